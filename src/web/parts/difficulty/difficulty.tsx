import { t } from '../../strings/translate.ts';
import css from './difficulty.module.css';
import { nameDifficulty } from './difficulty-name.ts';

/** Measured difficulty in words with a bar beside. */
export function Difficulty({ value }: { value: number | null }) {
  if (value === null) return <span className={css['difficulty']}>{t('difficulty.unknown')}</span>;
  return (
    <span className={css['difficulty']} title={t('difficulty.title')}>
      <span className={css['bar']} aria-hidden="true">
        <span style={{ width: `${Math.max(6, value)}%` }} />
      </span>
      {t(`difficulty.${nameDifficulty(value)}`)}
    </span>
  );
}
