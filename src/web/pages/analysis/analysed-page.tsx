import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { AnalysedConversation } from '../../../api/analysis-shapes.ts';
import chartTable from '../../parts/chart/chart-table.module.css';
import { StateChart } from '../../parts/chart/state-chart.tsx';
import { analysedConversationQuery, analysisQuery } from '../../parts/backend/queries.ts';
import { Page } from '../../parts/shell/page.tsx';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { MarkedText } from '../../parts/words/marked-text.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './analysed-page.module.css';
import { drawCourse, findPeak, markTurns, nameLabel, recordedBands } from './logic.ts';
import { Judgement } from './judgement.tsx';
import reportCss from './report.module.css';

const api = getRouteApi('/analysis/$analysis/$number');

/** One recorded conversation: how the customer's stage moved, after which words, and what was used and missed. */
export function AnalysedPage() {
  const { analysis, number } = api.useParams();
  // Looks on in the background, so that a report that is not kept stays while its pages are open.
  useSuspenseQuery(analysisQuery(analysis));
  const one = useSuspenseQuery(analysedConversationQuery(analysis, number)).data;
  const { file, line } = one.source;
  return (
    <Page title={one.id}>
      <p>
        <Link to="/analysis/$analysis" params={{ analysis }} hash="conversations">
          {t('analysed.back')}
        </Link>
      </p>
      <h1 tabIndex={-1}>{one.id}</h1>
      <p className={reportCss['soft']}>{t('analysed.facts', { channel: t(`channel.${one.channel}`), turns: one.turns.length, file, line })}</p>
      <CourseOfStage one={one} />
      <Judgement one={one} />
      <Transcript one={one} />
    </Page>
  );
}

function CourseOfStage({ one }: { one: AnalysedConversation }) {
  const { curve, turned } = one;
  const { line, steps } = drawCourse(one, t('analysed.course'));
  const [first, last, peak] = [curve[0], curve.at(-1), findPeak(curve)];
  return (
    <section aria-labelledby="course" className={css['course']}>
      <h2 id="course">{t('analysed.course')}</h2>
      {first && last && peak ? (
        <>
          <StateChart
            height={252}
            label={t('analysed.chart', { from: t(`stage.${first.stage}`).toLowerCase(), to: t(`stage.${last.stage}`).toLowerCase(), peak: t(`stage.${peak}`).toLowerCase() })}
            lines={[line]}
            marks={markTurns(one)}
            steps={steps}
            bands={recordedBands}
          />
          <details className={chartTable['table']}>
            <summary>{t('debrief.table')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('debrief.tableTurn')}</th>
                  <th scope="col">{t('debrief.tableStage')}</th>
                  <th scope="col">{t('analysed.upset')}</th>
                </tr>
              </thead>
              <tbody>
                {curve.map(({ turn, stage, upset }) => (
                  <tr key={turn}>
                    <th scope="row">{turn}</th>
                    <td>{t(`stage.${stage}`)}</td>
                    <td>{formatNumber(100 * upset)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      ) : (
        <p>{t('analysed.chartNone')}</p>
      )}
      <h3>{t('analysed.turned')}</h3>
      <p className={reportCss['soft']}>{t(turned.length === 0 ? 'analysed.turnedNone' : 'analysed.after')}</p>
      <ol className={reportCss['quotes']}>
        {turned.map(({ turn, quote, from, to, change, moves }, index) => (
          <li key={turn} id={`turned-${index + 1}`} tabIndex={-1} className={reportCss[change > 0 ? 'bad' : 'good']}>
            <p className={css['number']}>
              {index + 1} · <a href={`#turn-${turn}`}>{t('analysed.turn', { turn })}</a>
            </p>
            <blockquote>{quote}</blockquote>
            <p className={reportCss['way']}>
              <StageChip stage={from} />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">{t('report.arrow')}</span>
              <StageChip stage={to} />
            </p>
            <p className={reportCss['soft']}>{moves.length === 0 ? t('analysed.noMove') : moves.map(nameLabel).join(', ')}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Transcript({ one }: { one: AnalysedConversation }) {
  return (
    <section aria-labelledby="transcript" className={reportCss['section']}>
      <h2 id="transcript">{t('analysed.transcript')}</h2>
      <p className={reportCss['soft']}>{t('analysed.blank')}</p>
      <ol className={css['turns']}>
        {one.turns.map(({ turn, role, text, seen, stage, unread }) => (
          <li key={turn} id={`turn-${turn}`} tabIndex={-1} className={css[role]}>
            <p className={css['speaker']}>
              <span>{turn}</span> {t(`analysed.${role}`)}
              {stage ? <StageChip stage={stage} /> : null}
              {one.escalation?.turn === turn ? <strong>{t('analysed.up')}</strong> : null}
            </p>
            {role === 'agent' ? <MarkedText text={text} spans={seen} nameLabel={nameLabel} /> : <p className={css['words']}>{text}</p>}
            {role === 'customer' && seen.length > 0 ? <p className={reportCss['soft']}>{[...new Set(seen.map(({ label }) => nameLabel(label)))].join(', ')}</p> : null}
            {unread && role === 'customer' ? <p className={reportCss['soft']}>{t('analysed.unread')}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
