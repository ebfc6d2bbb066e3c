import { describe, expect, it, vi } from 'vitest';
import { evenVoice, lampScenario, makeAgenda, makeScenario } from '../../../test/conversations/example-scenario.ts';
import { roles } from '../../../test/conversations/real-roles.ts';
import type { Channel } from '../codebook.ts';
import type { Agenda } from './agenda.ts';
import { replyAs } from './agents.ts';
import { type Conversation, startConversation, takeTurn } from './conversation.ts';
import { planReply, suggestHint, wordPlan } from './expert.ts';
import { createRandom } from './random.ts';
import type { Scenario } from './scenario.ts';

// Whole conversations, many of them.
vi.setConfig({ testTimeout: 60_000 });

function begin(parts: { scenario?: Scenario; agenda?: Partial<Agenda>; channel?: Channel; turns?: number } = {}): Conversation {
  let conversation = startConversation(parts.scenario ?? lampScenario, evenVoice, { seed: 1, channel: parts.channel ?? 'chat' });
  for (let turn = 0; turn < (parts.turns ?? 0); turn += 1) conversation = takeTurn(conversation, { text: 'I am reading your order at this moment, thank you.' });
  return { ...conversation, agenda: { ...conversation.agenda, ...parts.agenda } };
}

describe('planReply', () => {
  it('listens first and asks what matters', () => {
    expect(planReply(begin())).toEqual([{ purpose: 'listen', about: 'lost-day' }, { purpose: 'explore' }]);
  });

  it('does not solve in the first line of a chat', () => {
    expect(planReply(begin()).map((step) => step.purpose)).not.toContain('offer');
  });

  it('answers and offers once it has listened', () => {
    const steps = planReply(begin({ turns: 2, agenda: { acknowledged: { 'lost-day': 1, 'false-text': 1 } } }));
    expect(steps).toContainEqual({ purpose: 'answer', about: 'where' });
    expect(steps).toContainEqual({ purpose: 'offer', about: 'resend' });
  });

  it('puts listening and solving into one letter', () => {
    const purposes = planReply(begin({ channel: 'email' })).map((step) => step.purpose);
    expect(purposes).toEqual(expect.arrayContaining(['listen', 'answer', 'offer']));
  });

  it('closes once the matter is settled', () => {
    expect(planReply(begin({ agenda: { settledAt: 1 } }))).toEqual([{ purpose: 'close' }]);
  });

  it('closes or asks when nothing is left to say', () => {
    const done = makeAgenda({ acknowledged: { 'lost-day': 1, 'false-text': 1 }, answered: { where: 1, why: 1 }, told: ['birthday'], wants: { lamp: { offers: {}, met: true }, fee: { offers: {}, met: true } } });
    expect(planReply(begin({ turns: 3, agenda: done }))).toEqual([{ purpose: 'close' }]);
    expect(planReply(begin({ agenda: done }))).toEqual([{ purpose: 'explore' }]);
  });

  it('hands over after listening where only somebody else can decide', () => {
    const scenario = makeScenario({ escalation: 'right', answers: [...lampScenario.answers, { for: 'hand-over', texts: ['I am passing you to Dana.'] }] });
    const done = { acknowledged: { 'lost-day': 1, 'false-text': 1 }, answered: { where: 1, why: 1 }, told: ['birthday'], wants: { lamp: { offers: {}, met: true }, fee: { offers: {}, met: true } } };
    expect(planReply(begin({ scenario, turns: 3, agenda: done })).at(-1)).toEqual({ purpose: 'hand-over' });
    expect(planReply(begin({ scenario })).map((step) => step.purpose)).not.toContain('hand-over');
  });

  it('never plans what the scenario has no words for, nor more than the channel holds', () => {
    for (const { scenario, voice } of roles) for (const channel of scenario.channels) {
      let conversation = startConversation(scenario, voice, { seed: 2, channel });
      for (let turn = 0; turn < 4 && !conversation.ending; turn += 1) {
        const steps = planReply(conversation);
        expect(steps.length).toBeGreaterThan(0);
        expect(steps.length).toBeLessThanOrEqual(channel === 'email' ? 8 : 3);
        for (const step of steps) expect(scenario.answers.some((group) => group.for === step.purpose && group.about === step.about), `${scenario.id}: ${JSON.stringify(step)}`).toBe(true);
        conversation = takeTurn(conversation, replyAs('expert', conversation));
      }
    }
  });

  it('offers nothing beyond its authority', () => {
    for (const { scenario, voice } of roles) {
      const offers = planReply(startConversation(scenario, voice, { seed: 1, channel: 'email' })).filter((step) => step.purpose === 'offer');
      for (const { about } of offers) expect(scenario.remedies.find((remedy) => remedy.id === about)?.authority).toBe('agent');
    }
  });
});

describe('wordPlan', () => {
  it('uses the scenario’s model lines in order', () => {
    const text = wordPlan(begin(), [{ purpose: 'listen', about: 'lost-day' }, { purpose: 'offer', about: 'resend' }], createRandom(1));
    expect(text).toBe('You took a day off and waited in for a van that never came, and I am sorry. I am sending the lamp on Thursday.');
  });

  it('makes a letter of them where letters are written', () => {
    const text = wordPlan(begin({ channel: 'email' }), [{ purpose: 'offer', about: 'resend' }], createRandom(1));
    expect(text).toMatch(/^Dear Ada Brook,\n\nI am sending.*Sam\nLumen$/su);
  });

  it('does not say again what was said, and is empty when nothing is left', () => {
    const after = takeTurn(begin(), { text: 'I am sending the lamp on Thursday.' });
    expect(wordPlan(after, [{ purpose: 'offer', about: 'resend' }], createRandom(1))).toBe('');
    expect(wordPlan(begin({ channel: 'email' }), [], createRandom(1))).toBe('');
  });

  it('fills in the names', () => {
    const scenario = makeScenario({ answers: [{ for: 'close', texts: ['{name}, this is {agent} of {firm}.'] }] });
    expect(wordPlan(begin({ scenario }), [{ purpose: 'close' }], createRandom(1))).toBe('Ada Brook, this is Sam of Lumen.');
  });
});

describe('suggestHint', () => {
  it('speaks of what is open without giving the line away', () => {
    const hint = suggestHint(begin());
    expect(hint).toContain('A day off lost to waiting.');
    for (const { texts } of lampScenario.answers) for (const text of texts) expect(hint).not.toContain(text);
  });

  it('turns to closing when the matter is settled', () => {
    expect(suggestHint(begin({ agenda: { settledAt: 1 } }))).not.toBe(suggestHint(begin()));
  });

  it.each(roles.map(({ scenario, voice }) => [scenario.id, scenario, voice] as const))('has a hint for every turn of %s, in whole sentences', (_, scenario, voice) => {
    let conversation = startConversation(scenario, voice, { seed: 3, channel: 'chat' });
    for (let turn = 0; turn < 6 && !conversation.ending; turn += 1) {
      expect(suggestHint(conversation)).toMatch(/^\p{Lu}.{20,}[.?!]$/u);
      conversation = takeTurn(conversation, replyAs('expert', conversation));
    }
  });
});
