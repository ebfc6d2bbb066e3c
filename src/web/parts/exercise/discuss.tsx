import { useEffect, useState } from 'react';
import { t } from '../../strings/translate.ts';
import { useDraft } from '../backend/use-draft.ts';
import { Button } from '../controls/button.tsx';
import { formatTime } from '../words/clock-time.ts';
import { AnswerForm } from './answer-form.tsx';
import css from './compose.module.css';
import { readNotes } from './logic.ts';
import type { TaskProps } from './task.ts';
import { useSeconds } from './use-seconds.ts';

/** A guide for talking in a group: who does what, the time, and what came of it. */
export function DiscussTask({ exercise, before, state, onAnswer }: TaskProps<'discuss'>) {
  const { minutes, roles, harvest } = exercise;
  const [kept, setKept] = useDraft(`discuss.${exercise.id}`);
  const notes = readNotes(kept, harvest.length, before);
  return (
    <>
      <p className={css['note']}>
        {t('discuss.minutes', { minutes })}. {t('discuss.alone')}
      </p>
      {roles.length > 0 ? (
        <div className={css['roles']}>
          <p className={css['title']}>{t('discuss.roles')}</p>
          <ul>
            {roles.map((role) => (
              <li key={role}>{role}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Timer minutes={minutes} />
      <AnswerForm
        state={state}
        send="exercise.sendFinished"
        onSubmit={() => {
          onAnswer({ kind: 'finished', notes: notes.some((note) => note.trim() !== '') ? notes.map((note) => note.trim()) : [] });
          return null;
        }}
      >
        <p className={css['title']}>{t('discuss.harvest')}</p>
        <p className={css['note']}>{t('discuss.harvestNote')}</p>
        {harvest.map((question, at) => (
          <label key={question} className={css['words']}>
            <span>{question}</span>
            <textarea rows={2} maxLength={2000} value={notes[at] ?? ''} onChange={(event) => setKept(JSON.stringify(notes.with(at, event.target.value)))} />
          </label>
        ))}
      </AnswerForm>
    </>
  );
}

function Timer({ minutes }: { minutes: number }) {
  const [phase, setPhase] = useState<'ready' | 'running' | 'over'>('ready');
  const seconds = useSeconds(phase === 'running');
  const length = minutes * 60;
  useEffect(() => {
    if (seconds >= length) setPhase('over');
  }, [seconds, length]);
  const running = phase === 'running';
  return (
    <div className={css['timer']}>
      <span>{t('discuss.timer')}</span>
      <b role="timer">{formatTime(phase === 'over' ? 0 : length - seconds)}</b>
      <Button onClick={() => setPhase(running ? 'ready' : 'running')}>{t(running ? 'breathing.stop' : 'breathing.start')}</Button>
      <span role="status">{phase === 'over' ? t('discuss.over') : null}</span>
    </div>
  );
}
