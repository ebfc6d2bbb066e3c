import { Link } from '@tanstack/react-router';
import type { ScenarioCard } from '../../../api/shapes.ts';
import { ChannelIcon } from '../../parts/channel/channel-icon.tsx';
import { Difficulty } from '../../parts/difficulty/difficulty.tsx';
import { restingExpression } from '../../parts/face/expression.ts';
import { Face } from '../../parts/face/face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { t } from '../../strings/translate.ts';
import css from './library-page.module.css';

/** A role-play as a card; the whole card leads to its brief. */
export function ScenarioCardLink({ card }: { card: ScenarioCard }) {
  return (
    <article className={css['card']}>
      <div className={css['who']}>
        <Face portrait={readPortrait(card.customer.portrait)} expression={restingExpression} label="" size={76} />
        <p className={css['place']}>
          {card.customer.name}
          <span>{card.industry}</span>
        </p>
      </div>
      <h2 className={css['name']}>
        <Link to="/practice/$scenario" params={{ scenario: card.id }}>
          {card.title}
        </Link>
      </h2>
      <p className={css['summary']}>{card.summary}</p>
      {card.contentNote ? (
        <p className={css['warning']}>
          <span aria-hidden="true">▲ </span>
          {t('library.contentNote', { note: card.contentNote })}
        </p>
      ) : null}
      <dl className={css['facts']}>
        <div>
          <dt>{t('library.card.difficulty')}</dt>
          <dd>
            <Difficulty value={card.difficulty} />
          </dd>
        </div>
        <div>
          <dt>{t('library.card.start')}</dt>
          <dd>
            {t(`level.${card.level}`)} · {t('library.card.minutes', { minutes: card.minutes })}
          </dd>
        </div>
        <div>
          <dt>{t('library.card.channels')}</dt>
          <dd className={css['channels']}>
            {card.channels.map((channel) => (
              <span key={channel}>
                <ChannelIcon channel={channel} size={17} />
                {t(`channel.${channel}`)}
              </span>
            ))}
          </dd>
        </div>
        <div>
          <dt>{t('library.card.triggers')}</dt>
          <dd>{card.triggers.map((trigger) => t(`trigger.${trigger}`)).join(', ')}</dd>
        </div>
        <div>
          <dt>{t('library.card.trains')}</dt>
          <dd>{card.trains.map((competency) => t(`competency.${competency}`)).join(', ')}</dd>
        </div>
      </dl>
    </article>
  );
}
