import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestProblem } from '../../../api/client.ts';
import type { SessionView, WordingEvent } from '../../../api/shapes.ts';
import type { Bearing } from '../../../core/conversation/turn.ts';
import { deliver } from '../../parts/backend/deliver.ts';
import { keep, readKept } from '../../parts/backend/kept.ts';
import { forgetLists, queryClient, sessionQuery } from '../../parts/backend/queries.ts';
import { requestFollowing } from '../../parts/backend/follow.ts';
import { createId, isPassing, request } from '../../parts/backend/request.ts';
import { measureReplyDelay, readDelay } from '../../parts/delay/delay.ts';
import { addTurn, type Outgoing, parseOutgoing } from './logic.ts';

/** `slow`: still on its way after some seconds. `replying`: words of the answer are coming. `unsent`: no answer came. `refused`: the server said no. */
export type SendingStatus = 'idle' | 'sending' | 'slow' | 'replying' | 'unsent' | 'refused';

function deliverTurn(session: string, { id, text, ends, bearing }: Outgoing, hear: (event: WordingEvent | null) => void): Promise<{ turn: SessionView['turns'][number]; ending: SessionView['ending'] }> {
  const body = { id, text, ends, ...(bearing ? { bearing } : {}) };
  const follow = requestFollowing(hear);
  // What was heard of an answer that broke off is void.
  return deliver(() => follow('sendTurn', { params: { session }, body }), () => hear(null));
}

/** Sends turns one at a time, keeps them until they are stored, and holds an answer back while the customer types it. */
export function useSending(session: string) {
  const place = `outgoing.${session}`;
  const [outgoing, setOutgoing] = useState(() => parseOutgoing(readKept(place)));
  const [status, setStatus] = useState<SendingStatus>('idle');
  const [reason, setReason] = useState('');
  const [reply, setReply] = useState<Outgoing['reply']>();
  const [hidden, setHidden] = useState<string | null>(null);
  const busy = useRef(false);

  const attempt = useCallback(
    async (words: Outgoing) => {
      if (busy.current) return;
      busy.current = true;
      setStatus('sending');
      const late = setTimeout(() => setStatus('slow'), 4000);
      const began = performance.now();
      try {
        let streamed = false;
        const { turn, ending } = await deliverTurn(session, words, (event) => {
          if (event?.event !== 'words') return setReply(undefined);
          streamed = true;
          clearTimeout(late);
          setStatus('replying');
          setReply((known) => ({ text: (known?.text ?? '') + event.text, at: known?.at ?? new Date().toISOString() }));
        });
        const left = measureReplyDelay(turn.customer.text, readDelay()) - (performance.now() - began);
        if (left > 0 && !streamed) {
          setHidden(turn.id);
          setTimeout(() => setHidden(null), left);
        }
        queryClient.setQueryData(sessionQuery(session).queryKey, (known) => known && addTurn(known, turn, ending));
        void queryClient.invalidateQueries({ queryKey: ['debrief', session] });
        if (ending) forgetLists();
        keep(place, null);
        setOutgoing(null);
        setStatus('idle');
      } catch (error) {
        setStatus(isPassing(error) ? 'unsent' : 'refused');
        setReason(error instanceof RequestProblem ? error.problem.detail : '');
        if (error instanceof RequestProblem && error.problem.status === 409) void queryClient.invalidateQueries({ queryKey: ['session', session] });
      } finally {
        setReply(undefined);
        clearTimeout(late);
        busy.current = false;
      }
    },
    [session, place],
  );

  const send = (text: string, ends = false, bearing: Bearing | null = null): void => {
    if (outgoing) return;
    const words = { id: createId(), text, ends, bearing };
    keep(place, JSON.stringify(words));
    setOutgoing(words);
    void attempt(words);
  };

  useEffect(() => {
    const kept = parseOutgoing(readKept(place));
    const again = (): void => {
      const words = parseOutgoing(readKept(place));
      if (words) void attempt(words);
    };
    if (kept) again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [attempt, place]);

  return {
    outgoing: outgoing && reply ? { ...outgoing, reply } : outgoing,
    status,
    reason,
    hidden,
    send,
    retry: () => outgoing && void attempt(outgoing),
    /** Gives the words back and forgets that they were to be sent; null when they had arrived after all, or when nobody can say. */
    takeBack: async (): Promise<string | null> => {
      const stored = status === 'refused' ? null : await request('readSession', { params: { session } }).catch(() => undefined);
      if (stored === undefined) return null;
      if (stored) queryClient.setQueryData(sessionQuery(session).queryKey, stored);
      keep(place, null);
      setOutgoing(null);
      setStatus('idle');
      return stored?.turns.some(({ id }) => id === outgoing?.id) ? null : (outgoing?.text ?? '');
    },
  };
}
