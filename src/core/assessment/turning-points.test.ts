import { describe, expect, it } from 'vitest';
import { startState } from '../conversation/persona.ts';
import { applyChange, type Change, deriveStanding, type State } from '../conversation/state.ts';
import type { Effect } from '../conversation/turn.ts';
import type { Observation } from '../language/observation.ts';
import type { Course, CourseTurn } from './course.ts';
import { findTurningPoints } from './turning-points.ts';
import { untoldCase } from './untold-case.ts';

const start = startState('angry', untoldCase.persona);
const text = 'You waited two days for us. I am sorry.';
const sorry: Observation = { label: 'apologise', quote: 'I am sorry.', start: 28, end: 39, confidence: 0.8, source: 'cue', because: 'An apology.' };

function effectOf(rule: string, changes: Change, evidence: number[] = []): Effect {
  return { rule, changes, because: `${rule} did it.`, source: 'practice', evidence };
}

function courseOfEffects(...turns: readonly (readonly Effect[])[]): Course {
  let state: State = start;
  const taken = turns.map((effects, position): CourseTurn => {
    const before = state;
    state = effects.reduce((after, effect) => applyChange(after, effect.changes), before);
    return { index: position + 1, text, observations: [sorry], effects, before, after: state, heard: 'Well?', general: false };
  });
  return {
    channel: 'chat', start, turns: taken, ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 }, abuseHeard: null, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] },
  };
}

const lift: Change = { trust: 0.15, heard: 0.15 };
const blow: Change = { trust: -0.15, arousal: 0.1 };

describe('turning points', () => {
  it('are none where nothing moved', () => {
    expect(findTurningPoints(courseOfEffects([], [effectOf('courtesy', { trust: 0.01 })]))).toEqual([]);
  });

  it('say cause, rule and effect', () => {
    const [point] = findTurningPoints(courseOfEffects([effectOf('apology-specific', lift, [0])]));
    const change = deriveStanding(applyChange(start, lift)) - deriveStanding(start);
    expect(point).toEqual({
      turn: 1, change: expect.closeTo(change, 3), quote: 'I am sorry.', label: 'apologise', rule: 'apology-specific', because: 'apology-specific did it.', source: 'practice',
    });
  });

  it('name the rule that did most of it, not the one that went the other way', () => {
    const [point] = findTurningPoints(courseOfEffects([effectOf('small', { trust: 0.03 }, [0]), effectOf('big', { trust: 0.4 }), effectOf('against', { trust: -0.1 })]));
    expect(point?.rule).toBe('big');
  });

  it('quote the words of another helping rule where the main one has none', () => {
    const [point] = findTurningPoints(courseOfEffects([effectOf('big', { trust: 0.4 }), effectOf('small', { trust: 0.03 }, [0])]));
    expect([point?.rule, point?.quote]).toEqual(['big', 'I am sorry.']);
  });

  it('quote the whole sentence', () => {
    const short: Observation = { ...sorry, quote: 'sorry', start: 33, end: 38 };
    const course = courseOfEffects([effectOf('apology-specific', lift, [0])]);
    const [point] = findTurningPoints({ ...course, turns: course.turns.map((turn) => ({ ...turn, observations: [short] })) });
    expect(point?.quote).toBe('I am sorry.');
  });

  it('quote the turn where no words can be named', () => {
    const [point] = findTurningPoints(courseOfEffects([effectOf('time-passes', { patience: -0.3, trust: -0.2 })]));
    expect([point?.quote, point?.label]).toEqual([text, null]);
  });

  it('are at most three, the largest, in order of turns', () => {
    const points = findTurningPoints(courseOfEffects(
      [effectOf('lift', lift)], [effectOf('faint', { trust: 0.05, heard: 0.06 })], [effectOf('blow', blow)], [effectOf('blow', blow)],
    ));
    expect(points.map(({ turn }) => turn)).toEqual([1, 3, 4]);
    expect(points.map(({ change }) => Math.sign(change))).toEqual([1, -1, -1]);
  });

  it('are none where a state moved without a rule', () => {
    const course = courseOfEffects([]);
    const moved = { ...course, turns: course.turns.map((turn) => ({ ...turn, after: applyChange(turn.before, blow) })) };
    expect(findTurningPoints(moved)).toEqual([]);
  });
});
