import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountRow } from '../../../api/account-shapes.ts';
import { describeFailure } from '../../parts/account/failure.ts';
import { request } from '../../parts/backend/request.ts';
import { Button } from '../../parts/controls/button.tsx';
import { copyText } from '../../parts/controls/copy-text.ts';
import { Dialog } from '../../parts/controls/dialog.tsx';
import { t } from '../../strings/translate.ts';
import css from './administration-page.module.css';

/** Asks first, then shows the new password once. */
export function ResetDialog({ account: { id, name }, onClose }: { account: AccountRow; onClose: () => void }) {
  const reset = useMutation({ mutationFn: () => request('resetPassword', { params: { account: id } }), gcTime: 0 });
  const [copied, setCopied] = useState<'copied' | 'failed' | null>(null);
  if (reset.data) {
    const { password } = reset.data;
    return (
      <Dialog title={t('administration.given.title', { name })} onClose={onClose}>
        <p>{t('administration.given.text', { name })}</p>
        <div className={css['given']}>
          <code>{password}</code>
          <Button look="primary" onClick={() => void copyText(password).then((done) => setCopied(done ? 'copied' : 'failed'))}>
            {t('administration.given.copy')}
          </Button>
        </div>
        <p role="status">{copied === null ? null : t(`administration.given.${copied}`)}</p>
        <div>
          <Button onClick={onClose}>{t('administration.given.done')}</Button>
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('administration.reset.title', { name })} onClose={onClose}>
      <p>{t('administration.reset.text', { name })}</p>
      <div className={css['ways']}>
        <Button look="primary" onClick={() => reset.mutate()} aria-disabled={reset.isPending}>
          {t('administration.reset.confirm')}
        </Button>
        <Button onClick={onClose}>{t('administration.reset.keep')}</Button>
      </div>
      <p role="alert">{describeFailure(reset.error)?.text}</p>
    </Dialog>
  );
}
