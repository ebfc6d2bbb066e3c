import { describe, expect, it, vi } from 'vitest';
import { findRole, roles } from '../../../test/conversations/real-roles.ts';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import type { Channel } from '../codebook.ts';
import type { AgentKind } from '../conversation/agents.ts';
import { type Conversation, currentState, replay, startConversation } from '../conversation/conversation.ts';
import { playAgent } from '../conversation/simulation.ts';
import { deriveAnger, deriveStanding } from '../conversation/state.ts';
import { findBetterLines } from './better-lines.ts';

// Whole conversations are played; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const reader = loadTrainedReader();

/** Played in the channel named, else in the first one the scenario is written for. */
function playKind(id: string, kind: AgentKind, channel?: Channel): Conversation {
  const { scenario, voice } = findRole(id);
  return playAgent(scenario, voice, kind, 1, channel ?? scenario.channels[0] ?? 'chat', reader);
}

describe('better lines', () => {
  it('are none before anything was said', () => {
    const { scenario, voice } = findRole('worn-once');
    expect(findBetterLines(startConversation(scenario, voice, { seed: 1, channel: 'chat' }))).toEqual([]);
  });

  it.each(roles.map(({ scenario }) => scenario.id))('are at most three for a defensive agent, in order of turns, each worth saying: %s', (id) => {
    const lines = findBetterLines(playKind(id, 'defensive'));
    expect(lines.length >= 1 && lines.length <= 3).toBe(true);
    expect(lines.map(({ turn }) => turn)).toEqual(lines.map(({ turn }) => turn).sort((left, right) => left - right));
    for (const { gain, line, said } of lines) {
      expect(gain).toBeGreaterThanOrEqual(0.08);
      expect(line).not.toBe(said);
    }
  });

  it('say what was said and what replaying with the line gives', () => {
    const conversation = playKind('promised-today', 'clumsy');
    const { scenario, voice } = conversation;
    for (const better of findBetterLines(conversation)) {
      const before = conversation.turns.slice(0, better.turn - 1).map((turn) => turn.agent);
      const state = currentState(replay(scenario, voice, { seed: 1, channel: conversation.channel, reader }, [...before, { text: better.line }]));
      const said = conversation.turns[better.turn - 1];
      expect(better.said).toBe(said?.agent.text);
      expect(better.angerSaid).toBe(said?.anger);
      expect(better.angerBetter).toBe(deriveAnger(state));
      expect(better.gain).toBeCloseTo(deriveStanding(state) - deriveStanding(said?.state ?? state), 3);
      for (const [appraisal, change] of Object.entries(better.changes)) {
        expect(change).toBeCloseTo(state[appraisal as keyof typeof state] - (said?.state[appraisal as keyof typeof state] ?? 0), 3);
      }
    }
  });

  it.each(roles.map(({ scenario }) => scenario.id))('are not offered for a turn that already did the customer good: %s', (id) => {
    const conversation = playKind(id, 'clumsy');
    for (const { turn } of findBetterLines(conversation)) {
      const after = conversation.turns[turn - 1]?.state ?? conversation.start;
      const before = conversation.turns[turn - 2]?.state ?? conversation.start;
      expect(deriveStanding(after) - deriveStanding(before)).toBeLessThan(0.12);
    }
  });

  it('use the facts of this customer and no slot', () => {
    for (const { line } of findBetterLines(playKind('promised-today', 'hostile'))) {
      expect(line).not.toMatch(/[{}]/u);
      expect(line.split(' ').length).toBeGreaterThan(8);
    }
  });

  it('are whole letters in e-mail', () => {
    const conversation = playKind('promised-today', 'hostile', 'email');
    const lines = findBetterLines(conversation);
    expect(lines.length).toBeGreaterThan(0);
    for (const { line } of lines) {
      expect(line.startsWith(`Dear ${conversation.scenario.persona.name},\n\n`)).toBe(true);
      expect(line).toContain(`\n\nKind regards,\n${conversation.scenario.agent.name}`);
    }
  });

  it('put a question to the customer at the end of a letter', () => {
    const { line } = findBetterLines(playKind('third-no-show', 'defensive', 'email'))[0] ?? { line: '' };
    const paragraphs = line.split('\n\n').slice(1, -1);
    const asking = paragraphs.findIndex((paragraph) => paragraph.endsWith('?'));
    expect(asking === -1 || asking === paragraphs.length - 1).toBe(true);
    expect(paragraphs.length).toBeLessThanOrEqual(5);
  });

  it('say why in a sentence or two, not more', () => {
    for (const { scenario } of roles) {
      for (const { because } of findBetterLines(playKind(scenario.id, 'defensive'))) expect(because).toMatch(/^(?:\p{Lu}[^.!]+\.\s?){1,3}$/u);
    }
  });

  it('set a limit first where the customer is abusive and none was set', () => {
    const { scenario } = roles.find((role) => role.scenario.level === 'abusive') ?? findRole('lost-before-launch');
    const lines = findBetterLines(playKind(scenario.id, 'defensive'));
    expect(lines.some(({ because }) => because.startsWith('It sets a calm limit'))).toBe(true);
  });

  it('take up what the customer has just said, where there are words for it', () => {
    const fitting = roles.flatMap(({ scenario }) => {
      const conversation = playKind(scenario.id, 'defensive');
      return findBetterLines(conversation).map(({ turn, line }) => {
        const raised = new Set((conversation.turns[turn - 2]?.customer.acts ?? []).flatMap(({ about }) => about ?? []));
        const groups = scenario.answers.filter((group) => (group.for === 'listen' || group.for === 'answer') && raised.has(group.about ?? ''));
        return groups.length === 0 || groups.some(({ texts }) => texts.some((text) => line.includes(text.replaceAll('{name}', scenario.persona.name).replaceAll('{agent}', scenario.agent.name).replaceAll('{firm}', scenario.firm))));
      });
    });
    expect(fitting.filter(Boolean).length / fitting.length).toBeGreaterThan(0.8);
  });

  it('seldom show the same words twice', () => {
    const shown = roles.map(({ scenario }) => ({ scenario, lines: findBetterLines(playKind(scenario.id, 'defensive')).map(({ line }) => line) }));
    const answers = shown.flatMap(({ scenario, lines }) => scenario.answers.flatMap(({ texts }) => texts.map((text) => lines.filter((line) => line.includes(text)).length).filter((times) => times > 0)));
    expect(answers.filter((times) => times > 1).length).toBeLessThan(answers.length / 10);
  });

  it('come out the same every time', () => {
    const conversation = playKind('third-no-show', 'scripted');
    expect(findBetterLines(conversation)).toEqual(findBetterLines(conversation));
  });
});
