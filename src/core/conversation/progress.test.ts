import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeStanding, observe } from '../../../test/conversations/example-scenario.ts';
import type { Observation } from '../language/observation.ts';
import type { Agenda } from './agenda.ts';
import { readContext } from './context.ts';
import { advanceAgenda, breakPromises, findDue, settle } from './progress.ts';

function advance(agenda: Agenda, text: string, observations: readonly Observation[] = [], index = 2): Agenda {
  return advanceAgenda(agenda, readContext(text, { observations: [...observations], scores: {} }, makeStanding({ agenda })), index);
}

describe('promises', () => {
  it('are noted with the turn in which they come out', () => {
    const agenda = advance(makeAgenda(), 'It will be with you today.', [], 3);
    expect(agenda.promised).toEqual({ today: 5 });
  });

  it('keep their date when they are made again', () => {
    const agenda = advance(makeAgenda({ promised: { today: 4 } }), 'It will be with you today.', [], 3);
    expect(agenda.promised).toEqual({ today: 4 });
  });

  it('are not believed again once broken', () => {
    expect(advance(makeAgenda({ broken: ['today'] }), 'It will be with you today.').promised).toEqual({});
  });

  it('fall due when their time has come and not before', () => {
    const agenda = makeAgenda({ promised: { today: 4, 'never-again': 6 } });
    expect(findDue(agenda, 3)).toEqual([]);
    expect(findDue(agenda, 4)).toEqual(['today']);
    expect(findDue(agenda, 9)).toEqual(['today', 'never-again']);
  });

  it('fall due at once after the customer has said yes and acts on them', () => {
    const agenda = makeAgenda({ promised: { 'never-again': 9 }, settledAt: 3 });
    expect(findDue(agenda, 3)).toEqual([]);
    expect(findDue(agenda, 4)).toEqual(['never-again']);
  });

  it('take back what they had bought when they break', () => {
    const agenda = makeAgenda({
      promised: { 'free-lamp': 4, today: 9 }, settledAt: 3,
      wants: { lamp: { offers: { 'free-lamp': 0.9 }, met: true }, fee: { offers: { 'fee-back': 0.9 }, met: true } },
    });
    const after = breakPromises(agenda, ['free-lamp']);
    expect(after.wants.lamp).toEqual({ offers: {}, met: false });
    expect(after.wants.fee).toEqual({ offers: { 'fee-back': 0.9 }, met: true });
    expect(after.promised).toEqual({ today: 9 });
    expect(after.broken).toEqual(['free-lamp']);
    expect(after.settledAt).toBe(0);
  });

  it('leave the agenda alone when none is due', () => {
    const agenda = makeAgenda({ promised: { today: 4 }, settledAt: 2 });
    expect(breakPromises(agenda, [])).toBe(agenda);
  });
});

describe('advanceAgenda', () => {
  const text = 'You waited in a whole day, and I am sorry.';

  it('lets acknowledgement grow and never shrink', () => {
    const once = advance(makeAgenda(), text, [observe('apologise', text, 'sorry')]);
    const later = advance(once, 'The van is blue.');
    expect(once.acknowledged['lost-day']).toBeGreaterThan(0.5);
    expect(later.acknowledged).toEqual(once.acknowledged);
  });

  it('adds small general credit up slowly and never past one', () => {
    let agenda = makeAgenda();
    for (let turn = 0; turn < 30; turn += 1) agenda = advance(agenda, text, [observe('apologise', text, 'sorry')]);
    expect(agenda.acknowledged['lost-day']).toBeLessThanOrEqual(1);
    const vague = advance(makeAgenda(), 'I am sorry.', [observe('apologise', 'I am sorry.')]);
    expect(vague.acknowledged['lost-day']).toBeLessThan(0.3);
  });

  it('counts in how many turns a label was used, not how often', () => {
    const twice = 'Sorry, sorry.';
    const agenda = advance(makeAgenda({ uses: { apologise: 1 } }), twice, [observe('apologise', twice, 'Sorry'), observe('apologise', twice, 'sorry')]);
    expect(agenda.uses.apologise).toBe(2);
  });

  it('notes a limit only after abuse', () => {
    const limit = 'I want to help, and I cannot while I am insulted.';
    expect(advance(makeAgenda({ abused: true }), limit, [observe('set-boundary', limit)]).limitSet).toBe(true);
    expect(advance(makeAgenda(), limit, [observe('set-boundary', limit)]).limitSet).toBe(false);
  });

  it('notes answers', () => {
    expect(advance(makeAgenda(), 'It is in the depot.').answered).toEqual({ where: 1 });
  });

  it('does not change the agenda it was given', () => {
    const agenda = makeAgenda();
    const before = JSON.stringify(agenda);
    advance(agenda, `${text} It will be with you today. It is in the depot.`, [observe('apologise', text, 'sorry')]);
    expect(JSON.stringify(agenda)).toBe(before);
  });
});

describe('settle', () => {
  it('marks the turn and keeps it', () => {
    const settled = settle(makeAgenda(), true, 4);
    expect(settled.settledAt).toBe(4);
    expect(settle(settled, true, 6).settledAt).toBe(4);
  });

  it('leaves a matter that was passed on as it is', () => {
    const handed = makeAgenda({ settledAt: 3, handedAt: 3 });
    expect(settle(handed, false, 4)).toBe(handed);
    expect(breakPromises(handed, ['today'])).toMatchObject({ settledAt: 0, handedAt: 0 });
  });

  it('clears it when the matter is open again', () => {
    expect(settle(makeAgenda({ settledAt: 4 }), false, 5).settledAt).toBe(0);
  });

  it('leaves an open matter as it is', () => {
    const agenda = makeAgenda();
    expect(settle(agenda, false, 5)).toBe(agenda);
    expect(lampScenario.wants).toHaveLength(2);
  });
});
