import { describe, expect, it } from 'vitest';
import { type Competency, competencies, derivedLabels, inflamingLabels, type Label } from '../codebook.ts';
import { findNext } from './advice.ts';
import type { CompetencyScore, Evidence, Miss } from './assessment.ts';
import { rubric } from './rubric.ts';

function scored(id: Competency, score: number | null, evidence: Evidence[] = [], missed: Miss[] = []): CompetencyScore {
  return { id, score, uncertainty: 0, evidence, missed };
}

function slip(label: Label, points: number, quote = 'Calm down'): Evidence {
  return { turn: 2, label, quote, start: 0, end: quote.length, points, because: 'Because.' };
}

const good = competencies.map((id) => scored(id, 95));

describe('the one thing to try next', () => {
  it('is none where everything is good or nothing came up', () => {
    expect(findNext(good)).toBeNull();
    expect(findNext(competencies.map((id) => scored(id, null)))).toBeNull();
    expect(findNext([])).toBeNull();
  });

  it('is about the competency that cost most of the overall score, not the lowest one', () => {
    const next = findNext([scored('boundaries-escalation', 20), scored('problem-solving', 50)]);
    expect(next?.competency).toBe('problem-solving');
  });

  it('speaks of the heaviest slip, with its words and turn', () => {
    const next = findNext([scored('calm-language', 40, [slip('vague', -8, 'someone will'), slip('command-calm', -20)])]);
    expect(next).toEqual({ competency: 'calm-language', advice: 'In turn 2 (“Calm down”): leave out how they should feel; say what you will do, and the heat comes down by itself.' });
  });

  it('speaks of what was missed where no slip was heavy', () => {
    const next = findNext([scored('listening', 40, [slip('vague', -2)], [{ turn: 3, what: 'Not taken up: the two days.', because: 'It comes back.' }])]);
    expect(next?.advice).toBe(`${rubric[0]?.advice} The moment for it was turn 3.`);
  });

  it('is the general advice where nothing can be pointed at', () => {
    expect(findNext([scored('empathy', 40)])?.advice).toBe(rubric.find(({ id }) => id === 'empathy')?.advice);
  });

  it('shortens what it quotes to one line', () => {
    const advice = findNext([scored('ownership', 20, [slip('pass-buck', -30, `You will have to\nring ${'somebody else '.repeat(12)}`)])])?.advice ?? '';
    expect(advice).toContain('…”');
    expect(advice).not.toContain('\n');
  });

  it.each([...inflamingLabels, ...derivedLabels])('knows what to do instead of %s', (label) => {
    const advice = findNext([scored('calm-language', 10, [slip(label, -30)])])?.advice ?? '';
    expect(advice).toMatch(/^In turn 2 \(“Calm down”\): [^!]+\.$/u);
  });
});
