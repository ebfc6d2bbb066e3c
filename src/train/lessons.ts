import { createRandom } from '../core/conversation/random.ts';
import type { Role } from '../core/codebook.ts';
import { logistic, softmax } from '../core/language/learned/decay.ts';
import { splitSentences } from '../core/language/text.ts';
import type { LabelledText } from './examples.ts';
import type { Target } from './outputs.ts';
import { firstOf, outputCount, ownOutputs, stageCount } from './outputs.ts';

/** How much of a target the teacher's answer is where labels are known too; alone it is all. */
const teachersShare = 0.5;
const partsOfTurn = 2;

/**
 * Further texts for a teacher to answer, so that a small network can learn from more than what was labelled: stretches of whole sentences of
 * each turn, and two such stretches of different turns joined. The same texts for the same turns.
 */
export function cutLessons(turns: readonly LabelledText[]): LabelledText[] {
  const random = createRandom('lessons', 1);
  const pick = (count: number): number => Math.floor(random() * count);
  const cut = ({ text }: LabelledText): string => {
    const sentences = splitSentences(text);
    const from = pick(sentences.length);
    const to = from + pick(sentences.length - from);
    return text.slice(sentences[from]?.start ?? 0, sentences[to]?.end ?? text.length);
  };
  const byRole: Record<Role, LabelledText[]> = { agent: turns.filter(({ role }) => role === 'agent'), customer: turns.filter(({ role }) => role === 'customer') };
  return turns.flatMap((turn) => {
    const long = splitSentences(turn.text).length > 1;
    const other = byRole[turn.role][pick(byRole[turn.role].length)] ?? turn;
    const texts = [...Array.from({ length: long ? partsOfTurn : 0 }, () => cut(turn)), random() < 0.5 ? `${cut(turn)} ${cut(other)}` : `${cut(other)} ${cut(turn)}`];
    return texts.map((text, index): LabelledText => ({ ...turn, id: `${turn.id}/${index + 1}`, text, labels: [], stage: null, triggers: null }));
  });
}

/** What a teacher's logits ask of the pupil for a turn of that role; joined with the labels where they are known. */
export function teach(role: Role, logits: Float32Array, labelled: Target | null): Target {
  const values = new Float32Array(outputCount);
  const weights = new Float32Array(outputCount);
  const stages = softmax(logits.subarray(firstOf.stage, firstOf.stage + stageCount));
  for (const output of ownOutputs(role)) {
    const logit = logits[output] as number;
    const answer = stages[output - firstOf.stage] ?? logistic(logit);
    const known = labelled !== null && (labelled.weights[output] ?? 0) > 0;
    weights[output] = 1;
    values[output] = known ? teachersShare * answer + (1 - teachersShare) * (labelled.values[output] ?? 0) : answer;
  }
  return { values, weights };
}
