import type { Debrief } from '../../../api/shapes.ts';
import { BearingWords } from '../../parts/channel/customer-words.tsx';
import { describeChanges } from '../../parts/words/change-words.ts';
import { Quoted } from '../../parts/words/quoted.tsx';
import { t } from '../../strings/translate.ts';
import { AngerBars } from './anger-bars.tsx';
import type { Moment } from './logic.ts';
import css from './moments.module.css';
import { TakeAgain } from './take-again.tsx';

/** The few turns that decided it: your words, what they did, why, and what to try. */
export function Moments({ debrief, moments }: { debrief: Debrief; moments: readonly Moment[] }) {
  const { id, scenario } = debrief.session;
  return (
    <section className={css['section']} aria-labelledby="moments">
      <h2 id="moments">{t('debrief.moments')}</h2>
      {moments.length === 0 ? <p>{t('debrief.momentsNone')}</p> : null}
      <ol className={css['moments']}>
        {moments.map((moment) => (
          <li key={moment.turn}>
            <MomentCard moment={moment} session={id} name={scenario.customer.name} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function MomentCard({ moment, session, name }: { moment: Moment; session: string; name: string }) {
  const change = describeChanges(moment.changes);
  return (
    <article id={`moment-${moment.number}`} tabIndex={-1} className={`${css['moment']} ${moment.good ? css['good'] : css['bad']}`}>
      <header>
        <span className={css['number']} aria-hidden="true">
          {moment.number}
        </span>
        <h3>{t('debrief.moment', { number: moment.number, turn: moment.turn })}</h3>
        <span className={css['verdict']}>
          <span aria-hidden="true">{moment.good ? '+ ' : '− '}</span>
          {t(moment.good ? 'debrief.good' : 'debrief.bad')}
        </span>
      </header>
      <dl>
        <div>
          <dt>{t('debrief.youSaid')}</dt>
          <dd>
            <BearingWords bearing={moment.bearing} />
            <blockquote>
              <Quoted text={moment.text} quote={moment.quote} good={moment.good} />
            </blockquote>
            {moment.label ? <p className={css['label']}>{t(`label.${moment.label}`)}</p> : null}
          </dd>
        </div>
        <div>
          <dt>{t('debrief.did')}</dt>
          <dd>{change ? t('debrief.said', { name, change }) : t('debrief.unmoved', { name })}</dd>
        </div>
        <div>
          <dt>{t('debrief.why')}</dt>
          <dd>
            {moment.because} <cite>{moment.source}</cite>
          </dd>
        </div>
        <div>
          <dt>{t('debrief.try')}</dt>
          <dd>
            {moment.better && !moment.good ? (
              <>
                <blockquote className={css['better']}>{moment.better.line}</blockquote>
                <p>{moment.better.because}</p>
                <AngerBars said={moment.better.angerSaid} better={moment.better.angerBetter} />
              </>
            ) : (
              t(moment.good ? 'debrief.keep' : 'debrief.tryNone')
            )}
          </dd>
        </div>
      </dl>
      <footer>
        <TakeAgain session={session} turn={moment.turn} />
        <a href={`#turn-${moment.turn}`}>{t('debrief.turn', { turn: moment.turn })}</a>
      </footer>
    </article>
  );
}
