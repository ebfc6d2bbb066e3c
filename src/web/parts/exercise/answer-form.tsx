import { type ReactNode, useId, useState } from 'react';
import { type MessageId, t } from '../../strings/translate.ts';
import { Button } from '../controls/button.tsx';
import css from './exercise.module.css';
import type { TaskState } from './task.ts';

interface AnswerFormProps {
  state: TaskState;
  children: ReactNode;
  /** Sends the answer, or says what is missing. */
  onSubmit: () => MessageId | null;
  send?: MessageId;
}

/** Takes an answer; once it is given its fields show it and cannot be changed. */
export function AnswerForm({ state, children, onSubmit, send = 'exercise.send' }: AnswerFormProps) {
  const [missing, setMissing] = useState<MessageId | null>(null);
  const note = useId();
  return (
    <form
      className={css['form']}
      aria-describedby={missing ? note : undefined}
      onSubmit={(event) => {
        event.preventDefault();
        if (state === 'open') setMissing(onSubmit());
      }}
    >
      <fieldset className={css['fields']} disabled={state !== 'open'}>
        {children}
      </fieldset>
      <p id={note} role="alert" className={css['missing']}>
        {missing ? t(missing) : null}
      </p>
      {state === 'answered' ? null : (
        <div>
          <Button type="submit" look="primary" aria-disabled={state === 'busy'}>
            {t(state === 'busy' ? 'sending.sending' : send)}
          </Button>
        </div>
      )}
    </form>
  );
}
