import type { ReactNode } from 'react';
import { t } from '../../strings/translate.ts';
import css from './page.module.css';

/** A page with its title and its measure. */
export function Page({ title, children, wide = false }: { title: string; children: ReactNode; wide?: boolean }) {
  return (
    <div className={`${css['page']} ${wide ? css['wide'] : ''}`}>
      <title>{t('shell.title', { page: title })}</title>
      {children}
    </div>
  );
}

/** Stands in for a page that is really slow to come. */
export function PagePending() {
  return (
    <div className={css['page']} role="status">
      <span className="visually-hidden">{t('shell.loading')}</span>
      <div className={css['bar']} />
      <div className={css['block']} />
      <div className={css['block']} />
    </div>
  );
}
