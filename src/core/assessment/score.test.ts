import { describe, expect, it } from 'vitest';
import type { Competency, Label } from '../codebook.ts';
import { startState } from '../conversation/persona.ts';
import type { State } from '../conversation/state.ts';
import type { CompetencyScore } from './assessment.ts';
import type { Course, CourseTurn } from './course.ts';
import { resultOf, scoreCompetencies } from './score.ts';
import { untoldCase } from './untold-case.ts';

const state = startState('frustrated', untoldCase.persona);
const better: State = { ...state, arousal: 0.2, heard: 0.9, trust: 0.9, control: 0.8, progress: 0.9, outcomeFairness: 0.8, proceduralFairness: 0.8, interactionalFairness: 0.8 };
const texts = [
  'You waited in for two whole days, and that is our mistake. I am sorry for the lost time.',
  'I have booked the courier for nine tomorrow, and Ruth looks for the box herself at half past six.',
  'I will ring you at ten to make sure that it came. Does that work for you, Marek?',
];

interface Said {
  labels: readonly Label[];
  confidence?: number;
  text?: string;
  after?: State;
}

function courseOfSaid(said: readonly Said[], rest: Partial<Course> = {}): Course {
  const turns = said.map(({ labels, confidence = 0.8, text, after = state }, position): CourseTurn => {
    const words = text ?? `${texts[position % texts.length]} ${position < texts.length ? '' : `Word ${position} is new here, and so is ${position * 7}.`}`.trim();
    const observations = labels.map((label) => ({ label, quote: words, start: 0, end: words.length, confidence, source: 'cue' as const, because: `It is ${label}.` }));
    const effects = labels.map((label, at) => ({ rule: `did-${label}`, changes: { heard: 0.1 }, because: 'It worked.', source: 'practice', evidence: [at] }));
    return { index: position + 1, text: words, observations, effects, before: state, after, heard: 'Where is it?', general: false };
  });
  return {
    channel: 'chat', start: state, turns, ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 }, abuseHeard: null, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] }, ...rest,
  };
}

function scoreOf(id: Competency, said: readonly Said[], rest: Partial<Course> = {}): CompetencyScore {
  const found = scoreCompetencies(courseOfSaid(said, rest)).find((score) => score.id === id);
  if (!found) throw new Error(`No score for ${id}`);
  return found;
}

describe('a competency', () => {
  it('rises with what speaks for it', () => {
    const none = scoreOf('empathy', [{ labels: [] }, { labels: [] }]).score ?? 0;
    const one = scoreOf('empathy', [{ labels: ['empathise'] }, { labels: [] }]).score ?? 0;
    const two = scoreOf('empathy', [{ labels: ['empathise', 'validate'] }, { labels: [] }]).score ?? 0;
    expect(one).toBeGreaterThan(none);
    expect(two).toBeGreaterThan(one);
  });

  it('falls with what speaks against it', () => {
    const clean = scoreOf('calm-language', [{ labels: ['validate'] }, { labels: [] }]).score ?? 0;
    const slip = scoreOf('calm-language', [{ labels: ['validate'] }, { labels: ['hostile'] }]).score ?? 0;
    expect(slip).toBeLessThan(clean - 20);
  });

  it('rises with what it left the customer with', () => {
    const said: Said = { labels: ['empathise'] };
    expect(scoreOf('empathy', [{ ...said, after: better }]).score ?? 0).toBeGreaterThan(scoreOf('empathy', [said]).score ?? 0);
  });

  it('is full, not more, however much is done', () => {
    const all: Said = { labels: ['own', 'act', 'apologise', 'follow-up'], after: better };
    const { score } = scoreOf('ownership', [all, all, all]);
    expect(score).toBeGreaterThan(90);
    expect(score).toBeLessThanOrEqual(100);
  });

  it('earns nothing, not even its base, with turns that say nothing', () => {
    const silent = scoreOf('calm-language', [{ labels: [], text: '🙏' }, { labels: [], text: '…' }]).score ?? 100;
    expect(silent).toBeLessThan(scoreOf('calm-language', [{ labels: [] }, { labels: [] }]).score ?? 0);
    expect(silent).toBeLessThan(15);
  });
});

