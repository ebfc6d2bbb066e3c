import { Given } from './given.tsx';
import { OptionAnswer } from './option-answer.tsx';
import type { TaskProps } from './task.ts';

/** Pick the reply that fits, and say why if you like. */
export function ChooseTask(props: TaskProps<'choose'>) {
  return (
    <>
      <Given title="exercise.situation">{props.exercise.situation}</Given>
      <OptionAnswer {...props} options={props.exercise.options} asksWhy />
    </>
  );
}
