import type { ComponentProps } from 'react';
import type { ReviewCard } from '../../../api/course-shapes.ts';
import type { ExerciseTask } from '../../parts/exercise/exercise-task.tsx';
import { Given } from '../../parts/exercise/given.tsx';
import { OptionAnswer } from '../../parts/exercise/option-answer.tsx';
import type { TaskProps } from '../../parts/exercise/task.ts';
import { TextAnswer } from '../../parts/exercise/text-answer.tsx';
import { t } from '../../strings/translate.ts';

function Question(props: TaskProps<'choose'>) {
  return <OptionAnswer {...props} options={props.exercise.options} />;
}

function OwnTurn(props: TaskProps<'rewrite'>) {
  const { situation, reply, hint } = props.exercise;
  return (
    <TextAnswer {...props} hint={hint}>
      <Given title="exercise.customerSays" said>
        {situation}
      </Given>
      <Given title="review.said" said>
        {reply}
      </Given>
    </TextAnswer>
  );
}

/** How a question of a check, and own words, differ from the exercises they are made into when they are asked again. */
export function askAgain(kind: ReviewCard['task']['kind']): Pick<ComponentProps<typeof ExerciseTask>, 'name' | 'task'> {
  if (kind === 'exercise') return {};
  return kind === 'question' ? { name: t('review.question'), task: Question } : { name: t('review.ownTurn'), task: OwnTurn };
}
