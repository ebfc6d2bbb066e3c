import { useSyncExternalStore } from 'react';
import { t } from '../../strings/translate.ts';
import { Button } from './button.tsx';
import css from './notice.module.css';

interface Message {
  text: string;
  /** Takes back what the notice speaks of. */
  undo?: () => void;
}

let current: Message | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
const set = (message: Message | null): void => {
  current = message;
  for (const listener of listeners) listener();
};

/** Says something briefly at the foot of the page; with an undo it stays long enough to be reached by keyboard. */
export function showNotice(message: Message): void {
  clearTimeout(timer);
  set(message);
  timer = setTimeout(() => set(null), message.undo ? 20_000 : 6_000);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function NoticeArea() {
  const message = useSyncExternalStore(subscribe, () => current);
  return (
    <div role="status" className={css['area']}>
      {message ? (
        <div className={css['notice']}>
          <span>{message.text}</span>
          {message.undo ? (
            <Button
              look="quiet"
              onClick={() => {
                message.undo?.();
                set(null);
              }}
            >
              {t('notice.undo')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
