import { Given } from './given.tsx';
import type { TaskProps } from './task.ts';
import { TextAnswer } from './text-answer.tsx';

/** Apologise for what happened. */
export function ApologyTask(props: TaskProps<'apology'>) {
  return (
    <TextAnswer {...props}>
      <Given title="exercise.situation">{props.exercise.situation}</Given>
    </TextAnswer>
  );
}
