import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import type { ExerciseAnswer, ExerciseView, LessonView } from '../../../api/course-shapes.ts';
import { keep } from '../../parts/backend/kept.ts';
import { forgetLearning, lessonQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { useDelivery } from '../../parts/backend/use-delivery.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { ExerciseTask } from '../../parts/exercise/exercise-task.tsx';
import { nameExercise } from '../../parts/exercise/logic.ts';
import { t } from '../../strings/translate.ts';
import css from './exercises.module.css';
import { isTried, keepAttempt, pickExercise } from './logic.ts';

/** The exercises of a lesson, one at a time; all of them stay as they are while one steps from one to another. */
export function Exercises({ lesson, wanted }: { lesson: LessonView; wanted: string | undefined }) {
  const navigate = useNavigate();
  const place = useRef<HTMLDivElement>(null);
  // Where nothing is asked for, what was open on arrival stays open when it has been answered.
  const first = useRef(lesson.exercises[pickExercise(lesson, undefined)]?.id);
  const shown = pickExercise(lesson, wanted ?? first.current);
  const count = lesson.exercises.length;
  const open = (at: number): void => {
    const exercise = lesson.exercises[at]?.id;
    if (exercise === undefined) return;
    void navigate({ to: '.', search: (search) => ({ ...search, exercise }), replace: true, resetScroll: false }).then(() => {
      place.current?.focus({ preventScroll: true });
      place.current?.scrollIntoView({ block: 'start' });
    });
  };
  return (
    <>
      <ol className={css['steps']} aria-label={t('lesson.exerciseList')}>
        {lesson.exercises.map((exercise, at) => {
          const tried = isTried(lesson.attempts, exercise.id);
          return (
            <li key={exercise.id}>
              <button
                type="button"
                className={`${css['step']} ${tried ? css['tried'] : ''}`}
                aria-current={at === shown ? 'step' : undefined}
                aria-label={t('lesson.exerciseNamed', { number: at + 1, kind: nameExercise(exercise), state: t(`lesson.exerciseState.${tried ? 'tried' : 'new'}`) })}
                onClick={() => open(at)}
              >
                {at + 1}
                {tried ? <span aria-hidden="true">✓</span> : null}
              </button>
            </li>
          );
        })}
      </ol>
      <div ref={place} tabIndex={-1} className={css['place']}>
        <p className={css['count']}>{t('lesson.exercise', { number: shown + 1, count })}</p>
        {lesson.exercises.map((exercise, at) => (
          <div key={exercise.id} hidden={at !== shown}>
            <LessonExercise lesson={lesson} exercise={exercise} />
          </div>
        ))}
      </div>
      <div className={css['ways']}>
        {shown > 0 ? <Button onClick={() => open(shown - 1)}>{t('lesson.previousExercise')}</Button> : <span />}
        {shown < count - 1 ? (
          <Button onClick={() => open(shown + 1)}>{t('lesson.nextExercise')}</Button>
        ) : (
          <a href="#check" className={buttonClass()}>
            {t('lesson.toCheck')}
          </a>
        )}
      </div>
    </>
  );
}

function LessonExercise({ lesson, exercise }: { lesson: LessonView; exercise: ExerciseView }) {
  const course = lesson.course.id;
  const delivery = useDelivery(
    `answer.${exercise.id}`,
    ({ id, words }: { id: string; words: ExerciseAnswer }) => request('sendAttempt', { params: { course, lesson: lesson.id, exercise: exercise.id }, body: { id, answer: words } }),
    ({ attempt, state }) => {
      // What is taken up again begins from the newest answer, wherever that was given.
      keep(`draft.exercise.${exercise.id}`, null);
      queryClient.setQueryData(lessonQuery(course, lesson.id).queryKey, (known) => known && keepAttempt(known, attempt, state));
      forgetLearning();
    },
  );
  const attempt = lesson.attempts.find((one) => one.exercise === exercise.id) ?? null;
  return <ExerciseTask exercise={exercise} attempt={attempt} onAnswer={delivery.send} delivery={delivery} />;
}
