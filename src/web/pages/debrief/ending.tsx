import type { Debrief } from '../../../api/shapes.ts';
import { CustomerWords } from '../../parts/channel/customer-words.tsx';
import { deriveExpression, restingExpression } from '../../parts/face/expression.ts';
import { Face } from '../../parts/face/face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './ending.module.css';
import { findLastWords, listStages } from './logic.ts';

/** How it ended: the customer's own last words first, then the outcome and what they would say of it. */
export function Ending({ debrief }: { debrief: Debrief }) {
  const { assessment, session } = debrief;
  const { name, portrait } = session.scenario.customer;
  const last = assessment.curve.at(-1);
  const reached = listStages(debrief).at(-1);
  const { text, sign } = findLastWords(debrief);
  const silent = text === '' && sign === null;
  const { ending, reservations } = assessment;
  const { csat, outcome, willReturn } = ending;
  // Who leaves with the matter open is no calmer for being quiet.
  const lost = outcome === 'left-silently' || outcome === 'ended-by-agent';
  const stage = lost && (reached === 'recovery' || reached === 'calm') ? undefined : reached;
  return (
    <section className={css['ending']} aria-label={t('compare.ended')}>
      <div className={css['who']}>
        <Face
          portrait={readPortrait(portrait)}
          expression={last && (stage !== undefined || !lost) ? deriveExpression(last.state) : restingExpression}
          size={104}
          label={stage ? t(`face.${stage}`, { name }) : t('face.portrait', { name })}
        />
        <div className={css['outcome']}>
          <p>{t(`outcome.${outcome}`)}</p>
          {reservations.length > 0 ? (
            <ul>
              {reservations.map((reservation) => (
                <li key={reservation}>{reservation}</li>
              ))}
            </ul>
          ) : null}
          {stage ? <StageChip stage={stage} /> : null}
        </div>
      </div>
      <figure>
        <blockquote className={text.length > 220 ? css['long'] : ''}>{silent ? t('debrief.noWords', { name }) : <CustomerWords sign={sign} text={text} />}</blockquote>
        {silent ? null : <figcaption>{t(text === '' ? 'debrief.noWords' : 'debrief.lastWords', { name })}</figcaption>}
      </figure>
      <div className={css['csat']} title={t('debrief.csatNote')}>
        <span className={css['scale']} aria-hidden="true">
          {[1, 2, 3, 4, 5].map((step) => (
            <span key={step}>
              <span style={{ width: `${Math.min(1, Math.max(0, csat - step + 1)) * 100}%` }} />
            </span>
          ))}
        </span>
        <p>
          <strong>{t('debrief.csat', { csat: formatNumber(csat, 1) })}</strong>
          <span className={css['again']}>{t('debrief.return', { share: formatNumber(willReturn * 100) })}</span>
        </p>
      </div>
    </section>
  );
}
