import { useEffect, useId, useRef } from 'react';
import type { Attempt, ExerciseAnswer, ExerciseView, ReviewCard } from '../../../api/course-shapes.ts';
import type { Delivery } from '../../parts/backend/use-delivery.ts';
import { DeliveryNote } from '../../parts/exercise/delivery-note.tsx';
import look from '../../parts/exercise/exercise.module.css';
import { FeedbackWords } from '../../parts/exercise/feedback.tsx';
import { Given } from '../../parts/exercise/given.tsx';
import { OptionAnswer } from '../../parts/exercise/option-answer.tsx';
import type { TaskProps } from '../../parts/exercise/task.ts';
import { TextAnswer } from '../../parts/exercise/text-answer.tsx';
import { t } from '../../strings/translate.ts';

interface AskedAgainProps {
  task: Exclude<ReviewCard['task'], { kind: 'exercise' }>;
  /** The same as an exercise. */
  exercise: ExerciseView;
  attempt: Pick<Attempt, 'answer' | 'feedback'> | null;
  onAnswer: (answer: ExerciseAnswer) => void;
  delivery: Delivery<ExerciseAnswer>;
}

/** A question of a check, or own words, asked again: looks and works as an exercise does. */
export function AskedAgain({ task, exercise, attempt, onAnswer, delivery }: AskedAgainProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const awaited = useRef(attempt === null);
  useEffect(() => {
    if (attempt === null || !awaited.current) return;
    awaited.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [attempt]);
  const busy = delivery.status === 'sending' || delivery.status === 'slow';
  const answering: TaskProps<ExerciseView['kind']> = { exercise, before: delivery.outgoing?.words ?? attempt?.answer ?? null, state: busy ? 'busy' : attempt ? 'answered' : 'open', onAnswer };
  return (
    <section className={look['exercise']} aria-labelledby={id}>
      <h2 id={id} className={look['kind']}>
        {t(task.kind === 'question' ? 'review.question' : 'review.ownTurn')}
      </h2>
      <p className={look['prompt']}>{exercise.prompt}</p>
      <div className={look['task']}>
        {task.kind === 'question' ? (
          <OptionAnswer key={answering.state === 'answered' ? 'answered' : 'open'} {...answering} options={task.options} />
        ) : (
          <TextAnswer {...answering} hint={task.aim}>
            <Given title="exercise.customerSays" said>
              {task.customer}
            </Given>
            <Given title="review.said" said>
              {task.said}
            </Given>
          </TextAnswer>
        )}
      </div>
      <DeliveryNote delivery={delivery} />
      {attempt ? <FeedbackWords answer={attempt.answer} feedback={attempt.feedback} heading={heading} level={3} /> : null}
    </section>
  );
}
