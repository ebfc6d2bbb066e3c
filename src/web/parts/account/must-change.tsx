import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './form.module.css';
import { PasswordForm } from './password-form.tsx';

/** Stands in for every page while the password is one from an administrator. */
export function MustChange() {
  const router = useRouter();
  // The page behind was refused what it asked for; it is read again once there is a password.
  useEffect(() => () => void router.invalidate(), [router]);
  return (
    <Page title={t('account.must.title')}>
      <h1 tabIndex={-1}>{t('account.must.title')}</h1>
      <p className={css['lead']}>{t('account.must.text')}</p>
      <PasswordForm presentLabel={t('account.must.present')} />
    </Page>
  );
}
