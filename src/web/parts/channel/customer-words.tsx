import type { Bearing } from '../../../core/conversation/turn.ts';
import { bracketSign, describeBearing } from './beside-words.ts';
import css from './customer-words.module.css';

/** What was heard or seen of the customer, then what they said; either may be missing. */
export function CustomerWords({ sign, text }: { sign?: string | null | undefined; text: string }) {
  return (
    <>
      {sign ? <i className={css['sign']}>{bracketSign(sign)}</i> : null}
      {sign && text !== '' ? ' ' : null}
      {text}
    </>
  );
}

/** How the learner stood while they spoke; nothing where it was not seen. */
export function BearingWords({ bearing }: { bearing?: Bearing | null | undefined }) {
  return bearing ? <p className={css['sign']}>({describeBearing(bearing)})</p> : null;
}
