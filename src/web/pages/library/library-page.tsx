import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { scenariosQuery } from '../../parts/backend/queries.ts';
import { Button } from '../../parts/controls/button.tsx';
import field from '../../parts/controls/field.module.css';
import { Page } from '../../parts/shell/page.tsx';
import { useShortcut } from '../../parts/shell/shortcuts.ts';
import { type MessageId, t } from '../../strings/translate.ts';
import css from './library-page.module.css';
import { dropEmpty, type Filters, filterCards, listOptions } from './logic.ts';
import { ScenarioCardLink } from './scenario-card.tsx';

const api = getRouteApi('/practice');
type Narrowing = Exclude<keyof Filters, 'q'>;

export function LibraryPage() {
  const filters = api.useSearch();
  const navigate = useNavigate();
  const { scenarios } = useSuspenseQuery(scenariosQuery).data;
  const [words, setWords] = useState(filters.q ?? '');
  const search = useRef<HTMLInputElement>(null);
  useShortcut('/', () => search.current?.focus());
  useEffect(() => {
    // While somebody types, the box leads and the address follows.
    if (document.activeElement !== search.current) setWords(filters.q ?? '');
  }, [filters.q]);
  const found = filterCards(scenarios, useDeferredValue({ ...filters, q: words }));
  const options = listOptions(scenarios);
  const narrow = (change: { [Key in keyof Filters]?: Filters[Key] | undefined }): void =>
    void navigate({ to: '/practice', replace: true, resetScroll: false, search: dropEmpty({ ...filters, q: words, ...change } as Filters) });
  const clear = (): void => {
    setWords('');
    void navigate({ to: '/practice', search: {}, replace: true });
    search.current?.focus();
  };
  const select = <Key extends Narrowing>(key: Key, name: (value: NonNullable<Filters[Key]>) => string) => (
    <label key={key} className={field['field']}>
      <span>{t(`library.filter.${key}`)}</span>
      <select value={filters[key] ?? ''} onChange={(event) => narrow({ [key]: event.target.value })}>
        <option value="">{t('library.filter.any')}</option>
        {options[key].map((value) => (
          <option key={value} value={value}>
            {name(value as NonNullable<Filters[Key]>)}
          </option>
        ))}
      </select>
    </label>
  );
  const word = (kind: 'channel' | 'trigger' | 'level') => (value: string) => t(`${kind}.${value}` as MessageId);
  return (
    <Page title={t('library.title')} wide>
      <h1 tabIndex={-1}>{t('library.heading')}</h1>
      <p className={css['lead']}>{t('library.lead')}</p>
      <search className={css['filters']}>
        <label className={`${field['field']} ${css['search']}`}>
          <span>{t('library.search')}</span>
          <input
            ref={search}
            type="search"
            value={words}
            onChange={(event) => {
              setWords(event.target.value);
              narrow({ q: event.target.value });
            }}
          />
        </label>
        {select('channel', word('channel'))}
        {select('trigger', word('trigger'))}
        {select('level', word('level'))}
        {select('industry', (value) => value)}
      </search>
      <p role="status" className={css['count']}>
        {t('library.count', { found: found.length, all: scenarios.length })}
      </p>
      {found.length > 0 ? (
        <ul className={css['cards']}>
          {found.map((card) => (
            <li key={card.id}>
              <ScenarioCardLink card={card} />
            </li>
          ))}
        </ul>
      ) : (
        <div className={css['empty']}>
          <h2>{t(scenarios.length === 0 ? 'library.none.title' : 'library.empty.title')}</h2>
          <p>{t(scenarios.length === 0 ? 'library.none.text' : 'library.empty.text')}</p>
          {scenarios.length === 0 ? null : <Button onClick={clear}>{t('library.empty.clear')}</Button>}
        </div>
      )}
    </Page>
  );
}
