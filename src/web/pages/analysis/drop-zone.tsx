import { type DragEvent, type ReactNode, useId, useState } from 'react';
import { formatNumber, t } from '../../strings/translate.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import css from './drop-zone.module.css';
import { formatBytes } from './logic.ts';

interface DropZoneProps {
  busy: boolean;
  limits: { bytes: number; files: number };
  onFiles: (files: readonly File[]) => void;
  children: ReactNode;
}

/** A place to drop files on, with the browser's own way of choosing them inside. */
export function DropZone({ busy, limits, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!busy) onFiles([...event.dataTransfer.files].filter(({ size, type }) => size > 0 || type !== ''));
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside does the same by keyboard.
    <div
      className={`${css['zone']} ${over ? css['over'] : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={css['words']}>{t('analysis.drop')}</p>
      <input
        id={id}
        type="file"
        multiple
        disabled={busy}
        className="visually-hidden"
        onChange={({ target }) => {
          if (target.files) onFiles([...target.files]);
          target.value = '';
        }}
      />
      <label htmlFor={id} className={buttonClass('primary')}>
        {t(busy ? 'analysis.sending' : 'analysis.choose')}
      </label>
      <p className={css['soft']}>{t('analysis.limit', { size: formatBytes(limits.bytes), files: formatNumber(limits.files) })}</p>
      {children}
    </div>
  );
}
