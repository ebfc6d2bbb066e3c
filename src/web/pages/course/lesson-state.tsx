import type { LessonState } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './lesson-state.module.css';

/** How far a lesson is: a shape, and the word beside it. */
export function LessonStateMark({ state, wordless = false }: { state: LessonState; wordless?: boolean }) {
  return (
    <span className={`${css['mark']} ${css[state]}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" className={css['ring']} />
        {state === 'begun' ? <path d="M10 1.5a8.5 8.5 0 0 1 0 17z" className={css['half']} /> : null}
        {state === 'done' ? <path d="m5.8 10.4 2.9 2.9 5.6-6.2" className={css['tick']} /> : null}
      </svg>
      <span className={wordless ? 'visually-hidden' : undefined}>{t(`course.state.${state}`)}</span>
    </span>
  );
}
