import type { AccountView } from '../../../api/account-shapes.ts';
import { accountQuery, queryClient } from '../backend/queries.ts';
import { notePerson } from '../backend/person.ts';

/** Takes in who is at the browser now: what was read for somebody else is forgotten. */
export function enter(view: AccountView): void {
  void queryClient.cancelQueries({ queryKey: accountQuery.queryKey });
  notePerson(view, null);
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== accountQuery.queryKey[0] });
  queryClient.setQueryData(accountQuery.queryKey, view);
}
