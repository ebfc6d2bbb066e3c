import type { SessionView } from '../../../api/shapes.ts';
import { formatDate, t } from '../../strings/translate.ts';
import css from './chat-messages.module.css';
import { CustomerVoice } from './customer-voice.tsx';
import type { Message } from './logic.ts';
import { useFollowing } from './use-following.ts';

interface MessagesProps {
  session: SessionView;
  messages: readonly Message[];
  /** The customer is writing. */
  typing: boolean;
}

export function ChatMessages({ session, messages, typing }: MessagesProps) {
  const { name } = session.scenario.customer;
  useFollowing(`${messages.at(-1)?.key} ${typing}`, messages.length > 1, 'end');
  return (
    <>
      <ol className={css['messages']}>
        {messages.map((message) => (
          <li key={message.key} className={message.from === 'agent' ? css['agent'] : css['customer']}>
            <p className={css['bubble']}>
              <span className="visually-hidden">{message.from === 'agent' ? t('talk.you') : name}: </span>
              {message.text}
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
