import { Link } from '@tanstack/react-router';
import type { Home } from '../../../api/course-shapes.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import css from './learn-page.module.css';

/** The lesson to take next, largest on the page. */
export function NextCard({ next }: { next: Home['next'] }) {
  if (next === null) {
    return (
      <section className={css['next']} aria-labelledby="next">
        <h2 id="next" className={css['name']}>
          {t('course.allDone')}
        </h2>
        <p>{t('course.allDoneNote')}</p>
        <Link to="/practice" className={buttonClass('primary')}>
          {t('course.practise')}
        </Link>
      </section>
    );
  }
  const { lesson, day, course } = next;
  return (
    <section className={css['next']} aria-labelledby="next">
      <p className={css['kind']}>{t(lesson.state === 'new' ? 'course.next' : 'course.resume')}</p>
      <h2 id="next" className={css['name']}>
        {lesson.title}
      </h2>
      <ul className={css['goals']}>
        {lesson.objectives.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <p className={css['soft']}>
        {[day, t('course.minutes', { minutes: lesson.minutes }), lesson.tried > 0 ? t('course.tried', { tried: lesson.tried, exercises: lesson.exercises }) : t('course.exercises', { exercises: lesson.exercises })].join(' · ')}
      </p>
      <Link to="/learn/$course/$lesson" params={{ course, lesson: lesson.id }} className={buttonClass('primary')}>
        {t('course.open')}
        <span className="visually-hidden">: {lesson.title}</span>
      </Link>
    </section>
  );
}
