import type { SessionView } from '../../../api/shapes.ts';
import { StateChart } from '../../parts/chart/state-chart.tsx';
import { describeChanges, rankChanges } from '../../parts/words/change-words.ts';
import { Quoted } from '../../parts/words/quoted.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './customer-state.module.css';
import { drawCourse, explainTurn, findInsight, listInsights } from './logic.ts';

/** The line of the customer's anger and what the last words did to it; `narrow` lays the strip's line over its words. */
export function CustomerState({ session, hidden, compact = false, narrow = false }: { session: SessionView; hidden: string | null; compact?: boolean; narrow?: boolean }) {
  const insights = listInsights(session, hidden);
  const insight = findInsight(session, hidden);
  if (!insight) return null;
  const said = session.turns[insights.length - 2]?.text ?? '';
  const { values, stages } = drawCourse(insights);
  const reasons = explainTurn(insight, compact ? 1 : 3);
  const percent = (share: number | null | undefined): string => formatNumber((share ?? 0) * 100);
  const words = (() => {
    if (insights.length === 1) return <p>{t('talk.beforeFirst')}</p>;
    if (insight.unread) return <p>{t(`talk.unread.${insight.unread}`)}</p>;
    if (reasons.length === 0) return <p>{t('talk.noMove')}</p>;
    return (
      <ul className={css['reasons']}>
        {reasons.map((reason) => {
          const change = describeChanges(reason.changes);
          return (
            <li key={reason.because}>
              {reason.quote && !compact ? (
                <q>
                  <Quoted text={said} quote={reason.quote} good={rankChanges(reason.changes, 1).every(({ good }) => good)} />
                </q>
              ) : null}
              <p>
                {change ? <strong>{t('talk.now', { change })} </strong> : null}
                {compact ? null : reason.because}
              </p>
            </li>
          );
        })}
      </ul>
    );
  })();
  return (
    <div className={compact ? `${css['strip']} ${narrow ? css['narrow'] : ''}` : css['panel']}>
      {compact ? null : <h2>{t('talk.stateLong')}</h2>}
      <StateChart
        compact
        growing
        height={compact ? 44 : 132}
        label={t('talk.chart', { from: percent(values[0]), to: percent(values.at(-1)) })}
        lines={[{ id: 'anger', name: t('line.anger'), values, stages, pattern: 'solid', colour: 'var(--ink)' }]}
      />
      {words}
    </div>
  );
}
