import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { enter } from '../../parts/account/enter.ts';
import { GuestHint } from '../../parts/account/guest-hint.tsx';
import { PasswordForm } from '../../parts/account/password-form.tsx';
import { accountQuery } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { Button, buttonClass } from '../../parts/controls/button.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import css from './account-page.module.css';
import { DataSection } from './data-section.tsx';
import { DeleteDialog } from './delete-dialog.tsx';

export function AccountPage() {
  const { account } = useSuspenseQuery(accountQuery).data;
  const navigate = useNavigate();
  const [deleting, setDeleting] = useState(false);
  const signOut = useMutation({
    mutationFn: (where: 'here' | 'everywhere') => request(where === 'here' ? 'signOut' : 'signOutEverywhere'),
    onSuccess: async (view, where) => {
      await navigate({ to: '/' });
      enter(view);
      showNotice({ text: t(where === 'here' ? 'account.out.done' : 'account.out.doneEverywhere') });
    },
    onError: () => showNotice({ text: t('account.failed') }),
  });
  if (account === null) {
    return (
      <Page title={t('account.title')}>
        <h1 tabIndex={-1}>{t('account.none.title')}</h1>
        <p className={css['lead']}>{t('account.none.text')}</p>
        <GuestHint />
        <DataSection />
      </Page>
    );
  }
  return (
    <Page title={t('account.title')}>
      <h1 tabIndex={-1}>{t('account.title')}</h1>
      <section aria-labelledby="who" className={css['section']}>
        <h2 id="who">{t('account.who')}</h2>
        <dl className={css['facts']}>
          <dt>{t('account.name')}</dt>
          <dd>{account.name}</dd>
          <dt>{t('account.email')}</dt>
          <dd>{account.email}</dd>
          <dt>{t('account.roles')}</dt>
          <dd>{account.roles.map((role) => t(`role.${role}`)).join(', ')}</dd>
          <dt>{t('account.since')}</dt>
          <dd>{formatDate(account.createdAt, { dateStyle: 'medium' })}</dd>
        </dl>
        {account.roles.includes('administrator') ? (
          <Link to="/administration" className={buttonClass()}>
            {t('account.administration')}
          </Link>
        ) : null}
      </section>
      <section aria-labelledby="out" className={css['section']}>
        <h2 id="out">{t('account.out.heading')}</h2>
        <p className={css['lead']}>{t('account.out.text')}</p>
        <div className={css['ways']}>
          <Button onClick={() => signOut.mutate('here')}>{t('account.out.here')}</Button>
          <Button look="quiet" onClick={() => signOut.mutate('everywhere')}>
            {t('account.out.everywhere')}
          </Button>
        </div>
      </section>
      <section aria-labelledby="password" className={css['section']}>
        <h2 id="password">{t('account.change.heading')}</h2>
        <PasswordForm presentLabel={t('account.change.present')} />
      </section>
      <DataSection />
      <section aria-labelledby="delete" className={css['section']}>
        <h2 id="delete">{t('account.delete.heading')}</h2>
        <p className={css['lead']}>{t('account.delete.text')}</p>
        <Button onClick={() => setDeleting(true)}>{t('account.delete.open')}</Button>
      </section>
      {deleting ? <DeleteDialog onClose={() => setDeleting(false)} /> : null}
    </Page>
  );
}
