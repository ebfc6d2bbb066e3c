import { describe, expect, it } from 'vitest';
import { evenVoice, makeScenario } from '../../../test/conversations/example-scenario.ts';
import type { Channel, Stage } from '../codebook.ts';
import { type Conversation, startConversation } from './conversation.ts';
import type { Onlooker, Scenario } from './scenario.ts';
import { setScene } from './scene.ts';
import type { Effect, Outcome } from './turn.ts';

const post = (handle: string, text: string, stance: Onlooker['stance'], when: Onlooker['when']): Onlooker => ({ handle, text, stance, when });
const scenario: Scenario = makeScenario({
  channels: ['phone', 'in-person', 'social', 'chat'],
  signs: [{ stages: ['anger'], channels: ['phone'], texts: ['a door slams', 'a long breath'] }, { stages: ['anger'], channels: ['in-person'], texts: ['steps closer'] }, { stages: ['calm'], texts: ['nods'] }],
  onlookers: [post('@ann', 'Same here.', 'with-customer', 'heated'), post('@bob', 'They were fine with me.', 'with-firm', 'any'), post('@cy', 'Did it come?', 'curious', 'cooling'), post('@dee', 'Shame on them.', 'with-customer', 'heated')],
});
const inflaming: Effect = { rule: 'inflames-argue', changes: { arousal: 0.1 }, because: 'It argues.', source: 'practice', evidence: [] };

function begin(channel: Channel, seed: number): Conversation {
  return startConversation(scenario, evenVoice, { seed, channel });
}

function scenes(channel: Channel, stage: Stage, parts: { effects?: Effect[]; outcome?: Outcome | null } = {}) {
  return Array.from({ length: 60 }, (_, seed) => setScene(begin(channel, seed), { stage, effects: [], outcome: null, ...parts }));
}

describe('setScene', () => {
  it('lets sounds of the stage be heard on the phone, not always and never what only eyes would see', () => {
    const signs = scenes('phone', 'anger').map(({ sign }) => sign);
    expect(new Set(signs)).toEqual(new Set([undefined, 'a door slams', 'a long breath']));
  });

  it('shows face to face what is seen', () => {
    expect(new Set(scenes('in-person', 'anger').map(({ sign }) => sign))).toEqual(new Set([undefined, 'steps closer']));
    expect(new Set(scenes('in-person', 'calm').map(({ sign }) => sign))).toEqual(new Set([undefined, 'nods']));
  });

  it('shows nothing in writing', () => {
    expect(scenes('chat', 'anger').filter((scene) => Object.keys(scene).length > 0)).toEqual([]);
  });

  it('shows no sign twice in a conversation', () => {
    const conversation = begin('in-person', 1);
    const shown = { ...conversation, turns: [{ customer: { acts: [], text: '', wording: 'built-in', sign: 'steps closer' } }] } as unknown as Conversation;
    const again = Array.from({ length: 30 }, (_, seed) => setScene({ ...shown, seed }, { stage: 'anger', effects: [], outcome: null }).sign);
    expect(new Set(again)).toEqual(new Set([undefined]));
  });

  it.each([['phone', 'left-angry', /hangs up|line is dead/], ['phone', 'left-silently', /dialling tone|then dead/], ['in-person', 'left-angry', /walks o/], ['in-person', 'left-silently', /goes|leaves/]] as const)('shows how somebody goes on the channel %s who %s', (channel, outcome, words) => {
    for (const { sign } of scenes(channel, 'anger', { outcome })) expect(sign).toMatch(words);
  });

  it('lets others join in in public: with the mood of the thread, and against the firm when the agent inflamed', () => {
    const heard = (stage: Stage, effects: Effect[] = []) => new Set(scenes('social', stage, { effects }).flatMap(({ onlookers = [] }) => onlookers.map(({ handle }) => handle)));
    expect(heard('anger')).toEqual(new Set(['@ann', '@bob', '@dee']));
    expect(heard('recovery')).toEqual(new Set(['@bob', '@cy']));
    expect(heard('anger', [inflaming])).toEqual(new Set(['@ann', '@dee']));
    expect(scenes('social', 'anger', { effects: [inflaming] }).every(({ onlookers = [] }) => onlookers.length >= 1)).toBe(true);
    expect(scenes('social', 'anger').some(({ onlookers }) => onlookers === undefined)).toBe(true);
  });

  it('lets nobody post the same twice', () => {
    const conversation = begin('social', 1);
    const all = scenario.onlookers;
    const shown = { ...conversation, turns: [{ customer: { acts: [], text: '', wording: 'built-in', onlookers: all } }] } as unknown as Conversation;
    expect(Array.from({ length: 30 }, (_, seed) => setScene({ ...shown, seed }, { stage: 'anger', effects: [inflaming], outcome: null })).every(({ onlookers }) => onlookers === undefined)).toBe(true);
  });

  it('is the same for the same seed and turn', () => {
    expect(scenes('phone', 'anger')).toEqual(scenes('phone', 'anger'));
  });
});
