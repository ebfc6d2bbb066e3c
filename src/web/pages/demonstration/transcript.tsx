import { useEffect, useId, useRef } from 'react';
import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { countLanded, type Player } from './logic.ts';
import { nameMove } from './move-words.ts';
import css from './transcript.module.css';

interface TranscriptProps {
  speakers: DemonstrationView['speakers'];
  player: Player;
  own: Readonly<Record<number, string>>;
  /** Before which line (from 1) it has stopped to ask. */
  pauseAt: number | null;
  onGo: (line: number) => void;
}

/** Every line as a list; choosing one goes there. The list follows the film inside its own frame, never the page. */
export function Transcript({ speakers, player, own, pauseAt, onGo }: TranscriptProps) {
  const heading = useId();
  const list = useRef<HTMLOListElement>(null);
  const landed = countLanded(player);
  useEffect(() => {
    const frame = list.current;
    const item = frame?.children[player.line];
    if (!frame || !(item instanceof HTMLElement) || frame.scrollHeight <= frame.clientHeight) return;
    frame.scrollTo({ top: item.offsetTop - frame.clientHeight / 3, behavior: 'smooth' });
  }, [player.line]);
  return (
    <section className={css['transcript']} aria-labelledby={heading}>
      <h2 id={heading}>{t('film.transcript')}</h2>
      <p className={css['soft']}>{t('film.transcript.go')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard. */}
      <ol ref={list} tabIndex={0} aria-labelledby={heading}>
        {player.film.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line's place in the film is its identity.
          <li key={index} data-who={line.who} data-past={index < landed} data-asking={pauseAt === index + 1 && player.mode !== 'playing'}>
            {own[index + 1] ? (
              <p className={css['own']}>
                {t('film.yours')}: <q>{own[index + 1]}</q>
              </p>
            ) : null}
            <button type="button" aria-current={index === player.line ? 'true' : undefined} onClick={() => onGo(index)}>
              <span className={css['name']}>{speakers[line.who].name}</span>
              <span>{line.text}</span>
              {line.move !== null && index < landed ? <span className={css['move']}>{nameMove(line.move)}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
