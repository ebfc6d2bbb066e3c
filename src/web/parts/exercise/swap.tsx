import { Given } from './given.tsx';
import { OptionAnswer } from './option-answer.tsx';
import type { TaskProps } from './task.ts';
import { TextAnswer } from './text-answer.tsx';

/** Put something better in the place of a phrase: chosen where there are options, else in your own words. */
export function SwapTask(props: TaskProps<'swap'>) {
  const { phrase, options, hint } = props.exercise;
  const given = (
    <Given title="exercise.phrase" said>
      {phrase}
    </Given>
  );
  if (options === null) {
    return (
      <TextAnswer {...props} hint={hint}>
        {given}
      </TextAnswer>
    );
  }
  return (
    <>
      {given}
      <OptionAnswer {...props} options={options} />
    </>
  );
}
