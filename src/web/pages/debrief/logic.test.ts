import { describe, expect, it } from 'vitest';
import type { Debrief } from '../../../api/shapes.ts';
import type { State } from '../../../core/conversation/state.ts';
import { changesOfTurn, drawLines, explainEffects, findLastWords, findPeak, findTurnText, isDisputed, listMoments, rankEvidence } from './logic.ts';

const state = (arousal: number): State => ({
  arousal, heard: 1 - arousal, trust: 0.5, control: 0.5, patience: 0.5, progress: 0, outcomeFairness: 0, proceduralFairness: 0, interactionalFairness: 0, blame: 0.5,
});
const point = (turn: number, change: number, quote = `words ${turn}`): Debrief['assessment']['turningPoints'][number] => ({
  turn, change, quote, label: 'own', rule: 'r', because: 'b', source: 'known',
});
const turn = (index: number): Debrief['session']['turns'][number] => ({
  id: `t${index}`, index, text: `Words ${index}`, ends: false, bearing: null, at: '2026-01-01T10:00:00Z', customer: { text: `Answer ${index}`, sign: null, onlookers: [], acts: [] },
  model: null,
  insight: {
    state: state(0.5), stage: 'frustration', anger: 0.5, unread: null,
    observations: [{ label: 'own', quote: 'Words', start: 0, end: 5, confidence: 1, source: 'cue', because: '' }],
    effects: [{ rule: 'r', changes: { heard: 0.2 }, because: 'b', source: 'known', evidence: [0] }, { rule: 'r', changes: {}, because: 'b', source: 'unknown', evidence: [] }],
  },
});
const debrief = (turningPoints: Debrief['assessment']['turningPoints'], turns = [turn(1), turn(2)]): Debrief => ({
  recalculated: false, sources: { known: 'Somebody (2020)' }, disagreements: [{ turn: 1, label: 'own', note: '' }],
  session: {
    id: 's', scenarioVersion: 1, engine: '1', channel: 'chat', mode: 'training', seed: 1, startedAt: '2026-01-01T09:00:00Z', subject: '', opening: 'Where is it?', start: null, turns,
    ending: null, modelUse: null, branch: null, branches: [],
    scenario: {
      id: 'x', title: 'X', summary: '', industry: '', firm: '', channels: ['chat'], triggers: [], level: 'angry', difficulty: 1, minutes: 1, trains: [], contentNote: null, goals: [],
      agent: { name: '', role: '', knows: [], authority: [], limits: [], goodLooksLike: [] },
      customer: { name: 'Ama', about: '', portrait: { age: 'young', skin: 1, hair: 'bob', hairColour: 'black', glasses: false, beard: false } },
    },
  },
  assessment: {
    overall: 50, competencies: [], cycle: { acknowledge: null, apologise: null, act: null, appreciate: null }, strength: null, next: null, turningPoints,
    reservations: [], betterLines: [{ turn: 2, said: 'a', line: 'b', because: 'c', changes: {}, gain: 0.1, angerSaid: 0.5, angerBetter: 0.4 }],
    ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 },
    curve: [0.6, 0.8, 0.3].map((arousal, index) => ({ turn: index, state: state(arousal), anger: arousal, standing: 0 })),
  },
});

describe('the moments', () => {
  it('are the strongest ones, in the order of the conversation, each turn once', () => {
    const moments = listMoments(debrief([point(4, 0.1), point(1, -0.2), point(3, 0.5), point(2, 0.3), point(3, 0.4, 'again')]));
    expect(moments.map(({ turn: index, number, quote }) => [index, number, quote])).toEqual([[1, 1, 'words 1'], [2, 2, 'words 2'], [3, 3, 'words 3']]);
    expect(moments.map(({ good }) => good)).toEqual([false, true, true]);
  });

  it('carry their source in full and the better line where there is one', () => {
    const [first, second] = listMoments(debrief([point(1, -0.2), point(2, -0.1)]));
    expect(first).toMatchObject({ source: 'Somebody (2020)', better: null, bearing: null });
    expect(second?.better?.line).toBe('b');
  });

  it('say what the whole turn did', () => {
    expect(changesOfTurn(debrief([]).assessment, 2).arousal).toBeCloseTo(-0.5);
    expect(changesOfTurn(debrief([]).assessment, 9)).toEqual({});
  });
});

describe('the course', () => {
  it('draws anger with its stages and the other lines beside it', () => {
    const lines = drawLines(debrief([]), (id) => id);
    expect(lines.map(({ id, values }) => [id, values.length])).toEqual([['anger', 3], ['heard', 3], ['trust', 3], ['progress', 3]]);
    expect(lines[0]?.stages).toEqual([null, 'frustration', 'frustration']);
    expect(new Set(lines.map(({ pattern }) => pattern)).size).toBe(4);
  });

  it('knows where anger was highest', () => {
    expect(findPeak(debrief([]).assessment)).toMatchObject({ turn: 1, anger: 0.8 });
  });
});

describe('the words', () => {
  it('last said are the answer to the last turn, or the opening when there was none', () => {
    const left = { ...turn(2), customer: { text: '', sign: 'a click', onlookers: [], acts: [] } };
    expect(findLastWords(debrief([]))).toEqual({ text: 'Answer 2', sign: null });
    expect(findLastWords(debrief([], [turn(1), left]))).toEqual({ text: '', sign: 'a click' });
    expect(findLastWords(debrief([], []))).toEqual({ text: 'Where is it?', sign: null });
  });

  it('that made an effect stand beside it, with the source in full or by its key', () => {
    expect(explainEffects(turn(1), { known: 'Somebody (2020)' }).map(({ quote, source }) => [quote, source])).toEqual([['Words', 'Somebody (2020)'], [null, 'unknown']]);
  });

  it('of a turn are found by its number', () => {
    expect([findTurnText(debrief([]).session, 2), findTurnText(debrief([]).session, 7)]).toEqual(['Words 2', '']);
  });

  it('prove a competency once each, the weightiest first', () => {
    const evidence = (turnIndex: number, start: number, points: number) => ({ turn: turnIndex, label: 'own' as const, quote: '', start, end: start + 1, points, because: '' });
    expect(rankEvidence([evidence(1, 0, 3), evidence(1, 0, -8), evidence(2, 0, 5)]).map(({ points }) => points)).toEqual([-8, 5]);
  });

  it('are disputed only where the learner said so', () => {
    expect([isDisputed(debrief([]), 1, 'own'), isDisputed(debrief([]), 2, 'own'), isDisputed(debrief([]), 1, 'act')]).toEqual([true, false, false]);
  });
});
