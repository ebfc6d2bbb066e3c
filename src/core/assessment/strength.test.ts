import { describe, expect, it } from 'vitest';
import type { Competency, Label } from '../codebook.ts';
import { startState } from '../conversation/persona.ts';
import type { State } from '../conversation/state.ts';
import type { CompetencyScore, Evidence } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';
import { findStrength } from './strength.ts';
import { untoldCase } from './untold-case.ts';

const state = startState('frustrated', untoldCase.persona);
const text = 'Good morning. You waited two days for us, and that is our mistake. Thank you.';

function courseOfTurns(afters: readonly State[]): Course {
  const turns = afters.map((after, position): CourseTurn => ({ index: position + 1, text, observations: [], effects: [], before: state, after, heard: 'Well?', general: false }));
  return {
    channel: 'chat', start: state, turns, ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 }, abuseHeard: null, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] },
  };
}

function evidenceOf(label: Label, quote: string, points: number, turn = 1): Evidence {
  const start = text.indexOf(quote);
  return { turn, label, quote, start, end: start + quote.length, points, because: `It is ${label}.` };
}

function scored(id: Competency, ...evidence: Evidence[]): CompetencyScore {
  return { id, score: 50, uncertainty: 0, evidence, missed: [] };
}

const better: State = { ...state, heard: state.heard + 0.3, trust: state.trust + 0.2 };
const good = courseOfTurns([better, better]);

describe('the strength', () => {
  it('is what earned most, in its whole sentence', () => {
    const strength = findStrength([scored('ownership', evidenceOf('own', 'our mistake', 30), evidenceOf('act', 'two days', 10))], good);
    expect(strength).toMatchObject({ turn: 1, label: 'own', quote: 'You waited two days for us, and that is our mistake.' });
    expect(text.slice(strength?.start, strength?.end)).toBe(strength?.quote);
  });

  it('counts the same words for all the competencies they served', () => {
    const scores = [scored('listening', evidenceOf('acknowledge', 'waited two days', 14)), scored('empathy', evidenceOf('acknowledge', 'waited two days', 14)), scored('problem-solving', evidenceOf('act', 'our mistake', 20))];
    expect(findStrength(scores, good)?.label).toBe('acknowledge');
  });

  it('weighs points by what the competency counts', () => {
    const scores = [scored('boundaries-escalation', evidenceOf('set-boundary', 'our mistake', 25)), scored('problem-solving', evidenceOf('act', 'two days', 20))];
    expect(findStrength(scores, good)?.label).toBe('act');
  });

  it('is never a mere courtesy', () => {
    expect(findStrength([scored('closing-follow-up', evidenceOf('greet', 'Good morning', 90), evidenceOf('appreciate', 'Thank you', 90))], good)).toBeNull();
  });

  it('is nothing that counted against', () => {
    expect(findStrength([scored('ownership', evidenceOf('pass-buck', 'our mistake', -40))], good)).toBeNull();
  });

  it('is not looked for in a turn that did the customer no good', () => {
    const scores = [scored('ownership', evidenceOf('own', 'our mistake', 60, 1), evidenceOf('act', 'two days', 20, 2))];
    expect(findStrength(scores, courseOfTurns([{ ...state, trust: 0 }, better]))?.turn).toBe(2);
  });

  it('is not a sentence with something harmful in it, while another sentence of the turn may be', () => {
    const harm = evidenceOf('over-promise', 'waited', -5);
    expect(findStrength([scored('ownership', evidenceOf('own', 'our mistake', 60), harm)], good)).toBeNull();
    expect(findStrength([scored('ownership', evidenceOf('own', 'our mistake', 60), evidenceOf('vague', 'Good', -5))], good)?.label).toBe('own');
  });

  it('is not looked for where nearly everything was lost again', () => {
    expect(findStrength([{ ...scored('ownership', evidenceOf('own', 'our mistake', 60)), score: 12 }], good)).toBeNull();
  });

  it('is not a turn that promised what nobody can keep, whatever else stands in it', () => {
    const promise = { label: 'over-promise' as const, quote: 'Thank you', start: 0, end: 9, confidence: 0.8, source: 'context' as const, because: 'Because.' };
    const course = { ...good, turns: good.turns.map((turn) => ({ ...turn, observations: [promise] })) };
    expect(findStrength([scored('ownership', evidenceOf('own', 'our mistake', 60))], course)).toBeNull();
  });

  it('is none where nothing is worth it', () => {
    expect(findStrength([scored('ownership', evidenceOf('own', 'our mistake', 2))], good)).toBeNull();
    expect(findStrength([], good)).toBeNull();
  });
});
