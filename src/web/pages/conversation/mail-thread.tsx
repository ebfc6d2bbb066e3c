import { LitText } from '../../parts/words/lit-text.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import type { ChannelViewProps } from './channel-view.ts';
import { CustomerVoice } from './customer-voice.tsx';
import { quoteMail, replySubject } from './logic.ts';
import css from './mail-thread.module.css';
import { useFollowing } from './use-following.ts';

export function MailThread({ session, messages, typing, lit }: ChannelViewProps) {
  const { customer, agent, firm } = session.scenario;
  const you = `${agent.name}, ${firm}`;
  const newest = useFollowing(`${messages.at(-1)?.key}`, messages.length > 1, 'start');
  return (
    <>
      <ol className={css['thread']}>
        {messages.map((message, index) => {
          const [from, to] = message.from === 'agent' ? [you, customer.name] : [customer.name, you];
          const earlier = messages[index - 1];
          return (
            <li key={message.key} ref={index === messages.length - 1 ? newest : null} className={css['mail']}>
              <article className={message.from === 'agent' ? css['yours'] : css['theirs']}>
                <header className={css['head']}>
                  <p className={css['subject']}>{index === 0 ? session.subject : replySubject(session.subject)}</p>
                  <dl>
                    <div>
                      <dt>{t('talk.from')}</dt>
                      <dd>{from}</dd>
                    </div>
                    <div>
                      <dt>{t('talk.to')}</dt>
                      <dd>{to}</dd>
                    </div>
                  </dl>
                  <span className={css['time']}>{message.at ? <time dateTime={message.at}>{formatDate(message.at)}</time> : t('talk.sending')}</span>
                </header>
                <p className={css['body']}>
                  {message.from === 'agent' && message.turn === lit?.index ? <LitText text={message.text} spans={lit.insight?.observations ?? []} /> : message.text}
                </p>
                {earlier ? (
                  <details className={css['earlier']}>
                    <summary>{t('talk.earlier')}</summary>
                    <p>{t('talk.wrote', { name: earlier.from === 'agent' ? you : customer.name })}</p>
                    <blockquote>{quoteMail(earlier.text)}</blockquote>
                  </details>
                ) : null}
              </article>
            </li>
          );
        })}
      </ol>
      {typing ? <p className={css['typing']}>{t('talk.typing', { name: customer.name })}</p> : null}
      <CustomerVoice name={customer.name} messages={messages} />
    </>
  );
}
