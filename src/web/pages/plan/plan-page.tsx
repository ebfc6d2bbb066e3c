import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { planQuery } from '../../parts/backend/queries.ts';
import { Button } from '../../parts/controls/button.tsx';
import { CourseText } from '../../parts/course/course-text.tsx';
import { nameDay } from '../../parts/course/logic.ts';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './plan-page.module.css';

const api = getRouteApi('/learn/$course/plans/$day');

/** A day as it is taught in a room, to be read on the screen or printed. */
export function PlanPage() {
  const params = api.useParams();
  const { course, day, body } = useSuspenseQuery(planQuery(params.course, params.day)).data;
  const title = t('plan.title', { day: nameDay(day) });
  return (
    <Page title={title}>
      <article className={css['plan']}>
        <header>
          <p className={css['back']}>
            <Link to="/learn/$course" params={{ course: course.id }}>
              {course.title}
            </Link>
          </p>
          <h1 tabIndex={-1}>{title}</h1>
          <p className={css['print']}>
            <Button onClick={() => window.print()}>{t('plan.print')}</Button>
          </p>
        </header>
        <CourseText blocks={body} course={course.id} />
      </article>
    </Page>
  );
}
