import type { Channel, Stage } from '../codebook.ts';
import type { Conversation } from './conversation.ts';
import { createRandom, pick } from './random.ts';
import type { Onlooker } from './scenario.ts';
import type { Effect, Outcome, Scene } from './turn.ts';

/** What a turn left behind, as far as others can see or hear it. */
interface Visible {
  stage: Stage;
  effects: readonly Effect[];
  outcome: Outcome | null;
}

/** How often there is something to hear or see beside the words. */
const signShare: Partial<Record<Channel, number>> = { phone: 0.55, 'in-person': 0.75 };
/** How often somebody joins in, when the agent inflamed and when not. */
const joinShare = { provoked: 1, otherwise: 0.6, second: 0.25 };
const heated: ReadonlySet<Stage> = new Set<Stage>(['frustration', 'anger', 'abuse']);
/** How somebody goes who does not say goodbye. */
const goings: Partial<Record<Channel, Partial<Record<Outcome, readonly string[]>>>> = {
  phone: { 'left-angry': ['hangs up', 'the receiver goes down hard, and the line is dead'], 'left-silently': ['a click, then the dialling tone', 'the line goes quiet, then dead'] },
  'in-person': { 'left-angry': ['turns and walks out', 'walks off without looking back'], 'left-silently': ['nods, turns and goes', 'gathers everything up and leaves without a word'] },
};

/** What a channel shows beside the words: a sound on the phone, a stage direction face to face, others who join in in public. Nothing is shown twice in a conversation. */
export function setScene({ scenario, channel, seed, turns }: Conversation, { stage, effects, outcome }: Visible): Scene {
  const random = createRandom(seed, scenario.id, 'scene', turns.length);
  if (channel === 'social') {
    const posted = new Set(turns.flatMap((turn) => turn.customer.onlookers?.map(({ text }) => text) ?? []));
    const provoked = effects.some((effect) => effect.rule.startsWith('inflames-'));
    const onlookers = gatherOnlookers(scenario.onlookers.filter(({ text }) => !posted.has(text)), { stage, provoked, random });
    return onlookers.length > 0 ? { onlookers } : {};
  }
  const going = outcome ? pick(goings[channel]?.[outcome] ?? [], random) : undefined;
  if (going !== undefined) return { sign: going };
  if (random() >= (signShare[channel] ?? 0)) return {};
  const shown = new Set(turns.map((turn) => turn.customer.sign));
  const fitting = scenario.signs.filter((group) => group.stages.includes(stage) && (group.channels?.includes(channel) ?? true));
  const sign = pick(fitting.flatMap(({ texts }) => texts).filter((text) => !shown.has(text)), random);
  return sign === undefined ? {} : { sign };
}

function gatherOnlookers(fresh: readonly Onlooker[], { stage, provoked, random }: { stage: Stage; provoked: boolean; random: () => number }): Onlooker[] {
  if (random() >= (provoked ? joinShare.provoked : joinShare.otherwise)) return [];
  const mood = heated.has(stage) ? 'heated' : 'cooling';
  const fitting = fresh.filter(({ when, stance }) => (when === mood || when === 'any') && !(provoked && stance === 'with-firm'));
  const first = pick(fitting, random);
  if (!first) return [];
  const second = random() < joinShare.second ? pick(fitting.filter(({ handle }) => handle !== first.handle), random) : undefined;
  return second ? [first, second] : [first];
}
