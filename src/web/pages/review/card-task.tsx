import { useRef } from 'react';
import type { ExerciseAnswer, ReviewCard } from '../../../api/course-shapes.ts';
import { keep } from '../../parts/backend/kept.ts';
import { forgetLearning } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { useDelivery } from '../../parts/backend/use-delivery.ts';
import { Button } from '../../parts/controls/button.tsx';
import { ExerciseTask } from '../../parts/exercise/exercise-task.tsx';
import { useShortcut } from '../../parts/shell/shortcuts.ts';
import { t } from '../../strings/translate.ts';
import { askAgain } from './asked-again.tsx';
import { type Answered, buildExercise, describeResult, nameOrigin } from './logic.ts';
import css from './review-page.module.css';

interface CardTaskProps {
  card: ReviewCard;
  answered: Answered | null;
  /** Whether it is the last of the sitting. */
  last: boolean;
  onAnswered: (answered: Answered) => void;
  onNext: () => void;
}

/** One card: what it asks, the answer, what it does, and when it comes again. */
export function CardTask({ card, answered, last, onAnswered, onNext }: CardTaskProps) {
  const exercise = buildExercise(card);
  const given = useRef<ExerciseAnswer | null>(null);
  const delivery = useDelivery(
    `review.${card.id}`,
    ({ id, words }: { id: string; words: ExerciseAnswer }) => {
      given.current = words;
      return request('sendReview', { params: { card: card.id }, body: { id, answer: words } });
    },
    (result) => {
      // What was written here is not to stand there when the card comes again.
      keep(`draft.exercise.${exercise.id}`, null);
      forgetLearning();
      if (given.current) onAnswered({ answer: given.current, result });
    },
  );
  useShortcut('n', () => {
    if (answered) onNext();
  });
  const attempt = answered && { answer: answered.answer, feedback: answered.result.feedback };
  return (
    <>
      <p className={css['origin']}>
        {nameOrigin(card)}. {card.reason}
      </p>
      <ExerciseTask exercise={exercise} attempt={attempt} onAnswer={delivery.send} delivery={delivery} repeats={false} level={2} {...askAgain(card.task.kind)} />
      <div className={css['ways']}>
        {answered ? (
          <p role="status" className={css['result']}>
            {describeResult(answered.result)}
          </p>
        ) : null}
        <Button look={answered ? 'primary' : 'quiet'} onClick={onNext}>
          {t(answered ? (last ? 'review.finish' : 'review.next') : 'review.leave')}
        </Button>
      </div>
    </>
  );
}
