import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { videoQuery } from '../../parts/backend/queries.ts';
import { Button } from '../../parts/controls/button.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { useShortcut } from '../../parts/shell/shortcuts.ts';
import { formatTime } from '../../parts/words/clock-time.ts';
import { t } from '../../strings/translate.ts';
import { CheckpointForm } from './checkpoint-form.tsx';
import { findDue } from './logic.ts';
import css from './video-page.module.css';

const api = getRouteApi('/learn/$course/videos/$video');
const skip = 5;

/** A video of the organisation's own: the browser's player with captions; it stops at questions. */
export function VideoPage() {
  const { course, video: id } = api.useParams();
  const video = useSuspenseQuery(videoQuery(course, id)).data;
  const player = useRef<HTMLVideoElement>(null);
  const played = useRef(-1);
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set());
  const [chosen, setChosen] = useState<Readonly<Record<number, number>>>({});
  const [open, setOpen] = useState<number | null>(null);
  const [broken, setBroken] = useState(false);
  const checkpoint = open === null ? undefined : video.checkpoints[open];

  const ask = (index: number): void => {
    player.current?.pause();
    if (document.fullscreenElement) void document.exitFullscreen();
    setAsked(new Set([...asked, index]));
    setOpen(index);
  };
  const check = (to: number): void => {
    const due = open === null ? findDue(video.checkpoints, asked, played.current, to) : null;
    // A question that stands close behind this one is still to come.
    played.current = due === null ? to : (video.checkpoints[due]?.at ?? to);
    if (due !== null) ask(due);
  };
  const goOn = (): void => {
    setOpen(null);
    player.current?.focus();
    if (!broken && !player.current?.ended) void player.current?.play().catch(() => undefined);
  };
  const move = (seconds: number): void => {
    if (player.current) player.current.currentTime += seconds;
  };
  useShortcut(' ', () => {
    const node = player.current;
    if (!node || open !== null) return;
    if (node.paused) void node.play().catch(() => undefined);
    else node.pause();
  });
  useShortcut('ArrowLeft', () => move(-skip));
  useShortcut('ArrowRight', () => move(skip));

  return (
    <Page title={video.title}>
      <p className={css['back']}>
        <Link to="/learn/$course" params={{ course }}>
          {t('film.back')}
        </Link>
      </p>
      <h1 tabIndex={-1}>{video.title}</h1>
      <p className={css['lead']}>
        {t('video.lead')} · {t('video.questions', { count: video.checkpoints.length })}
      </p>
      <p>{video.summary}</p>
      <div className={css['frame']}>
        <video
          ref={player}
          controls
          preload="metadata"
          src={video.video}
          lang={video.language}
          onTimeUpdate={(event) => {
            if (!event.currentTarget.seeking) check(event.currentTarget.currentTime);
          }}
          onSeeking={(event) => {
            played.current = event.currentTarget.currentTime;
          }}
          onEnded={() => check(Number.POSITIVE_INFINITY)}
          onError={() => setBroken(true)}
        >
          <track default kind="captions" src={video.captions} srcLang={video.language} label={t('video.captions')} />
        </video>
      </div>
      {broken ? (
        <p role="alert" className={css['broken']}>
          {t('video.broken')}
        </p>
      ) : null}
      {checkpoint && open !== null ? (
        <CheckpointForm key={open} checkpoint={checkpoint} chosen={chosen[open] ?? null} onChoose={(answer) => setChosen({ ...chosen, [open]: answer })} onGo={goOn} />
      ) : null}
      {video.checkpoints.length > 0 ? (
        <section className={css['list']} aria-labelledby="questions">
          <h2 id="questions">{t('video.list')}</h2>
          <ul>
            {video.checkpoints.map(({ at, question }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a question's place is its identity.
              <li key={index}>
                <Button look="quiet" aria-label={t('video.list.open', { time: formatTime(at) })} onClick={() => ask(index)}>
                  {formatTime(at)}
                </Button>
                <span>{question}</span>
                <span className={css['state']}>{t(chosen[index] === undefined ? 'video.list.unanswered' : 'video.list.answered')}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Page>
  );
}
