import { LitText } from '../../parts/words/lit-text.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import type { ChannelViewProps } from './channel-view.ts';
import css from './chat-messages.module.css';
import { CustomerVoice } from './customer-voice.tsx';
import { nameNewest } from './logic.ts';
import { useFollowing } from './use-following.ts';

export function ChatMessages({ session, messages, typing, lit }: ChannelViewProps) {
  const { name } = session.scenario.customer;
  useFollowing(`${nameNewest(messages)} ${typing}`, messages.length > 1, 'end');
  return (
    <>
      <ol className={css['messages']}>
        {messages.map((message) => (
          <li key={message.key} className={message.from === 'agent' ? css['agent'] : css['customer']}>
            <p className={css['bubble']}>
              <span className="visually-hidden">{message.from === 'agent' ? t('talk.you') : name}: </span>
              {message.from === 'agent' && message.turn === lit?.index ? <LitText text={message.text} spans={lit.insight?.observations ?? []} /> : message.text}
            </p>
            <span className={css['time']}>
              {message.at ? <time dateTime={message.at}>{formatDate(message.at, { timeStyle: 'short' })}</time> : t('talk.sending')}
            </span>
          </li>
        ))}
        {typing ? (
          <li className={css['customer']}>
            <p className={`${css['bubble']} ${css['typing']}`}>
              <span className="visually-hidden">{t('talk.typing', { name })}</span>
              <span aria-hidden="true" />
              <span aria-hidden="true" />
              <span aria-hidden="true" />
            </p>
          </li>
        ) : null}
      </ol>
      <CustomerVoice name={name} messages={messages} />
    </>
  );
}
