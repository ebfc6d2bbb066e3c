import { useEffect, useRef } from 'react';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import { shortName } from './move-words.ts';
import type { ScreenProps } from './screen.tsx';
import css from './screen.module.css';

/** After the last line: how it ended, and the way on. */
export function Ending({ demonstration, act, version, onVersion }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const last = (which: 'bad' | 'good'): number => demonstration[which].at(-1)?.anger ?? 0;
  const name = shortName(demonstration.speakers.customer.name);
  return (
    <div className={css['card']}>
      <h2 ref={heading} tabIndex={-1}>
        {t(`film.over.${version}`)}
      </h2>
      <p>{t(`film.over.${version}.text`, { name, anger: last(version), other: last('bad') })}</p>
      <div className={css['ways']}>
        {version === 'bad' ? (
          <Button look="primary" onClick={() => onVersion('good')}>
            {t('film.over.watchGood')}
          </Button>
        ) : (
          <a href="#difference" className={buttonClass('primary')}>
            {t('film.over.compare')}
          </a>
        )}
        <Button onClick={() => act({ do: 'restart' })}>{t('film.restart')}</Button>
        {version === 'good' ? <Button onClick={() => onVersion('bad')}>{t('film.over.watchBad')}</Button> : null}
      </div>
    </div>
  );
}
