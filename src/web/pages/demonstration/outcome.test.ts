import { describe, expect, it } from 'vitest';
import type { FilmLine } from './logic.ts';
import { findDecisive } from './outcome.ts';

const line = (who: FilmLine['who'], anger: number, move: FilmLine['move'] = null): FilmLine => ({ who, text: `${who} ${anger}`, note: null, move, anger });
const bad = [
  line('customer', 48, 'complain'), line('agent', 52, 'ask-detail'), line('customer', 56), line('agent', 60), line('customer', 62), line('agent', 74, 'minimise'), line('customer', 78), line('agent', 79, 'vague'), line('customer', 80),
  line('agent', 84, 'dismiss'), line('customer', 92), line('agent', 98, 'refuse'),
];
const good = [line('customer', 48), line('agent', 38, 'acknowledge'), line('customer', 36), line('agent', 30, 'ask-open'), line('customer', 44), line('agent', 20, 'own')];

describe('the moves that made the difference', () => {
  it('are those after which the anger rose most, in the order they were made', () => {
    expect(findDecisive(bad, 'bad').map(({ move, from, to }) => [move, from, to])).toEqual([['ask-detail', 48, 56], ['minimise', 62, 78], ['dismiss', 80, 92]]);
  });

  it('leave out what has no mark, what the customer said, and what hardly moved', () => {
    expect(findDecisive(bad, 'bad', 20).map(({ line: at }) => at)).toEqual([1, 5, 9, 11]);
  });

  it('are those after which it fell most when it went well', () => {
    expect(findDecisive(good, 'good').map(({ move }) => move)).toEqual(['acknowledge', 'own']);
  });

  it('count the answer: an open question that lets the anger out brought nothing down', () => {
    expect(findDecisive(good, 'good', 20).some(({ move }) => move === 'ask-open')).toBe(false);
  });

  it('are none where nothing moved', () => {
    expect(findDecisive([line('agent', 30, 'greet'), line('customer', 30)], 'good')).toEqual([]);
    expect(findDecisive([], 'bad')).toEqual([]);
  });
});
