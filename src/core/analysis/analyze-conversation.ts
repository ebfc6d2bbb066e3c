import { assessTranscript } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { rubric } from '../assessment/rubric.ts';
import { cueReader } from '../language/cue-reader.ts';
import type { CustomerReading, Reader, Reading, Utterance } from '../language/observation.ts';
import { readAgentTurn, readCustomerTurn } from '../language/reader.ts';
import type { AnalysedTurn, ConversationAnalysis, MissedMove, RatedMove } from './analysis.ts';
import { guessEnd } from './conversation-end.ts';
import { drawCurve, findArrival, findEscalation, findOpening, findTurned, roundThousandth } from './curve.ts';
import { rememberReadings } from './remember-readings.ts';
import { judgeRisk } from './risk.ts';
import type { Transcript } from './transcript.ts';

/** Reads a recorded conversation: what each turn does, how the customer's state moves, where it turned, and how the agent's words are assessed. */
export function analyzeConversation(transcript: Transcript, source: Reader = cueReader): ConversationAnalysis {
  const { id, channel, agent, team } = transcript;
  const reader = rememberReadings(source);
  const { turns, triggers } = readTurns(transcript.turns, reader);
  const assessment = assessTranscript(transcript.turns, channel, reader);
  const curve = drawCurve(turns);
  const arrival = findArrival(turns, curve);
  const used = rateMoves(assessment, turns);
  return {
    id, channel, ...(agent === undefined ? {} : { agent }), ...(team === undefined ? {} : { team }), source: transcript.source,
    turns, curve, arrival, opening: findOpening(turns, curve, arrival), triggers, turned: findTurned(turns, curve), escalation: findEscalation(turns, arrival),
    used, missed: listMisses(assessment, turns),
    competencies: assessment.competencies.map(({ id: competency, score, uncertainty }) => ({ id: competency, score, uncertainty })),
    overall: assessment.overall, next: assessment.next?.competency ?? null,
    risk: judgeRisk({ turns, curve, used }), end: guessEnd(turns),
  };
}

function readTurns(said: readonly Utterance[], reader: Reader): Pick<ConversationAnalysis, 'turns' | 'triggers'> {
  const turns: AnalysedTurn[] = [];
  const triggers: ConversationAnalysis['triggers'][number][] = [];
  for (const [index, { role, text }] of said.entries()) {
    const before = said.slice(0, index);
    if (role === 'agent') {
      turns.push(noteTurn(index + 1, role, text, readAgentTurn(text, before, reader)));
      continue;
    }
    const reading: CustomerReading = readCustomerTurn(text, before, reader);
    turns.push({ ...noteTurn(index + 1, role, text, reading), stage: reading.stage, upset: roundThousandth(reading.upset) });
    triggers.push(...reader.readTriggers(text, reading, before).map((seen) => ({ ...seen, turn: index + 1 })));
  }
  return { turns, triggers };
}

function noteTurn(turn: number, role: Utterance['role'], text: string, { observations, unread }: Reading): AnalysedTurn {
  const seen = observations.map(({ label, quote, start, end, confidence }) => ({ label, quote, start, end, confidence: roundThousandth(confidence) }));
  return { turn, role, text, seen, ...(unread ? { unread } : {}) };
}

/** Evidence of all competencies, one entry for each label and turn, in points of the overall score. */
function rateMoves(assessment: Assessment, turns: readonly AnalysedTurn[]): RatedMove[] {
  const place = numberTurns(turns);
  const rated = new Map<string, RatedMove>();
  for (const { id, evidence } of assessment.competencies) {
    const weight = rubric.find((criterion) => criterion.id === id)?.weight ?? 0;
    for (const { turn, label, quote, points } of evidence) {
      const key = `${turn} ${label}`;
      const known = rated.get(key) ?? { turn: place(turn), label, quote, points: 0 };
      rated.set(key, { ...known, points: known.points + weight * points });
    }
  }
  return [...rated.values()].map((move) => ({ ...move, points: Math.round(10 * move.points) / 10 })).sort((one, other) => one.turn - other.turn);
}

function listMisses(assessment: Assessment, turns: readonly AnalysedTurn[]): MissedMove[] {
  const place = numberTurns(turns);
  return assessment.competencies.flatMap(({ id, missed }) => missed.map(({ turn, what, because }) => ({ turn: place(turn), competency: id, what, because })));
}

/** The assessment counts agent turns only; the record counts both sides. */
function numberTurns(turns: readonly AnalysedTurn[]): (agentTurn: number) => number {
  const agents = turns.filter(({ role }) => role === 'agent');
  return (agentTurn) => agents[agentTurn - 1]?.turn ?? turns.length;
}
