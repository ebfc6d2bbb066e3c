import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { useMedia } from '../../parts/media/use-media.ts';
import { t } from '../../strings/translate.ts';
import css from './caption.module.css';
import { hasLanded, measureWords, type Player } from './logic.ts';
import { MoveNote } from './move-note.tsx';
import { splitDirections } from './scene.ts';

/** The line that is said, word by word as it comes, and what it does once it has landed. The screen reader hears it from `Narration`. */
export function Caption({ speakers, player, own }: { speakers: DemonstrationView['speakers']; player: Player; own: string }) {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const line = player.film.lines[player.line];
  if (line === undefined) return null;
  const share = still || player.mode === 'paused' ? 1 : Math.min(1, player.elapsed / measureWords(line));
  const reached = share === 1 ? line.text.length : line.text.indexOf(' ', Math.floor(line.text.length * share));
  const out = reached < 0 ? line.text.length : reached;
  return (
    <div className={css['caption']} aria-hidden="true">
      <div key={player.take} className={css['words']} data-who={line.who}>
        <p className={css['speaker']}>{speakers[line.who].name}</p>
        <p className={css['text']}>
          {splitDirections(line.text).map((part) => {
            const cut = Math.max(0, Math.min(part.text.length, out - part.start));
            return (
              <span key={part.start} className={part.direction ? css['direction'] : undefined}>
                {part.text.slice(0, cut)}
                <span className={css['coming']}>{part.text.slice(cut)}</span>{' '}
              </span>
            );
          })}
        </p>
      </div>
      {hasLanded(player) ? <MoveNote line={line} name={speakers[line.who].name} /> : null}
      {own !== '' && hasLanded(player) ? (
        <p className={css['own']}>
          {t('film.yours')}: <q>{own}</q>
        </p>
      ) : null}
    </div>
  );
}
