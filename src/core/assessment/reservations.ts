import { leastRespect, leastTrust } from '../conversation/exits.ts';
import type { Course } from './course.ts';

/** What a customer who accepted with reservations keeps to themselves, most weighty first, in words of the case; empty for every other end. */
export function findReservations({ ending, open, turns, start }: Course): string[] {
  if (ending.outcome !== 'accepted-with-reservations') return [];
  const state = turns.at(-1)?.after ?? start;
  return [
    ...open.grievances.slice(0, 2).map(({ text }) => `Nobody took up: ${text}`),
    ...(state.trust < leastTrust ? ['They do not yet trust that it will happen.'] : []),
    ...(state.interactionalFairness < leastRespect ? ['They got the solution and little respect with it.'] : []),
  ];
}
