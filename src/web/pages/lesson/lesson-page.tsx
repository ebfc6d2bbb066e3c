import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef } from 'react';
import type { CourseView, LessonView } from '../../../api/course-shapes.ts';
import { courseQuery, lessonQuery } from '../../parts/backend/queries.ts';
import { CourseText } from '../../parts/course/course-text.tsx';
import { numberSources } from '../../parts/course/sources.ts';
import { WatchLinks } from '../../parts/course/watch-links.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import { Check } from './check.tsx';
import { Exercises } from './exercises.tsx';
import css from './lesson-page.module.css';
import { LessonEnd } from './lesson-end.tsx';
import { LessonParts } from './lesson-parts.tsx';
import { findNeighbours, type LessonSearch } from './logic.ts';
import { useRead } from './use-read.ts';

const api = getRouteApi('/learn/$course/$lesson');

export function LessonPage() {
  const { course, lesson } = api.useParams();
  const search = api.useSearch();
  const shown = useSuspenseQuery(lessonQuery(course, lesson)).data;
  const frame = useSuspenseQuery(courseQuery(course, search.format)).data;
  return <LessonWords key={shown.id} lesson={shown} course={frame} search={search} />;
}

function LessonWords({ lesson, course, search }: { lesson: LessonView; course: CourseView; search: LessonSearch }) {
  const end = useRef<HTMLDivElement>(null);
  const read = useRead(lesson.id, end);
  const sources = numberSources(lesson);
  const within = search.format ? { format: search.format } : {};
  return (
    <Page title={lesson.title}>
      <article className={css['lesson']}>
        <header className={css['head']}>
          <p className={css['back']}>
            <Link to="/learn/$course" params={{ course: lesson.course.id }} search={within}>
              {lesson.course.title}
            </Link>
          </p>
          <h1 tabIndex={-1}>{lesson.title}</h1>
          <p className={css['facts']}>
            {t('lesson.place', { number: lesson.day.number, day: lesson.day.title })} · {t(`course.session.${lesson.session}`)} · {t('course.minutes', { minutes: lesson.minutes })}
          </p>
          <section className={css['goals']} aria-labelledby="goals">
            <h2 id="goals">{t('lesson.goals')}</h2>
            <ul>
              {lesson.objectives.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </section>
        </header>
        <LessonParts lesson={lesson} read={read} />
        <div id="read" className={css['body']}>
          <CourseText blocks={lesson.body} course={lesson.course.id} sources={sources} />
          <div ref={end} />
        </div>
        <WatchLinks course={lesson.course.id} items={lesson.demonstrations} title={t('lesson.demonstrations')} />
        <WatchLinks course={lesson.course.id} items={lesson.videos} title={t('lesson.videos')} kind="videos" />
        <section id="exercises" className={css['part']} aria-labelledby="exercises-title">
          <h2 id="exercises-title">{t('lesson.part.exercises')}</h2>
          <p className={css['note']}>{t('lesson.exercisesNote')}</p>
          <Exercises lesson={lesson} wanted={search.exercise} />
        </section>
        <section id="check" className={css['part']} aria-labelledby="check-title">
          <h2 id="check-title">{t('lesson.check')}</h2>
          <p className={css['note']}>{t('lesson.checkNote')}</p>
          <Check lesson={lesson} />
        </section>
        <LessonEnd lesson={lesson} sources={sources} within={within} {...findNeighbours(course, lesson)} />
      </article>
    </Page>
  );
}
