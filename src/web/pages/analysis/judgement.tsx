import type { AnalysedConversation } from '../../../api/analysis-shapes.ts';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './analysed-page.module.css';
import { nameLabel, rankUsed } from './logic.ts';
import reportCss from './report.module.css';

const sign = (points: number, digits = 0): string => `${points > 0 ? '+' : points < 0 ? '−' : ''}${formatNumber(Math.abs(points), digits)}`;

/** Risk with its reasons, what was used and missed, causes and end. */
export function Judgement({ one }: { one: AnalysedConversation }) {
  const { risk, missed, triggers, end } = one;
  const used = rankUsed(one);
  return (
    <div className={css['judgement']}>
      <section aria-labelledby="risk">
        <h2 id="risk">{t('analysed.risk', { risk: formatNumber(100 * risk.value) })}</h2>
        <p className={reportCss['soft']}>{t(risk.parts.length === 0 ? 'analysed.riskNone' : 'analysed.riskNote')}</p>
        <ul className={css['reasons']}>
          {risk.parts.map(({ factor, points, because }) => (
            <li key={factor}>
              <span className={css['points']}>{sign(points)}</span>
              <span>
                <strong>{t(`risk.${factor}`)}</strong> {because}
              </span>
            </li>
          ))}
        </ul>
        <h3>{t('analysed.end')}</h3>
        <p>
          {t(`recorded.${end.kind}`)}
          {end.quote === '' ? null : (
            <>
              : <q>{end.quote}</q>
            </>
          )}
        </p>
        {triggers.length === 0 ? null : (
          <>
            <h3>{t('analysed.causes')}</h3>
            <ul className={css['plain']}>
              {triggers.map(({ trigger, quote, turn }) => (
                <li key={`${trigger} ${turn}`}>
                  {t(`trigger.${trigger}`)}: <q>{quote}</q> <a href={`#turn-${turn}`}>{t('analysed.turn', { turn })}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="used">
        <h2 id="used">{t('analysed.used')}</h2>
        {used.length === 0 ? <p className={reportCss['soft']}>{t('analysed.usedNone')}</p> : null}
        <ul className={css['reasons']}>
          {used.map(({ turn, label, quote, points }) => (
            <li key={`${turn} ${label}`}>
              <span className={css[points > 0 ? 'earned' : 'cost']}>
                {sign(points, 1)}
                <span className="visually-hidden"> {t('analysed.pointsWord')}</span>
              </span>
              <span>
                <strong>{nameLabel(label)}</strong> <q>{quote}</q> <a href={`#turn-${turn}`}>{t('analysed.turn', { turn })}</a>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="missed">
        <h2 id="missed">{t('analysed.missed')}</h2>
        {missed.length === 0 ? <p className={reportCss['soft']}>{t('analysed.missedNone')}</p> : null}
        <ul className={css['plain']}>
          {missed.map(({ turn, competency, what, because }) => (
            <li key={`${turn} ${competency} ${what}`}>
              <strong>{what}</strong> <a href={`#turn-${turn}`}>{t('analysed.turn', { turn })}</a>
              <p className={reportCss['soft']}>{because}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
