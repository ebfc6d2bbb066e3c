import { Given } from './given.tsx';
import type { TaskProps } from './task.ts';
import { TextAnswer } from './text-answer.tsx';

/** Write a reply better than it was. */
export function RewriteTask(props: TaskProps<'rewrite'>) {
  return (
    <TextAnswer {...props} hint={props.exercise.hint}>
      <Given title="exercise.situation">{props.exercise.situation}</Given>
      <Given title="exercise.reply" said>
        {props.exercise.reply}
      </Given>
    </TextAnswer>
  );
}
