import type { Mode, SessionView } from '../../../api/shapes.ts';
import type { Channel } from '../../../core/codebook.ts';
import { forgetLists, queryClient, sessionQuery } from './queries.ts';
import { createId, request } from './request.ts';

function remember(session: SessionView): string {
  queryClient.setQueryData(sessionQuery(session.id).queryKey, session);
  forgetLists();
  return session.id;
}

/** Clicks so close together, in milliseconds, are one. */
const doubleClick = 1_000;
let newest: { what: string; at: number; id: string } | undefined;

/** Starts a role-play and gives its id; a double click starts one. */
export async function startRolePlay(scenario: string, channel: Channel, mode: Mode): Promise<string> {
  const what = `${scenario} ${channel} ${mode}`;
  const again = newest?.what === what && performance.now() - newest.at < doubleClick;
  newest = { what, at: performance.now(), id: again && newest ? newest.id : createId() };
  return remember(await request('startSession', { body: { id: newest.id, scenario, channel, mode } }));
}

/** Takes a role-play again from a turn and gives the new one's id. */
export async function takeAgain(session: string, fromTurn: number): Promise<string> {
  const branch = await request('startBranch', { params: { session }, body: { id: createId(), fromTurn } });
  void queryClient.invalidateQueries({ queryKey: ['debrief', session] });
  return remember(branch);
}
