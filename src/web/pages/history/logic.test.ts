import { describe, expect, it } from 'vitest';
import type { SessionSummary } from '../../../api/shapes.ts';
import { joinPages, listInstants, listSeries, searchSessions } from './logic.ts';

const session = (id: string, title: string): SessionSummary => ({
  id, scenario: { id: 'x', title }, channel: 'chat', mode: 'training', startedAt: '2026-01-01T10:00:00Z', turns: 1, ending: null, overall: null, branch: null,
});

describe('the history', () => {
  it('finds titles by any of their words', () => {
    const sessions = [session('a', 'The lost parcel'), session('b', 'Charged twice')];
    expect(searchSessions(sessions, 'PARCEL the').map(({ id }) => id)).toEqual(['a']);
    expect(searchSessions(sessions, ' ')).toHaveLength(2);
  });

  it('joins pages without showing a session twice', () => {
    expect(joinPages([[session('a', ''), session('b', '')], [session('b', ''), session('c', '')]]).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('puts scores in order of time and lists every instant once', () => {
    const series = listSeries({
      competencies: [
        { id: 'listening', points: [{ session: '2', at: '2026-01-02T00:00:00Z', score: 60 }, { session: '1', at: '2026-01-01T00:00:00Z', score: 40 }] },
        { id: 'empathy', points: [{ session: '2', at: '2026-01-02T00:00:00Z', score: 50 }] },
      ],
    });
    expect(series[0]?.scores).toEqual([40, 60]);
    expect(listInstants(series)).toEqual(['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z']);
  });
});
