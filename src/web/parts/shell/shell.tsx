import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { t } from '../../strings/translate.ts';
import { MustChange } from '../account/must-change.tsx';
import { accountQuery } from '../backend/queries.ts';
import { Button } from '../controls/button.tsx';
import { NoticeArea } from '../controls/notice.tsx';
import { AccountLink } from './account-link.tsx';
import css from './shell.module.css';
import { ShortcutList } from './shortcut-list.tsx';
import { useShortcut } from './shortcuts.ts';
import { ThemeSwitch } from './theme-switch.tsx';

/** What surrounds every page. */
export function Shell() {
  const [listOpen, setListOpen] = useState(false);
  const view = useQuery(accountQuery).data;
  useShortcut('?', () => setListOpen(true));
  return (
    <>
      <a href="#main" className={css['skip']}>
        {t('shell.skip')}
      </a>
      <header className={css['header']}>
        <Link to="/" className={css['brand']}>
          <svg viewBox="0 0 64 64" width="30" height="30" aria-hidden="true">
            <rect width="64" height="64" rx="18" fill="var(--accent)" />
            <path d="M10 40c6-22 12-22 18-9s11 9 15 5 7-4 11-4" fill="none" stroke="var(--on-accent)" strokeWidth="5" strokeLinecap="round" />
          </svg>
          {t('shell.name')}
        </Link>
        <nav aria-label={t('shell.nav')} className={css['nav']}>
          <Link to="/learn" activeProps={{ 'aria-current': 'page' }}>
            {t('shell.learn')}
          </Link>
          <Link to="/practice" activeProps={{ 'aria-current': 'page' }}>
            {t('shell.practise')}
          </Link>
          <Link to="/history" activeProps={{ 'aria-current': 'page' }}>
            {t('shell.history')}
          </Link>
          <Link to="/analysis" activeProps={{ 'aria-current': 'page' }}>
            {t('shell.analyse')}
          </Link>
        </nav>
        <div className={css['tools']}>
          <AccountLink view={view} />
          <ThemeSwitch />
          <Button look="quiet" className={css['help'] ?? ''} aria-label={t('shortcuts.title')} onClick={() => setListOpen(true)}>
            ?
          </Button>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={css['main']}>
        {view?.account?.mustChangePassword ? <MustChange /> : <Outlet />}
      </main>
      <NoticeArea />
      {listOpen ? <ShortcutList onClose={() => setListOpen(false)} /> : null}
    </>
  );
}
