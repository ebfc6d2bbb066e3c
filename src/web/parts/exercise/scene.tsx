import { Given } from './given.tsx';
import { OptionAnswer } from './option-answer.tsx';
import type { TaskProps } from './task.ts';

/** Say what bodies and voices in a scene tell. */
export function SceneTask(props: TaskProps<'scene'>) {
  return (
    <>
      <Given title="exercise.scene">{props.exercise.scene}</Given>
      <OptionAnswer {...props} options={props.exercise.options} />
    </>
  );
}
