import { useEffect, useId, useRef, useState } from 'react';
import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { StateChart } from '../../parts/chart/state-chart.tsx';
import { useShortcut } from '../../parts/shell/shortcuts.ts';
import { useVoice } from '../../parts/voice/use-voice.ts';
import { t } from '../../strings/translate.ts';
import { Comparison } from './comparison.tsx';
import { Controls } from './controls.tsx';
import css from './film-player.module.css';
import { countLanded, findPause, isSaying, pickFilm, type Version } from './logic.ts';
import { Narration } from './narration.tsx';
import { NextSteps } from './next-steps.tsx';
import { chooseCast, listStages, pickSpeech } from './scene.ts';
import { Screen } from './screen.tsx';
import { Stage } from './stage.tsx';
import { Transcript } from './transcript.tsx';
import { useFilm } from './use-film.ts';

interface FilmPlayerProps {
  course: string;
  demonstration: DemonstrationView;
  version: Version;
  /** It starts by itself. */
  begin: boolean;
  onVersion: (version: Version) => void;
}

/** One version of a demonstration: two faces, captions, the curve, and the transcript beside it. */
export function FilmPlayer({ course, demonstration, version, begin, onVersion }: FilmPlayerProps) {
  const [film] = useState(() => pickFilm(demonstration, version));
  const [cast] = useState(() => chooseCast(demonstration.speakers));
  const [player, act] = useFilm(film, begin);
  const [own, setOwn] = useState<Readonly<Record<number, string>>>({});
  const { speakers } = demonstration;
  const line = film.lines[player.line];
  const voice = useVoice({
    take: player.take,
    speech: { text: pickSpeech(line?.text ?? ''), pitch: speakers[line?.who ?? 'customer'].voice ?? (line?.who === 'agent' ? 'lower' : 'higher'), speed: player.speed },
    state: player.mode === 'playing' ? 'speaking' : player.mode === 'paused' ? 'paused' : 'silent',
    onVoiced: (voiced) => act({ do: 'voiced', voiced }),
  });
  useShortcut('v', voice.toggle);
  const play = useRef<HTMLButtonElement>(null);
  const before = useRef(player.mode);
  useEffect(() => {
    // What had the focus is gone with the question.
    if (before.current === 'advising' && player.mode === 'playing') play.current?.focus({ preventScroll: true });
    before.current = player.mode;
  }, [player.mode]);
  const landed = countLanded(player);
  const shown = film.lines.slice(0, landed);
  const anger = shown.at(-1)?.anger ?? film.lines[0]?.anger ?? 0;
  const name = speakers.customer.name;
  const curve = useId();
  return (
    <>
      <div className={css['hall']}>
        <section className={css['film']} aria-label={t('film.player')}>
          <Stage cast={cast} speakers={speakers} player={player} saying={isSaying(player)} anger={anger} stage={listStages(shown).at(-1) ?? null} />
          <Screen demonstration={demonstration} player={player} act={act} version={version} onVersion={onVersion} own={own} onOwn={(at, text) => setOwn({ ...own, [at]: text })} />
          <Controls player={player} act={act} voice={voice} play={play} />
          <Narration speakers={speakers} player={player} />
          <div className={css['curve']}>
            <h2 id={curve}>{t('film.curve', { name })}</h2>
            <StateChart
              growing
              compact
              height={132}
              room={film.lines.length}
              label={t('film.curve.chart', { name, lines: landed, anger })}
              lines={[{ id: 'anger', name, values: shown.map((one) => one.anger / 100), stages: listStages(shown), pattern: 'solid', colour: 'var(--ink)' }]}
            />
          </div>
        </section>
        <Transcript speakers={speakers} player={player} own={own} onGo={(to) => act({ do: 'go-to', line: to })} pauseAt={findPause(player)?.before ?? null} />
      </div>
      {player.mode === 'over' && version === 'good' ? <Comparison demonstration={demonstration} cast={cast} /> : null}
      {player.mode === 'over' ? <NextSteps course={course} demonstration={demonstration} /> : null}
    </>
  );
}
