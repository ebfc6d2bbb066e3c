import { Link } from '@tanstack/react-router';
import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import css from './next-steps.module.css';

/** Where what was shown is taught, and where to try it. */
export function NextSteps({ course, demonstration }: { course: string; demonstration: DemonstrationView }) {
  return (
    <section className={css['next']} aria-labelledby="next-steps">
      <h2 id="next-steps">{t('film.next.title')}</h2>
      <div className={css['ways']}>
        <div>
          <h3>{t('film.next.lessons')}</h3>
          <ul>
            {demonstration.about.map(({ id, text, lesson }) => (
              <li key={id}>
                <Link to="/learn/$course/$lesson" params={{ course, lesson }}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{t('film.next.practise')}</h3>
          <p>{t('film.next.practise.text', { channel: demonstration.channel })}</p>
          <Link to="/practice" search={{ channel: demonstration.channel }} className={buttonClass()}>
            {t('film.next.practise.link')}
          </Link>
        </div>
      </div>
    </section>
  );
}
