import { describe, expect, it } from 'vitest';
import type { Label } from '../codebook.ts';
import { startState } from '../conversation/persona.ts';
import type { State } from '../conversation/state.ts';
import type { Effect } from '../conversation/turn.ts';
import type { Observation } from '../language/observation.ts';
import type { Course, CourseTurn } from './course.ts';
import { collectCosts, collectCredits } from './credits.ts';
import { type Criterion, rubric } from './rubric.ts';
import { untoldCase } from './untold-case.ts';

const state = startState('frustrated', untoldCase.persona);
const text = 'I am sorry about the two days, and I have booked the courier for you.';

function criterionOf(id: Criterion['id']): Criterion {
  const criterion = rubric.find((candidate) => candidate.id === id);
  if (!criterion) throw new Error(`No criterion ${id}`);
  return criterion;
}

function observe(label: Label, confidence = 0.8, quote = text): Observation {
  return { label, quote, start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, confidence, source: 'cue', because: `It is ${label}.` };
}

function effectOf(rule: string, evidence: number[], changes: Effect['changes'] = { heard: 0.1 }): Effect {
  return { rule, evidence, changes, because: `${rule} did it.`, source: 'practice' };
}

function turnOf(observations: readonly Observation[], effects: readonly Effect[], index = 1, after: State = state): CourseTurn {
  return { index, text, observations, effects, before: state, after, heard: 'Where is it?', general: false };
}

function courseOfTurns(...turns: CourseTurn[]): Course {
  return {
    channel: 'chat', start: state, turns, ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 }, abuseHeard: null, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] },
  };
}

function worthOf(criterion: Criterion, course: Course, substance: readonly number[] = course.turns.map(() => 1)): number {
  return collectCredits(criterion, course, substance).reduce((sum, { value }) => sum + value, 0);
}

describe('credits', () => {
  const ownership = criterionOf('ownership');
  const empathy = criterionOf('empathy');
  const solving = criterionOf('problem-solving');

  it('are a move the criterion values, with its own words', () => {
    const credits = collectCredits(ownership, courseOfTurns(turnOf([observe('own')], [effectOf('owning-it', [0])])), [1]);
    expect(credits).toEqual([{ turn: 1, observation: observe('own'), value: expect.closeTo(0.64, 5) }]);
  });

  it('are none for a move the criterion does not value', () => {
    expect(collectCredits(ownership, courseOfTurns(turnOf([observe('check')], [effectOf('checking', [0])])), [1])).toEqual([]);
  });

  it('count a move that did nothing for little', () => {
    const worked = worthOf(ownership, courseOfTurns(turnOf([observe('own')], [effectOf('owning-it', [0])])));
    expect(worthOf(ownership, courseOfTurns(turnOf([observe('own')], [])))).toBeCloseTo(0.35 * worked, 5);
  });

  it('count empathy that came too late for less still', () => {
    const late = worthOf(empathy, courseOfTurns(turnOf([observe('empathise')], [effectOf('late-empathy', [0])])));
    expect(late).toBeLessThan(worthOf(empathy, courseOfTurns(turnOf([observe('empathise')], []))));
  });

  it('wear out when a move is repeated', () => {
    const one = turnOf([observe('empathise')], [effectOf('empathy-calms-high-arousal', [0])]);
    const [first, second, third] = collectCredits(empathy, courseOfTurns(one, { ...one, index: 2 }, { ...one, index: 3 }), [1, 1, 1]).map(({ value }) => value);
    expect(second).toBeLessThan(first ?? 0);
    expect(third).toBeLessThan(second ?? 0);
  });

  it('count a label once a turn, by its surest reading', () => {
    const credits = collectCredits(ownership, courseOfTurns(turnOf([observe('own', 0.6), observe('own', 0.9, 'I have booked')], [effectOf('owning-it', [0, 1])])), [1]);
    expect(credits.map(({ observation }) => observation.quote)).toEqual(['I have booked']);
  });

  it('shrink with the substance of the turn', () => {
    const course = courseOfTurns(turnOf([observe('own')], [effectOf('owning-it', [0])]));
    expect(worthOf(ownership, course, [0.25])).toBeCloseTo(0.25 * worthOf(ownership, course), 5);
    expect(collectCredits(ownership, course, [0])).toEqual([]);
  });

  it('shrink in a turn that left the customer worse off, never below two fifths', () => {
    const effects = [effectOf('owning-it', [0])];
    const even = worthOf(ownership, courseOfTurns(turnOf([observe('own')], effects)));
    const worse = worthOf(ownership, courseOfTurns(turnOf([observe('own')], effects, 1, { ...state, trust: state.trust - 0.3 })));
    const worst = worthOf(ownership, courseOfTurns(turnOf([observe('own')], effects, 1, { ...state, trust: 0, arousal: 1, interactionalFairness: -1, progress: 0, heard: 0 })));
    expect(worse).toBeLessThan(even);
    expect(worst).toBeGreaterThanOrEqual(0.4 * even - 1e-9);
  });

  it('add what the words did, quoting the words that fit it', () => {
    const met = effectOf('want-met', [], { progress: 0.2 });
    const course = courseOfTurns(turnOf([observe('apologise', 0.8, 'I am sorry'), observe('act', 0.8, 'I have booked the courier')], [met]));
    const credit = collectCredits(solving, course, [1]).find(({ observation }) => observation.because === met.because);
    expect(credit?.observation.quote).toBe('I have booked the courier');
    expect(credit?.value).toBeCloseTo(0.9 * 0.8, 5);
  });

  it('quote nothing that inflames for what the words did', () => {
    expect(collectCredits(solving, courseOfTurns(turnOf([observe('vague')], [effectOf('want-met', [], { progress: 0.4 })])), [1])).toEqual([]);
  });
});

describe('costs', () => {
  const calm = criterionOf('calm-language');

  it('are what the criterion counts against it', () => {
    const costs = collectCosts(calm, courseOfTurns(turnOf([observe('hostile'), observe('own')], [])));
    expect(costs.map(({ observation }) => observation.label)).toEqual(['hostile']);
  });

  it('are one for each label and turn', () => {
    const turn = turnOf([observe('hostile'), observe('hostile', 0.6, 'I am')], []);
    expect(collectCosts(calm, courseOfTurns(turn, { ...turn, index: 2 }))).toHaveLength(2);
  });

  it('weigh more the surer the reading', () => {
    const [sure] = collectCosts(calm, courseOfTurns(turnOf([observe('argue', 0.9)], [])));
    const [unsure] = collectCosts(calm, courseOfTurns(turnOf([observe('argue', 0.5)], [])));
    expect(sure?.value).toBeGreaterThan(unsure?.value ?? 1);
  });

  it('weigh less in a long contact, and never take all', () => {
    const quiet = (index: number) => turnOf([], [], index);
    const slip = turnOf([observe('hostile', 1)], []);
    const [short] = collectCosts(calm, courseOfTurns(slip, quiet(2), quiet(3)));
    const [long] = collectCosts(calm, courseOfTurns(slip, ...[2, 3, 4, 5, 6, 7, 8, 9].map(quiet)));
    expect(long?.value).toBeLessThan(short?.value ?? 0);
    expect(short?.value).toBeLessThanOrEqual(0.8);
  });
});
