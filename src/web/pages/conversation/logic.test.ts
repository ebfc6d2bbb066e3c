import { describe, expect, it } from 'vitest';
import type { Insight, SessionView, TurnView } from '../../../api/shapes.ts';
import { addTurn, canSend, deriveVoice, drawCourse, drawVoice, explainTurn, findInsight, findLastAnswered, hasMoved, listInsights, listMessages, nameNewest, quoteMail, replySubject } from './logic.ts';

const insight = (anger: number): Insight => ({
  anger, stage: 'anger', observations: [{ label: 'own', quote: 'our mistake', start: 0, end: 11, confidence: 0.9, source: 'cue', because: '' }], unread: null,
  state: { arousal: anger, heard: 0, trust: 0, control: 0, patience: 0, progress: 0, outcomeFairness: 0, proceduralFairness: 0, interactionalFairness: 0, blame: 0 },
  effects: [
    { rule: 'small', changes: { trust: 0.05 }, because: 'small', source: 's', evidence: [] },
    { rule: 'large', changes: { heard: 0.2, arousal: -0.1 }, because: 'large', source: 's', evidence: [0] },
  ],
});
const turn = (index: number, text = `Words ${index}`): TurnView => ({
  id: `id-${index}`, index, text, ends: false, bearing: null, at: '2026-01-01T10:00:00Z', customer: { text: `Answer ${index}`, sign: null, onlookers: [], acts: [] }, insight: insight(0.5 - index / 10), model: null,
});
const session = (turns: TurnView[]): SessionView => ({
  id: 's', scenarioVersion: 1, engine: '1', channel: 'chat', mode: 'training', seed: 1, startedAt: '2026-01-01T09:59:00Z', subject: 'Parcel', opening: 'Where is it?',
  start: insight(0.6), turns, ending: null, modelUse: null, branch: null, branches: [],
  scenario: {
    id: 'x', title: 'X', summary: '', industry: '', firm: '', channels: ['chat'], triggers: [], level: 'angry', difficulty: 1, minutes: 1, trains: [], contentNote: null, goals: [],
    agent: { name: '', role: '', knows: [], authority: [], limits: [], goodLooksLike: [] },
    customer: { name: 'Ama', about: '', portrait: { age: 'young', skin: 1, hair: 'bob', hairColour: 'black', glasses: false, beard: false } },
  },
});
const texts = (...input: Parameters<typeof listMessages>) => listMessages(...input).map((message) => message.text);

describe('the messages', () => {
  it('begin with the opening and alternate', () => {
    expect(texts(session([turn(1)]), null, null)).toEqual(['Where is it?', 'Words 1', 'Answer 1']);
  });

  it('hold back the answer still being typed', () => {
    expect(texts(session([turn(1), turn(2)]), null, 'id-2')).toEqual(['Where is it?', 'Words 1', 'Answer 1', 'Words 2']);
  });

  it('show words on their way once, also when the server has stored them meanwhile', () => {
    const outgoing = { id: 'id-1', text: 'Words 1', ends: false, bearing: null };
    expect(texts(session([]), outgoing, null)).toEqual(['Where is it?', 'Words 1']);
    expect(texts(session([turn(1)]), outgoing, null)).toEqual(['Where is it?', 'Words 1', 'Answer 1']);
  });

  it('show no bubble for a customer who left without a word', () => {
    expect(texts(session([{ ...turn(1), customer: { text: '', sign: null, onlookers: [], acts: [] } }]), null, null)).toEqual(['Where is it?', 'Words 1']);
  });

  it('keep the sign of a customer who left without a word, and who joined in', () => {
    const onlookers = [{ handle: '@deb', text: 'Well.', stance: 'curious' as const }];
    const left = listMessages(session([{ ...turn(1), customer: { text: '', sign: 'a click', onlookers: [], acts: [] } }]), null, null);
    expect(left.at(-1)).toMatchObject({ from: 'customer', text: '', sign: 'a click' });
    const joined = listMessages(session([{ ...turn(1), customer: { text: '', sign: null, onlookers, acts: [] } }]), null, null);
    expect(joined.at(-1)?.onlookers).toEqual(onlookers);
  });

  it('say how the learner stood once, until they stand otherwise', () => {
    const [open, closed] = [{ posture: 'open', distance: 'usual' } as const, { posture: 'closed', distance: 'usual' } as const];
    const said = listMessages(session([{ ...turn(1), bearing: open }, { ...turn(2), bearing: open }, { ...turn(3), bearing: closed }]), null, null);
    expect([1, 3, 5].map((index) => hasMoved(said, index))).toEqual([true, false, true]);
  });

  it('hold the answer as far as it has come', () => {
    const reply = { text: 'Right, look.', at: '2026-01-01T10:05:00Z' };
    const messages = listMessages(session([turn(1)]), { id: 'id-2', text: 'Next', ends: false, bearing: null, reply }, null);
    expect(messages.slice(-2)).toMatchObject([{ from: 'agent', text: 'Next', at: reply.at }, { key: 'id-2-reply', from: 'customer', text: 'Right, look.', growing: true, turn: 2 }]);
  });

  it('are followed down the page line by line while an answer grows', () => {
    const named = (text: string): string => nameNewest(listMessages(session([]), { id: 'id-1', text: 'Hi', ends: false, bearing: null, reply: { text, at: '2026-01-01T10:05:00Z' } }, null));
    expect(named('Right')).toBe(named('Right, look.'));
    expect(named('x'.repeat(200))).not.toBe(named('Right, look.'));
  });

  it('say how the learner stood, also while on their way', () => {
    const bearing = { posture: 'open', distance: 'back' } as const;
    const stored = listMessages(session([{ ...turn(1), bearing }]), { id: 'id-2', text: 'Next', ends: false, bearing }, null);
    expect(stored.map((message) => message.bearing ?? null)).toEqual([null, bearing, null, bearing]);
  });
});

