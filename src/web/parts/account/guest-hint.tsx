import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { accountQuery } from '../backend/queries.ts';
import { t } from '../../strings/translate.ts';
import css from './guest-hint.module.css';

/** Tells guests, once and calmly, where their work is kept. */
export function GuestHint() {
  const view = useQuery(accountQuery).data;
  if (view === undefined || view.account !== null) return null;
  return (
    <p className={css['hint']}>
      {t('account.guestHint')} <Link to="/sign-up">{t('account.guestHint.signUp')}</Link> · <Link to="/sign-in">{t('account.guestHint.signIn')}</Link>
    </p>
  );
}
