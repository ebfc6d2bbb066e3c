import { Link } from '@tanstack/react-router';
import type { AccountView } from '../../../api/account-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './shell.module.css';

/** The way to one's account, or to having one; nothing until it is known which. */
export function AccountLink({ view }: { view: AccountView | undefined }) {
  if (view === undefined) return null;
  const name = view.account?.name;
  return (
    <Link
      to={name !== undefined ? '/account' : view.mayClaim ? '/sign-up' : '/sign-in'}
      className={css['account']}
      activeProps={{ 'aria-current': 'page' }}
      {...(name === undefined ? {} : { 'aria-label': t('shell.account', { name }) })}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round">
        <circle cx="12" cy="8" r="4" />
        <path d="M4 20c1-4 4-6 8-6s7 2 8 6" />
      </svg>
      <span>{name ?? t('shell.signIn')}</span>
    </Link>
  );
}
