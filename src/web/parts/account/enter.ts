import type { AccountView } from '../../../api/account-shapes.ts';
import { forgetWork } from '../backend/kept.ts';
import { accountQuery, queryClient } from '../backend/queries.ts';

/** Takes in who is at the browser now: what was read for somebody else is forgotten. */
export function enter(view: AccountView): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== accountQuery.queryKey[0] });
  queryClient.setQueryData(accountQuery.queryKey, view);
}

/** The same for whoever left: what they were writing is not for the next one. */
export function leave(view: AccountView): void {
  forgetWork();
  enter(view);
}
