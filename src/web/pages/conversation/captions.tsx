import { BearingWords, CustomerWords } from '../../parts/channel/customer-words.tsx';
import { LitText } from '../../parts/words/lit-text.tsx';
import { t } from '../../strings/translate.ts';
import css from './captions.module.css';
import type { ChannelViewProps } from './channel-view.ts';
import { CustomerVoice } from './customer-voice.tsx';
import { hasMoved, nameNewest } from './logic.ts';
import { useFollowing } from './use-following.ts';

/** What was said by both, as captions: who, then the words; the newest stands at the bottom. */
export function Captions({ session, messages, typing, lit }: ChannelViewProps) {
  const { name } = session.scenario.customer;
  useFollowing(`${nameNewest(messages)} ${typing}`, messages.length > 1, 'end');
  return (
    <>
      <ol className={css['captions']}>
        {messages.map((message, index) => (
          <li key={message.key} className={message.from === 'agent' ? css['agent'] : css['customer']}>
            <p className={css['speaker']}>{message.from === 'agent' ? t('talk.you') : name}</p>
            <div className={css['words']}>
              {hasMoved(messages, index) ? <BearingWords bearing={message.bearing} /> : null}
              <p className={css['text']}>
                {message.from === 'customer' ? (
                  <CustomerWords sign={message.sign} text={message.text} />
                ) : message.turn === lit?.index ? (
                  <LitText text={message.text} spans={lit.insight?.observations ?? []} />
                ) : (
                  message.text
                )}
              </p>
              {message.at ? null : <p className={css['sending']}>{t('talk.sending')}</p>}
            </div>
          </li>
        ))}
        {typing ? (
          <li className={css['customer']}>
            <p className={css['speaker']}>{name}</p>
            <p className={css['pause']}>
              <span className="visually-hidden">{t('talk.listening', { name })}</span>
              <span aria-hidden="true">…</span>
            </p>
          </li>
        ) : null}
      </ol>
      <CustomerVoice name={name} messages={messages} />
    </>
  );
}
