import { Given } from './given.tsx';
import type { TaskProps } from './task.ts';
import { TextAnswer } from './text-answer.tsx';

/** Say back what a customer told. */
export function ReflectTask(props: TaskProps<'reflect'>) {
  return (
    <TextAnswer {...props}>
      <Given title="exercise.customerSays" said>
        {props.exercise.customer}
      </Given>
    </TextAnswer>
  );
}