describe('evidence', () => {
  const { evidence, score } = scoreOf('ownership', [{ labels: ['own', 'pass-buck'] }, { labels: ['act'] }]);

  it('says what counted for and against, in order of turns', () => {
    expect(evidence.map(({ turn, label, points }) => [turn, label, Math.sign(points)])).toEqual([[1, 'own', 1], [1, 'pass-buck', -1], [2, 'act', 1]]);
  });

  it('adds up to no more than the score can hold', () => {
    const gains = evidence.filter(({ points }) => points > 0).reduce((sum, { points }) => sum + points, 0);
    expect(gains).toBeLessThanOrEqual(100);
    expect(gains + evidence.filter(({ points }) => points < 0).reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(score ?? 0);
  });
});

describe('uncertainty', () => {
  it('is nothing where every reading is certain', () => {
    expect(scoreOf('empathy', [{ labels: ['empathise', 'cancel'], confidence: 1 }]).uncertainty).toBe(0);
  });

  it('grows as readings are less sure', () => {
    const sure = scoreOf('empathy', [{ labels: ['empathise'], confidence: 0.95 }]).uncertainty;
    expect(scoreOf('empathy', [{ labels: ['empathise'], confidence: 0.6 }]).uncertainty).toBeGreaterThan(sure);
  });

  it('comes from what speaks against it as well', () => {
    expect(scoreOf('calm-language', [{ labels: ['argue'], confidence: 0.55 }]).uncertainty).toBeGreaterThan(0);
  });

  it('shrinks where there is more than enough', () => {
    const many: Said = { labels: ['own', 'act', 'apologise', 'follow-up'] };
    expect(scoreOf('ownership', [many, many, many]).uncertainty).toBeLessThan(scoreOf('ownership', [{ labels: ['own'] }]).uncertainty);
  });
});

describe('what did not come up', () => {
  it('is everything where nothing was said', () => {
    expect(scoreCompetencies(courseOfSaid([])).map(({ score }) => score)).toEqual(Array.from({ length: 7 }, () => null));
  });

  it('is closing in a single turn', () => {
    expect(scoreOf('closing-follow-up', [{ labels: ['check'] }]).score).toBeNull();
    expect(scoreOf('closing-follow-up', [{ labels: ['check'] }, { labels: [] }]).score).not.toBeNull();
  });

  it.each<{ why: string; said: Said; rest: Partial<Course> }>([
    { why: 'there was abuse', said: { labels: [] }, rest: { abuseHeard: 1 } },
    { why: 'handing over was right', said: { labels: [] }, rest: { escalation: 'right' } },
    { why: 'a limit was set', said: { labels: ['set-boundary'] }, rest: {} },
    { why: 'somebody threatened', said: { labels: ['threaten'] }, rest: {} },
  ])('is not boundaries where $why', ({ said, rest }) => {
    expect(scoreOf('boundaries-escalation', [said], rest).score).not.toBeNull();
    expect(scoreOf('boundaries-escalation', [{ labels: ['own'] }]).score).toBeNull();
  });
});

describe('the result', () => {
  it('lies between the worst and the best end', () => {
    const ending = (csat: number) => ({ outcome: 'open' as const, csat, willReturn: 0.5, willTell: 0 });
    const worst = resultOf(courseOfSaid([{ labels: [], after: { ...state, arousal: 1, blame: 1, proceduralFairness: -1, interactionalFairness: -1, heard: 0 } }], { ending: ending(1) }));
    const best = resultOf(courseOfSaid([{ labels: [], after: { ...better, arousal: 0 } }], { ending: ending(5) }));
    expect(worst).toBeCloseTo(0, 1);
    expect(best).toBeCloseTo(1, 1);
  });

  it('is where the customer started while nothing was said', () => {
    expect(resultOf(courseOfSaid([]))).toBeGreaterThan(0);
  });
});
