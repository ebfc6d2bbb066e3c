import { suggestHint } from '../core/conversation/expert.ts';
import { currentStage, currentState } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { deriveAnger } from '../core/conversation/state.ts';
import type { State } from '../core/conversation/state.ts';
import { type AgentUtterance, distances, postures } from '../core/conversation/turn.ts';
import { drawBar, wrapText } from './layout.ts';

/** What a typed line leads to: an utterance to send, a note to show, another path of conversations, or the end. */
export interface Step {
  path: readonly Conversation[];
  utterance?: AgentUtterance;
  note?: string;
  done?: boolean;
}

type Path = readonly Conversation[];

const commands: Readonly<Record<string, { help: string; run(path: Path, rest: string): Step }>> = {
  state: { help: 'how the customer stands', run: (path) => ({ path, note: describeState(path) }) },
  hint: { help: 'what could help now', run: (path) => ({ path, note: describeHint(path) }) },
  undo: { help: 'take back your last turn', run: undo },
  end: { help: 'end the contact, with last words if you like: /end Goodbye for now.', run: (path, rest) => ({ path, utterance: { text: rest, ends: true } }) },
  stand: { help: `face to face: how you stand, then your words: /stand open back I see. (${postures.join(', ')}; ${distances.join(', ')})`, run: stand },
  quit: { help: 'stop without a debrief', run: (path) => ({ path, done: true }) },
  help: { help: 'this list', run: (path) => ({ path, note: describeCommands() }) },
};

/** Runs a line that starts with a slash, or takes the line as the agent's words; an empty line does nothing. */
export function runPlayCommand(path: Path, line: string): Step {
  if (line === '') return { path };
  const [, name, rest] = /^\/(\w*)\s*([\s\S]*)$/u.exec(line) ?? [];
  if (name === undefined) return { path, utterance: { text: line } };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  return command ? command.run(path, rest ?? '') : { path, note: `There is no /${name}.\n${describeCommands()}` };
}

function stand(path: Path, rest: string): Step {
  const [first = '', second = '', ...words] = rest.split(/\s+/u);
  const posture = postures.find((choice) => choice === first);
  const distance = distances.find((choice) => choice === second);
  const text = (distance ? words : [second, ...words]).join(' ').trim();
  if (path[0]?.channel !== 'in-person') return { path, note: 'How you stand is seen face to face only.' };
  if (!posture || text === '') return { path, note: `Say how you stand and then your words: /stand open back I see. (${postures.join(', ')}; ${distances.join(', ')})` };
  return { path, utterance: { text, bearing: { posture, distance: distance ?? 'usual' } } };
}

function undo(path: Path): Step {
  if (path.length < 2) return { path, note: 'There is nothing to take back yet.' };
  const earlier = path.slice(0, -1);
  const last = earlier.at(-1);
  return { path: earlier, note: `Taken back. The customer's last words:\n${wrapText(last?.turns.at(-1)?.customer.text ?? last?.opening ?? '', '  ')}` };
}

function describeCommands(): string {
  return [...Object.entries(commands).map(([name, { help }]) => `/${name} – ${help}`), 'End a line with \\ to go on in the next one.'].join('\n');
}

const shown: readonly (readonly [keyof State, string])[] = [
  ['heard', 'feels heard'], ['trust', 'trusts you'], ['control', 'knows what comes'], ['progress', 'matter moves'], ['patience', 'patience'],
];

function describeState(path: Path): string {
  const conversation = path.at(-1);
  if (!conversation) return '';
  const state = currentState(conversation);
  const rows = [['anger', deriveAnger(state)] as const, ...shown.map(([appraisal, name]) => [name, state[appraisal]] as const)];
  return [`Stage: ${currentStage(conversation)}`, ...rows.map(([name, share]) => `${name.padEnd(16)}  ${drawBar(share)}  ${Math.round(share * 100)}`)].join('\n');
}

function describeHint(path: Path): string {
  const conversation = path.at(-1);
  return conversation ? wrapText(suggestHint(conversation)) : '';
}
