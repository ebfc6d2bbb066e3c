import { useEffect, useState } from 'react';
import { t } from '../../strings/translate.ts';
import { Button } from '../controls/button.tsx';
import { useMedia } from '../media/use-media.ts';
import { formatTime } from '../words/clock-time.ts';
import { AnswerForm } from './answer-form.tsx';
import css from './compose.module.css';
import { findBreath, readPace } from './pace.ts';
import type { TaskProps } from './task.ts';
import { useSeconds } from './use-seconds.ts';

/** A pacer for slow breathing: a circle that grows and shrinks, or words and a count where less motion is asked for. */
export function Breathing({ exercise, state, onAnswer }: TaskProps<'compose'>) {
  const [phase, setPhase] = useState<'ready' | 'running' | 'over'>('ready');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const seconds = useSeconds(phase === 'running');
  const pace = readPace(exercise.prompt);
  const length = exercise.minutes * 60;
  const { part, count } = findBreath(pace, seconds);
  const running = phase === 'running';
  useEffect(() => {
    if (seconds >= length) setPhase('over');
  }, [seconds, length]);
  return (
    <>
      <div className={css['panel']}>
        <div className={`${css['pacer']} ${still ? css['still'] : ''}`}>
          {still ? null : (
            <span className={css['circle']} data-part={running ? part : 'out'} style={{ transitionDuration: `${running && part !== 'hold' ? pace[part] : 1}s` }} />
          )}
          <p className={css['breath']}>
            <span role="status">{running ? t(`breathing.${part}`) : t(phase === 'over' ? 'breathing.over' : 'breathing.ready')}</span>
            <span className={css['count']} aria-hidden="true">
              {running ? count : ' '}
            </span>
          </p>
        </div>
        <p className={css['note']}>{running ? t('breathing.left', { time: formatTime(length - seconds) }) : t('breathing.pace', { ...pace, minutes: exercise.minutes })}</p>
        <Button onClick={() => setPhase(running ? 'ready' : 'running')}>{t(running ? 'breathing.stop' : 'breathing.start')}</Button>
      </div>
      <AnswerForm
        state={state}
        send="exercise.sendFinished"
        onSubmit={() => {
          setPhase('ready');
          onAnswer({ kind: 'finished', notes: [] });
          return null;
        }}
      >
        {null}
      </AnswerForm>
    </>
  );
}
