import type { Channel, Label } from '../codebook.ts';
import { type Agenda, acknowledgedShare } from './agenda.ts';
import type { Context } from './context.ts';
import type { Moment, Use } from './moment.ts';
import type { Weighing } from './offers.ts';
import type { Scenario } from './scenario.ts';
import type { Standing } from './standing.ts';
import { restsOnStock } from './stock-phrases.ts';
import type { AgentUtterance } from './turn.ts';

interface Heard {
  channel: Channel;
  /** Before the turn. */
  before: Agenda;
  utterance: AgentUtterance;
  context: Context;
  weighing: Weighing;
  standing: Standing;
  /** With this turn's acknowledgements and answers. */
  agenda: Agenda;
  index: number;
  due: readonly string[];
}

/** Puts together what the rules may look at. */
export function buildMoment({ channel, before, utterance, context, weighing, standing, agenda, index, due }: Heard): Moment {
  const { scenario, state } = standing;
  const progressed = Object.values(weighing.wants).some((want) => Object.keys(want.offers).length > 0);
  return {
    index, channel, state, anger: standing.anger,
    labels: collectLabels(context, before.uses),
    specific: Object.values(context.acknowledged).some((share) => share >= 0.5) || context.live.some((seen) => seen.label === 'paraphrase'),
    listened: acknowledgedShare(scenario, agenda) > 0.15 || state.heard >= 0.32,
    stockApology: isStockApology(context),
    feelingOpen: standing.feelingOpen,
    acknowledged: acknowledgedShare(scenario, agenda) - acknowledgedShare(scenario, before),
    answered: answeredShare(scenario, agenda) - answeredShare(scenario, before),
    offerGain: weighing.gain, offerMet: weighing.met,
    moving: progressed || state.progress >= 0.2,
    settled: before.settledAt > 0,
    disclosed: context.tells.filter((fact) => fact.told === 'asked-well').length,
    abused: before.abused, limitSet: before.limitSet,
    brokenPromise: damageOf(scenario, due),
    handOver: scenario.escalation,
    evidence: context.evidence,
    words: context.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
    corrected: context.corrected.length > 0,
    checked: before.checking && (Object.keys(context.answered).length > 0 || context.offers.length > 0),
    bearing: channel === 'in-person' ? (utterance.bearing ?? null) : null,
    waited: utterance.waited ?? 0,
  };
}

function isStockApology({ live, sentences }: Context): boolean {
  const apologies = live.filter((seen) => seen.label === 'apologise');
  return apologies.length > 0 && apologies.every((seen) => restsOnStock(seen, sentences));
}

/** Groups observations by label: the surest reading counts, with all its evidence. */
export function collectLabels({ reading, live }: Pick<Context, 'reading' | 'live'>, uses: Readonly<Record<string, number>>): Map<Label, Use> {
  const labels = new Map<Label, Use>();
  for (const [position, observation] of reading.observations.entries()) {
    if (!live.includes(observation)) continue;
    const known = labels.get(observation.label);
    if (known) {
      known.confidence = Math.max(known.confidence, observation.confidence);
      known.evidence.push(position);
    } else labels.set(observation.label, { confidence: observation.confidence, evidence: [position], uses: uses[observation.label] ?? 0 });
  }
  return labels;
}

function damageOf(scenario: Scenario, due: readonly string[]): Moment['brokenPromise'] {
  if (due.length === 0) return 'none';
  return scenario.promises.some((promise) => due.includes(promise.id) && promise.damage === 'fatal') ? 'fatal' : 'costly';
}

function answeredShare(scenario: Scenario, agenda: Agenda): number {
  const total = scenario.questions.reduce((sum, question) => sum + question.weight, 0) || 1;
  return scenario.questions.reduce((sum, question) => sum + question.weight * Math.min(1, agenda.answered[question.id] ?? 0), 0) / total;
}

