import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Debrief } from '../../../api/shapes.ts';
import { debriefQuery } from '../../parts/backend/queries.ts';
import { BearingWords, CustomerWords } from '../../parts/channel/customer-words.tsx';
import { OnlookerPosts } from '../../parts/channel/onlooker-posts.tsx';
import chartTable from '../../parts/chart/chart-table.module.css';
import { buttonClass } from '../../parts/controls/button.tsx';
import { LineSample, StateChart } from '../../parts/chart/state-chart.tsx';
import { deriveExpression, restingExpression } from '../../parts/face/expression.ts';
import { Face } from '../../parts/face/face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { Page } from '../../parts/shell/page.tsx';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { MarkedText } from '../../parts/words/marked-text.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './compare-page.module.css';
import { compareAnger, countShared, drawBoth } from './logic.ts';

const api = getRouteApi('/session/$session/compare/$other');

export function ComparePage() {
  const params = api.useParams();
  const first = useSuspenseQuery(debriefQuery(params.session)).data;
  const second = useSuspenseQuery(debriefQuery(params.other)).data;
  const { title, customer } = first.session.scenario;
  const shared = countShared(first.session, second.session);
  const { turn, calmer } = compareAnger(first, second);
  const lines = drawBoth(first, second, { first: t('compare.first'), second: t('compare.second') });
  const verdict = calmer === 0 ? 'compare.same' : calmer > 0 ? 'compare.calmer' : 'compare.angrier';
  const last = (debrief: Debrief): string => formatNumber((debrief.assessment.curve.at(-1)?.anger ?? 0) * 100);
  return (
    <Page title={t('compare.title', { title })} wide>
      <h1 tabIndex={-1}>{t('compare.heading')}</h1>
      <p className={css['lead']}>
        {title}. {t(verdict, { name: customer.name, points: Math.abs(calmer), turn })}
      </p>
      <section className={css['course']} aria-labelledby="course">
        <div className={css['head']}>
          <h2 id="course">{t('compare.course')}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line.id}>
                <LineSample line={line} /> {line.name}
              </li>
            ))}
          </ul>
        </div>
        <StateChart height={240} label={t('compare.chart', { first: last(first), second: last(second) })} lines={lines} fork={shared} />
        <details className={chartTable['table']}>
          <summary>{t('debrief.table')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('debrief.tableTurn')}</th>
                {lines.map((line) => (
                  <th key={line.id} scope="col">
                    {line.name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {Array.from({ length: Math.max(...lines.map((line) => line.values.length)) }, (_, turn) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a turn's place in the conversation is its identity.
                <tr key={turn}>
                  <th scope="row">{turn === 0 ? t('chart.start') : turn}</th>
                  {lines.map((line) => {
                    const value = line.values[turn];
                    return <td key={line.id}>{value === undefined || value === null ? t('chart.none') : formatNumber(value * 100)}</td>;
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </section>
      <p className={css['fork']}>{t('compare.same.turns', { turns: shared })}</p>
      <div className={css['takes']}>
        <Take debrief={first} shared={shared} name={t('compare.first')} />
        <Take debrief={second} shared={shared} name={t('compare.second')} />
      </div>
    </Page>
  );
}

function Take({ debrief, shared, name }: { debrief: Debrief; shared: number; name: string }) {
  const { session, assessment } = debrief;
  const { customer } = session.scenario;
  const last = assessment.curve.at(-1);
  const stage = session.turns.at(-1)?.insight?.stage ?? session.start?.stage;
  const own = session.turns.slice(shared);
  return (
    <section className={css['take']} aria-label={name}>
      <header>
        <Face
          portrait={readPortrait(customer.portrait)}
          expression={last ? deriveExpression(last.state) : restingExpression}
          size={72}
          label={stage ? t(`face.${stage}`, { name: customer.name }) : t('face.portrait', { name: customer.name })}
        />
        <div>
          <h2>{name}</h2>
          <p>{session.ending ? t(`outcome.${session.ending.outcome}`) : t('compare.still')}</p>
          {session.ending ? <p className={css['soft']}>{t('debrief.csat', { csat: formatNumber(session.ending.csat, 1) })}</p> : null}
        </div>
      </header>
      {own.length === 0 ? <p className={css['soft']}>{t('compare.none')}</p> : null}
      <ol>
        {own.map((turn) => (
          <li key={turn.id}>
            <h3>{t('debrief.turn', { turn: turn.index })}</h3>
            <div className={css['yours']}>
              <BearingWords bearing={turn.bearing} />
              <MarkedText text={turn.text} spans={turn.insight?.observations ?? []} />
            </div>
            {turn.customer.text === '' && !turn.customer.sign ? null : (
              <p className={css['answer']}>
                <CustomerWords sign={turn.customer.sign} text={turn.customer.text} />
              </p>
            )}
            <OnlookerPosts posts={turn.customer.onlookers} />
            {turn.insight ? <StageChip stage={turn.insight.stage} /> : null}
          </li>
        ))}
      </ol>
      <footer>
        <Link to="/session/$session/debrief" params={{ session: session.id }} className={buttonClass()}>
          {t('compare.toDebrief')}
          <span className="visually-hidden">: {name}</span>
        </Link>
      </footer>
    </section>
  );
}
