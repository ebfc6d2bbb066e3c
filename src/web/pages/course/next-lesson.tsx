import { Link } from '@tanstack/react-router';
import type { LessonCard } from '../../../api/course-shapes.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import css from './course-page.module.css';

interface NextLessonProps {
  course: string;
  format: string | undefined;
  /** Null when every lesson is done. */
  next: LessonCard | null;
}

/** The one lesson to take next, so that nobody has to look for it. */
export function NextLesson({ course, format, next }: NextLessonProps) {
  return (
    <section className={css['next']} aria-labelledby="next">
      <h2 id="next" className={css['nextTitle']}>
        {t(next === null ? 'course.allDone' : next.state === 'new' ? 'course.next' : 'course.resume')}
      </h2>
      {next === null ? (
        <p>{t('course.allDoneNote')}</p>
      ) : (
        <>
          <p className={css['nextName']}>{next.title}</p>
          <ul className={css['goals']}>
            {next.objectives.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p className={css['facts']}>
            {t('course.minutes', { minutes: next.minutes })} · {t('course.exercises', { exercises: next.exercises })}
          </p>
        </>
      )}
      {next === null ? (
        <Link to="/practice" className={buttonClass('primary')}>
          {t('course.practise')}
        </Link>
      ) : (
        <Link to="/learn/$course/$lesson" params={{ course, lesson: next.id }} search={format ? { format } : {}} className={buttonClass('primary')}>
          {t('course.open')}
          <span className="visually-hidden">: {next.title}</span>
        </Link>
      )}
    </section>
  );
}
