import { describe, expect, it } from 'vitest';
import { exampleCourse } from '../../../test/practice/example-course.ts';
import type { AgentLabel } from '../codebook.ts';
import type { Exercise } from '../course/course.ts';
import { findLesson } from '../course/lessons.ts';
import { findCompetency, findObjectiveCompetency } from './competency-of.ts';

const lessonOf = (id: string) => {
  const lesson = findLesson(exampleCourse, id)?.lesson;
  if (lesson === undefined) throw new Error(`The example has no lesson ${id}`);
  return lesson;
};
const of = (lesson: string, exercise: string) => {
  const found = lessonOf(lesson).exercises.find(({ id }) => id === exercise);
  if (found === undefined) throw new Error(`The lesson has no exercise ${exercise}`);
  return findCompetency(found, lessonOf(lesson));
};

describe('the competency an exercise trains', () => {
  it('is the one its wanted labels weigh most in', () => {
    expect([of('listening', 'say-back'), of('limits', 'set-limit')]).toEqual(['listening', 'boundaries-escalation']);
  });

  it('is that of the label that is most its own, where several are wanted', () => {
    const wants = (...want: AgentLabel[]) => findCompetency({ id: 'swap', about: 'sums-one', prompt: '', kind: 'swap', phrase: 'No.', want }, lessonOf('sums'));
    expect([wants('set-boundary', 'empathise', 'reframe'), wants('hand-over'), wants('follow-up'), wants('act', 'redress'), wants('own')])
      .toEqual(['boundaries-escalation', 'boundaries-escalation', 'closing-follow-up', 'problem-solving', 'ownership']);
  });

  it('is the one its avoided labels weigh most in where it wants none', () => {
    const swap: Exercise = { id: 'swap', about: 'sums-one', prompt: '', kind: 'swap', phrase: 'Calm down.', avoid: ['patronise', 'command-calm'] };
    expect(findCompetency(swap, lessonOf('sums'))).toBe('calm-language');
  });

  it('is what its kind trains where no label says it', () => {
    expect([of('limits', 'climb'), of('limits', 'breathe')]).toEqual(['boundaries-escalation', 'calm-language']);
    const reflect: Exercise = { id: 'reflect', about: 'limits-one', prompt: '', kind: 'reflect', customer: '', facts: [], feeling: '', models: [] };
    expect(findCompetency(reflect, lessonOf('limits'))).toBe('empathy');
  });

  it('is that of the other exercises on its objective, or else of its lesson', () => {
    expect([of('listening', 'pick-back'), of('listening', 'pick-two')]).toEqual(['listening', 'listening']);
  });

  it('is unknown where nothing in the lesson says it', () => {
    expect(of('sums', 'order-sums')).toBeNull();
  });
});

describe('the competency of an objective', () => {
  it('is what its own exercises train, not what most of the lesson does', () => {
    expect(findObjectiveCompetency('limits-three', lessonOf('limits'))).toBe('calm-language');
    expect(findObjectiveCompetency('limits-gone', lessonOf('limits'))).toBe('boundaries-escalation');
    expect(findObjectiveCompetency('sums-one', lessonOf('sums'))).toBeNull();
  });
});
