import type { AnalysisView, ArchiveReport } from '../../../api/analysis-shapes.ts';
import { formatDate, formatNumber, t } from '../../strings/translate.ts';
import { ConversationList } from './conversation-list.tsx';
import { Keeping } from './keeping.tsx';
import { describeBlanked } from './logic.ts';
import { LeftOut } from './left-out.tsx';
import { Openings } from './openings.tsx';
import { Overview } from './overview.tsx';
import css from './report.module.css';
import { Techniques } from './techniques.tsx';

/** What an archive shows, from the short of it to single conversations. */
export function Report({ analysis, report }: { analysis: AnalysisView; report: ArchiveReport }) {
  const blanked = describeBlanked(report);
  const empty = report.conversations === 0;
  const from = { title: analysis.title, date: formatDate(analysis.startedAt), agent: formatNumber(report.agentTurns), customer: formatNumber(report.customerTurns) };
  return (
    <>
      <h1 tabIndex={-1}>{empty ? t('report.headingNone') : t('report.heading', { count: report.conversations })}</h1>
      <p className={css['lead']}>
        {empty ? t('report.none') : t('report.from', from)} {blanked === '' ? t('report.blankedNone') : t('report.blanked', { list: blanked })}
      </p>
      {report.partial ? <p className={css['partial']}>{t('report.partial')}</p> : null}
      <Keeping analysis={analysis} />
      {empty ? null : (
        <>
          <nav aria-label={t('report.sections')} className={css['sections']}>
            <a href="#headlines">{t('report.headlines')}</a>
            <a href="#causes">{t('report.triggers')}</a>
            <a href="#arrivals">{t('report.arrivals')}</a>
            <a href="#techniques">{t('report.techniques')}</a>
            <a href="#openings">{t('report.openings')}</a>
            <a href="#conversations">{t('report.conversations')}</a>
          </nav>
          <Overview report={report} />
          <Techniques report={report} />
          <Openings analysis={analysis.id} report={report} />
          <ConversationList analysis={analysis.id} report={report} />
        </>
      )}
      <LeftOut report={report} />
    </>
  );
}
