import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { RequestProblem } from '../../../api/client.ts';
import { deliver } from './deliver.ts';
import { keep, readKept } from './kept.ts';
import { createId, isPassing } from './request.ts';

/** `slow`: still on its way after some seconds. `unsent`: no answer came. `refused`: the server said no. */
export type DeliveryStatus = 'idle' | 'sending' | 'slow' | 'unsent' | 'refused';

/** Something on its way, kept until the server has it; sending the same id again stores nothing twice. */
export interface Parcel<Words> {
  id: string;
  words: Words;
}

export interface Delivery<Words> {
  outgoing: Parcel<Words> | null;
  status: DeliveryStatus;
  /** Why it was refused. */
  reason: string;
  send: (words: Words) => void;
  retry: () => void;
  /** Gives up what is on its way. */
  drop: () => void;
}

/** Reads what was kept; anything else is nothing. */
export function parseParcel<Words>(kept: string | null): Parcel<Words> | null {
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'words' in value ? (value as Parcel<Words>) : null;
  } catch {
    return null;
  }
}

/**
 * Sends one thing at a time to the server and keeps it in this browser, under `place`, until it is stored: a lost line or a reload loses nothing.
 * `keepsRefused`: what was refused is kept as well, where it is kept nowhere else.
 */
export function useDelivery<Words, Result>(place: string, post: (parcel: Parcel<Words>) => Promise<Result>, onStored: (result: Result) => void, keepsRefused = false): Delivery<Words> {
  const [outgoing, setOutgoing] = useState(() => parseParcel<Words>(readKept(place)));
  const [status, setStatus] = useState<DeliveryStatus>('idle');
  const [reason, setReason] = useState('');
  const busy = useRef(false);
  const postNow = useEffectEvent(post);
  const stored = useEffectEvent(onStored);

  const attempt = useCallback(
    async (parcel: Parcel<Words>) => {
      if (busy.current) return;
      busy.current = true;
      setStatus('sending');
      const late = setTimeout(() => setStatus('slow'), 4000);
      try {
        const result = await deliver(() => postNow(parcel));
        keep(place, null);
        setOutgoing(null);
        setStatus('idle');
        stored(result);
      } catch (error) {
        const passing = isPassing(error);
        // What was refused once is refused again: nobody is asked a second time after a reload.
        if (!passing && !keepsRefused) keep(place, null);
        setStatus(passing ? 'unsent' : 'refused');
        setReason(error instanceof RequestProblem ? error.problem.detail : '');
      } finally {
        clearTimeout(late);
        busy.current = false;
      }
    },
    [place, keepsRefused],
  );

  const send = (words: Words): void => {
    if (busy.current) return;
    const parcel = { id: createId(), words };
    keep(place, JSON.stringify(parcel));
    setOutgoing(parcel);
    void attempt(parcel);
  };

  useEffect(() => {
    const again = (): void => {
      const parcel = parseParcel<Words>(readKept(place));
      if (parcel) void attempt(parcel);
    };
    again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [attempt, place]);

  const drop = (): void => {
    keep(place, null);
    setOutgoing(null);
    setStatus('idle');
  };
  return { outgoing, status, reason, send, retry: () => outgoing && void attempt(outgoing), drop };
}
