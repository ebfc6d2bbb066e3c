import { describe, expect, it } from 'vitest';
import { makeState } from '../../../test/conversations/example-scenario.ts';
import type { Course } from './course.ts';
import { findReservations } from './reservations.ts';

const ending = { outcome: 'accepted-with-reservations', csat: 3.6, willReturn: 0.5, willTell: 0 } as const;

function makeCourse(parts: Partial<Course>): Course {
  return {
    channel: 'chat', start: makeState({ trust: 0.8, interactionalFairness: 0.5 }), turns: [], ending, abuseHeard: null, escalation: 'needless',
    open: { grievances: [{ turn: 1, text: 'The day off was for nothing.' }], questions: [], wants: [] }, ...parts,
  };
}

describe('findReservations', () => {
  it('names what nobody took up, in words of the case', () => {
    expect(findReservations(makeCourse({}))).toEqual(['Nobody took up: The day off was for nothing.']);
  });

  it('says that trust or respect is missing', () => {
    const start = makeState({ trust: 0.2, interactionalFairness: -0.3 });
    expect(findReservations(makeCourse({ start, open: { grievances: [], questions: [], wants: [] } }))).toHaveLength(2);
  });

  it('looks at where it ended, not where it began', () => {
    const turns = [{ index: 1, text: 'Thursday.', observations: [], effects: [], before: makeState(), after: makeState({ trust: 0.1, interactionalFairness: 0.5 }), heard: '', general: false }];
    expect(findReservations(makeCourse({ turns }))).toContain('They do not yet trust that it will happen.');
  });

  it('has nothing to say about any other end', () => {
    for (const outcome of ['resolved', 'left-angry', 'left-silently', 'open'] as const) expect(findReservations(makeCourse({ ending: { ...ending, outcome } }))).toEqual([]);
  });
});
