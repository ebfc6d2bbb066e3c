import { type ComponentType, useEffect, useId, useRef, useState } from 'react';
import type { Attempt, ExerciseAnswer, ExerciseView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import type { Delivery } from '../backend/use-delivery.ts';
import { Button } from '../controls/button.tsx';
import { DeliveryNote } from './delivery-note.tsx';
import css from './exercise.module.css';
import { FeedbackWords } from './feedback.tsx';
import { kinds } from './kinds.ts';
import { nameExercise } from './logic.ts';
import type { TaskProps } from './task.ts';

interface ExerciseTaskProps {
  exercise: ExerciseView;
  /** What was answered last, with its feedback; null before the first answer. */
  attempt: Pick<Attempt, 'answer' | 'feedback'> | null;
  onAnswer: (answer: ExerciseAnswer) => void;
  /** How sending goes, so that it is said; see `useDelivery`. */
  delivery?: Pick<Delivery<ExerciseAnswer>, 'outgoing' | 'status' | 'reason' | 'retry'>;
  /** Whether it may be answered again; a review is answered once. */
  repeats?: boolean;
  level?: 2 | 3;
  /** What it is called and what takes its answer, where that is not as its kind says. */
  name?: string;
  task?: ComponentType<TaskProps<'choose'>> | ComponentType<TaskProps<'rewrite'>>;
}

/** An exercise of any kind: its task, the answer, and the feedback under it. */
export function ExerciseTask({ exercise, attempt, onAnswer, delivery, repeats = true, level = 3, name, task: own }: ExerciseTaskProps) {
  const [reopened, setReopened] = useState<unknown>(null);
  const awaited = useRef(false);
  const feedbackHeading = useRef<HTMLHeadingElement>(null);
  const task = useRef<HTMLDivElement>(null);
  const id = useId();
  const Heading = `h${level}` as const;
  const feedback = attempt?.feedback ?? null;
  // What composes and what is talked about can be taken up again at any time.
  const staysOpen = exercise.kind === 'compose' || exercise.kind === 'discuss';
  const open = attempt === null || reopened === feedback || staysOpen;
  const busy = delivery?.status === 'sending' || delivery?.status === 'slow';
  const Task = (own ?? kinds[exercise.kind]) as ComponentType<TaskProps<ExerciseView['kind']>>;

  useEffect(() => {
    if (feedback === null || !awaited.current) return;
    awaited.current = false;
    feedbackHeading.current?.focus({ preventScroll: true });
    feedbackHeading.current?.scrollIntoView({ block: 'center' });
  }, [feedback]);

  const answer = (given: ExerciseAnswer): void => {
    awaited.current = true;
    onAnswer(given);
  };
  const reopen = (): void => {
    setReopened(feedback);
    requestAnimationFrame(() => task.current?.querySelector<HTMLElement>('input:checked, textarea, select, input, [data-way]')?.focus());
  };
  return (
    <section className={css['exercise']} aria-labelledby={id}>
      <Heading id={id} className={css['kind']}>
        {name ?? nameExercise(exercise)}
      </Heading>
      <p className={css['prompt']}>{exercise.prompt}</p>
      <div ref={task} className={css['task']}>
        <Task
          // A new answer is shown as it was given, and what is begun again begins from it.
          key={open ? 'open' : 'answered'}
          exercise={exercise}
          before={delivery?.outgoing?.words ?? attempt?.answer ?? null}
          state={busy ? 'busy' : open ? 'open' : 'answered'}
          onAnswer={answer}
        />
      </div>
      {delivery ? <DeliveryNote delivery={delivery} /> : null}
      {attempt && (!open || staysOpen) ? <FeedbackWords answer={attempt.answer} feedback={attempt.feedback} heading={feedbackHeading} level={level === 2 ? 3 : 4} /> : null}
      {open || !repeats ? null : (
        <div>
          <Button onClick={reopen}>{t('exercise.again')}</Button>
        </div>
      )}
      {attempt && reopened === feedback && !busy ? (
        <div>
          <Button look="quiet" onClick={() => setReopened(null)}>
            {t('exercise.cancel')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
