import { Given } from './given.tsx';
import { OptionAnswer } from './option-answer.tsx';
import type { TaskProps } from './task.ts';

/** Decide what to do. */
export function DecideTask(props: TaskProps<'decide'>) {
  return (
    <>
      <Given title="exercise.situation">{props.exercise.situation}</Given>
      <OptionAnswer {...props} options={props.exercise.options} />
    </>
  );
}
