import { useEffect, useState } from 'react';
import { t } from '../../strings/translate.ts';
import { Button } from '../controls/button.tsx';
import { AnswerForm } from './answer-form.tsx';
import css from './compose.module.css';
import { readPause } from './pace.ts';
import type { TaskProps } from './task.ts';
import { useSeconds } from './use-seconds.ts';

/** A pause that is held before anything is answered. */
export function PauseBeforeAnswer({ exercise, state, onAnswer }: TaskProps<'compose'>) {
  const [phase, setPhase] = useState<'ready' | 'running' | 'over'>('ready');
  const [words, setWords] = useState('');
  const seconds = useSeconds(phase === 'running');
  const length = readPause(exercise.prompt);
  useEffect(() => {
    if (seconds >= length) setPhase('over');
  }, [seconds, length]);
  return (
    <>
      <div className={css['panel']}>
        <p role="status" className={css['breath']}>
          {phase === 'ready' ? '' : t(`pause.${phase}`)}
        </p>
        <progress className={css['bar']} aria-label={t('pause.bar')} max={length} value={phase === 'over' ? length : Math.min(seconds, length)} />
        <Button aria-disabled={phase === 'running'} onClick={() => setPhase('running')}>
          {t(phase === 'over' ? 'pause.again' : 'pause.start')}
        </Button>
      </div>
      <AnswerForm
        state={state}
        send="exercise.sendFinished"
        onSubmit={() => {
          onAnswer({ kind: 'finished', notes: [] });
          return null;
        }}
      >
        {phase === 'over' ? (
          <label className={css['words']}>
            <span>{t('pause.words')}</span>
            <textarea rows={2} value={words} onChange={(event) => setWords(event.target.value)} />
            <span className={css['note']}>{t('pause.wordsNote')}</span>
          </label>
        ) : null}
      </AnswerForm>
    </>
  );
}
