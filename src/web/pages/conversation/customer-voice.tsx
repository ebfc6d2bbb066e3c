import { useRef } from 'react';
import { t } from '../../strings/translate.ts';
import type { Message } from './logic.ts';

/** Says the customer's new words to a screen reader, politely; what was there on arrival is read in its place. */
export function CustomerVoice({ name, messages }: { name: string; messages: readonly Message[] }) {
  const last = messages.findLast((message) => message.from === 'customer');
  const arrival = useRef(last?.key);
  return (
    <div aria-live="polite" className="visually-hidden" data-part="customer-voice">
      {last && last.key !== arrival.current ? <p key={last.key}>{t('talk.said', { name, text: last.text })}</p> : null}
    </div>
  );
}
