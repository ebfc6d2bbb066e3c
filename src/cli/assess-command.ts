import { loadTrainedReader } from '../content/trained-reader.ts';
import { assessTranscript } from '../core/assessment/assess.ts';
import { channels } from '../core/codebook.ts';
import type { Utterance } from '../core/language/observation.ts';
import { describeUnknown } from './closeness.ts';
import { writeDebrief } from './debrief.ts';
import { badInput, exitCodes, wrongUsage } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { openInput, readLines } from './input-lines.ts';
import { parseJsonLine, utteranceSchema } from './json-line.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface AssessOptions {
  json?: boolean;
  channel: string;
}

/** Assesses any conversation given as one turn a line; a line that cannot be used stops it, because a gap would change the assessment. */
export async function assessConversation(path: string, options: AssessOptions, terminal: Terminal): Promise<ExitCode> {
  const channel = channels.find((known) => known === options.channel);
  if (!channel) throw wrongUsage(describeUnknown('channel', options.channel, channels));
  const turns: Utterance[] = [];
  for await (const line of readLines(await openInput(path, terminal.input))) turns.push(parseJsonLine(line, utteranceSchema));
  if (!turns.some(({ role }) => role === 'agent')) throw badInput(`There is no agent turn in ${path === '-' ? 'the input' : path}, so there is nothing to assess.`);
  const assessment = assessTranscript(turns, channel, loadTrainedReader());
  if (options.json) await writeJson(terminal.output, assessment);
  else await writeLine(terminal.output, writeDebrief(assessment));
  return exitCodes.fine;
}
