import { z } from 'zod';
import type { InputLine } from './input-lines.ts';
import { badInput } from './failure.ts';

/** Reads one line as JSON of a given shape. Throws a Failure with the line's number and what is wrong with it. */
export function parseJsonLine<Value>(line: InputLine, schema: z.ZodType<Value>): Value {
  let content: unknown;
  try {
    content = JSON.parse(line.text);
  } catch {
    throw badInput(`Line ${line.number} is not valid JSON: “${shorten(line.text.trim())}”.`);
  }
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => (issue.path.length > 0 ? `${issue.path.join('.')}: ${issue.message}` : issue.message));
  throw badInput(`Line ${line.number} does not have the expected form (${faults.join('; ')}).`);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** Who said what, as lines of a conversation give it. */
export const utteranceSchema = z.object({
  role: z.enum(['agent', 'customer'], 'must be "agent" or "customer"'),
  text: z.string('must be a text'),
});
