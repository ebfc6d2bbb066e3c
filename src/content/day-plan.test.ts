import { describe, expect, it } from 'vitest';
import type { Lesson } from '../core/course/course.ts';
import { readDayPlan } from './day-plan.ts';

const lesson = { id: 'sorry', exercises: [{ id: 'd2-apology-dress' }] } as Lesson;

describe('readDayPlan', () => {
  it('drops its own title and keeps the rest as a lesson has it', () => {
    expect(readDayPlan('# Day 2 – the plan\n\nFor six people.\n\n## Morning\n', []).blocks).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'For six people.' }] }, { type: 'heading', text: 'Morning' },
    ]);
  });

  it('names exercises of the day with their lesson, in paragraphs, lists and tables', () => {
    const exercise = { type: 'exercise', id: 'd2-apology-dress', lesson: 'sorry' };
    for (const text of ['Take `d2-apology-dress`.', '- `d2-apology-dress`', '| what |\n|---|\n| `d2-apology-dress` |']) {
      const json = JSON.stringify(readDayPlan(text, [lesson]).blocks);
      expect(json).toContain(JSON.stringify(exercise));
      expect(json).not.toContain('scenario');
    }
  });

  it('leaves every other code span a scenario', () => {
    expect(readDayPlan('Play `gate-closed`.', [lesson]).blocks).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'Play ' }, { type: 'scenario', id: 'gate-closed' }, { type: 'text', text: '.' }] }]);
  });
});
