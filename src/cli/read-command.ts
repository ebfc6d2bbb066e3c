import { z } from 'zod';
import { loadTrainedReader } from '../content/trained-reader.ts';
import type { Reader } from '../core/language/observation.ts';
import { readAgentTurn, readCustomerTurn } from '../core/language/reader.ts';
import { exitCodes, Failure } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { readLines } from './input-lines.ts';
import { parseJsonLine, utteranceSchema } from './json-line.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const turnSchema = utteranceSchema.extend({
  id: z.union([z.string(), z.number()], 'must be a text or a number'),
  context: z.array(utteranceSchema, 'must be a list of turns').optional(),
});
type TurnToRead = z.infer<typeof turnSchema>;

/** Reads turns from the input, one JSON object a line, and writes what was read in each; a line that cannot be used is named and skipped. */
export async function readTurns(terminal: Terminal): Promise<ExitCode> {
  const reader = loadTrainedReader();
  let skipped = 0;
  for await (const line of readLines(terminal.input)) {
    try {
      await writeJson(terminal.output, readTurn(parseJsonLine(line, turnSchema), reader));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      skipped += 1;
      await writeLine(terminal.errors, `${error.message} Skipped.`);
    }
  }
  return skipped > 0 ? exitCodes.badInput : exitCodes.fine;
}

function readTurn({ id, role, text, context = [] }: TurnToRead, reader: Reader): object {
  const reading = role === 'agent' ? readAgentTurn(text, context, reader) : readCustomerTurn(text, context, reader);
  const labels = [...new Set(reading.observations.map(({ label }) => label))];
  const { observations, ...rest } = reading;
  return { id, labels, observations, ...rest };
}
