import type { DemonstrationView } from '../../../api/course-shapes.ts';
import type { Portrait } from '../../../core/conversation/scenario.ts';
import chartTable from '../../parts/chart/chart-table.module.css';
import type { Line } from '../../parts/chart/line.ts';
import { LineSample, StateChart } from '../../parts/chart/state-chart.tsx';
import { Face } from '../../parts/face/face.tsx';
import { t } from '../../strings/translate.ts';
import css from './comparison.module.css';
import { type Version, versions } from './logic.ts';
import { nameMove, shortName } from './move-words.ts';
import { findDecisive } from './outcome.ts';
import { expressAnger, listStages } from './scene.ts';

/** Both curves over each other, and the marked moves that parted them. */
export function Comparison({ demonstration, cast }: { demonstration: DemonstrationView; cast: { customer: Portrait } }) {
  const name = shortName(demonstration.speakers.customer.name);
  const last = (version: Version): number => demonstration[version].at(-1)?.anger ?? 0;
  const lines = versions.map((version): Line => ({
    id: version,
    name: t(`film.version.${version}`),
    values: demonstration[version].map(({ anger }) => anger / 100),
    stages: listStages(demonstration[version]),
    pattern: version === 'bad' ? 'dashed' : 'solid',
    colour: version === 'bad' ? 'var(--bad)' : 'var(--good)',
  }));
  const longest = Math.max(...lines.map(({ values }) => values.length));
  return (
    <section className={css['comparison']} aria-labelledby="difference">
      <div className={css['head']}>
        <h2 id="difference" tabIndex={-1}>
          {t('film.compare')}
        </h2>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <LineSample line={line} /> {line.name}
            </li>
          ))}
        </ul>
      </div>
      <StateChart height={250} label={t('film.compare.chart', { name, bad: last('bad'), good: last('good') })} lines={lines} steps={Array.from({ length: longest }, (_, index) => String(index + 1))} />
      <details className={chartTable['table']}>
        <summary>{t('film.compare.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('film.compare.line')}</th>
              {lines.map((line) => (
                <th key={line.id} scope="col">
                  {line.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: longest }, (_, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line's place in the film is its identity.
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                {versions.map((version) => (
                  <td key={version}>{demonstration[version][index]?.anger ?? t('chart.none')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div className={css['sides']}>
        {versions.map((version) => (
          <Side key={version} demonstration={demonstration} version={version} portrait={cast.customer} />
        ))}
      </div>
    </section>
  );
}

function Side({ demonstration, version, portrait }: { demonstration: DemonstrationView; version: Version; portrait: Portrait }) {
  const { customer, agent } = demonstration.speakers;
  const moves = findDecisive(demonstration[version], version);
  const stage = listStages(demonstration[version]).at(-1) ?? 'calm';
  return (
    <section className={css['side']} data-version={version} aria-labelledby={`side-${version}`}>
      <header>
        <Face portrait={portrait} expression={expressAnger(demonstration[version].at(-1)?.anger ?? 0)} label={t(`face.${stage}`, { name: shortName(customer.name) })} size={64} />
        <h3 id={`side-${version}`}>{t(`film.compare.${version}`)}</h3>
      </header>
      {moves.length === 0 ? <p>{t('film.compare.none')}</p> : null}
      <ol>
        {moves.map((move) => (
          <li key={move.line}>
            <p className={css['move']}>
              <strong>{t('film.did', { name: shortName(agent.name), move: nameMove(move.move) })}</strong>
              <span>{t('film.compare.step', { from: move.from, to: move.to })}</span>
            </p>
            <blockquote>{move.text}</blockquote>
            {move.note === null ? null : <p className={css['soft']}>{move.note}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
