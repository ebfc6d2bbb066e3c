import { Link, useNavigate, getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ArchiveReport, ListedConversation } from '../../../api/analysis-shapes.ts';
import { triggers } from '../../../core/codebook.ts';
import field from '../../parts/controls/field.module.css';
import { Sparkline } from '../../parts/chart/sparkline.tsx';
import { Button } from '../../parts/controls/button.tsx';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './conversation-list.module.css';
import { dropEmpty, type Listing, orders, shows } from './listing.ts';
import { listConversations } from './logic.ts';
import reportCss from './report.module.css';

const api = getRouteApi('/analysis/$analysis');
const shownAtOnce = 15;

/** The conversations of highest risk, to sort, to narrow and to open. */
export function ConversationList({ analysis, report }: { analysis: string; report: ArchiveReport }) {
  const listing = api.useSearch();
  const navigate = useNavigate();
  const [most, setMost] = useState(shownAtOnce);
  const { list } = report;
  const found = listConversations(list, listing);
  const narrow = (change: { [Key in keyof Listing]?: Listing[Key] | undefined }): void => {
    setMost(shownAtOnce);
    void navigate({ to: '/analysis/$analysis', params: { analysis }, replace: true, resetScroll: false, search: dropEmpty({ ...listing, ...change } as Listing) });
  };
  const causes = triggers.filter((trigger) => list.some((one) => one.triggers.includes(trigger)));
  return (
    <section id="conversations" aria-labelledby="conversations-title" className={reportCss['section']}>
      <h2 id="conversations-title">{t('report.conversations')}</h2>
      <p className={reportCss['soft']}>
        {list.length < report.conversations ? t('report.listNote', { shown: formatNumber(list.length), all: formatNumber(report.conversations) }) : null}{' '}
        {t('report.riskNote')}
      </p>
      <search className={css['filters']}>
        <label className={field['field']}>
          <span>{t('report.search')}</span>
          <input type="search" value={listing.q ?? ''} onChange={(event) => narrow({ q: event.target.value })} />
        </label>
        <label className={field['field']}>
          <span>{t('report.sort')}</span>
          <select value={listing.order ?? 'risk'} onChange={(event) => narrow({ order: event.target.value as Listing['order'] })}>
            {orders.map((order) => (
              <option key={order} value={order}>
                {t(`report.sort.${order}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={field['field']}>
          <span>{t('report.show')}</span>
          <select value={listing.show ?? 'all'} onChange={(event) => narrow({ show: event.target.value as Listing['show'] })}>
            {shows.map((show) => (
              <option key={show} value={show}>
                {t(`report.show.${show}`)}
              </option>
            ))}
          </select>
        </label>
        <label className={field['field']}>
          <span>{t('report.cause')}</span>
          <select value={listing.cause ?? ''} onChange={(event) => narrow({ cause: event.target.value as Listing['cause'] })}>
            <option value="">{t('report.cause.any')}</option>
            {causes.map((cause) => (
              <option key={cause} value={cause}>
                {t(`trigger.${cause}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <p role="status" className={reportCss['soft']}>
        {t('report.found', { found: found.length })}
      </p>
      <ol className={css['list']}>
        {found.slice(0, most).map((one) => (
          <li key={one.number}>
            <ConversationRow analysis={analysis} one={one} />
          </li>
        ))}
      </ol>
      {found.length > most ? <Button onClick={() => setMost(most + 5 * shownAtOnce)}>{t('report.more')}</Button> : null}
      {found.length === 0 ? <Button onClick={() => narrow({ q: undefined, show: undefined, cause: undefined })}>{t('report.clear')}</Button> : null}
    </section>
  );
}

function ConversationRow({ analysis, one }: { analysis: string; one: ListedConversation }) {
  const { number, id, channel, turns, arrived, last, curve, risk, overall, end } = one;
  const upset = curve.map((value) => 100 * value);
  const label = t('report.spark', { count: curve.length, from: formatNumber(upset[0] ?? 0), to: formatNumber(upset.at(-1) ?? 0) });
  return (
    <article className={css['row']}>
      <div className={css['what']}>
        <h3>
          <Link to="/analysis/$analysis/$number" params={{ analysis, number: `${number}` }}>
            {id}
          </Link>
        </h3>
        <p className={reportCss['soft']}>
          {t(`channel.${channel}`)} · {t('history.turns', { turns })} · {t(`recorded.${end}`)}
        </p>
      </div>
      <p className={reportCss['way']}>
        {arrived ? <StageChip stage={arrived} /> : null}
        {arrived && last ? (
          <>
            <span aria-hidden="true">→</span>
            <span className="visually-hidden">{t('report.arrow')}</span>
          </>
        ) : null}
        {last ? <StageChip stage={last} /> : null}
      </p>
      <div className={css['spark']}>{curve.length > 1 ? <Sparkline scores={upset} label={label} /> : null}</div>
      <p className={css['figures']}>
        <strong>{t('report.risk', { risk: formatNumber(risk) })}</strong>
        <span>{overall === null ? t('report.noScore') : t('report.score', { score: formatNumber(overall) })}</span>
      </p>
    </article>
  );
}
