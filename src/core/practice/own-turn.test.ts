import { describe, expect, it, vi } from 'vitest';
import { findRole } from '../../../test/conversations/real-roles.ts';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import { findBetterLines } from '../assessment/better-lines.ts';
import { replay } from '../conversation/conversation.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { judgeOwnTurn } from './own-turn.ts';

// Whole conversations are played; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const reader = loadTrainedReader();
const { scenario, voice } = findRole('promised-today');
const talk = (...texts: string[]): Conversation => replay(scenario, voice, { seed: 7, channel: 'chat', reader }, texts.map((text) => ({ text })));

const wall = { text: 'I cannot tell you anything else, that is our policy. Please calm down.' };
const heard = 'We promised you today for certain, in writing, and then nothing came. That was our word, we broke it, and I am sorry. What does it mean for you that it is not there?';
const before = talk();
const [best] = findBetterLines(talk(wall.text));
const judge = (text: string, better: string | null = best?.line ?? null) => {
  const feedback = judgeOwnTurn(before, wall, text, better);
  if (feedback === null) throw new Error('The talk is still open');
  return feedback;
};

describe('an own turn said again', () => {
  it('is full when it does what the better line does, which it shows', () => {
    expect(best).toBeDefined();
    const feedback = judge(best?.line ?? '');
    expect(feedback.score).toBe(1);
    expect(feedback.better).toBe(best?.line);
  });

  it('is nothing when it is the same words', () => {
    const feedback = judge(wall.text);
    expect(feedback.score).toBe(0);
    expect(feedback.summary).toContain('about the same');
    expect(feedback.points.slice(0, 3).map(({ kind }) => kind)).toEqual(['note', 'note', 'note']);
  });

  it('says what became better for this customer, in figures, and which words did it', () => {
    const { score, points } = judge(heard);
    expect(score).toBeGreaterThan(0.5);
    expect(points.find(({ about }) => about.startsWith('Anger'))).toMatchObject({ kind: 'right', because: expect.stringMatching(/^\d+ of 100 after your first words, \d+ after these\.$/) });
    expect(points.find(({ about }) => about.startsWith('Feels heard'))?.kind).toBe('right');
    const quoted = points.filter(({ where }) => where !== null);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { where, about } of quoted) expect(about).toBe(`“${heard.slice(where?.start, where?.end)}”`);
  });

  it('says what became worse, and puts the words that hurt before the others', () => {
    const feedback = judgeOwnTurn(before, { text: heard }, wall.text, null);
    if (feedback === null) throw new Error('The talk is still open');
    const { score, summary, points } = feedback;
    expect(score).toBe(0);
    expect(summary).toContain('worse off');
    expect(points.find(({ about }) => about.startsWith('Anger'))?.kind).toBe('wrong');
    expect(points.find(({ where }) => where !== null)?.kind).toBe('wrong');
  });

  it('shows the same words once, with all they do', () => {
    const places = judge(heard).points.flatMap(({ kind, where }) => (where ? [`${kind} ${where.start} ${where.end}`] : []));
    expect(new Set(places).size).toBe(places.length);
  });

  it('shows at most three stretches of words of a kind', () => {
    const points = judge(`${heard} ${best?.line ?? ''} Thank you for telling me. I am ringing the depot now and will write to you by six. Would you rather have it sent or collect it?`).points;
    for (const kind of ['right', 'wrong'] as const) expect(points.filter((point) => point.kind === kind && point.where !== null).length).toBeLessThanOrEqual(3);
  });

  it('scores words that take it up above words that only stall', () => {
    const poor = 'I see. Let me have a look.';
    expect(judge(heard).score ?? 0).toBeGreaterThan(judge(poor).score ?? 1);
  });

  it('reads the words as an e-mail where the talk was one', () => {
    const mail = replay(scenario, voice, { seed: 7, channel: 'email', reader }, []);
    const feedback = judgeOwnTurn(mail, wall, heard, null);
    expect(feedback?.points.find(({ about }) => about.startsWith('Anger'))?.kind).toBe('right');
  });

  it('takes a later turn in its place, after what was said before it', () => {
    const later = talk(heard);
    const feedback = judgeOwnTurn(later, wall, wall.text, null);
    expect(feedback?.score).toBe(0);
    const better = judgeOwnTurn(later, wall, 'I am ringing the depot now. I will write to you by six today with what they say, good or bad.', null);
    expect(better?.score ?? 0).toBeGreaterThan(0.3);
  });

  it('is measured against a usual gain where no better line is known', () => {
    const feedback = judge(heard, null);
    expect(feedback.better).toBeNull();
    expect(feedback.score).toBeGreaterThan(0.5);
  });

  it('stays in its range whatever is written', () => {
    for (const text of ['', ' ', 'ok', '🙂'.repeat(50), 'x'.repeat(5_000), 'Ich verstehe kein Wort.']) {
      const { score, points } = judge(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(points.length).toBeLessThanOrEqual(9);
    }
  });

  it('gets the same feedback for the same words', () => {
    expect(judge(heard)).toEqual(judge(heard));
  });

  it('cannot be read where the talk has ended before it', () => {
    expect(judgeOwnTurn({ ...before, ending: { outcome: 'left-angry', csat: 1, willReturn: 0, willTell: -1 } }, wall, heard, null)).toBeNull();
  });
});
