import { type Agenda, enough } from './agenda.ts';
import type { Context } from './context.ts';

/** Promises that come out false in this turn: those whose time has come, or all once the customer has said yes and acts on them. */
export function findDue(agenda: Agenda, index: number): string[] {
  return Object.entries(agenda.promised)
    .filter(([, due]) => due <= index || (agenda.settledAt > 0 && agenda.settledAt < index))
    .map(([id]) => id);
}

/** Lets false promises come out: what they had bought falls away, and they are remembered as broken. */
export function breakPromises(agenda: Agenda, due: readonly string[]): Agenda {
  return due.length === 0 ? agenda : { ...dropPromises(agenda, due), broken: [...agenda.broken, ...due] };
}

/** Takes away what promises had bought: offers fall off the table, a settled matter is open again. */
export function dropPromises(agenda: Agenda, due: readonly string[]): Agenda {
  if (due.length === 0) return agenda;
  const promised = Object.fromEntries(Object.entries(agenda.promised).filter(([id]) => !due.includes(id)));
  const wants = Object.fromEntries(
    Object.entries(agenda.wants).map(([id, status]) => {
      const offers = Object.fromEntries(Object.entries(status.offers).filter(([remedy]) => !due.includes(remedy)));
      const lost = Object.keys(offers).length < Object.keys(status.offers).length;
      return [id, { offers, met: status.met && !lost }];
    }),
  );
  return { ...agenda, promised, wants, settledAt: 0, handedAt: 0 };
}

/** Notes what the turn did for the open items. */
export function advanceAgenda(agenda: Agenda, context: Context, index: number): Agenda {
  const uses = { ...agenda.uses };
  for (const label of new Set(context.reading.observations.map((observation) => observation.label))) uses[label] = (uses[label] ?? 0) + 1;
  const limit = agenda.abused && context.live.some((seen) => seen.label === 'set-boundary');
  return {
    ...agenda,
    acknowledged: grow(agenda.acknowledged, context.acknowledged),
    answered: grow(agenda.answered, context.answered),
    promised: { ...agenda.promised, ...Object.fromEntries(context.promises.filter((promise) => !agenda.broken.includes(promise.id) && !context.corrected.includes(promise.id) && agenda.promised[promise.id] === undefined).map((promise) => [promise.id, index + promise.after])) },
    limitSet: agenda.limitSet || limit,
    offered: { ...agenda.offered, ...Object.fromEntries(context.offers.filter((offer) => offer.named || offer.remedy.loss === undefined).map((offer) => [offer.remedy.id, offer.scale])) },
    checking: context.checking && context.offers.length === 0 && Object.keys(context.answered).length === 0,
    told: [...new Set([...agenda.told, ...context.said])],
    uses,
  };
}

/** Marks the turn in which the matter was settled; being unsettled again clears it. */
export function settle(agenda: Agenda, settled: boolean, index: number): Agenda {
  if (agenda.handedAt > 0) return agenda;
  if (!settled) return agenda.settledAt === 0 ? agenda : { ...agenda, settledAt: 0 };
  return agenda.settledAt > 0 ? agenda : { ...agenda, settledAt: index };
}

/** A grievance's or question's share grows by what it got now; small general credit adds up slowly. */
function grow(before: Readonly<Record<string, number>>, gains: Readonly<Record<string, number>>): Record<string, number> {
  const after = { ...before };
  for (const [id, gain] of Object.entries(gains)) after[id] = Math.min(1, Math.max(gain, (after[id] ?? 0) + (gain < enough ? gain : gain / 2)));
  return after;
}
