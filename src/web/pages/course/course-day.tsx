import { Link } from '@tanstack/react-router';
import type { CourseView, LessonCard } from '../../../api/course-shapes.ts';
import { nameDay } from '../../parts/course/logic.ts';
import { WatchLinks } from '../../parts/course/watch-links.tsx';
import { t } from '../../strings/translate.ts';
import css from './course-day.module.css';
import { LessonStateMark } from './lesson-state.tsx';
import { groupBySession } from './logic.ts';

interface CourseDayProps {
  course: string;
  day: CourseView['days'][number];
  format: string | undefined;
  /** Id of the lesson to take next. */
  next: string | undefined;
}

/** A day of a course: its lessons by session, and what there is to watch. */
export function CourseDay({ course, day, format, next }: CourseDayProps) {
  return (
    <section className={css['day']} aria-labelledby={day.id}>
      <header className={css['head']}>
        <h2 id={day.id}>{nameDay(day)}</h2>
        <p>{day.summary}</p>
        <p className={css['plan']}>
          <Link to="/learn/$course/plans/$day" params={{ course, day: day.id }}>
            {t('course.plan')}
          </Link>
        </p>
      </header>
      <div className={css['sessions']}>
        {groupBySession(day.lessons).map(({ session, lessons }) => (
          <div key={session}>
            <h3 className={css['session']}>{t(`course.session.${session}`)}</h3>
            <ol className={css['lessons']}>
              {lessons.map((lesson) => (
                <li key={lesson.id} className={lesson.id === next ? css['isNext'] : undefined}>
                  <LessonRow course={course} lesson={lesson} format={format} />
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
      <WatchLinks course={course} items={day.demonstrations} title={t('course.demonstrations')} />
    </section>
  );
}

function LessonRow({ course, lesson, format }: { course: string; lesson: LessonCard; format: string | undefined }) {
  const { id, title, minutes, state, tried, exercises } = lesson;
  return (
    <div className={css['lesson']}>
      <LessonStateMark state={state} wordless />
      <Link to="/learn/$course/$lesson" params={{ course, lesson: id }} search={format ? { format } : {}} className={css['title']}>
        {title}
      </Link>
      <span className={css['facts']}>
        {t('course.minutesShort', { minutes })}
        {tried > 0 ? ` · ${t('course.tried', { tried, exercises })}` : ''}
      </span>
    </div>
  );
}
