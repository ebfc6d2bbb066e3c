import { useState } from 'react';
import { Button } from '../../parts/controls/button.tsx';
import { Dialog } from '../../parts/controls/dialog.tsx';
import { t } from '../../strings/translate.ts';
import css from './conversation-page.module.css';
import { canSend } from './logic.ts';

/** Last words, and the confirmation that they are the last. */
export function EndDialog({ draft, onClose, onEnd }: { draft: string; onClose: () => void; onEnd: (text: string) => void }) {
  const [text, setText] = useState(draft);
  return (
    <Dialog title={t('end.title')} onClose={onClose}>
      <p>{t('end.text')}</p>
      <label className={css['lastWords']}>
        {t('end.words')}
        <textarea rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <div className={css['ways']}>
        <Button look="primary" disabled={!canSend(text)} onClick={() => onEnd(text)}>
          {t('end.confirm')}
        </Button>
        <Button onClick={onClose}>{t('end.keep')}</Button>
      </div>
    </Dialog>
  );
}
