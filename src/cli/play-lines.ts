import type { Readable } from 'node:stream';
import { assess } from '../core/assessment/assess.ts';
import { takeTurn } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import type { AgentUtterance } from '../core/conversation/turn.ts';
import { parseAgentLine } from './agent-lines.ts';
import { writeAnswer } from './customer-answer.ts';
import { writeDebrief } from './debrief.ts';
import { readLines } from './input-lines.ts';
import { wrapText } from './layout.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { reportEnd, reportTurn } from './turn-report.ts';

/** An agent's turns given as lines of text or JSON. */
export async function* readUtterances(input: Readable): AsyncGenerator<AgentUtterance> {
  for await (const line of readLines(input)) yield parseAgentLine(line);
}

/** Plays an agent's turns and writes every turn, then the assessment; turns after the end are left unplayed, with a note. */
export async function playTurns(start: Conversation, { utterances, json }: { utterances: AsyncIterable<AgentUtterance> | Iterable<AgentUtterance>; json: boolean }, terminal: Terminal): Promise<void> {
  let conversation = start;
  let unplayed = 0;
  if (!json) await writeLine(terminal.output, `${start.scenario.persona.name}:\n${wrapText(start.opening, '  ')}`);
  for await (const utterance of utterances) {
    if (conversation.ending) {
      unplayed += 1;
      continue;
    }
    conversation = takeTurn(conversation, utterance);
    const turn = conversation.turns.at(-1);
    if (!turn) continue;
    if (json) await writeJson(terminal.output, reportTurn(turn));
    else await writeLine(terminal.output, `\n${start.scenario.agent.name}:\n${wrapText(turn.agent.text, '  ')}\n\n${writeAnswer(conversation, ` (${turn.stage})`)}`);
  }
  if (unplayed > 0) await writeLine(terminal.errors, `The contact ended after turn ${conversation.turns.length}; ${unplayed === 1 ? '1 more line was' : `${unplayed} more lines were`} not played.`);
  const assessment = assess(conversation);
  if (json) await writeJson(terminal.output, reportEnd(assessment));
  else await writeLine(terminal.output, `\n${writeDebrief(assessment)}`);
}
