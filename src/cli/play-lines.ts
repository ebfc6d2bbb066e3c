import type { Readable } from 'node:stream';
import { assess } from '../core/assessment/assess.ts';
import { takeTurn } from '../core/conversation/conversation.ts';
import type { Conversation } from '../core/conversation/conversation.ts';
import { parseAgentLine } from './agent-lines.ts';
import { writeDebrief } from './debrief.ts';
import { readLines } from './input-lines.ts';
import { wrapText } from './layout.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';
import { reportEnd, reportTurn } from './turn-report.ts';

/** Plays an agent's turns given as lines and writes every turn, then the assessment; lines after the end are left unplayed, with a note. */
export async function playLines(start: Conversation, { input, json }: { input: Readable; json: boolean }, terminal: Terminal): Promise<void> {
  let conversation = start;
  let unplayed = 0;
  if (!json) await writeLine(terminal.output, `${start.scenario.persona.name}:\n${wrapText(start.opening, '  ')}`);
  for await (const line of readLines(input)) {
    const utterance = parseAgentLine(line);
    if (conversation.ending) {
      unplayed += 1;
      continue;
    }
    conversation = takeTurn(conversation, utterance);
    const turn = conversation.turns.at(-1);
    if (!turn) continue;
    if (json) await writeJson(terminal.output, reportTurn(turn));
    else await writeLine(terminal.output, `\n${start.scenario.agent.name}:\n${wrapText(turn.agent.text, '  ')}\n\n${start.scenario.persona.name} (${turn.stage}):\n${wrapText(turn.customer.text || '(no answer)', '  ')}`);
  }
  if (unplayed > 0) await writeLine(terminal.errors, `The contact ended after turn ${conversation.turns.length}; ${unplayed === 1 ? '1 more line was' : `${unplayed} more lines were`} not played.`);
  const assessment = assess(conversation);
  if (json) await writeJson(terminal.output, reportEnd(assessment));
  else await writeLine(terminal.output, `\n${writeDebrief(assessment)}`);
}
