import type { Mode, SessionView } from '../../../api/shapes.ts';
import type { Channel } from '../../../core/codebook.ts';
import { forgetLists, queryClient, sessionQuery } from './queries.ts';
import { createId, request } from './request.ts';

function remember(session: SessionView): string {
  queryClient.setQueryData(sessionQuery(session.id).queryKey, session);
  forgetLists();
  return session.id;
}

/** Starts a role-play and gives its id. */
export async function startRolePlay(scenario: string, channel: Channel, mode: Mode): Promise<string> {
  return remember(await request('startSession', { body: { id: createId(), scenario, channel, mode } }));
}

/** Takes a role-play again from a turn and gives the new one's id. */
export async function takeAgain(session: string, fromTurn: number): Promise<string> {
  const branch = await request('startBranch', { params: { session }, body: { id: createId(), fromTurn } });
  void queryClient.invalidateQueries({ queryKey: ['debrief', session] });
  return remember(branch);
}
