import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccountRow as Row } from '../../../api/account-shapes.ts';
import { accountQuery, accountsQuery } from '../../parts/backend/queries.ts';
import { buttonClass } from '../../parts/controls/button.tsx';
import { TextField } from '../../parts/controls/text-field.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import { AccountRow } from './account-row.tsx';
import css from './administration-page.module.css';
import { searchAccounts } from './logic.ts';
import { ResetDialog } from './reset-dialog.tsx';

export function AdministrationPage() {
  const { account: own } = useSuspenseQuery(accountQuery).data;
  const administers = own?.roles.includes('administrator') ?? false;
  const all = useQuery({ ...accountsQuery, enabled: administers }).data?.accounts ?? [];
  const [words, setWords] = useState('');
  const [resetting, setResetting] = useState<Row | null>(null);
  if (!administers) {
    return (
      <Page title={t('administration.title')}>
        <h1 tabIndex={-1}>{t('administration.refused.title')}</h1>
        <p className={css['lead']}>{t('administration.refused.text')}</p>
        <Link to="/sign-in" className={buttonClass('primary')}>
          {t('signIn.title')}
        </Link>
      </Page>
    );
  }
  const found = searchAccounts(all, words);
  return (
    <Page title={t('administration.title')}>
      <h1 tabIndex={-1}>{t('administration.title')}</h1>
      <p className={css['lead']}>{t('administration.lead')}</p>
      <search className={css['search']}>
        <TextField label={t('administration.search')} type="search" value={words} onChange={setWords} />
      </search>
      <p role="status" className={css['count']}>
        {t('administration.count', { found: found.length, all: all.length })}
      </p>
      <ul className={css['accounts']}>
        {found.map((account) => (
          <li key={account.id}>
            <AccountRow account={account} own={account.id === own?.id} onReset={() => setResetting(account)} />
          </li>
        ))}
      </ul>
      {resetting ? <ResetDialog account={resetting} onClose={() => setResetting(null)} /> : null}
    </Page>
  );
}
