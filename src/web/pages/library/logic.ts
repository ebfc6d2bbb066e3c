import type { ScenarioCard } from '../../../api/shapes.ts';
import { type Channel, channels, type Trigger, triggers } from '../../../core/codebook.ts';
import { type Level, levels } from '../../../core/conversation/scenario.ts';
import { orderDifficulty } from '../../parts/difficulty/difficulty-name.ts';

/** What the address says the library is narrowed to; what is absent does not narrow. */
export interface Filters {
  q?: string;
  channel?: Channel;
  trigger?: Trigger;
  level?: Level;
  industry?: string;
}

const choose = <Value extends string>(allowed: readonly Value[], value: unknown): Value | undefined => allowed.find((one) => one === value);

/** Filters from an address; whatever does not fit is left out, so that an old link still works. */
export function readFilters(search: Record<string, unknown>): Filters {
  const text = (value: unknown): string | undefined => (typeof value === 'string' || typeof value === 'number' ? `${value}`.slice(0, 80) || undefined : undefined);
  return dropEmpty({
    q: text(search['q']),
    channel: choose(channels, search['channel']),
    trigger: choose(triggers, search['trigger']),
    level: choose(levels, search['level']),
    industry: text(search['industry']),
  });
}

/** Filters without the keys that hold nothing. */
export const dropEmpty = (filters: { [Key in keyof Filters]: Filters[Key] | undefined }): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value)) as Filters;

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The cards that fit, gentlest first. Every word searched for must occur somewhere on the card. */
export function filterCards(cards: readonly ScenarioCard[], filters: Filters): ScenarioCard[] {
  const words = fold(filters.q ?? '').split(/\s+/).filter(Boolean);
  return cards
    .filter((card) => {
      const text = fold([card.title, card.summary, card.industry, card.firm, card.customer.name].join(' '));
      return (
        words.every((word) => text.includes(word)) &&
        (!filters.channel || card.channels.includes(filters.channel)) &&
        (!filters.trigger || card.triggers.includes(filters.trigger)) &&
        (!filters.level || card.level === filters.level) &&
        (!filters.industry || card.industry === filters.industry)
      );
    })
    .sort((one, other) => orderDifficulty(one.difficulty, other.difficulty) || one.title.localeCompare(other.title));
}

/** What there is to choose from, so that no filter leads nowhere. */
export function listOptions(cards: readonly ScenarioCard[]): { channel: Channel[]; trigger: Trigger[]; level: Level[]; industry: string[] } {
  return {
    channel: channels.filter((channel) => cards.some((card) => card.channels.includes(channel))),
    trigger: triggers.filter((trigger) => cards.some((card) => card.triggers.includes(trigger))),
    level: levels.filter((level) => cards.some((card) => card.level === level)),
    industry: [...new Set(cards.map((card) => card.industry))].sort((one, other) => one.localeCompare(other)),
  };
}
