import { loadTrainedReader } from '../content/trained-reader.ts';
import { startConversation } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { chooseChannel } from './channel-choice.ts';
import type { Path, Scenario } from '../core/conversation/scenario.ts';
import { describeUnknown } from './closeness.ts';
import { exitCodes, wrongUsage } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { openInput } from './input-lines.ts';
import { findCasting, loadLibrary } from './library.ts';
import { playInteractively } from './play-interactively.ts';
import { wrapText } from './layout.ts';
import { playTurns, readUtterances } from './play-lines.ts';
import { writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface PlayOptions {
  channel?: string;
  seed: number;
  lines?: string;
  path?: string;
  json?: boolean;
  content?: string;
}

/** Plays one scenario: with a person at the terminal, or with the agent's turns from a file or, for `--json`, from standard input. */
export async function playScenario(id: string, options: PlayOptions, terminal: Terminal): Promise<ExitCode> {
  const { scenario, voice } = findCasting(await loadLibrary(options.content), id);
  const path = options.path === undefined ? undefined : findPath(scenario, options.path);
  if (path && options.lines !== undefined) throw wrongUsage('Take your turns either from --lines or from --path.');
  const channel = chooseChannel(scenario, options.channel ?? path?.channel);
  const conversation: Conversation = startConversation(scenario, voice, { seed: options.seed, channel, reader: loadTrainedReader() });
  const json = options.json ?? false;
  if (path) await playTurns(conversation, { utterances: path.turns, json }, terminal);
  else if (options.lines === undefined && !json) return playInteractively(conversation, terminal);
  else await playTurns(conversation, { utterances: readUtterances(await openInput(options.lines ?? '-', terminal.input)), json }, terminal);
  if (path && !json) await writeLine(terminal.output, `\nWhat this path shows\n${wrapText(path.lesson, '  ')}`);
  return exitCodes.fine;
}

function findPath({ paths }: Scenario, id: string): Path {
  const path = paths.find((candidate) => candidate.id === id);
  if (!path) throw wrongUsage(describeUnknown('path', id, paths.map((candidate) => candidate.id)));
  return path;
}
