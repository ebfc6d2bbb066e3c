import { describe, expect, it } from 'vitest';
import { competencies, type Label } from '../codebook.ts';
import { startState } from '../conversation/persona.ts';
import type { State } from '../conversation/state.ts';
import type { Effect } from '../conversation/turn.ts';
import type { Course, CourseTurn } from './course.ts';
import { findMisses } from './misses.ts';
import { untoldCase } from './untold-case.ts';

const state = startState('worried', untoldCase.persona);
const angry = startState('furious', untoldCase.persona);
const poor = 30;

function turnOf(index: number, labels: readonly Label[] = [], before: State = state, effects: readonly Effect[] = []): CourseTurn {
  const observations = labels.map((label) => ({ label, quote: 'Right then.', start: 0, end: 11, confidence: 0.8, source: 'cue' as const, because: `It was ${label}.` }));
  return { index, text: 'Right then.', observations, effects, before, after: before, heard: 'Well?', general: false };
}

function courseOfTurns(turns: readonly CourseTurn[], rest: Partial<Course> = {}): Course {
  return {
    channel: 'chat', start: state, turns, ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 }, abuseHeard: null, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] }, ...rest,
  };
}

const open: Course['open'] = {
  grievances: [{ turn: 2, text: 'A day lost.' }, { turn: 1, text: 'A false text.' }, { turn: 1, text: 'A third thing.' }],
  questions: [{ turn: 3, text: 'Where is it?' }], wants: [{ turn: 2, text: 'The lamp.' }],
};

describe('misses', () => {
  it('are none where nothing was said', () => {
    for (const id of competencies) expect(findMisses(id, courseOfTurns([], { open, abuseHeard: 1 }), 0)).toEqual([]);
  });

  it('are at most three', () => {
    const turns = [1, 2, 3].map((index) => turnOf(index, ['ignore', 'ask-again', 'interrogate']));
    expect(findMisses('listening', courseOfTurns(turns, { open }), poor)).toHaveLength(3);
  });

  it('begin with what is grave', () => {
    const misses = findMisses('problem-solving', courseOfTurns([turnOf(1), turnOf(2), turnOf(3, ['expose'])], { open }), poor);
    expect(misses.map(({ what }) => what)).toEqual(['It was expose.', 'Still open: The lamp.', 'Not answered: Where is it?']);
  });

  it('name a stance that worked against the words', () => {
    const effect: Effect = { rule: 'turned-away', changes: { heard: -0.07 }, because: 'Your eyes were elsewhere.', source: 'sundaram2000', evidence: [] };
    expect(findMisses('listening', courseOfTurns([turnOf(1), turnOf(2, [], state, [effect]), turnOf(3, [], state, [effect])]), poor)).toEqual([
      { turn: 2, what: 'How you stood worked against your words.', because: 'Your eyes were elsewhere.' },
    ]);
  });

  it('name grievances in words of the case, at the turn they belong to', () => {
    expect(findMisses('listening', courseOfTurns([turnOf(1), turnOf(2)], { open }), poor)).toEqual([
      { turn: 2, what: 'Not taken up: A day lost.', because: 'What is not acknowledged comes back.' },
      { turn: 1, what: 'Not taken up: A false text.', because: 'What is not acknowledged comes back.' },
    ]);
  });

  it('name the want and the question still open', () => {
    expect(findMisses('problem-solving', courseOfTurns([turnOf(1), turnOf(2), turnOf(3)], { open }), poor).map(({ turn, what }) => [turn, what])).toEqual([
      [2, 'Still open: The lamp.'], [3, 'Not answered: Where is it?'],
    ]);
  });

  it('say why a failing matters from the rule it set off', () => {
    const effect: Effect = { rule: 'asked-again', changes: { trust: -0.1 }, because: 'They had told you that already.', source: 'tax1998', evidence: [0] };
    expect(findMisses('listening', courseOfTurns([turnOf(1), turnOf(2, ['ask-again'], state, [effect])]), poor)).toEqual([
      { turn: 2, what: 'It was ask-again.', because: 'They had told you that already.' },
    ]);
  });

  it('quote the words where no rule speaks', () => {
    expect(findMisses('listening', courseOfTurns([turnOf(1, ['interrogate'])]), poor)[0]?.because).toBe('In “Right then.”.');
  });

  it('name each kind of failing once, where it came first', () => {
    expect(findMisses('problem-solving', courseOfTurns([turnOf(1), turnOf(2, ['vague']), turnOf(3, ['vague'])]), poor).map(({ turn }) => turn)).toEqual([2]);
  });
});

describe('moves that never came', () => {
  it('are missed for feeling where the customer was most upset', () => {
    const course = courseOfTurns([turnOf(1), turnOf(2, [], angry), turnOf(3)]);
    expect(findMisses('empathy', course, poor).map(({ turn }) => turn)).toEqual([2]);
  });

  it('are not missed for feeling where nobody was upset, or where it was named', () => {
    expect(findMisses('empathy', courseOfTurns([turnOf(1), turnOf(2)]), poor)).toEqual([]);
    expect(findMisses('empathy', courseOfTurns([turnOf(1, ['validate'], angry)]), poor)).toEqual([]);
  });

  it('are missed for ownership from the start', () => {
    expect(findMisses('ownership', courseOfTurns([turnOf(1), turnOf(2)]), poor)[0]?.turn).toBe(1);
    expect(findMisses('ownership', courseOfTurns([turnOf(1), turnOf(2, ['own'])]), poor)).toEqual([]);
  });

  it('are missed for closing at the end', () => {
    expect(findMisses('closing-follow-up', courseOfTurns([turnOf(1), turnOf(2)]), poor)[0]?.turn).toBe(2);
    expect(findMisses('closing-follow-up', courseOfTurns([turnOf(1), turnOf(2, ['check'])]), poor)).toEqual([]);
  });

  it('are not held against a good score', () => {
    for (const id of ['empathy', 'ownership', 'closing-follow-up'] as const) expect(findMisses(id, courseOfTurns([turnOf(1, [], angry)]), 90), id).toEqual([]);
  });

  it('are a limit where the abuse was first heard', () => {
    expect(findMisses('boundaries-escalation', courseOfTurns([turnOf(1), turnOf(2)], { abuseHeard: 2 }), poor)[0]?.turn).toBe(2);
    expect(findMisses('boundaries-escalation', courseOfTurns([turnOf(1), turnOf(2, ['set-boundary'])], { abuseHeard: 2 }), poor)).toEqual([]);
  });

  it('are a hand-over only where it was the right thing', () => {
    expect(findMisses('boundaries-escalation', courseOfTurns([turnOf(1)], { escalation: 'right' }), poor)).toHaveLength(1);
    expect(findMisses('boundaries-escalation', courseOfTurns([turnOf(1, ['hand-over'])], { escalation: 'right' }), poor)).toEqual([]);
    expect(findMisses('boundaries-escalation', courseOfTurns([turnOf(1)], { escalation: 'needless' }), poor)).toEqual([]);
  });
});
