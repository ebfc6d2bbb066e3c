import type { Assessment } from '../../src/core/assessment/assessment.ts';
import type { Course, Exercise, Lesson } from '../../src/core/course/course.ts';
import type { AttemptFact, CheckFact, PracticeRecord, RolePlayFact } from '../../src/core/practice/records.ts';

const answers = [{ text: 'The right one', right: true, because: 'It holds.' }, { text: 'Another one', because: 'It overlooks something.' }];
const question = (about: string) => ({ about, question: `What about ${about}?`, answers });

function makeLesson(id: string, exercises: Exercise[]): Lesson {
  return {
    id, title: `Lesson ${id}`, session: 'morning', minutes: 5, keyPoints: [], sources: [], body: [], exercises,
    objectives: ['one', 'two', 'three'].map((place) => ({ id: `${id}-${place}`, text: 'Do it.' })),
    check: [question(`${id}-one`), question(`${id}-two`), question(`${id}-three`)],
  };
}

const prompt = 'Do it.';
/** Two days: a lesson on listening and one on limits, then one on nothing a label names. */
export const exampleCourse: Course = {
  id: 'example', version: 1, title: 'An example', summary: 'Short.', formats: [],
  days: [
    {
      id: 'first', title: 'First', summary: '', plan: [], demonstrations: [],
      lessons: [
        makeLesson('listening', [
          { id: 'say-back', about: 'listening-one', prompt, kind: 'rewrite', situation: '', reply: '', want: ['paraphrase', 'ask-open'], avoid: ['argue'], models: ['So it came late.'], hint: '' },
          { id: 'pick-back', about: 'listening-one', prompt, kind: 'choose', situation: '', answers },
          { id: 'pick-two', about: 'listening-two', prompt, kind: 'choose', situation: '', answers },
        ]),
        makeLesson('limits', [
          { id: 'set-limit', about: 'limits-one', prompt, kind: 'rewrite', situation: '', reply: '', want: ['set-boundary'], avoid: ['threaten'], models: ['I want to help you.'], hint: '' },
          { id: 'climb', about: 'limits-two', prompt, kind: 'ladder', steps: [{ text: 'a', when: 'b', because: 'c' }], because: '' },
          { id: 'breathe', about: 'limits-three', prompt, kind: 'compose', form: 'breathing', minutes: 1 },
        ]),
      ],
    },
    {
      id: 'second', title: 'Second', summary: '', plan: [], demonstrations: [],
      lessons: [makeLesson('sums', [{ id: 'order-sums', about: 'sums-one', prompt, kind: 'order', items: ['a', 'b'], because: '' }])],
    },
  ],
};
export const exampleCourses: ReadonlyMap<string, Course> = new Map([[exampleCourse.id, exampleCourse]]);

/** An instant so many days (and hours) into January 2026. */
export function onDay(days: number, hours = 0): string {
  return new Date(Date.UTC(2026, 0, 1) + (days * 24 + hours) * 3_600_000).toISOString();
}

export function makeAttempt(lesson: string, exercise: string, score: number | null, at = onDay(0)): AttemptFact {
  return { course: exampleCourse.id, lesson, exercise, score, at };
}

/** A check with these answers; y for right. */
export function makeCheck(lesson: string, right: string, at = onDay(0)): CheckFact {
  return { course: exampleCourse.id, lesson, right: [...right].map((answer) => answer === 'y'), at };
}

let made = 0;
export function makeRolePlay(parts: Partial<RolePlayFact> = {}): RolePlayFact {
  made += 1;
  return { session: `session-${made}`, scenario: 'lamp', level: 'angry', at: onDay(0), outcome: 'resolved', overall: 60, scores: {}, ...parts };
}

export function makeRecord(parts: Partial<PracticeRecord> = {}): PracticeRecord {
  return { attempts: [], checks: [], reviews: [], rolePlays: [], findings: [], ...parts };
}

/** An assessment with nothing in it but what is given. */
export function makeAssessment(parts: Partial<Assessment> = {}): Assessment {
  return {
    overall: 50, competencies: [], cycle: { acknowledge: null, apologise: null, act: null, appreciate: null }, strength: null, next: null, turningPoints: [], betterLines: [], reservations: [],
    ending: { outcome: 'resolved', csat: 4, willReturn: 0.5, willTell: 0 }, curve: [], ...parts,
  };
}
