import { describe, expect, it } from 'vitest';
import type { Transcript } from './transcript.ts';
import { analyzeConversation } from './analyze-conversation.ts';

function transcriptOf(...texts: readonly string[]): Transcript {
  return {
    id: 'one', channel: 'chat', agent: 'Sam', team: 'Billing', source: { file: 'chats.jsonl', line: 3 },
    turns: texts.map((text, index) => ({ role: index % 2 === 0 ? 'customer' : 'agent', text })),
  };
}

const recovered = transcriptOf(
  'I was charged twice for the same order and nobody answers my emails. This is ridiculous!',
  'You were charged twice and nobody answered. I am sorry, that was our mistake. I have refunded the second payment just now; it is with you by Thursday.',
  'Okay, thank you. That works for me.',
  'Thank you for telling us. I will email you on Friday to make sure it has arrived.',
);
const lost = transcriptOf(
  'Hello, my parcel was due on Monday and it is not here. Where is it?',
  'Calm down. You should have given the right address. That is our policy.',
  'Are you serious? I want to speak to a manager. I will take you to court!',
  'Go ahead. One more word and I hang up.',
  'Forget it. I am cancelling everything, you useless idiot.',
);

describe('a conversation that recovers', () => {
  const analysis = analyzeConversation(recovered);

  it('quotes every move from the turn it was read in', () => {
    for (const { text, seen } of analysis.turns) for (const { quote, start, end } of seen) expect(text.slice(start, end)).toBe(quote);
    expect(analysis.turns[1]?.seen.map(({ label }) => label)).toEqual(expect.arrayContaining(['apologise', 'own', 'act']));
  });

  it('draws the customer turn by turn', () => {
    expect(analysis.curve.map(({ turn }) => turn)).toEqual([1, 3]);
    expect(analysis.curve[1]?.upset).toBeLessThan(analysis.curve[0]?.upset ?? 0);
    expect(analysis.arrival).toEqual(analysis.curve[0]);
  });

  it('says where it turned, with the words and the moves that may have done it', () => {
    const [turned] = analysis.turned;
    expect(turned).toMatchObject({ turn: 2, to: 'recovery' });
    expect(turned?.change).toBeLessThan(0);
    expect(recovered.turns[1]?.text).toContain(turned?.quote);
    expect(turned?.moves).toContain('own');
  });

  it('names what was done and how much it earned by turn of the record', () => {
    expect(analysis.used.some(({ turn, label, points }) => turn === 2 && label === 'own' && points > 0)).toBe(true);
    expect(analysis.used.every(({ turn }) => turn === 2 || turn === 4)).toBe(true);
  });

  it('finds no escalation, little risk and a settled end', () => {
    expect(analysis).toMatchObject({ escalation: null, end: { kind: 'settled' } });
    expect(analysis.risk.value).toBeLessThan(0.1);
  });

  it('keeps who served and where it stands', () => {
    expect(analysis).toMatchObject({ agent: 'Sam', team: 'Billing', source: { file: 'chats.jsonl', line: 3 } });
  });
});

describe('a conversation that is lost', () => {
  const analysis = analyzeConversation(lost);

  it('finds the first sign of escalation', () => {
    expect(analysis.escalation).toMatchObject({ turn: 3, sign: 'threaten-legal' });
    expect(lost.turns[2]?.text).toContain(analysis.escalation?.quote);
  });

  it('names the moves before it went up', () => {
    expect(analysis.turned.find(({ turn }) => turn === 2)?.moves).toEqual(expect.arrayContaining(['command-calm', 'blame-customer']));
    expect(analysis.opening).toMatchObject({ turn: 2, moves: expect.arrayContaining(['command-calm']) });
  });

  it('adds up a high risk from named parts', () => {
    expect(analysis.risk.value).toBeGreaterThan(0.7);
    expect(analysis.risk.parts.map(({ factor }) => factor)).toEqual(expect.arrayContaining(['stage-at-end', 'threat', 'asked-for-superior', 'inflaming']));
  });

  it('says that they left in anger', () => {
    expect(analysis.end.kind).toBe('left-angry');
  });

  it('scores below the one that recovers', () => {
    expect(analysis.overall ?? 100).toBeLessThan(analyzeConversation(recovered).overall ?? 0);
  });
});

describe('a record with little in it', () => {
  it('without an agent has no score, no opening and nothing turned', () => {
    expect(analyzeConversation(transcriptOf('Is anybody there?'))).toMatchObject({ overall: null, opening: null, turned: [], used: [], next: null });
  });

  it('without turns is empty', () => {
    expect(analyzeConversation(transcriptOf())).toMatchObject({ curve: [], arrival: null, overall: null, end: { kind: 'open' }, risk: { value: 0, parts: [] } });
  });

  it('of emoji only says that it cannot be read', () => {
    const { turns, curve } = analyzeConversation(transcriptOf('😡😡😡', '🙏'));
    expect(turns.map(({ unread }) => unread)).toEqual(['no-words', 'no-words']);
    expect(curve).toEqual([]);
  });

  it('is the same every time', () => {
    expect(analyzeConversation(lost)).toEqual(analyzeConversation(lost));
  });
});
