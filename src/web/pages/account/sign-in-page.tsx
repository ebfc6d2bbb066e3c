import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountForm } from '../../parts/account/account-form.tsx';
import { enter } from '../../parts/account/enter.ts';
import { describeFailure } from '../../parts/account/failure.ts';
import css from '../../parts/account/form.module.css';
import { request } from '../../parts/backend/request.ts';
import { showNotice } from '../../parts/controls/notice.tsx';
import { TextField } from '../../parts/controls/text-field.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';

export function SignInPage() {
  const navigate = useNavigate();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({
    mutationFn: () => request('signIn', { body: { email: email.trim(), password } }),
    onSuccess: (view) => {
      enter(view);
      showNotice({ text: t('signIn.done', { name: view.account?.name ?? '' }) });
      return navigate({ to: '/' });
    },
  });
  const fields = describeFailure(signIn.error)?.fields ?? {};
  return (
    <Page title={t('signIn.title')}>
      <h1 tabIndex={-1}>{t('signIn.title')}</h1>
      <p className={css['lead']}>{t('signIn.lead')}</p>
      <AccountForm submit={t('signIn.submit')} pending={signIn.isPending} error={signIn.error} onSubmit={() => signIn.mutate()}>
        <TextField label={t('account.email')} type="email" autoComplete="username" required maxLength={254} value={email} onChange={setEmail} error={fields['email']} />
        <TextField label={t('account.password')} type="password" autoComplete="current-password" required maxLength={128} value={password} onChange={setPassword} error={fields['password']} />
      </AccountForm>
      <p className={css['aside']}>{t('signIn.forgotten')}</p>
      <p className={css['aside']}>
        {t('signIn.new')} <Link to="/sign-up">{t('signIn.signUp')}</Link>
      </p>
    </Page>
  );
}
