import { rubric } from '../assessment/rubric.ts';
import type { AgentLabel, Competency } from '../codebook.ts';
import type { Exercise, ExerciseKind, Lesson } from '../course/course.ts';

/** What a kind of exercise trains where no label says it. Choosing and ordering can be about anything. */
const byKind: Partial<Record<ExerciseKind, Competency>> = {
  spot: 'listening', reflect: 'empathy', apology: 'ownership', ladder: 'boundaries-escalation', compose: 'calm-language',
};

/** The competency an exercise trains: by the labels it wants or avoids, else by its kind, else by the exercises of its objective, of its lesson. Null when nothing says it. */
export function findCompetency(exercise: Exercise, lesson: Lesson): Competency | null {
  return ofExercise(exercise) ?? findObjectiveCompetency(exercise.about, lesson);
}

/** The competency an objective of a lesson is about, by the exercises that train it, else by those of the lesson. */
export function findObjectiveCompetency(objective: string, { exercises }: Lesson): Competency | null {
  return most(exercises.filter(({ about }) => about === objective)) ?? most(exercises);
}

function most(exercises: readonly Exercise[]): Competency | null {
  const found = exercises.flatMap((exercise) => ofExercise(exercise) ?? []);
  const counts = new Map<Competency, number>();
  for (const competency of found) counts.set(competency, (counts.get(competency) ?? 0) + 1);
  return [...counts].sort(([, first], [, second]) => second - first)[0]?.[0] ?? null;
}

function ofExercise(exercise: Exercise): Competency | null {
  const { want = [], avoid = [] } = exercise as { want?: AgentLabel[]; avoid?: AgentLabel[] };
  return heaviest(want, 'credits') ?? heaviest(avoid, 'costs') ?? byKind[exercise.kind] ?? null;
}

/** The competency these labels weigh most in; credits by their share of all that counts there: a limit says more of boundaries than of calm language. */
function heaviest(labels: readonly AgentLabel[], side: 'credits' | 'costs'): Competency | null {
  const weighed = rubric.map((criterion) => {
    const counts = criterion[side];
    const all = side === 'costs' ? 1 : Object.values(counts).reduce((sum, weight) => sum + weight, 0);
    return { id: criterion.id, share: labels.reduce((sum, label) => sum + (counts[label] ?? 0), 0) / all };
  });
  const first = weighed.sort((one, other) => other.share - one.share)[0];
  return first === undefined || first.share === 0 ? null : first.id;
}
