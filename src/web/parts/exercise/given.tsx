import type { ReactNode } from 'react';
import { type MessageId, t } from '../../strings/translate.ts';
import css from './exercise.module.css';

/** What an exercise starts from: a situation, or words somebody said. */
export function Given({ title, said = false, children }: { title: MessageId; said?: boolean; children: ReactNode }) {
  return (
    <div className={css['given']}>
      <p className={css['givenTitle']}>{t(title)}</p>
      {said ? <blockquote className={css['said']}>{children}</blockquote> : <p>{children}</p>}
    </div>
  );
}
