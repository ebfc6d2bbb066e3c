import { useRef, useState } from 'react';
import { RequestProblem } from '../../../api/client.ts';
import type { RouteOutput } from '../../../api/routes.ts';
import type { Bearing } from '../../../core/conversation/turn.ts';
import { requestFollowing } from '../../parts/backend/follow.ts';
import { forgetLists, queryClient, sessionQuery } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { type Parcel, useDelivery } from '../../parts/backend/use-delivery.ts';
import { measureReplyDelay, readDelay } from '../../parts/delay/delay.ts';
import { addTurn, type Outgoing, type Said } from './logic.ts';

/** Sends turns one at a time, keeps them until they are stored, and holds an answer back while the customer types it. */
export function useSending(session: string) {
  const [reply, setReply] = useState<Outgoing['reply']>();
  const [hidden, setHidden] = useState<string | null>(null);
  // Of the try under way: when it began, and whether words of the answer came before the whole.
  const trying = useRef({ began: 0, streamed: false });

  const post = async ({ id, words: { text, ends, bearing } }: Parcel<Said>): Promise<RouteOutput<'sendTurn'>> => {
    trying.current = { began: performance.now(), streamed: false };
    const follow = requestFollowing((event) => {
      if (event.event !== 'words') return setReply(undefined);
      trying.current.streamed = true;
      setReply((known) => ({ text: (known?.text ?? '') + event.text, at: known?.at ?? new Date().toISOString() }));
    });
    try {
      return await follow('sendTurn', { params: { session }, body: { id, text, ends, ...(bearing ? { bearing } : {}) } });
    } catch (error) {
      // What was heard of an answer that broke off is void.
      setReply(undefined);
      if (error instanceof RequestProblem && error.problem.status === 409) void queryClient.invalidateQueries({ queryKey: ['session', session] });
      throw error;
    }
  };
  const delivery = useDelivery(`outgoing.${session}`, post, ({ turn, ending }) => {
    const { began, streamed } = trying.current;
    const left = measureReplyDelay(turn.customer.text, readDelay()) - (performance.now() - began);
    if (left > 0 && !streamed) {
      setHidden(turn.id);
      setTimeout(() => setHidden(null), left);
    }
    setReply(undefined);
    queryClient.setQueryData(sessionQuery(session).queryKey, (known) => known && addTurn(known, turn, ending));
    void queryClient.invalidateQueries({ queryKey: ['debrief', session] });
    if (ending) forgetLists();
  }, true);
  const { status, reason, retry, drop } = delivery;
  const outgoing: Outgoing | null = delivery.outgoing && { id: delivery.outgoing.id, ...delivery.outgoing.words, ...(reply ? { reply } : {}) };

  return {
    outgoing,
    /** `replying`: words of the answer are coming. */
    status: reply ? ('replying' as const) : status,
    reason,
    hidden,
    retry,
    send: (text: string, ends = false, bearing: Bearing | null = null): void => {
      if (!outgoing) delivery.send({ text, ends, bearing });
    },
    /** Gives the words back and forgets that they were to be sent; null when they had arrived after all, or when nobody can say. */
    takeBack: async (): Promise<string | null> => {
      const stored = status === 'refused' ? null : await request('readSession', { params: { session } }).catch(() => undefined);
      if (stored === undefined) return null;
      if (stored) queryClient.setQueryData(sessionQuery(session).queryKey, stored);
      drop();
      return stored?.turns.some(({ id }) => id === outgoing?.id) ? null : (outgoing?.text ?? '');
    },
  };
}
