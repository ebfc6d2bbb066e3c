import type { Ref } from 'react';
import { Button } from '../../parts/controls/button.tsx';
import type { useVoice } from '../../parts/voice/use-voice.ts';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './controls.module.css';
import { type Action, measureLine, type Player, speeds } from './logic.ts';
import { VoiceNote } from './voice-note.tsx';

const pictures = {
  previous: 'M6 5v14M19 5.500v13L9 12Z',
  next: 'M18 5v14M5 5.500v13L15 12Z',
  again: 'M5 12a7 7 0 1 0 2.200-5.100M5 4v4h4',
  play: 'M7 4.500v15l12.500-7.500Z',
  pause: 'M7 5h3.600v14H7ZM13.400 5H17v14h-3.600Z',
} as const;

interface ControlsProps {
  player: Player;
  act: (action: Action) => void;
  voice: ReturnType<typeof useVoice>;
  play: Ref<HTMLButtonElement>;
}

/** Where one is in the film, and everything that moves it. */
export function Controls({ player, act, voice, play }: ControlsProps) {
  const { film, line, mode, speed } = player;
  const running = mode === 'playing';
  return (
    <div className={css['controls']}>
      <Course player={player} />
      <div className={css['row']}>
        <div className={css['keys']}>
          <Key picture="previous" text={t('film.previous')} onClick={() => act({ do: 'back' })} />
          <Button ref={play} look="primary" className={css['play'] ?? ''} aria-label={t(running ? 'film.pause' : 'film.play')} onClick={() => act({ do: 'toggle' })}>
            <Picture picture={running ? 'pause' : 'play'} filled />
          </Button>
          <Key picture="next" text={t('film.next')} onClick={() => act({ do: 'forward' })} />
          <Key picture="again" text={t('film.again')} onClick={() => act({ do: 'again' })} />
          <span className={css['place']}>{t('film.place', { line: Math.max(1, line + 1), lines: film.lines.length })}</span>
        </div>
        <div className={css['settings']}>
          <label className={css['speed']}>
            <span>{t('film.speed')}</span>
            <select value={speed} onChange={(event) => act({ do: 'speed', speed: speeds.find((one) => String(one) === event.target.value) ?? 1 })}>
              {speeds.map((one) => (
                <option key={one} value={one}>
                  {t('film.speed.value', { speed: formatNumber(one, one % 1 === 0 ? 0 : one === 1.5 ? 1 : 2) })}
                </option>
              ))}
            </select>
          </label>
          <Button aria-pressed={voice.on} onClick={voice.toggle}>
            {t('voice.switch')}
          </Button>
        </div>
      </div>
      <VoiceNote voice={voice} />
    </div>
  );
}

/** The lines as a bar, each as long as it takes; questions are gaps with a mark. The transcript says the same in words. */
function Course({ player }: { player: Player }) {
  const { film, line, elapsed, mode } = player;
  return (
    <div className={css['course']} aria-hidden="true">
      {film.lines.map((one, index) => {
        const length = measureLine(one);
        const share = mode === 'over' || index < line ? 1 : index === line ? elapsed / length : 0;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line's place in the film is its identity.
          <span key={index} data-who={one.who} data-question={film.pauses.some(({ before }) => before === index + 1)} style={{ flexGrow: length }}>
            <span style={{ scale: `${share} 1` }} />
          </span>
        );
      })}
    </div>
  );
}

function Key({ picture, text, onClick }: { picture: keyof typeof pictures; text: string; onClick: () => void }) {
  return (
    <Button look="quiet" className={css['key'] ?? ''} aria-label={text} title={text} onClick={onClick}>
      <Picture picture={picture} />
    </Button>
  );
}

function Picture({ picture, filled = false }: { picture: keyof typeof pictures; filled?: boolean }) {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" fill={filled ? 'currentcolor' : 'none'} stroke={filled ? 'none' : 'currentcolor'} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      <path d={pictures[picture]} />
    </svg>
  );
}
