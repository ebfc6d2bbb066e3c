import type { AccountView } from '../../../api/account-shapes.ts';
import { forgetWork, keep, readKept } from './kept.ts';

/** Notes who is at the browser now. What somebody with an account was writing is not for the next one: once they are gone, also without signing out, it is forgotten. `shown`: whose page it is, null where nothing is shown yet; true when that is somebody who is gone. */
export function notePerson({ account }: AccountView, shown: AccountView | null): boolean {
  const now = account?.id ?? null;
  const isGone = (before: string | null): boolean => before !== null && before !== now;
  if (isGone(readKept('account'))) forgetWork();
  keep('account', now);
  return isGone(shown?.account?.id ?? null);
}

/** Whether somebody with an account was here last. */
export const hasPerson = (): boolean => readKept('account') !== null;
