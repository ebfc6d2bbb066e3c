import { type Trigger, triggers } from '../../../core/codebook.ts';

export const orders = ['risk', 'score', 'place'] as const;
export type Order = (typeof orders)[number];
export const shows = ['all', 'up', 'lost'] as const;
export type Show = (typeof shows)[number];

/** How the list of conversations is looked at; what is absent is as at first. */
export interface Listing {
  q?: string;
  order?: Order;
  show?: Show;
  cause?: Trigger;
}

const choose = <Value extends string>(allowed: readonly Value[], value: unknown): Value | undefined => allowed.find((one) => one === value);

/** A listing from an address; whatever does not fit is left out. */
export function readListing(search: Record<string, unknown>): Listing {
  const words = search['q'];
  return dropEmpty({
    q: typeof words === 'string' || typeof words === 'number' ? `${words}`.slice(0, 80) : undefined,
    order: choose(orders, search['order']),
    show: choose(shows, search['show']),
    cause: choose(triggers, search['cause']),
  });
}

/** A listing without the keys that hold nothing. */
export const dropEmpty = (listing: { [Key in keyof Listing]: Listing[Key] | undefined }): Listing =>
  Object.fromEntries(Object.entries(listing).filter(([, value]) => value)) as Listing;
