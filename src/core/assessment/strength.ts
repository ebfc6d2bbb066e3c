import type { Label } from '../codebook.ts';
import { deriveStanding } from '../conversation/state.ts';
import type { CompetencyScore, Evidence } from './assessment.ts';
import type { Course } from './course.ts';
import { rubric } from './rubric.ts';
import { quoteSentences } from './words-behind.ts';

/** Courtesies and routine: right to do, but not what to praise first. */
const routine: ReadonlySet<Label> = new Set<Label>(['greet', 'appreciate', 'ask-detail', 'check', 'reassure']);
/** Points of the overall score below which nothing is called a strength. */
const worthPraising = 1;

/** What worked best: the words that earned most of the overall score, in a turn that did not leave the customer worse off; null when nothing did. */
export function findStrength(scores: readonly CompetencyScore[], course: Course): Evidence | null {
  const worse = new Set(course.turns.filter((turn) => deriveStanding(turn.after) < deriveStanding(turn.before)).map((turn) => turn.index));
  const earned = new Map<string, { evidence: Evidence; points: number }>();
  for (const { id, evidence } of scores) {
    const weight = rubric.find((criterion) => criterion.id === id)?.weight ?? 0;
    for (const item of evidence) {
      if (item.points <= 0 || routine.has(item.label) || worse.has(item.turn)) continue;
      const key = `${item.turn} ${item.start} ${item.end}`;
      const known = earned.get(key);
      const best = known && known.evidence.points >= item.points ? known.evidence : item;
      earned.set(key, { evidence: best, points: (known?.points ?? 0) + weight * item.points });
    }
  }
  const top = [...earned.values()].sort((left, right) => right.points - left.points)[0];
  if (!top || top.points < worthPraising) return null;
  const text = course.turns.find((turn) => turn.index === top.evidence.turn)?.text ?? '';
  return { ...top.evidence, ...quoteSentences(text, top.evidence) };
}
