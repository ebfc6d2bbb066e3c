import type { SessionView } from '../../../api/shapes.ts';
import { OnlookerPosts } from '../../parts/channel/onlooker-posts.tsx';
import { restingExpression } from '../../parts/face/expression.ts';
import { Face } from '../../parts/face/face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { LitText } from '../../parts/words/lit-text.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import type { ChannelViewProps } from './channel-view.ts';
import { CustomerVoice } from './customer-voice.tsx';
import type { Message } from './logic.ts';
import css from './public-thread.module.css';
import { nameNewest } from './logic.ts';
import { useFollowing } from './use-following.ts';

/** A thread everybody can read: the customer's posts, the firm's answers, and others under them. */
export function PublicThread({ session, messages, typing, lit }: ChannelViewProps) {
  const { name } = session.scenario.customer;
  useFollowing(`${nameNewest(messages)} ${typing}`, messages.length > 1, 'end');
  return (
    <>
      <ol className={css['thread']}>
        {messages.map((message) => (
          <li key={message.key} className={message.from === 'agent' ? css['firms'] : css['customers']}>
            {message.text === '' ? null : <Post session={session} message={message} lit={message.turn === lit?.index ? lit : null} />}
            <OnlookerPosts posts={message.onlookers} />
          </li>
        ))}
      </ol>
      {typing ? <p className={css['typing']}>{t('talk.typing', { name })}</p> : null}
      <CustomerVoice name={name} messages={messages} />
    </>
  );
}

function Post({ session, message, lit }: { session: SessionView; message: Message; lit: ChannelViewProps['lit'] }) {
  const { customer, firm, agent } = session.scenario;
  const own = message.from === 'agent';
  return (
    <article className={css['post']}>
      {own ? (
        <span className={css['mark']} aria-hidden="true">
          {firm.slice(0, 1)}
        </span>
      ) : (
        <Face portrait={readPortrait(customer.portrait)} expression={restingExpression} label="" size={40} />
      )}
      <header className={css['head']}>
        <p className={css['author']}>
          <strong>{own ? firm : customer.name}</strong>
          {own ? <span>{t('thread.agent', { name: agent.name })}</span> : null}
        </p>
        <span className={css['time']}>{message.at ? <time dateTime={message.at}>{formatDate(message.at, { timeStyle: 'short' })}</time> : t('talk.sending')}</span>
      </header>
      <p className={css['text']}>{own && lit ? <LitText text={message.text} spans={lit.insight?.observations ?? []} /> : message.text}</p>
    </article>
  );
}
