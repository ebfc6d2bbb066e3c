import { useState } from 'react';
import type { Debrief } from '../../../api/shapes.ts';
import chartTable from '../../parts/chart/chart-table.module.css';
import { LineSample, StateChart } from '../../parts/chart/state-chart.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './course.module.css';
import { drawLines, findPeak, type LineId, listStages, type Moment } from './logic.ts';

/** The line of the customer's state with the deciding moments on it, and the figures behind. */
export function Course({ debrief, moments }: { debrief: Debrief; moments: readonly Moment[] }) {
  const [shown, setShown] = useState<readonly LineId[]>(['anger', 'heard']);
  const lines = drawLines(debrief, (id) => t(`line.${id}`));
  const { curve } = debrief.assessment;
  const percent = (share: number | undefined): string => formatNumber((share ?? 0) * 100);
  const peak = findPeak(debrief.assessment);
  const stages = listStages(debrief);
  const { name } = debrief.session.scenario.customer;
  const values = { name, from: percent(curve[0]?.anger), to: percent(curve.at(-1)?.anger), peak: percent(peak.anger), turn: peak.turn };
  return (
    <section className={css['course']} aria-labelledby="course">
      <div className={css['head']}>
        <h2 id="course">{t('debrief.course')}</h2>
        <fieldset className={css['lines']}>
          <legend className="visually-hidden">{t('debrief.lines')}</legend>
          {lines.map((line) => (
            <label key={line.id}>
              <input
                type="checkbox"
                checked={shown.includes(line.id)}
                onChange={(event) => setShown(event.target.checked ? [...shown, line.id] : shown.filter((id) => id !== line.id))}
              />
              <LineSample line={line} />
              {line.name}
            </label>
          ))}
        </fieldset>
      </div>
      <StateChart
        height={252}
        label={t(peak.turn === 0 ? 'debrief.chartStart' : 'debrief.chart', values)}
        lines={lines.filter((line) => shown.includes(line.id))}
        marks={moments.map((moment) => ({
          turn: moment.turn,
          line: shown.includes('anger') ? 'anger' : (shown[0] ?? 'anger'),
          text: `${moment.number}`,
          name: t('debrief.momentMark', { number: moment.number, turn: moment.turn }),
          href: `#moment-${moment.number}`,
          good: moment.good,
        }))}
      />
      <details className={chartTable['table']}>
        <summary>{t('debrief.table')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard. */}
        <section aria-label={t('debrief.table')} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('debrief.tableTurn')}</th>
                <th scope="col">{t('debrief.tableStage')}</th>
                {lines.map((line) => (
                  <th key={line.id} scope="col">
                    {line.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {curve.map((point, index) => {
                const stage = stages[index];
                return (
                  <tr key={point.turn}>
                    <th scope="row">{point.turn === 0 ? t('chart.start') : point.turn}</th>
                    <td>{stage ? t(`stage.${stage}`) : t('chart.none')}</td>
                    {lines.map((line) => (
                      <td key={line.id}>{percent(line.values[index] ?? 0)}</td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      </details>
    </section>
  );
}
