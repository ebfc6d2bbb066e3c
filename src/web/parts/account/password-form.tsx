import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../backend/request.ts';
import { accountQuery, queryClient } from '../backend/queries.ts';
import { showNotice } from '../controls/notice.tsx';
import { TextField } from '../controls/text-field.tsx';
import { t } from '../../strings/translate.ts';
import { AccountForm } from './account-form.tsx';
import { describeFailure } from './failure.ts';

/** Changes the own password. */
export function PasswordForm({ presentLabel }: { presentLabel: string }) {
  const [present, setPresent] = useState('');
  const [fresh, setFresh] = useState('');
  const change = useMutation({
    mutationFn: () => request('changePassword', { body: { present, fresh } }),
    onSuccess: (view) => {
      setPresent('');
      setFresh('');
      showNotice({ text: t('account.change.done') });
      queryClient.setQueryData(accountQuery.queryKey, view);
    },
  });
  const fields = describeFailure(change.error)?.fields ?? {};
  return (
    <AccountForm submit={t('account.change.submit')} pending={change.isPending} error={change.error} onSubmit={() => change.mutate()}>
      <TextField label={presentLabel} type="password" autoComplete="current-password" required maxLength={128} value={present} onChange={setPresent} error={fields['present']} />
      <TextField label={t('account.change.fresh')} note={t('account.passwordNote')} type="password" autoComplete="new-password" required minLength={12} maxLength={128} value={fresh} onChange={setFresh} error={fields['fresh']} />
    </AccountForm>
  );
}
