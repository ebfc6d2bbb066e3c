import { calmingLabels, type Label } from '../codebook.ts';
import type { Effect } from '../conversation/turn.ts';
import type { Observation } from '../language/observation.ts';
import { splitSentences } from '../language/text.ts';
import type { CourseTurn } from './course.ts';

const relating: readonly Label[] = ['acknowledge', 'paraphrase', 'validate', 'empathise', 'own', 'apologise'];
const solving: readonly Label[] = ['redress', 'act', 'offer-choice', 'hand-over', 'reframe', 'set-expectation', 'follow-up', 'explain'];
const answering: readonly Label[] = ['explain', 'set-expectation', 'act', 'redress', 'offer-choice', 'reframe', 'follow-up', 'hand-over'];
const inviting: readonly Label[] = ['ask-open', 'encourage', 'ask-detail'];

/** Labels that may stand behind an effect whose rule names none, likeliest first. */
const carriers: Readonly<Record<string, readonly Label[]>> = {
  'grievance-acknowledged': relating, 'story-told': inviting, 'question-answered': answering, 'redress-weighed': solving, 'want-met': solving,
};

/** The observation whose words did it: the effect's own evidence, else the last one of the likeliest label, else any that calms; undefined when nothing fits. */
export function findWordsBehind(effect: Effect, turn: Pick<CourseTurn, 'observations'>): Observation | undefined {
  const named = turn.observations[effect.evidence[0] ?? -1];
  if (named) return named;
  const likely = carriers[effect.rule];
  if (!likely) return undefined;
  for (const label of [...likely, ...calmingLabels]) {
    const seen = turn.observations.findLast((observation) => observation.label === label);
    if (seen) return seen;
  }
  return undefined;
}

/** Widens a range to the whole sentences it touches: a few words torn out mean little when read alone. */
export function quoteSentences(text: string, range: { start: number; end: number }): { quote: string; start: number; end: number } {
  const touched = splitSentences(text).filter((sentence) => sentence.start < range.end && sentence.end > range.start);
  const start = Math.min(range.start, touched[0]?.start ?? range.start);
  const end = Math.max(range.end, touched.at(-1)?.end ?? range.end);
  return { quote: text.slice(start, end), start, end };
}
