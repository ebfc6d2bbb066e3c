import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import type { Exercise } from '../course/course.ts';
import { findMoveTask, markMoves } from './mark-moves.ts';

const reader = loadTrainedReader();
const rewrite: Extract<Exercise, { kind: 'rewrite' }> = {
  id: 'plumber', about: 'sorry', prompt: 'Keep what is honest in this reply and take out what cancels it.', kind: 'rewrite',
  situation: 'Sunita Thapa waited in all day for a plumber who did not come, and has had no hot water since Sunday. She writes, "I took a day\'s leave for this. I sat by the window."',
  reply: "I'm really sorry you were disappointed, but we did have three colleagues off sick today, so I hope you can see it from our side.",
  want: ['apologise', 'acknowledge', 'own'], avoid: ['cancel', 'minimise'], hint: 'Three colleagues off sick explains the missing plumber. Does it explain why nobody rang?',
  models: [
    "You took a day's leave, sat by the window, and nobody came. I'm sorry. We left you without a plumber and without a word, and that was our mistake.",
    "I'm sorry, Ms Thapa. We said today, we didn't come, and we didn't ring. That's your day's leave gone and a fourth night with no hot water, because of us.",
  ],
};
const task = findMoveTask(rewrite) ?? expect.fail('A rewrite is read for moves');
const mark = (text: string) => markMoves(task, text, reader);
const kindsOf = (text: string) => Object.fromEntries(mark(text).points.map(({ kind, label, about }) => [label ?? about, kind]));
const whole = 'You sat there all day and no plumber came. I am sorry, that was our mistake.';

