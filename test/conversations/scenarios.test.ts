import { describe, expect, it } from 'vitest';
import type { AgentKind } from '../../src/core/conversation/agents.ts';
import type { Conversation } from '../../src/core/conversation/conversation.ts';
import { countRepeated, playAgent } from '../../src/core/conversation/simulation.ts';
import type { Outcome } from '../../src/core/conversation/turn.ts';
import { roles } from './real-roles.ts';

const seeds = [1, 2, 3, 4, 5, 6];
const kinds = ['expert', 'scripted', 'hostile', 'silent', 'giveaway'] as const satisfies readonly AgentKind[];
const won: readonly Outcome[] = ['resolved', 'accepted-with-reservations', 'escalated-rightly'];

const cases = roles.flatMap(({ scenario, voice }) => scenario.channels.filter((channel) => channel === 'chat' || channel === 'email').map((channel) => ({ id: scenario.id, scenario, voice, channel })));

describe.each(cases)('$id by $channel', ({ scenario, voice, channel }) => {
  const played = Object.fromEntries(kinds.map((kind) => [kind, seeds.map((seed) => playAgent(scenario, voice, kind, seed, channel))])) as Record<(typeof kinds)[number], Conversation[]>;
  const endings = (kind: (typeof kinds)[number]) => played[kind].map((conversation) => conversation.ending?.outcome ?? 'open');
  const csat = (kind: (typeof kinds)[number]) => played[kind].reduce((sum, conversation) => sum + (conversation.ending?.csat ?? 1), 0) / seeds.length;

  it('can be won: a skilled agent never loses the customer', () => {
    expect(endings('expert').filter((outcome) => !won.includes(outcome))).toEqual([]);
  });

  it('satisfies the customer of a skilled agent', () => {
    expect(csat('expert')).toBeGreaterThanOrEqual(3.5);
  });

  it.each(['hostile', 'silent'] as const)('cannot be won by a %s agent', (kind) => {
    expect(endings(kind).filter((outcome) => won.includes(outcome))).toEqual([]);
  });

  it('puts skill before a script and a script before hostility', () => {
    expect(csat('expert')).toBeGreaterThan(csat('scripted'));
    expect(csat('scripted')).toBeGreaterThan(csat('hostile'));
  });

  it('does not reward giving everything away', () => {
    expect(csat('giveaway')).toBeLessThan(csat('expert'));
  });

  it('lets no customer repeat themselves', () => {
    const repeats = kinds.flatMap((kind) => played[kind].flatMap((conversation, run) => (countRepeated(conversation) > 0 ? [`${kind}, seed ${seeds[run] ?? 0}: ${countRepeated(conversation)}`] : [])));
    expect(repeats).toEqual([]);
  });
});
