import type { Mastery } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './learn-page.module.css';
import { describeMastery } from './logic.ts';

/** Every competency as a small bar; the words beside it say the same. */
export function MasteryBars({ mastery }: { mastery: readonly Mastery[] }) {
  return (
    <section aria-labelledby="mastery" className={css['section']}>
      <h2 id="mastery">{t('learn.mastery')}</h2>
      <p className={css['soft']}>{t('learn.masteryNote')}</p>
      <ul className={css['mastery']}>
        {mastery.map((one) => (
          <li key={one.id}>
            <h3 className={css['competency']}>{t(`competency.${one.id}`)}</h3>
            <div className={one.level === null ? css['blank'] : css['track']} aria-hidden="true">
              {one.last === null ? null : <div className={css['was']} style={{ width: `${one.last.level * 100}%` }} />}
              {one.level === null ? null : <div className={css['is']} style={{ width: `${one.level * 100}%` }} />}
            </div>
            <p className={css['soft']}>
              {describeMastery(one)}
              {one.occasions > 0 ? ` · ${t('learn.occasions', { occasions: one.occasions })}` : ''}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
