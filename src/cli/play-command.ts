import { loadTrainedReader } from '../content/trained-reader.ts';
import { startConversation } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { chooseChannel } from './channel-choice.ts';
import { exitCodes } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { openInput } from './input-lines.ts';
import { findRole, loadLibrary } from './library.ts';
import { playInteractively } from './play-interactively.ts';
import { playLines } from './play-lines.ts';
import type { Terminal } from './terminal.ts';

export interface PlayOptions {
  channel?: string;
  seed: number;
  lines?: string;
  json?: boolean;
  content?: string;
}

/** Plays one scenario: with a person at the terminal, or with the agent's turns from a file or, for `--json`, from standard input. */
export async function playScenario(id: string, options: PlayOptions, terminal: Terminal): Promise<ExitCode> {
  const { scenario, voice } = findRole(await loadLibrary(options.content), id);
  const conversation: Conversation = startConversation(scenario, voice, { seed: options.seed, channel: chooseChannel(scenario, options.channel), reader: loadTrainedReader() });
  if (options.lines === undefined && !options.json) return playInteractively(conversation, terminal);
  const input = await openInput(options.lines ?? '-', terminal.input);
  await playLines(conversation, { input, json: options.json ?? false }, terminal);
  return exitCodes.fine;
}
