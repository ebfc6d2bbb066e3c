import { formatNumber, t } from '../../strings/translate.ts';
import css from './anger-bars.module.css';

/** Anger after the words as said and after a better line, as two small bars. */
export function AngerBars({ said, better }: { said: number; better: number }) {
  const rows = [
    { text: t('debrief.angerSaid'), value: said, look: css['said'] },
    { text: t('debrief.angerBetter'), value: better, look: css['better'] },
  ];
  return (
    <div className={css['bars']}>
      <p>{t('debrief.anger')}</p>
      <dl>
        {rows.map(({ text, value, look }) => (
          <div key={text}>
            <dt>{text}</dt>
            <dd>
              <span className={css['track']} aria-hidden="true">
                <span className={look} style={{ width: `${value * 100}%` }} />
              </span>
              {formatNumber(value * 100)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
