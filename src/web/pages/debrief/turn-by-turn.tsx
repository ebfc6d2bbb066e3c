import { useMutation } from '@tanstack/react-query';
import type { Debrief } from '../../../api/shapes.ts';
import type { Label } from '../../../core/codebook.ts';
import { debriefQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { isPerceived } from '../../parts/channel/beside-words.ts';
import { BearingWords, CustomerWords } from '../../parts/channel/customer-words.tsx';
import { OnlookerPosts } from '../../parts/channel/onlooker-posts.tsx';
import { Button } from '../../parts/controls/button.tsx';
import { ModelReading, WordedBy } from '../../parts/model/turn-model.tsx';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { describeChanges } from '../../parts/words/change-words.ts';
import { MarkedText } from '../../parts/words/marked-text.tsx';
import { formatNumber, t } from '../../strings/translate.ts';
import { AngerBars } from './anger-bars.tsx';
import { changesOfTurn, explainEffects, isDisputed } from './logic.ts';
import { TakeAgain } from './take-again.tsx';
import css from './turn-by-turn.module.css';

type Turn = Debrief['session']['turns'][number];

/** Everything, for who wants it: the words with what was read in them, what each reading did, and a line to try where it was weak. */
export function TurnByTurn({ debrief }: { debrief: Debrief }) {
  const { session } = debrief;
  if (session.turns.length === 0) return null;
  return (
    <section className={css['section']} aria-labelledby="turns">
      <h2 id="turns">{t('debrief.turns')}</h2>
      <div className={css['opening']}>
        <p className={css['speaker']}>
          {session.scenario.customer.name}
          {session.start ? <StageChip stage={session.start.stage} /> : null}
        </p>
        <p className={css['customer']}>{session.opening}</p>
      </div>
      <ol className={css['turns']}>
        {session.turns.map((turn) => (
          <li key={turn.id}>
            <TurnRow debrief={debrief} turn={turn} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function TurnRow({ debrief, turn }: { debrief: Debrief; turn: Turn }) {
  const { session, assessment } = debrief;
  const { name } = session.scenario.customer;
  const observations = turn.insight?.observations ?? [];
  const better = assessment.betterLines.find((line) => line.turn === turn.index);
  const change = describeChanges(changesOfTurn(assessment, turn.index));
  const wouldBe = better && describeChanges(better.changes);
  return (
    <article id={`turn-${turn.index}`} tabIndex={-1} className={css['turn']}>
      <header>
        <h3>{t('debrief.turn', { turn: turn.index })}</h3>
        <TakeAgain session={session.id} turn={turn.index} look="quiet" />
      </header>
      <div className={css['yours']}>
        <BearingWords bearing={turn.bearing} />
        <MarkedText text={turn.text} spans={observations} />
        <p className={css['moved']}>{turn.insight?.unread ? t(`talk.unread.${turn.insight.unread}`) : change ? t('debrief.said', { name, change }) : t('debrief.unmoved', { name })}</p>
        <details>
          <summary>{t('debrief.readings')}</summary>
          {observations.length === 0 ? <p>{t('debrief.nothingRead')}</p> : null}
          <ul className={css['readings']}>
            {observations.map((observation) => (
              <li key={`${observation.label}-${observation.start}`}>
                <p>
                  <strong>{t(`label.${observation.label}`)}</strong> <q>{observation.quote}</q>
                  <span className={css['soft']}>
                    {observation.because} {t('debrief.confidence', { share: formatNumber(observation.confidence * 100) })}
                  </span>
                </p>
                <Disagreement debrief={debrief} turn={turn.index} label={observation.label} />
              </li>
            ))}
          </ul>
          <ModelReading model={turn.model} />
          <ul className={css['effects']}>
            {explainEffects(turn, debrief.sources).map((effect) => (
              <li key={effect.key}>
                <p>
                  {effect.quote ? (
                    <>
                      <q>{effect.quote}</q> <span aria-hidden="true">→</span>{' '}
                    </>
                  ) : null}
                  <strong>{describeChanges(effect.changes, 3) ?? t('debrief.unmoved', { name })}</strong>
                </p>
                <p>{effect.because}</p>
                <cite>{effect.source}</cite>
              </li>
            ))}
          </ul>
        </details>
      </div>
      {better ? (
        <div className={css['better']}>
          <h4>{t('debrief.better')}</h4>
          <blockquote>{better.line}</blockquote>
          <p>
            {better.because} {wouldBe ? t('debrief.betterWould', { name, change: wouldBe }) : null}
          </p>
          <AngerBars said={better.angerSaid} better={better.angerBetter} />
        </div>
      ) : null}
      {isPerceived(turn.customer) ? (
        <div className={css['answer']}>
          <p className={css['speaker']}>
            {name}
            {turn.insight ? <StageChip stage={turn.insight.stage} /> : null}
          </p>
          {turn.customer.text === '' && !turn.customer.sign ? null : (
            <p className={css['customer']}>
              <CustomerWords sign={turn.customer.sign} text={turn.customer.text} />
            </p>
          )}
          <OnlookerPosts posts={turn.customer.onlookers} />
          <WordedBy model={turn.model} />
        </div>
      ) : null}
    </article>
  );
}

function Disagreement({ debrief, turn, label }: { debrief: Debrief; turn: number; label: Label }) {
  const session = debrief.session.id;
  const disputed = isDisputed(debrief, turn, label);
  const dispute = useMutation({
    mutationFn: () => request('disagree', { params: { session }, body: { turn, label } }),
    onSuccess: ({ disagreements }) => queryClient.setQueryData(debriefQuery(session).queryKey, (known) => known && { ...known, disagreements }),
  });
  return (
    <div className={css['dispute']}>
      <span role="status">{disputed ? t('debrief.disagreed') : null}</span>
      <Button look="quiet" disabled={dispute.isPending} onClick={() => dispute.mutate()}>
        {t(disputed ? 'debrief.agree' : 'debrief.disagree')}
        <span className="visually-hidden">: {t(`label.${label}`)}</span>
      </Button>
    </div>
  );
}
