import { describe, expect, it } from 'vitest';
import type { Competency } from '../codebook.ts';
import type { Utterance } from '../language/observation.ts';
import { assessTranscript } from './assess.ts';
import type { Assessment } from './assessment.ts';

/** One complaint, answered in six ways; the customer answers each as people do. */
const opening = 'My washing machine was supposed to come on Tuesday. I took the day off, nobody came, and nobody rang. This is ridiculous. Where is it?';
const answered: Readonly<Record<string, readonly string[]>> = {
  expert: [
    "You took a day off for us and sat there for nothing, without even a call. I'm sorry, that is our fault and I'm not surprised you're angry. I'm checking with the depot right now.",
    'So it is still here then?',
    'Yes. The van broke down on Tuesday morning and nobody passed it on to you, which we should have done. I have booked it for Thursday, first delivery, between 7 and 8, and the driver rings you half an hour before. I am also refunding the delivery fee of £29. Does Thursday work for you?',
    'Thursday is fine. Thank you for sorting it out.',
    "Thank you for your patience with us. I'll ring you myself on Thursday at nine to make sure it is in and running.",
  ],
  average: [
    "I'm sorry it did not come on Tuesday. Let me check where it is.",
    'And?',
    'It is still in the depot. I can book it again for Thursday between 7 and 8.',
    'Okay. Thursday then.',
    'Good, it is booked for Thursday. Is there anything else?',
  ],
  scripted: [
    'Thank you for contacting us. We apologise for any inconvenience caused. Your call is important to us.',
    'Where is my machine?',
    'Your request has been logged and will be processed in line with our procedures. Someone will look into it.',
    'That is no answer. I am so fed up with this.',
    'We apologise for any inconvenience caused. Is there anything else I can help you with today?',
  ],
  guaranteeing: [
    "No worries at all, I guarantee you will have it tomorrow, one hundred percent.",
    'How can you know that?',
    'It will be there no matter what, and you get free delivery as well.',
    'That is what they told me last week. I do not believe a word of it.',
    'It comes without fail. This will never happen again.',
  ],
  defensive: [
    'Our records show that the driver was there and nobody opened.',
    'That is a lie! I was at home all day.',
    'You should have left a telephone number. That is our policy.',
    'You people are unbelievable. I want to speak to a manager.',
    'A manager will tell you the same. It is not our fault.',
  ],
  hostile: [
    'Calm down. It is only a washing machine.',
    'Excuse me? I lost a whole day because of you!',
    'That is your own fault. Are you always this difficult?',
    'I am cancelling everything and I will write about this everywhere.',
    'Go ahead, nobody cares. One more word and I hang up.',
  ],
};

function transcriptOf(kind: string): Utterance[] {
  const lines = [opening, ...(answered[kind] ?? [])];
  return lines.map((text, position) => ({ role: position % 2 === 0 ? 'customer' : 'agent', text }));
}

function judge(kind: string): Assessment {
  return assessTranscript(transcriptOf(kind));
}

function scoreIn(assessment: Assessment, id: Competency): number {
  return assessment.competencies.find((score) => score.id === id)?.score ?? Number.NaN;
}

describe('six answers to one complaint', () => {
  const overall = (kind: string) => judge(kind).overall ?? Number.NaN;

  it('are ranked as a person would', () => {
    expect(overall('expert')).toBeGreaterThan(overall('average') + 10);
    expect(overall('average')).toBeGreaterThan(overall('scripted') + 10);
    expect(overall('scripted')).toBeGreaterThan(overall('hostile'));
    expect(overall('defensive')).toBeGreaterThan(overall('hostile') - 3);
  });

  it('do not let guarantees pass for solving', () => {
    expect(overall('guaranteeing')).toBeLessThan(overall('average'));
    expect(scoreIn(judge('guaranteeing'), 'problem-solving')).toBeLessThan(scoreIn(judge('average'), 'problem-solving'));
    expect(scoreIn(judge('guaranteeing'), 'ownership')).toBeLessThan(scoreIn(judge('expert'), 'ownership'));
  });

  it.each(['listening', 'empathy', 'ownership', 'calm-language', 'problem-solving', 'closing-follow-up'] as const)('put the expert far above the hostile agent in %s', (id) => {
    expect(scoreIn(judge('expert'), id)).toBeGreaterThan(scoreIn(judge('hostile'), id) + 25);
  });

  it('predict satisfaction in the same order', () => {
    expect(judge('expert').ending.csat).toBeGreaterThan(3);
    expect(judge('hostile').ending.csat).toBeLessThan(2);
    expect(judge('expert').ending.outcome).toBe('resolved');
  });
});

describe('a transcript’s debrief', () => {
  it('never offers a better line, for nobody knows the case', () => {
    for (const kind of Object.keys(answered)) expect(judge(kind).betterLines).toEqual([]);
  });

  it('praises the expert and names what to try next to the others', () => {
    expect(judge('expert').strength).not.toBeNull();
    for (const kind of ['scripted', 'defensive', 'hostile']) expect(judge(kind).next).not.toBeNull();
  });

  it('points at the words that did the harm', () => {
    const slips = judge('hostile').competencies.flatMap(({ evidence }) => evidence.filter(({ points }) => points < 0));
    expect(slips.some(({ turn, quote }) => turn === 1 && quote.includes('Calm down'))).toBe(true);
  });

  it('has a curve that falls with the hostile agent and rises with the expert', () => {
    const change = (kind: string) => (judge(kind).curve.at(-1)?.standing ?? 0) - (judge(kind).curve[0]?.standing ?? 0);
    expect(change('expert')).toBeGreaterThan(0.2);
    expect(change('hostile')).toBeLessThan(0);
  });

  it('allows a letter more words than a line of chat', () => {
    const long = `${transcriptOf('expert')[1]?.text} ${Array.from({ length: 40 }, (_, at) => `Here is point ${at} of what I have done for you in this matter.`).join(' ')}`;
    const turns = [transcriptOf('expert')[0], { role: 'agent' as const, text: long }].flatMap((turn) => turn ?? []);
    expect(assessTranscript(turns, 'email').overall ?? 0).toBeGreaterThan(assessTranscript(turns, 'chat').overall ?? 0);
  });
});
