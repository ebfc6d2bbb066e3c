import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { AccountForm } from '../../parts/account/account-form.tsx';
import { enter } from '../../parts/account/enter.ts';
import { describeFailure } from '../../parts/account/failure.ts';
import css from '../../parts/account/form.module.css';
import { accountQuery } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { showNotice } from '../../parts/controls/notice.tsx';
import { TextField } from '../../parts/controls/text-field.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';

export function SignUpPage() {
  const navigate = useNavigate();
  const { mayClaim, needsCode } = useSuspenseQuery(accountQuery).data;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const signUp = useMutation({
    mutationFn: () => request('signUp', { body: { name, email: email.trim(), password, ...(needsCode ? { code } : {}) } }),
    onSuccess: (view) => {
      enter(view);
      showNotice({ text: t('signIn.done', { name: view.account?.name ?? '' }) });
      return navigate({ to: '/account' });
    },
  });
  const fields = describeFailure(signUp.error)?.fields ?? {};
  return (
    <Page title={t('signUp.title')}>
      <h1 tabIndex={-1}>{t('signUp.title')}</h1>
      <p className={css['lead']}>{t('signUp.lead')}</p>
      {mayClaim ? <p className={css['claim']}>{t('signUp.claim')}</p> : null}
      <AccountForm submit={t('signUp.submit')} pending={signUp.isPending} error={signUp.error} onSubmit={() => signUp.mutate()}>
        <TextField label={t('account.name')} autoComplete="name" required maxLength={100} value={name} onChange={setName} error={fields['name']} />
        <TextField label={t('account.email')} type="email" autoComplete="username" required maxLength={254} value={email} onChange={setEmail} error={fields['email']} />
        <TextField label={t('account.password')} note={t('account.passwordNote')} type="password" autoComplete="new-password" required minLength={12} maxLength={128} value={password} onChange={setPassword} error={fields['password']} />
        {needsCode ? <TextField label={t('signUp.code')} note={t('signUp.codeNote')} autoComplete="off" required maxLength={40} value={code} onChange={setCode} error={fields['code']} /> : null}
      </AccountForm>
      <p className={css['aside']}>
        {t('signUp.known')} <Link to="/sign-in">{t('signUp.signIn')}</Link>
      </p>
    </Page>
  );
}
