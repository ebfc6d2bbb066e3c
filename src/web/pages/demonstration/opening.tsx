import { Button } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import { type Action, measureFilm, type Player } from './logic.ts';
import css from './screen.module.css';

/** Before the first line: how long it takes, and the way in. */
export function Opening({ player, act }: { player: Player; act: (action: Action) => void }) {
  const { lines, pauses } = player.film;
  return (
    <div className={`${css['card']} ${css['middle']}`}>
      <p className={css['soft']}>{t('film.length', { minutes: Math.round(measureFilm({ lines }) / 60_000), pauses: pauses.length })}</p>
      <Button look="primary" onClick={() => act({ do: 'toggle' })}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="currentcolor">
          <path d="M7 4.500v15l12.500-7.500Z" />
        </svg>
        {t('film.play')}
      </Button>
    </div>
  );
}
