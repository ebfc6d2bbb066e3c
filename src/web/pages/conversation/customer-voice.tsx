import { useRef } from 'react';
import { bracketSign } from '../../parts/channel/beside-words.ts';
import { t } from '../../strings/translate.ts';
import type { Message } from './logic.ts';

/** A reply as one hears it: who, what is heard or seen beside the words, the words, and who joins in. */
function speakReply({ text, sign, onlookers = [] }: Message, name: string): string {
  const own = sign ? t(text === '' ? 'talk.signed' : 'talk.signedAndSaid', { name, sign: bracketSign(sign), text }) : text === '' ? '' : t('talk.said', { name, text });
  return [own, ...onlookers.map((post) => t('talk.joined', { handle: post.handle, text: post.text }))].filter(Boolean).join(' ');
}

/** Says the customer's new words to a screen reader, politely; what was there on arrival is read in its place. */
export function CustomerVoice({ name, messages }: { name: string; messages: readonly Message[] }) {
  const last = messages.findLast((message) => message.from === 'customer' && !message.growing);
  const arrival = useRef(last?.key);
  return (
    <div aria-live="polite" className="visually-hidden" data-part="customer-voice">
      {last && last.key !== arrival.current ? <p key={last.key}>{speakReply(last, name)}</p> : null}
    </div>
  );
}
