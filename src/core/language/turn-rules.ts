import type { Label } from '../codebook.ts';
import type { PreparedTurn } from './cue-matcher.ts';
import type { Observation } from './observation.ts';

/** Where one label gives way to another: in the same sentence, or anywhere in the turn. */
interface Yielding {
  label: Label;
  to: readonly Label[];
  within: 'sentence' | 'turn';
}

/** Confidence of the stronger label from which the weaker gives way. */
const sureEnough = 0.5;
/** The most that is left of a confidence that gives way: below what counts as observed. */
const remainder = 0.35;

/** The codebook's rulings on close calls between labels, as a table. */
const yieldings: readonly Yielding[] = [
  { label: 'threaten', to: ['set-boundary'], within: 'turn' },
  { label: 'command-calm', to: ['set-boundary'], within: 'turn' },
  { label: 'dismiss', to: ['act', 'redress', 'own', 'hand-over', 'follow-up'], within: 'turn' },
  { label: 'pass-buck', to: ['own', 'validate'], within: 'sentence' },
  { label: 'argue', to: ['own', 'apologise', 'validate'], within: 'sentence' },
  { label: 'minimise', to: ['own', 'apologise', 'acknowledge'], within: 'sentence' },
  { label: 'patronise', to: ['own', 'apologise', 'validate'], within: 'sentence' },
  { label: 'policy-wall', to: ['reframe', 'own'], within: 'turn' },
  { label: 'refuse', to: ['set-boundary', 'reframe', 'offer-choice', 'redress', 'act'], within: 'turn' },
  { label: 'refuse', to: ['policy-wall', 'argue'], within: 'sentence' },
  { label: 'vague', to: ['set-expectation', 'follow-up'], within: 'sentence' },
  { label: 'ask-detail', to: ['ask-open', 'check', 'blame-customer', 'hostile', 'patronise', 'offer-choice', 'threaten', 'argue', 'command-calm', 'minimise', 'greet', 'dismiss'], within: 'sentence' },
  { label: 'ask-open', to: ['check', 'blame-customer', 'hostile', 'threaten'], within: 'sentence' },
  { label: 'check', to: ['blame-customer', 'hostile', 'patronise', 'threaten', 'offer-choice', 'dismiss'], within: 'sentence' },
  { label: 'reassure', to: ['command-calm', 'hostile', 'threaten', 'minimise', 'argue', 'policy-wall'], within: 'sentence' },
  { label: 'appreciate', to: ['greet', 'hostile'], within: 'sentence' },
  { label: 'act', to: ['threaten', 'set-boundary', 'hostile', 'pass-buck', 'dismiss'], within: 'sentence' },
  { label: 'explain', to: ['policy-wall', 'blame-customer', 'hostile', 'threaten', 'vague', 'pass-buck', 'minimise', 'dismiss', 'refuse', 'set-boundary'], within: 'sentence' },
  { label: 'acknowledge', to: ['argue', 'blame-customer', 'hostile', 'minimise', 'policy-wall', 'command-calm', 'cancel'], within: 'sentence' },
  { label: 'paraphrase', to: ['argue', 'blame-customer', 'hostile', 'minimise', 'policy-wall', 'threaten', 'cancel'], within: 'sentence' },
  { label: 'empathise', to: ['hostile', 'cancel', 'patronise'], within: 'sentence' },
  { label: 'validate', to: ['hostile', 'cancel', 'argue'], within: 'sentence' },
  { label: 'apologise', to: ['cancel'], within: 'sentence' },
  { label: 'own', to: ['hostile', 'blame-customer', 'threaten'], within: 'sentence' },
  { label: 'set-expectation', to: ['policy-wall', 'threaten', 'blame-customer'], within: 'sentence' },
  { label: 'redress', to: ['policy-wall', 'hostile', 'threaten'], within: 'sentence' },
];

/** Lowers the confidence of what must give way to a stronger reading of the same sentence or turn; the rules are taken in order. */
export function applyTurnRules(turn: PreparedTurn, observations: readonly Observation[]): Observation[] {
  const placed = observations.map((observation) => ({ observation, sentence: turn.sentences.findIndex((sentence) => observation.start < sentence.end) }));
  for (const rule of yieldings) {
    const yielding = placed.filter(({ observation }) => observation.label === rule.label);
    if (yielding.length === 0) continue;
    const stronger = placed.filter(({ observation }) => observation.confidence >= sureEnough && rule.to.includes(observation.label));
    for (const entry of yielding) {
      if (!stronger.some(({ sentence }) => rule.within === 'turn' || sentence === entry.sentence)) continue;
      entry.observation = { ...entry.observation, confidence: Math.min(entry.observation.confidence, remainder) };
    }
  }
  return placed.map(({ observation }) => observation);
}