describe('a stored turn', () => {
  it('is added once', () => {
    const once = addTurn(session([]), turn(1), null);
    expect(addTurn(once, turn(1), null).turns).toHaveLength(1);
  });

  it('brings what a language model took for it, once', () => {
    const modelUse = { model: 'small', place: 'localhost', reads: false, tokensIn: 10, tokensOut: 1, cost: 0.5, budget: 100 };
    const worded = { ...turn(1), model: { model: 'small', worded: true, reason: null, tokensIn: 5, tokensOut: 2, cost: 0.25, reading: null } };
    const once = addTurn({ ...session([]), modelUse }, worded, null);
    expect(addTurn(once, worded, null).modelUse).toEqual({ ...modelUse, tokensIn: 15, tokensOut: 3, cost: 0.75 });
  });

  it('brings the ending with it', () => {
    expect(addTurn(session([]), turn(1), { outcome: 'resolved', csat: 4, willReturn: 1, willTell: 0 }).ending?.outcome).toBe('resolved');
  });
});

describe('words on their way', () => {
  it('can be sent when there are any and not too many', () => {
    expect([canSend(' \n'), canSend('Yes'), canSend('x'.repeat(10_000)), canSend('x'.repeat(10_001))]).toEqual([false, true, true, false]);
  });
});

describe("the customer's state", () => {
  it('does not run ahead of an answer still being typed', () => {
    const both = session([turn(1), turn(2)]);
    expect(findInsight(both, 'id-2')?.anger).toBeCloseTo(0.4);
    expect(listInsights(both, null)).toHaveLength(3);
    expect([findLastAnswered(both, 'id-2')?.index, findLastAnswered(both, null)?.index, findLastAnswered(session([]), null)]).toEqual([1, 2, null]);
  });

  it('is absent in an exam', () => {
    const exam = { ...session([{ ...turn(1), insight: null }]), start: null };
    expect(findInsight(exam, null)).toBeNull();
    expect(drawCourse(listInsights(exam, null))).toEqual({ values: [null, null], stages: [null, null] });
  });

  it('is explained by the strongest effect first, with the words that made it', () => {
    expect(explainTurn(insight(0.5)).map(({ quote, because }) => [quote, because])).toEqual([['our mistake', 'large'], [null, 'small']]);
  });
});

describe('a voice', () => {
  const sounding = (anger: number, arousal: number): Insight => ({ ...insight(anger), state: { ...insight(anger).state, arousal } });

  it('is loud with anger and fast with activation, each on its own', () => {
    expect(deriveVoice(sounding(0.8, 0.9))).toEqual({ volume: 'loud', pace: 'fast' });
    expect(deriveVoice(sounding(0.1, 0.1))).toEqual({ volume: 'low', pace: 'even' });
    expect(deriveVoice(sounding(0.2, 0.8))).toEqual({ volume: 'low', pace: 'fast' });
    expect(deriveVoice(sounding(0.4, 0.5))).toEqual({ volume: 'raised', pace: 'quick' });
  });

  it('is drawn taller the angrier, always within its box', () => {
    const sum = (anger: number) => drawVoice(sounding(anger, 0.5)).reduce((total, bar) => total + bar, 0);
    expect(sum(0.9)).toBeGreaterThan(sum(0.5));
    expect(sum(0.5)).toBeGreaterThan(sum(0.1));
    for (const bar of drawVoice(sounding(1, 1))) expect(bar > 0 && bar <= 1).toBe(true);
  });
});

describe('a mail', () => {
  it('quotes the earlier one line by line', () => {
    expect(quoteMail('One\n\nTwo')).toBe('> One\n> \n> Two');
  });

  it('replies with one Re', () => {
    expect(replySubject('Parcel')).toBe('Re: Parcel');
    expect(replySubject('RE: Parcel')).toBe('RE: Parcel');
  });
});
