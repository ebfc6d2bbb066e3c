import { type Appraisal, appraisals, type Change, type State } from '../../../core/conversation/state.ts';
import { t } from '../../strings/translate.ts';

export interface NamedChange {
  appraisal: Appraisal;
  delta: number;
  /** Whether it is for the better, from the customer's side. */
  good: boolean;
}

const worseWhenHigher: ReadonlySet<Appraisal> = new Set(['arousal', 'blame']);
/** The fairness appraisals run from −1 to 1, so the same step means half as much. */
const wide: ReadonlySet<Appraisal> = new Set(['outcomeFairness', 'proceduralFairness', 'interactionalFairness']);
const weigh = ({ appraisal, delta }: NamedChange): number => Math.abs(delta) / (wide.has(appraisal) ? 2 : 1);

/** The changes worth a word, largest first. Steps under 0.02 are left out. */
export function rankChanges(changes: Record<string, number> | Change, limit = 3): NamedChange[] {
  return appraisals
    .map((appraisal) => {
      const delta = changes[appraisal] ?? 0;
      return { appraisal, delta, good: delta > 0 !== worseWhenHigher.has(appraisal) };
    })
    .filter((change) => weigh(change) >= 0.02)
    .sort((one, other) => weigh(other) - weigh(one))
    .slice(0, limit);
}

/** What lies between two states. */
export const subtractStates = (later: State, earlier: State): Change =>
  Object.fromEntries(appraisals.map((appraisal) => [appraisal, later[appraisal] - earlier[appraisal]]));

const amount = (change: NamedChange): 'slight' | 'clear' | 'strong' => {
  const weight = weigh(change);
  if (weight >= 0.2) return 'strong';
  return weight >= 0.09 ? 'clear' : 'slight';
};

/** One change in words: "clearly less worked up". */
export const nameChange = (change: NamedChange): string =>
  t(`amount.${amount(change)}`, { change: t(`change.${change.appraisal}.${change.delta > 0 ? 'up' : 'down'}`) });

/** The largest changes as one phrase, or null when nothing moved. */
export function describeChanges(changes: Record<string, number> | Change, limit = 2): string | null {
  const named = rankChanges(changes, limit).map(nameChange);
  return named.length === 0 ? null : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(named);
}
