import { expect, it } from 'vitest';
import { exampleCourse } from '../../../test/practice/example-course.ts';
import { findLesson } from './lessons.ts';

it('finds a lesson with its day, on any day', () => {
  for (const day of exampleCourse.days) for (const lesson of day.lessons) expect(findLesson(exampleCourse, lesson.id)).toEqual({ day, lesson });
});

it('finds no lesson that is not there', () => {
  expect(findLesson(exampleCourse, 'gone')).toBeUndefined();
});
