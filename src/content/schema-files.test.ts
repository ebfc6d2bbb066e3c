import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contentDirectory } from './content-directory.ts';
import { renderSchemas } from './schema-files.ts';

it.each(renderSchemas())('content/schema/$name is what the schemas in the source give; run node dist/content/emit-schema.js if not', async ({ name, text }) => {
  expect(await readFile(join(contentDirectory, 'schema', name), 'utf8')).toBe(text);
});

it('an editor learns the fields that must be there and those that may', () => {
  const scenario = JSON.parse(renderSchemas()[0]?.text ?? '{}') as { required: string[]; properties: object; additionalProperties: boolean };
  expect(scenario.required).toContain('persona');
  expect(scenario.required).not.toContain('contentNote');
  expect(Object.keys(scenario.properties)).toContain('contentNote');
  expect(scenario.additionalProperties).toBe(false);
});
