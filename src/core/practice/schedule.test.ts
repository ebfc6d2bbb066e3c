import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onDay } from '../../../test/practice/example-course.ts';
import { countDays, gradeScore, reviewMemory, startMemory } from './schedule.ts';
import type { Memory } from './schedule.ts';

const scores = fc.double({ min: 0, max: 1, noNaN: true });

/** Answers a card each time so many days after it came due; gives what is remembered after each. */
function answerInTurn(first: number, answers: readonly { score: number | null; late: number }[]): Memory[] {
  const memories = [startMemory(first, onDay(0))];
  for (const { score, late } of answers) {
    const memory = memories.at(-1) as Memory;
    memories.push(reviewMemory(memory, score, onDay(countDays(onDay(0), memory.due) + late)).memory);
  }
  return memories;
}

describe('the grade of an answer', () => {
  it('goes by its score', () => {
    expect([0, 0.49, 0.5, 0.79, 0.8, 0.9, 1].map((score) => gradeScore(score, 0))).toEqual(['again', 'again', 'hard', 'hard', 'good', 'good', 'good']);
  });

  it('is easy only after two right answers in a row', () => {
    expect([0, 1, 2, 5].map((row) => gradeScore(0.9, row))).toEqual(['good', 'good', 'easy', 'easy']);
    expect(gradeScore(0.89, 5)).toBe('good');
  });

  it('is good where nothing is scored', () => {
    expect(gradeScore(null, 9)).toBe('good');
  });
});

describe('the schedule', () => {
  it('brings what was wrong again the next day, also for whoever comes a little earlier', () => {
    const { due } = startMemory(0, onDay(0, 9));
    expect(due).toBe(onDay(1, 3));
  });

  it('brings what was right again some days later, and ever later', () => {
    const memories = answerInTurn(1, [1, 1, 1, 1].map((score) => ({ score, late: 0 })));
    const gaps = memories.map(({ due, last }) => countDays(last, due));
    expect(gaps[0]).toBeGreaterThan(1);
    for (const [place, gap] of gaps.entries()) expect(gap).toBeGreaterThan(gaps[place - 1] ?? 0);
  });

  it('spreads right answers from days over weeks to months', () => {
    const memories = answerInTurn(0, [1, 1, 1, 1, 1].map((score) => ({ score, late: 0 })));
    const gaps = memories.map(({ scheduledDays }) => scheduledDays);
    expect(gaps[0]).toBe(1);
    expect(gaps[2]).toBeLessThan(30);
    expect(gaps.at(-1)).toBeGreaterThan(30);
  });

  it('lets an answer that came late count for more than one that came on the day', () => {
    const memory = startMemory(1, onDay(0));
    const [onTime, late] = [4, 40].map((days) => reviewMemory(memory, 1, onDay(days)).memory.scheduledDays);
    expect(late).toBeGreaterThan(onTime ?? 0);
  });

  it('begins again soon when something known was wrong', () => {
    const [, , known, lapsed] = answerInTurn(1, [{ score: 1, late: 0 }, { score: 1, late: 0 }, { score: 0, late: 0 }]);
    if (!known || !lapsed) throw new Error('Four memories were expected');
    expect(countDays(lapsed.last, lapsed.due)).toBeLessThan(countDays(known.last, known.due) / 3);
    expect([known.rightInRow, lapsed.rightInRow]).toEqual([3, 0]);
    expect(lapsed.lapses).toBe(known.lapses + 1);
  });

  it('counts right answers in a row', () => {
    expect(answerInTurn(0, [{ score: 1, late: 0 }, { score: 0.85, late: 0 }, { score: 0.6, late: 0 }]).map(({ rightInRow }) => rightInRow)).toEqual([0, 1, 2, 0]);
  });

  it('says the grade it gave', () => {
    expect(reviewMemory(startMemory(0, onDay(0)), 0.6, onDay(1)).grade).toBe('hard');
    expect(reviewMemory({ ...startMemory(1, onDay(0)), rightInRow: 2 }, 1, onDay(4)).grade).toBe('easy');
  });

  it('survives being kept as JSON', () => {
    const memory = startMemory(0.6, onDay(0));
    const kept = JSON.parse(JSON.stringify(memory)) as Memory;
    expect(kept).toEqual(memory);
    expect(reviewMemory(kept, 1, onDay(3))).toEqual(reviewMemory(memory, 1, onDay(3)));
  });

  it('never brings a card back before it was answered, whatever the answers', () => {
    fc.assert(fc.property(scores, fc.array(fc.record({ score: fc.option(scores), late: fc.double({ min: 0, max: 400, noNaN: true }) }), { maxLength: 12 }), (first, answers) => {
      for (const { due, last } of answerInTurn(first, answers)) expect(countDays(last, due)).toBeGreaterThanOrEqual(0.75);
    }));
  });

  it('has no chance in it: the same answers come again at the same time', () => {
    fc.assert(fc.property(scores, fc.array(fc.record({ score: scores, late: fc.nat(30) }), { maxLength: 8 }), (first, answers) => {
      expect(answerInTurn(first, answers)).toEqual(answerInTurn(first, answers));
    }));
  });

  it('never brings a better answer back sooner than a worse one', () => {
    fc.assert(fc.property(scores, scores, scores, fc.nat(60), (first, one, other, late) => {
      const memory = startMemory(first, onDay(0));
      const at = onDay(countDays(onDay(0), memory.due) + late);
      const [worse, better] = [Math.min(one, other), Math.max(one, other)].map((score) => reviewMemory(memory, score, at).memory.due);
      expect((better ?? '') >= (worse ?? '')).toBe(true);
    }));
  });
});

describe('days between instants', () => {
  it('are counted with their parts, and below zero backwards', () => {
    expect(countDays(onDay(0), onDay(2, 12))).toBe(2.5);
    expect(countDays(onDay(3), onDay(1))).toBe(-2);
  });
});
