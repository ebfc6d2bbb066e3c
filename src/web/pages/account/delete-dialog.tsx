import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountForm } from '../../parts/account/account-form.tsx';
import { enter } from '../../parts/account/enter.ts';
import { describeFailure } from '../../parts/account/failure.ts';
import { request } from '../../parts/backend/request.ts';
import { Button } from '../../parts/controls/button.tsx';
import { Dialog } from '../../parts/controls/dialog.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { TextField } from '../../parts/controls/text-field.tsx';
import { t } from '../../strings/translate.ts';

/** Asks for the password before everything is deleted. */
export function DeleteDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const remove = useMutation({
    mutationFn: () => request('deleteAccount', { body: { password } }),
    onSuccess: async (view) => {
      await navigate({ to: '/' });
      enter(view);
      showNotice({ text: t('account.delete.done') });
    },
  });
  return (
    <Dialog title={t('account.delete.title')} onClose={onClose}>
      <p>{t('account.delete.text')}</p>
      <AccountForm submit={t('account.delete.confirm')} pending={remove.isPending} error={remove.error} onSubmit={() => remove.mutate()}>
        <TextField label={t('account.password')} type="password" autoComplete="current-password" required maxLength={128} value={password} onChange={setPassword} error={describeFailure(remove.error)?.fields['password']} />
      </AccountForm>
      <div>
        <Button onClick={onClose}>{t('account.delete.keep')}</Button>
      </div>
    </Dialog>
  );
}
