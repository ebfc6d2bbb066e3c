import { z } from 'zod';
import { scenarioSchema, voiceSchema } from './scenario-schema.ts';

/** The JSON Schemas editors complete and check content files with; file names are relative to `content/schema`. */
export function renderSchemas(): { name: string; text: string }[] {
  return [
    { name: 'scenario.schema.json', text: render('Scenario', scenarioSchema) },
    { name: 'voice.schema.json', text: render('Voice', voiceSchema) },
  ];
}

function render(title: string, schema: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) }, null, 2)}\n`;
}
