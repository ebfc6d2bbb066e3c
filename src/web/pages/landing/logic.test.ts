import { describe, expect, it } from 'vitest';
import type { ScenarioCard, SessionSummary } from '../../../api/shapes.ts';
import { chooseFirst, findUnfinished, playSample } from './logic.ts';

const card = (id: string, difficulty: number, change: Partial<ScenarioCard> = {}): ScenarioCard => ({
  id, title: id, summary: '', industry: '', firm: '', channels: ['chat'], triggers: [], level: 'frustrated', difficulty, minutes: 5, trains: [], contentNote: null,
  customer: { name: id, portrait: { age: 'young', skin: 1, hair: 'bob', hairColour: 'black', glasses: false, beard: false } }, ...change,
});
const session = (id: string, ended: boolean): SessionSummary => ({
  id, scenario: { id: 'a', title: 'A' }, channel: 'chat', mode: 'training', startedAt: '2026-01-01T10:00:00Z', turns: 2, overall: null, branch: null,
  ending: ended ? { outcome: 'resolved', csat: 4, willReturn: 1, willTell: 0 } : null,
});

describe('the first page', () => {
  it('starts with the gentlest chat that carries no content note', () => {
    const cards = [card('hard', 70), card('noted', 5, { contentNote: 'Insults' }), card('mail', 10, { channels: ['email'] }), card('soft', 30)];
    expect(chooseFirst(cards)).toEqual({ scenario: 'soft', channel: 'chat' });
  });

  it('starts with what there is when there is no chat, and with nothing when the library is empty', () => {
    expect(chooseFirst([card('mail', 10, { channels: ['email'] })])).toEqual({ scenario: 'mail', channel: 'email' });
    expect(chooseFirst([])).toBeNull();
  });

  it('leads back to the newest unfinished role-play', () => {
    expect(findUnfinished([session('new', true), session('open', false), session('older', false)])?.id).toBe('open');
    expect(findUnfinished([session('new', true)])).toBeNull();
  });

  it('shows a rule raising the tension and understanding easing it', () => {
    const [start = 0, worse = 0] = playSample('rule').angers;
    const better = playSample('heard').angers[1] ?? 1;
    expect(worse).toBeGreaterThan(start);
    expect(better).toBeLessThan(start - 0.12);
    expect(playSample('heard').stages.at(-1)).toBe('recovery');
  });
});
