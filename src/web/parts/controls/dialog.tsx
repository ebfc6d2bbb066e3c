import { type ReactNode, useEffect, useId, useRef } from 'react';
import { t } from '../../strings/translate.ts';
import { Button } from './button.tsx';
import css from './dialog.module.css';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
  /** `side`: a drawer; `centre`: a small window. */
  place?: 'centre' | 'side';
}

/** A modal window on the browser's own `<dialog>`: focus is kept inside and given back, Escape closes. */
export function Dialog({ title, onClose, children, place = 'centre' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const node = dialog.current;
    const before = document.activeElement;
    if (node && !node.open) node.showModal();
    return () => {
      node?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog already; the click is on the backdrop.
    <dialog
      ref={dialog}
      className={`${css['dialog']} ${css[place]}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={css['inner']}>
        <header className={css['head']}>
          <h2 id={id}>{title}</h2>
          <Button look="quiet" onClick={onClose}>
            {t('dialog.close')}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
