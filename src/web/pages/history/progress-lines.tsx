import chartTable from '../../parts/chart/chart-table.module.css';
import { Sparkline } from '../../parts/chart/sparkline.tsx';
import { formatDate, formatNumber, t } from '../../strings/translate.ts';
import css from './history-page.module.css';
import { listInstants, type Series } from './logic.ts';

/** One small line per competency, all on the same scale, with the figures behind. */
export function ProgressLines({ series }: { series: readonly Series[] }) {
  const instants = listInstants(series);
  return (
    <section aria-labelledby="progress" className={css['section']}>
      <h2 id="progress">{t('history.progress')}</h2>
      <p className={css['soft']}>{t(instants.length === 0 ? 'history.progressNone' : 'history.progressNote')}</p>
      {instants.length === 0 ? null : (
        <>
          <ul className={css['lines']}>
            {series.map(({ id, scores }) => (
              <li key={id}>
                <h3>{t(`competency.${id}`)}</h3>
                <p className={css['soft']}>{scores.length === 0 ? t('history.never') : t('history.latest', { score: formatNumber(scores.at(-1) ?? 0) })}</p>
                {scores.length === 0 ? (
                  <div className={css['blank']} />
                ) : (
                  <Sparkline
                    scores={scores}
                    label={t('history.chart', { competency: t(`competency.${id}`), count: scores.length, from: formatNumber(scores[0] ?? 0), to: formatNumber(scores.at(-1) ?? 0) })}
                  />
                )}
              </li>
            ))}
          </ul>
          <details className={chartTable['table']}>
            <summary>{t('debrief.table')}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
            <section aria-label={t('debrief.table')} tabIndex={0}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('history.date')}</th>
                    {series.map(({ id }) => (
                      <th key={id} scope="col">
                        {t(`competency.${id}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {instants.map((at) => (
                    <tr key={at}>
                      <th scope="row">{formatDate(at)}</th>
                      {series.map(({ id, points }) => {
                        const point = points.find((one) => one.at === at);
                        return <td key={id}>{point ? formatNumber(point.score) : t('chart.none')}</td>;
                      })}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </details>
        </>
      )}
    </section>
  );
}
