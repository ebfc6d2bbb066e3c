import type { ReactNode } from 'react';
import { Button } from '../controls/button.tsx';
import { describeFailure } from './failure.ts';
import css from './form.module.css';

interface AccountFormProps {
  submit: string;
  pending: boolean;
  error: unknown;
  onSubmit: () => void;
  children: ReactNode;
}

/** Fields, a button, and what was wrong when it was refused. */
export function AccountForm({ submit, pending, error, onSubmit, children }: AccountFormProps) {
  return (
    <form
      className={css['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onSubmit();
      }}
    >
      {children}
      <p role="alert" className={css['failure']}>
        {describeFailure(error)?.text}
      </p>
      <Button type="submit" look="primary" aria-disabled={pending}>
        {submit}
      </Button>
    </form>
  );
}
