import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { hasLanded, type Player } from './logic.ts';
import { nameMove, shortName } from './move-words.ts';

/** The film for somebody who hears the page: each line once when it comes, then what it did. */
export function Narration({ speakers, player }: { speakers: DemonstrationView['speakers']; player: Player }) {
  const line = player.mode === 'ready' ? undefined : player.film.lines[player.line];
  const name = line ? speakers[line.who].name : '';
  return (
    <div className="visually-hidden">
      <p aria-live="polite">{line ? t('film.said', { name, text: line.text }) : ''}</p>
      <p aria-live="polite">
        {line && hasLanded(player) && (line.move !== null || line.note !== null)
          ? line.move === null
            ? line.note
            : t('film.noted', { name: shortName(name), move: nameMove(line.move), note: line.note ?? '' })
          : ''}
      </p>
    </div>
  );
}
