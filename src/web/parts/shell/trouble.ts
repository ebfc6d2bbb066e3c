import type { MessageId } from '../../strings/translate.ts';

export interface TroubleWords {
  title: MessageId;
  /** What is safe and what to do. */
  safe: MessageId;
  /** Whether trying the same again can help. */
  retry: boolean;
}

/** Words for a failure by the status the server answered with: 0 when no answer came, null when the page itself failed. */
export function describeTrouble(status: number | null): TroubleWords {
  if (status === 0) return { title: 'trouble.offline.title', safe: 'trouble.offline.safe', retry: true };
  if (status === 404) return { title: 'trouble.missing.title', safe: 'trouble.missing.safe', retry: false };
  if (status !== null && status < 500 && status !== 429) return { title: 'trouble.refused.title', safe: 'trouble.refused.safe', retry: false };
  return { title: 'trouble.broken.title', safe: 'trouble.broken.safe', retry: true };
}
