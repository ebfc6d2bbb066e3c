import type { Debrief } from '../../../api/shapes.ts';
import { recoverySteps } from '../../../core/codebook.ts';
import { Quoted } from '../../parts/words/quoted.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './competencies.module.css';
import { type Assessment, type Evidence, findTurnText, rankEvidence } from './logic.ts';

/** What the words showed, competency by competency, with the words themselves; and the recovery cycle over it. */
export function Competencies({ debrief }: { debrief: Debrief }) {
  const { competencies, cycle, overall } = debrief.assessment;
  return (
    <section className={css['section']} aria-labelledby="competencies">
      <div className={css['head']}>
        <h2 id="competencies">{t('debrief.competencies')}</h2>
        {overall === null ? null : <p className={css['overall']}>{t('debrief.overall', { score: formatNumber(overall) })}</p>}
      </div>
      <p className={css['soft']}>{t('debrief.competenciesNote')}</p>
      <h3 className="visually-hidden">{t('debrief.cycle')}</h3>
      <ol className={css['cycle']} title={t('debrief.cycleNote')}>
        {recoverySteps.map((step) => {
          const score = cycle[step] ?? null;
          return (
            <li key={step}>
              <strong>{t(`recovery.${step}`)}</strong>
              <span>{score === null ? t('debrief.notShown') : formatNumber(score)}</span>
              <Meter score={score} range={0} />
            </li>
          );
        })}
      </ol>
      <ul className={css['competencies']}>
        {competencies.map((competency) => (
          <li key={competency.id}>
            <CompetencyRow competency={competency} session={debrief.session} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Meter({ score, range }: { score: number | null; range: number }) {
  return (
    <span className={`${css['meter']} ${score === null ? css['none'] : ''}`} aria-hidden="true">
      {score === null ? null : (
        <>
          <span className={css['fill']} style={{ width: `${score}%` }} />
          {range > 0 ? <span className={css['range']} style={{ left: `${Math.max(0, score - range)}%`, width: `${Math.min(100, score + range) - Math.max(0, score - range)}%` }} /> : null}
        </>
      )}
    </span>
  );
}

function EvidenceList({ evidence, session }: { evidence: readonly Evidence[]; session: Debrief['session'] }) {
  if (evidence.length === 0) return null;
  return (
    <ul>
      {evidence.map((item) => (
        <li key={`${item.turn}-${item.start}-${item.label}`} className={item.points < 0 ? css['against'] : css['for']}>
          <span aria-hidden="true" className={css['sign']}>
            {item.points < 0 ? '−' : '+'}
          </span>
          <p>
            <q>
              <Quoted text={findTurnText(session, item.turn)} quote={item.quote} start={item.start} good={item.points >= 0} />
            </q>{' '}
            <a href={`#turn-${item.turn}`}>{t('debrief.evidenceTurn', { turn: item.turn })}</a>
            <span className={css['because']}>
              {t(`label.${item.label}`)}: {item.because}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function CompetencyRow({ competency, session }: { competency: Assessment['competencies'][number]; session: Debrief['session'] }) {
  const { id, score, uncertainty, evidence, missed } = competency;
  const ranked = rankEvidence(evidence);
  return (
    <article className={css['competency']}>
      <div className={css['title']}>
        <h3>{t(`competency.${id}`)}</h3>
        <p>
          {score === null ? (
            t('debrief.notShown')
          ) : (
            <>
              <span aria-hidden="true">{t('debrief.scoreShort', { score: formatNumber(score), range: formatNumber(uncertainty) })}</span>
              <span className="visually-hidden">{t('debrief.score', { score: formatNumber(score), range: formatNumber(uncertainty) })}</span>
            </>
          )}
        </p>
        <Meter score={score} range={uncertainty} />
      </div>
      <div className={css['proof']}>
        {score === null ? <p className={css['soft']}>{t('debrief.notShownNote')}</p> : null}
        <EvidenceList evidence={ranked.slice(0, 2)} session={session} />
        {ranked.length > 2 ? (
          <details>
            <summary>{t('debrief.moreEvidence', { count: ranked.length - 2 })}</summary>
            <EvidenceList evidence={ranked.slice(2)} session={session} />
          </details>
        ) : null}
        {missed.length > 0 ? (
          <div className={css['missed']}>
            <p>{t('debrief.missed')}</p>
            <ul>
              {missed.map((miss) => (
                <li key={`${miss.turn}-${miss.what}`}>
                  {miss.what} <span className={css['because']}>{miss.because}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </article>
  );
}