describe('a rewrite', () => {
  it('that holds every move is worth everything, and each move is shown by its words', () => {
    const { score, points, summary } = mark(whole);
    expect(score).toBe(1);
    expect(points.map(({ kind, label }) => [kind, label])).toEqual([['right', 'apologise'], ['right', 'acknowledge'], ['right', 'own']]);
    for (const { where } of points) expect(whole.slice(where?.start, where?.end).length).toBeGreaterThan(4);
    expect(summary).toBe('Your reply apologised, acknowledged the problem and took responsibility: all 3 moves asked for.');
  });

  it('is told of a missing move what it is, in plain words', () => {
    const { score, points } = mark('You sat there all day and no plumber came. I will send one tonight.');
    expect(score).toBeLessThan(0.8);
    const missing = points.find(({ label }) => label === 'apologise');
    expect(missing).toMatchObject({ kind: 'missing', where: null, because: 'Still wanted: a sentence that expresses regret or asks pardon for what happened.' });
  });

  it('loses by what it should not hold, and is told which words and what to do instead', () => {
    const text = `${whole} But it is only one day, after all.`;
    const { score, points, summary } = mark(text);
    expect(score).toBeLessThan(mark(whole).score ?? 0);
    const wrong = points.find(({ kind, label }) => kind === 'wrong' && label === 'minimise');
    expect(text.slice(wrong?.where?.start, wrong?.where?.end)).toContain('only one day');
    expect(wrong?.because).toContain('name what it meant for them instead');
    expect(summary).toContain('Some of its words are better left out.');
  });

  it('loses by an inflaming move nobody warned of', () => {
    expect(task.avoid).not.toContain('hostile');
    expect(kindsOf(`${whole} You are an idiot.`)).toMatchObject({ hostile: 'wrong', apologise: 'right' });
    expect(mark(`${whole} You are an idiot.`).score).toBeLessThan(0.8);
  });

  it.each(['You are an idiot.', 'Did you even ring us?', "That is the driver's fault.", 'It could have been worse.'])('stays under half with all that was asked for and a slap: %s', (slap) => {
    const text = `${whole} ${slap}`;
    const { score, points } = mark(text);
    expect(score).toBeLessThan(0.5);
    const wrong = points.filter(({ kind }) => kind === 'wrong');
    expect(wrong.length).toBeGreaterThan(0);
    for (const { where } of wrong) expect(where?.start).toBeGreaterThanOrEqual(whole.length);
  });

  it('is shown nothing better when it is whole', () => {
    expect(mark(whole)).toMatchObject({ score: 1, better: null });
    expect(mark('You sat there all day and no plumber came.').better).not.toBeNull();
  });

  it('gets nothing for what every customer has been sent before', () => {
    expect(markMoves({ ...task, want: ['empathise'] }, 'I understand your frustration about the plumber.', reader).points[0]).toMatchObject({ kind: 'missing', label: 'empathise' });
  });

  it('gets what it asks for in words of one’s own, shown where they stand', () => {
    const text = 'You sat by the window all day without hot water. What happened in those hours?';
    const { score, points } = markMoves({ ...task, want: ['acknowledge', 'ask-open'] }, text, reader);
    expect(score).toBe(1);
    const asked = points.find(({ label }) => label === 'ask-open');
    expect(text.slice(asked?.where?.start, asked?.where?.end)).toContain('What happened');
  });

  it('that comes near a move gets part of it, and is told what is still wanted', () => {
    const near = markMoves({ ...task, want: ['validate'] }, 'That is horrible, a whole day by the window, and you must be fed up with us.', reader);
    expect(near.points[0]).toMatchObject({ kind: 'note', label: 'validate' });
    expect(near.points[0]?.because).toMatch(/^(Nearly|It may be there)/u);
    expect(near.score).toBe(0.6);
  });

  it.each([['the reply', rewrite.reply], ['the hint', rewrite.hint], ['the situation', rewrite.situation], ['all of it', `${rewrite.situation} ${rewrite.reply} ${rewrite.hint}`]])('is worth next to nothing when it is %s, pasted', (_, text) => {
    expect(mark(text).score).toBeLessThanOrEqual(0.1);
    expect(mark(text).points.map(({ about }) => about)).toContain('In your own words');
  });

  it.each(['sorry mistake waited plumber own acknowledge apologise', 'The weather is nice today and I like trains.', 'Thanks.', "I'm sorry for any inconvenience caused. We will look into it and get back to you shortly."])('is worth little without a reply in it: %s', (text) => {
    expect(mark(text).score).toBeLessThanOrEqual(0.3);
    expect(mark(text).points.every(({ because }) => because.length > 10)).toBe(true);
  });

  it.each([['   ', 'There are no words to read yet.'], ['🙏🙏', 'There are no words in it'], ['Es tut mir leid, dass Sie den ganzen Tag gewartet haben und niemand kam.', 'This does not seem to be English']])('is not judged when it cannot be read: %j', (text, summary) => {
    const feedback = mark(text);
    expect(feedback.score).toBeNull();
    expect(feedback.summary).toContain(summary);
    expect(feedback.better).toBe(rewrite.models[0]);
  });

  it('is shown a model that holds what is missing, and never its own words', () => {
    const models = ['You sat by the window all day for nothing.', "I'm sorry, that was our mistake."];
    const better = (text: string) => markMoves({ ...task, models }, text, reader).better;
    expect(better('You sat there all day and no plumber came.')).toBe(models[1]);
    expect(better('I am sorry about the plumber, that was our mistake.')).toBe(models[0]);
    expect(better(models[1] ?? '')).toBe(models[0]);
  });

  it('that was the model itself is worth everything', () => {
    for (const model of rewrite.models) expect(mark(model)).toMatchObject({ score: 1 });
    expect(mark(rewrite.models[0] ?? '').better).toBeNull();
  });

  it('is marked alike each time, between nothing and everything, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 80 }), fc.array(fc.constantFrom('sorry', 'you', 'the', 'plumber', 'but', 'we', '.', '?', 'day', 'only', 'stupid'), { maxLength: 12 }).map((words) => words.join(' '))), (text) => {
        const feedback = mark(text);
        expect(mark(text)).toEqual(feedback);
        if (feedback.score !== null) expect(feedback.score).toBeGreaterThanOrEqual(0);
        expect(feedback.score ?? 0).toBeLessThanOrEqual(1);
        for (const { where } of feedback.points) if (where) expect(0 <= where.start && where.start < where.end && where.end <= text.length).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a swap', () => {
  const swap: Extract<Exercise, { kind: 'swap' }> = {
    id: 'someone', about: 'promise', prompt: 'Say it so that it can be kept. Give your own name to it, and a time.', kind: 'swap', phrase: 'Someone from the team will call you back.', hint: 'Who rings, and at what hour?',
    want: ['set-expectation', 'follow-up'], avoid: ['vague'], models: ["I'll ring you myself today at four, whether I have the part or not. My name is Leon.", "You'll hear from me tomorrow before ten. I'm Farida, and I'll have spoken to the workshop by then."],
  };

  it('is read for its moves', () => {
    const { score, points } = markMoves(findMoveTask(swap) ?? task, "I'm Ana, and I'll phone you at four today.", reader);
    expect(score).toBe(1);
    expect(points.map(({ kind, label }) => [kind, label])).toEqual([['right', 'set-expectation'], ['right', 'follow-up']]);
  });

  it('that says the phrase again is worth nothing', () => {
    expect(markMoves(findMoveTask(swap) ?? task, swap.phrase, reader).score).toBeLessThanOrEqual(0.1);
  });

  it('with options is not read at all', () => {
    const { want: _want, avoid: _avoid, models: _models, hint: _hint, ...rest } = swap;
    expect(findMoveTask({ ...rest, answers: [{ text: 'a', because: 'b' }] })).toBeNull();
    expect(findMoveTask({ id: 'a', about: 'b', prompt: 'c', kind: 'discuss', minutes: 1, roles: ['d'], harvest: ['e'] })).toBeNull();
  });
});
