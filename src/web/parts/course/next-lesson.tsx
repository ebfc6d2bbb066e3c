import { Link } from '@tanstack/react-router';
import type { LessonCard } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { buttonClass } from '../controls/button.tsx';
import type { CourseSearch } from './logic.ts';
import css from './next-lesson.module.css';

interface NextLessonProps {
  /** Null when every lesson is done; `day` is its day's title, where that is not to be seen beside. */
  next: { course: string; lesson: LessonCard; day?: string } | null;
  /** The format it is taken in. */
  within?: CourseSearch;
}

/** The one lesson to take next, so that nobody has to look for it. */
export function NextLesson({ next, within = {} }: NextLessonProps) {
  if (next === null) {
    return (
      <section className={css['next']} aria-labelledby="next">
        <h2 id="next" className={css['title']}>
          {t('course.allDone')}
        </h2>
        <p>{t('course.allDoneNote')}</p>
        <Link to="/practice" className={buttonClass('primary')}>
          {t('course.practise')}
        </Link>
      </section>
    );
  }
  const { course, lesson, day } = next;
  const { id, title, state, minutes, tried, exercises, objectives } = lesson;
  const facts = [day, t('course.minutes', { minutes }), tried > 0 ? t('course.tried', { tried, exercises }) : t('course.exercises', { exercises })];
  return (
    <section className={css['next']} aria-labelledby="next">
      <h2 id="next" className={css['title']}>
        {t(state === 'new' ? 'course.next' : 'course.resume')}
      </h2>
      <p className={css['name']}>{title}</p>
      <ul className={css['goals']}>
        {objectives.map((objective) => (
          <li key={objective.id}>{objective.text}</li>
        ))}
      </ul>
      <p className={css['facts']}>{facts.filter(Boolean).join(' · ')}</p>
      <Link to="/learn/$course/$lesson" params={{ course, lesson: id }} search={within} className={buttonClass('primary')}>
        {t('course.open')}
        <span className="visually-hidden">: {title}</span>
      </Link>
    </section>
  );
}
