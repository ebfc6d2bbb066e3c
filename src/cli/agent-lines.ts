import { z } from 'zod';
import { type AgentUtterance, distances, postures } from '../core/conversation/turn.ts';
import type { InputLine } from './input-lines.ts';
import { parseJsonLine } from './json-line.ts';

const utteranceSchema = z.object({
  text: z.string('must be a text'),
  ends: z.boolean('must be true or false').optional(),
  waited: z.number('must be a number of seconds').min(0).optional(),
  bearing: z.strictObject({ posture: z.enum(postures), distance: z.enum(distances).default('usual') }).optional(),
});

/** Reads an agent's turn: a line that starts with a brace is JSON, any other line is the words themselves. Throws a Failure for JSON of another form. */
export function parseAgentLine(line: InputLine): AgentUtterance {
  if (!line.text.trimStart().startsWith('{')) return { text: line.text };
  const { text, ends, waited, bearing } = parseJsonLine(line, utteranceSchema);
  return { text, ...(ends === undefined ? {} : { ends }), ...(waited === undefined ? {} : { waited }), ...(bearing === undefined ? {} : { bearing }) };
}
