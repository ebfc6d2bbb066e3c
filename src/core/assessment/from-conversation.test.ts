import { describe, expect, it } from 'vitest';
import { lampScenario, evenVoice } from '../../../test/conversations/example-scenario.ts';
import { type Conversation, replay, startConversation } from '../conversation/conversation.ts';
import type { Act } from '../conversation/turn.ts';
import { courseOf } from './from-conversation.ts';

function play(...texts: readonly string[]): Conversation {
  return replay(lampScenario, evenVoice, { seed: 1, channel: 'chat' }, texts.map((text) => ({ text })));
}

/** The same conversation with other customer acts, turn by turn. */
function withActs(conversation: Conversation, ...acts: readonly Act[][]): Conversation {
  return { ...conversation, turns: conversation.turns.map((turn, position) => ({ ...turn, customer: { ...turn.customer, acts: acts[position] ?? [] } })) };
}

describe('a role-play as a course', () => {
  const conversation = play('Hello.', 'Right.');
  const course = courseOf(conversation);

  it('has the turns with what was heard before each', () => {
    expect(course.turns.map(({ text }) => text)).toEqual(['Hello.', 'Right.']);
    expect(course.turns.map(({ heard }) => heard)).toEqual([conversation.opening, conversation.turns[0]?.customer.text]);
  });

  it('knows words that fit any case from words about this one', () => {
    const fits = (text: string) => courseOf(play(text)).turns[0]?.general;
    expect(fits('I completely understand how you feel, and I take responsibility for this.')).toBe(true);
    expect(fits('You took a day off and waited in for nobody, and that was our mistake.')).toBe(false);
  });

  it('carries the state from turn to turn', () => {
    expect(course.turns[0]?.before).toEqual(conversation.start);
    expect(course.turns[1]?.before).toEqual(conversation.turns[0]?.state);
    expect(course.turns[1]?.after).toEqual(conversation.turns[1]?.state);
  });

  it('is open, with a prediction, while it has not ended', () => {
    expect(course.ending.outcome).toBe('open');
    expect(course.ending.csat).toBeGreaterThanOrEqual(1);
  });

  it('keeps the ending once there is one', () => {
    const ended = { ...conversation, ending: { outcome: 'resolved' as const, csat: 4.5, willReturn: 0.8, willTell: 0.7 } };
    expect(courseOf(ended).ending).toEqual(ended.ending);
  });

  it('is empty before the first turn', () => {
    const none = courseOf(startConversation(lampScenario, evenVoice, { seed: 1, channel: 'chat' }));
    expect([none.turns, none.abuseHeard]).toEqual([[], null]);
  });
});

describe('what stayed open', () => {
  it('is said in the words of the case, heaviest first', () => {
    const { open } = courseOf(play('Hello.'));
    expect(open.grievances.map(({ text }) => text)).toEqual(['A day off lost to waiting.', 'A text said it had been delivered.']);
    expect(open.wants[0]?.text).toBe('The lamp.');
  });

  it('belongs to the turn after the customer first spoke of it', () => {
    const { open } = courseOf(withActs(play('Hello.', 'Right.', 'Well.'), [{ act: 'ask', about: 'where' }, { act: 'complain', about: 'false-text' }], [{ act: 'ask', about: 'where' }], []));
    expect(open.questions.find(({ text }) => text === 'Where is the lamp?')?.turn).toBe(2);
    expect(open.grievances.find(({ text }) => text.startsWith('A text'))?.turn).toBe(2);
  });

  it('belongs to the first turn for a grievance the customer never had to repeat, and to the last for a want', () => {
    const { open } = courseOf(withActs(play('Hello.', 'Right.', 'Well.')));
    expect(open.grievances[0]?.turn).toBe(1);
    expect(open.wants[0]?.turn).toBe(3);
  });

  it('never belongs to a turn there was not', () => {
    const { open } = courseOf(withActs(play('Hello.', 'Right.'), [], [{ act: 'ask', about: 'why' }]));
    expect(open.questions.find(({ text }) => text === 'Why did it not come?')?.turn).toBe(2);
  });

  it('is empty where everything was done', () => {
    const conversation = play('Hello.');
    const { agenda } = conversation;
    const done = courseOf({
      ...conversation,
      agenda: { ...agenda, acknowledged: { 'lost-day': 1, 'false-text': 1 }, answered: { where: 1, why: 1 }, wants: { lamp: { offers: {}, met: true }, fee: { offers: {}, met: true } } },
    });
    expect(done.open).toEqual({ grievances: [], questions: [], wants: [] });
  });
});

describe('abuse', () => {
  it('is put down to the turn after the first insult', () => {
    const insulted = withActs(play('Hello.', 'Right.', 'Well.'), [{ act: 'insult' }], [{ act: 'insult' }]);
    expect(courseOf({ ...insulted, agenda: { ...insulted.agenda, abused: true } }).abuseHeard).toBe(2);
  });

  it('is there from the first turn with an abusive customer', () => {
    const abusive = replay({ ...lampScenario, level: 'abusive' }, evenVoice, { seed: 1, channel: 'chat' }, [{ text: 'Hello.' }]);
    expect(courseOf(abusive).abuseHeard).toBe(1);
  });

  it('had to be answered by nobody when it was the last word', () => {
    const insulted = withActs(play('Hello.'), [{ act: 'insult' }]);
    expect(courseOf({ ...insulted, agenda: { ...insulted.agenda, abused: true } }).abuseHeard).toBeNull();
  });
});
