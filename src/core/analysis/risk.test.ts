import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customerLabels, inflamingLabels, stages, type Label, type Stage } from '../codebook.ts';
import type { AnalysedTurn } from './analysis.ts';
import { drawCurve } from './curve.ts';
import { judgeRisk, type Risk } from './risk.ts';

function turnOf(turn: number, role: 'agent' | 'customer', labels: readonly Label[], stage: Stage = 'calm', upset = 0): AnalysedTurn {
  const seen = labels.map((label) => ({ label, quote: label, start: 0, end: label.length, confidence: 0.8 }));
  return { turn, role, text: labels.join(' '), seen, ...(role === 'customer' ? { stage, upset } : {}) };
}

function riskOf(...turns: readonly AnalysedTurn[]): Risk {
  return judgeRisk({ turns, curve: drawCurve(turns), used: [] });
}

const points = ({ parts }: Risk): Record<string, number> => Object.fromEntries(parts.map(({ factor, points: value }) => [factor, value]));

describe('the risk', () => {
  it('of an even conversation is nothing and has no parts', () => {
    expect(riskOf(turnOf(1, 'customer', ['ask']), turnOf(2, 'agent', ['explain']))).toEqual({ value: 0, parts: [] });
  });

  it('counts the gravest threat once and says its words', () => {
    const risk = riskOf(turnOf(1, 'customer', ['threaten-leave', 'threaten-legal'], 'anger', 0.9), turnOf(2, 'agent', []));
    expect(points(risk)).toEqual({ 'stage-at-end': 32, threat: 20 });
    expect(risk.parts[1]?.because).toContain('threaten-legal');
  });

  it('counts a question left standing at the end', () => {
    expect(points(riskOf(turnOf(1, 'agent', []), turnOf(2, 'customer', ['ask'], 'concern', 0.1)))).toEqual({ 'stage-at-end': 6, unanswered: 10 });
  });

  it('counts kinds of inflaming moves up to a limit', () => {
    expect(points(riskOf(turnOf(1, 'agent', inflamingLabels)))).toEqual({ inflaming: 16 });
  });

  it('is lowered when their last words settle it', () => {
    const heated = turnOf(1, 'customer', ['ask-superior'], 'frustration', 0.5);
    const settled = riskOf(heated, turnOf(2, 'agent', ['own']), turnOf(3, 'customer', ['accept', 'thank'], 'recovery', 0));
    expect(points(settled)).toEqual({ 'asked-for-superior': 14, settled: -25 });
    expect(settled.value).toBe(0);
  });

  it('is the sum of its parts and within 0–1 for any conversation', () => {
    const turn = fc.record({ labels: fc.subarray([...customerLabels, ...inflamingLabels]), stage: fc.constantFrom(...stages), upset: fc.double({ min: 0, max: 1, noNaN: true }), agent: fc.boolean() });
    fc.assert(fc.property(fc.array(turn, { maxLength: 8 }), (drawn) => {
      const risk = riskOf(...drawn.map(({ labels, stage, upset, agent }, index) => turnOf(index + 1, agent ? 'agent' : 'customer', labels, stage, upset)));
      const sum = risk.parts.reduce((total, part) => total + part.points, 0);
      expect(risk.value).toBeCloseTo(Math.min(100, Math.max(0, sum)) / 100, 10);
      for (const { because } of risk.parts) expect(because.length).toBeGreaterThan(5);
    }));
  });
});
