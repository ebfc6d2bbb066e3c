import type { Label } from '../codebook.ts';
import { deriveStanding } from '../conversation/state.ts';
import type { CompetencyScore, Evidence } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';
import { rubric } from './rubric.ts';
import { quoteSentences } from './words-behind.ts';

/** Courtesies and routine: right to do, but not what to praise first. */
const routine: ReadonlySet<Label> = new Set<Label>(['greet', 'appreciate', 'ask-detail', 'check', 'reassure']);
/** Points of the overall score below which nothing is called a strength. */
const worthPraising = 2;
/** A turn has to have raised standing by this much: what is praised has visibly landed. */
const leastLift = 0.03;
/** In a competency below this score nothing is held up as an example: what earned there was undone, or may be misread. */
const leastScore = 20;
/** With one of these anywhere in it, a turn is not held up as an example. */
const grave: ReadonlySet<Label> = new Set<Label>(['over-promise', 'harm', 'hostile', 'threaten', 'blame-customer']);

/** What worked best: the sentence that earned most of the overall score, with nothing harmful in it and in a turn that did the customer good; null when nothing did. */
export function findStrength(scores: readonly CompetencyScore[], course: Course): Evidence | null {
  const landed = new Set(course.turns.filter(isExample).map((turn) => turn.index));
  const harms = scores.flatMap(({ evidence }) => evidence.filter(({ points }) => points < 0));
  const earned = new Map<string, { evidence: Evidence; points: number }>();
  for (const { id, score, evidence } of scores) {
    if ((score ?? 0) < leastScore) continue;
    const weight = rubric.find((criterion) => criterion.id === id)?.weight ?? 0;
    for (const item of evidence) {
      if (item.points <= 0 || routine.has(item.label) || !landed.has(item.turn) || harms.some((harm) => shareSentence(harm, item, course))) continue;
      const key = `${item.turn} ${item.start} ${item.end}`;
      const known = earned.get(key);
      const best = known && known.evidence.points >= item.points ? known.evidence : item;
      earned.set(key, { evidence: best, points: (known?.points ?? 0) + weight * item.points });
    }
  }
  const top = [...earned.values()].sort((left, right) => right.points - left.points)[0];
  if (!top || top.points < worthPraising) return null;
  return { ...top.evidence, ...quoteSentences(textOf(top.evidence, course), top.evidence) };
}

function isExample({ before, after, observations }: CourseTurn): boolean {
  return deriveStanding(after) - deriveStanding(before) >= leastLift && !observations.some((seen) => grave.has(seen.label));
}

function shareSentence(harm: Evidence, item: Evidence, course: Course): boolean {
  if (harm.turn !== item.turn) return false;
  const sentence = quoteSentences(textOf(item, course), item);
  return harm.start < sentence.end && harm.end > sentence.start;
}

function textOf({ turn }: Evidence, course: Course): string {
  return course.turns.find(({ index }) => index === turn)?.text ?? '';
}
