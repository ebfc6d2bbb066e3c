import { Link } from '@tanstack/react-router';
import type { LessonView } from '../../../api/course-shapes.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import type { CourseSearch } from '../../parts/course/logic.ts';
import type { NumberedSource } from '../../parts/course/sources.ts';
import { t } from '../../strings/translate.ts';
import css from './lesson-page.module.css';

interface Named {
  id: string;
  title: string;
}

interface LessonEndProps {
  lesson: LessonView;
  sources: readonly NumberedSource[];
  /** The format the lesson is taken in. */
  within: CourseSearch;
  before: Named | null;
  after: Named | null;
}

/** What a lesson leaves one with: the points to keep, a role-play, the ways on, and what the text rests on. */
export function LessonEnd({ lesson, sources, within, before, after }: LessonEndProps) {
  const course = lesson.course.id;
  return (
    <>
      <section className={css['keyPoints']} aria-labelledby="key-points">
        <h2 id="key-points">{t('lesson.keyPoints')}</h2>
        <ul>
          {lesson.keyPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {lesson.practise ? (
          <div className={css['practise']}>
            <p>
              <b>{t('lesson.practise')}</b>
              <span>{t('lesson.practiseNote')}</span>
            </p>
            <Link to="/practice/$scenario" params={{ scenario: lesson.practise.id }} className={buttonClass()}>
              {lesson.practise.title}
            </Link>
          </div>
        ) : null}
      </section>
      <nav className={css['ways']} aria-label={t('lesson.ways')}>
        {before ? (
          <Link to="/learn/$course/$lesson" params={{ course, lesson: before.id }} search={within} className={css['before']}>
            <span>{t('lesson.before')}</span>
            {before.title}
          </Link>
        ) : null}
        {after ? (
          <Link to="/learn/$course/$lesson" params={{ course, lesson: after.id }} search={within} className={css['after']}>
            <span>{t('lesson.after')}</span>
            {after.title}
          </Link>
        ) : (
          <Link to="/learn/$course" params={{ course }} search={within} className={css['after']}>
            <span>{t('lesson.last')}</span>
            {t('lesson.toCourse')}
          </Link>
        )}
      </nav>
      {sources.length > 0 ? (
        <section className={css['sources']} aria-labelledby="sources">
          <h2 id="sources">{t('lesson.sources')}</h2>
          <ol>
            {sources.map(({ key, number, text }) => (
              <li key={key} id={`source-${number}`}>
                {text}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </>
  );
}
