import type { ArchiveReport } from '../../../api/analysis-shapes.ts';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import { describeShare } from './logic.ts';
import css from './report.module.css';
import { ShareBar } from './share-bar.tsx';

/** The short of it, what gave rise to it, and how customers came and went. */
export function Overview({ report }: { report: ArchiveReport }) {
  const { conversations: whole, headlines, triggers, withTrigger, arrivals, ends } = report;
  const came = arrivals.reduce((sum, arrival) => sum + arrival.conversations, 0);
  return (
    <>
      <section id="headlines" aria-label={t('report.headlines')} className={css['section']}>
        <ul className={css['headlines']}>
          {headlines.map(({ figure, text, base }) => (
            <li key={text}>
              <p className={css['figure']}>{figure}</p>
              <p>{text}</p>
              <p className={css['soft']}>{base}</p>
            </li>
          ))}
        </ul>
      </section>
      <section id="causes" aria-labelledby="causes-title" className={css['section']}>
        <h2 id="causes-title">{t('report.triggers')}</h2>
        <p className={css['soft']}>{t(triggers.length === 0 ? 'report.triggersNone' : 'report.triggersNote', { part: formatNumber(withTrigger), whole: formatNumber(whole) })}</p>
        <ul className={css['bars']}>
          {triggers.map(({ trigger, conversations }) => (
            <li key={trigger}>
              <span>{t(`trigger.${trigger}`)}</span>
              <span className={css['share']}>{describeShare(conversations, whole)}</span>
              <ShareBar share={conversations / whole} />
            </li>
          ))}
        </ul>
      </section>
      <section id="arrivals" aria-labelledby="arrivals-title" className={css['section']}>
        <h2 id="arrivals-title">{t('report.arrivals')}</h2>
        <p className={css['soft']}>{t('report.arrivalsNote')}</p>
        <ul className={css['arrivals']}>
          {arrivals.map(({ stage, conversations, escalated, settled }) => (
            <li key={stage}>
              <StageChip stage={stage} />
              <dl>
                <div>
                  <dt>{t('report.came')}</dt>
                  <dd>{describeShare(conversations, came)}</dd>
                </div>
                <div>
                  <dt>{t('report.up')}</dt>
                  <dd>
                    {describeShare(escalated, conversations)}
                    <ShareBar share={escalated / conversations} tone="bad" />
                  </dd>
                </div>
                <div>
                  <dt>{t('report.settled')}</dt>
                  <dd>
                    {describeShare(settled, conversations)}
                    <ShareBar share={settled / conversations} tone="good" />
                  </dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
        <h3>{t('report.ends')}</h3>
        <ul className={css['bars']}>
          {ends.map(({ end, conversations }) => (
            <li key={end}>
              <span>{t(`recorded.${end}`)}</span>
              <span className={css['share']}>{describeShare(conversations, whole)}</span>
              <ShareBar share={conversations / whole} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
