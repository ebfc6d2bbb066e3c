import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { courseQuery } from '../../parts/backend/queries.ts';
import field from '../../parts/controls/field.module.css';
import { NextLesson } from '../../parts/course/next-lesson.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './course-page.module.css';
import { CourseDay } from './course-day.tsx';
import { measureCourse, nameTime } from './logic.ts';

const api = getRouteApi('/learn/$course');

export function CoursePage() {
  const { course: id } = api.useParams();
  const { format } = api.useSearch();
  const course = useSuspenseQuery(courseQuery(id, format)).data;
  const navigate = useNavigate();
  const { lessons, done, minutes, next } = measureCourse(course);
  const chosen = course.formats.find((one) => one.id === format);
  return (
    <Page title={course.title}>
      <div className={css['top']}>
        <header className={css['head']}>
          <h1 tabIndex={-1}>{course.title}</h1>
          <p className={css['summary']}>{course.summary}</p>
          <p className={css['facts']}>{t('course.facts', { lessons, time: nameTime(minutes) })}</p>
        </header>
        <div className={css['choice']}>
          {course.formats.length > 0 ? (
            <label className={field['field']}>
              <span>{t('course.format')}</span>
              <select
                value={format ?? ''}
                onChange={(event) => void navigate({ to: '/learn/$course', params: { course: id }, replace: true, resetScroll: false, search: event.target.value ? { format: event.target.value } : {} })}
              >
                <option value="">{t('course.whole')}</option>
                {course.formats.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.title}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          <p className={css['about']}>{chosen?.summary ?? t('course.wholeNote')}</p>
          <div className={css['progress']}>
            <progress max={Math.max(1, lessons)} value={done} aria-labelledby="progress" />
            <span id="progress">{t('course.progress', { done, lessons })}</span>
          </div>
        </div>
        {lessons > 0 ? <NextLesson next={next && { course: id, lesson: next }} within={format ? { format } : {}} /> : null}
      </div>
      {lessons === 0 ? (
        <div className={css['empty']}>
          <h2>{t('course.none.title')}</h2>
          <p>{t('course.none.text')}</p>
        </div>
      ) : null}
      {course.days.map((day) => (
        <CourseDay key={day.id} course={id} day={day} format={format} next={next?.id} />
      ))}
    </Page>
  );
}
