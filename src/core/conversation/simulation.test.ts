import { describe, expect, it, vi } from 'vitest';
import { evenVoice, lampScenario } from '../../../test/conversations/example-scenario.ts';
import { findRole } from '../../../test/conversations/real-roles.ts';
import { startConversation, takeTurn } from './conversation.ts';
import { countIgnored, countRepeated, playAgent, simulate } from './simulation.ts';

// Whole conversations, many of them.
vi.setConfig({ testTimeout: 60_000 });

describe('playAgent', () => {
  it('plays to the end and the same way again', () => {
    const once = playAgent(lampScenario, evenVoice, 'scripted', 3, 'chat');
    expect(once.ending).not.toBeNull();
    expect(playAgent(lampScenario, evenVoice, 'scripted', 3, 'chat')).toEqual(once);
  });
});

describe('simulate', () => {
  const simulation = simulate(lampScenario, evenVoice, 'hostile', 4, ['chat']);

  it('says what was simulated', () => {
    expect(simulation).toMatchObject({ scenario: 'lamp', agent: 'hostile', channels: ['chat'], runs: 4 });
  });

  it('gives shares of outcomes that add up to one', () => {
    const shares = Object.values(simulation.outcomes);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
  });

  it('gives means within their ranges', () => {
    expect(simulation.csat).toBeGreaterThanOrEqual(1);
    expect(simulation.csat).toBeLessThanOrEqual(5);
    expect(simulation.turns).toBeGreaterThanOrEqual(1);
    expect(simulation.repetition).toBeGreaterThanOrEqual(0);
    expect(simulation.variety).toBeGreaterThanOrEqual(0);
    expect(simulation.variety).toBeLessThanOrEqual(1);
  });

  it('finds the customer’s words differing with the seed', () => {
    const { scenario, voice } = findRole('promised-today');
    expect(simulate(scenario, voice, 'scripted', 2, ['chat']).variety).toBeGreaterThan(0.3);
  });

  it('plays nothing in no runs', () => {
    expect(simulate(lampScenario, evenVoice, 'expert', 0, ['chat'])).toMatchObject({ runs: 0, turns: 0 });
  });
});

describe('countRepeated', () => {
  const conversation = takeTurn(takeTurn(startConversation(lampScenario, evenVoice, { seed: 1, channel: 'chat' }), { text: 'Hello.' }), { text: 'I see.' });
  const [first, second] = conversation.turns;
  if (!first || !second) throw new Error('The example has two turns.');
  const saying = (one: string, other: string) => ({ ...conversation, turns: [{ ...first, customer: { ...first.customer, text: one } }, { ...second, customer: { ...second.customer, text: other } }] });

  it('counts a sentence said in an earlier turn', () => {
    expect(countRepeated(saying('Nobody came at all.', 'I said so: nobody rang. Nobody came at all!'))).toBe(1);
  });

  it('counts short ones, and none that are new', () => {
    expect(countRepeated(saying('All right. Nobody came.', 'All right. Nobody rang me either.'))).toBe(1);
    expect(countRepeated(saying('All right. Nobody came.', 'Fine. Nobody rang me either.'))).toBe(0);
  });

  it('leaves out the salutation and the signature of a letter', () => {
    expect(countRepeated({ ...saying('Dear Sam,\n\nNobody came.\n\nRegards,\nIda', 'Dear Sam,\n\nNobody rang.\n\nRegards,\nIda'), channel: 'email' })).toBe(0);
  });
});

describe('countIgnored', () => {
  const conversation = takeTurn(takeTurn(startConversation(lampScenario, evenVoice, { seed: 1, channel: 'chat' }), { text: 'Hello.' }), { text: 'I see.' });
  const [first, second] = conversation.turns;
  if (!first || !second) throw new Error('The example has two turns.');
  const answering = (acts: typeof first.customer.acts) => ({ ...conversation, turns: [{ ...first, asked: ['waited'], customer: { ...first.customer, acts } }, { ...second, asked: [] }] });

  it('counts a direct question that brought nothing of what was asked', () => {
    expect(countIgnored(answering([{ act: 'vent', about: 'lost-day' }]))).toBe(1);
    expect(countIgnored(answering([{ act: 'tell', about: 'gift' }]))).toBe(1);
  });

  it('takes the fact, or the word that it had been told, as an answer', () => {
    expect(countIgnored(answering([{ act: 'tell', about: 'waited' }]))).toBe(0);
    expect(countIgnored(answering([{ act: 'react', about: 'ask-again' }]))).toBe(0);
  });
});
