import type { ExerciseAnswer, ExerciseView } from '../../../api/course-shapes.ts';

/** `open`: to be answered. `busy`: the answer is on its way. `answered`: shown as it was answered. */
export type TaskState = 'open' | 'busy' | 'answered';

/** What the part of an exercise that takes the answer gets. */
export interface TaskProps<Kind extends ExerciseView['kind']> {
  exercise: ExerciseView & { kind: Kind };
  /** What was answered before, to begin from. */
  before: ExerciseAnswer | null;
  state: TaskState;
  onAnswer: (answer: ExerciseAnswer) => void;
}
