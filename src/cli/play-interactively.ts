import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { assess } from '../core/assessment/assess.ts';
import { takeTurn } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { writeDebrief } from './debrief.ts';
import { exitCodes } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { writeAnswer } from './customer-answer.ts';
import { wrapText } from './layout.ts';
import { runPlayCommand } from './play-commands.ts';
import { writeBrief } from './brief.ts';
import { writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** Plays with whoever types on the input, until the contact ends, the input ends or `/quit`. */
export async function playInteractively(start: Conversation, terminal: Terminal): Promise<ExitCode> {
  await writeLine(terminal.output, `${writeBrief(start.scenario)}\n\n${writeCustomer(start, start.opening)}\n\nAnswer as ${start.scenario.agent.name}; /help lists what else you can do.`);
  // Made after everything is written: lines that come before somebody listens would be lost.
  const prompt = createInterface({ input: terminal.input, ...(terminal.interactive ? { output: terminal.output, prompt: `${start.scenario.agent.name}> ` } : {}) });
  let interrupted = false;
  prompt.on('SIGINT', () => {
    interrupted = true;
    prompt.close();
  });
  const last = await converse(start, prompt, terminal);
  prompt.close();
  if (interrupted) return exitCodes.interrupted;
  if (last && last.turns.length > 0) await writeLine(terminal.output, `\n${writeDebrief(assess(last))}`);
  return exitCodes.fine;
}

/** Takes lines until the contact ends; null when the person quit. */
async function converse(start: Conversation, prompt: Interface, terminal: Terminal): Promise<Conversation | null> {
  let path: readonly Conversation[] = [start];
  let draft: string[] = [];
  prompt.prompt();
  for await (const line of prompt) {
    if (line.endsWith('\\')) {
      draft = [...draft, line.slice(0, -1)];
    } else {
      const text = [...draft, line].join('\n').trim();
      draft = [];
      const step = runPlayCommand(path, text);
      if (step.note) await writeLine(terminal.output, `\n${step.note}\n`);
      if (step.done) return null;
      path = step.path;
      if (step.utterance) path = [...path, takeTurn(current(path), step.utterance)];
      const conversation = current(path);
      if (step.utterance) await writeLine(terminal.output, `\n${writeAnswer(conversation)}\n`);
      if (conversation.ending) return conversation;
    }
    prompt.prompt();
  }
  return current(path);

  function current(conversations: readonly Conversation[]): Conversation {
    return conversations.at(-1) ?? start;
  }
}

function writeCustomer({ scenario }: Conversation, text: string): string {
  return `${scenario.persona.name}:\n${wrapText(text || '(no answer)', '  ')}`;
}
