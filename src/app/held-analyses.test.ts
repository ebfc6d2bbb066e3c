import { expect, it } from 'vitest';
import { HeldAnalyses } from './held-analyses.ts';
import type { HeldAnalysis } from './held-analyses.ts';
import { Upload } from './upload.ts';

const minute = 60_000;

function hold(analysis: string, parts: Partial<HeldAnalysis> = {}): HeldAnalysis {
  return {
    organisation: 'o', analysis, learner: 'ada', title: '', startedAt: `2026-01-01T00:00:0${analysis.length}.000Z`, upload: new Upload([{ name: 'a', size: 5 }]), total: 5, state: 'reading',
    conversations: 0, notRead: 0, finished: null, deleted: false, seenAt: 0, goneAt: null, ...parts,
  };
}

it('forgets what nobody has looked at for minutes, and stops its reading', () => {
  const held = new HeldAnalyses(5);
  const [left, watched] = [hold('a'), hold('bb', { seenAt: 4 * minute })];
  held.add(left);
  held.add(watched);
  held.sweep(6 * minute);
  expect([held.find(left), held.find(watched)]).toEqual([null, watched]);
  expect([left.upload?.isStopped, watched.upload?.isStopped]).toEqual([true, false]);
});

it('forgets a report when its time is over although somebody looks', () => {
  const held = new HeldAnalyses(5);
  const report = hold('a', { upload: null, state: 'done', goneAt: 60 * minute, seenAt: 59 * minute });
  held.add(report);
  held.sweep(60 * minute - 1);
  expect(held.find(report)).toBe(report);
  held.sweep(60 * minute);
  expect(held.find(report)).toBeNull();
});

it('forgets everything of somebody, also what could be kept again, and gives all of it to somebody else', () => {
  const held = new HeldAnalyses(5);
  const [ada, moved, grace] = [{ organisation: 'o', learner: 'ada' }, { organisation: 'p', learner: 'eve' }, { organisation: 'o', learner: 'grace' }];
  const [own, deleted, other] = [hold('a'), hold('bb', { deleted: true }), hold('ccc', grace)];
  for (const analysis of [own, deleted, other]) held.add(analysis);
  held.move(ada, moved);
  expect([held.find({ organisation: 'p', analysis: 'a' }), held.findDeleted({ organisation: 'p', analysis: 'bb' })]).toEqual([own, deleted]);
  held.dropAll(moved);
  expect([held.listOf(moved), held.findDeleted({ organisation: 'p', analysis: 'bb' }), held.listOf(grace)]).toEqual([[], null, [other]]);
  expect([own.upload?.isStopped, other.upload?.isStopped]).toEqual([true, false]);
});

it('has room for so many, and lists somebody’s own only, newest first', () => {
  const held = new HeldAnalyses(3);
  const [old, recent] = [hold('a'), hold('bb')];
  expect([held.add(old), held.add(recent), held.add(hold('ccc', { learner: 'grace' })), held.add(hold('dddd'))]).toEqual([true, true, true, false]);
  expect(held.listOf({ organisation: 'o', learner: 'ada' })).toEqual([recent, old]);
  expect(held.listOf({ organisation: 'p', learner: 'ada' })).toEqual([]);
});

it('shows a deleted one only to be kept again', () => {
  const held = new HeldAnalyses(3);
  const gone = hold('a', { deleted: true });
  held.add(gone);
  expect([held.find(gone), held.findDeleted(gone), held.listOf({ organisation: 'o', learner: 'ada' })]).toEqual([null, gone, []]);
});

it('gives what somebody holds to somebody else, and to nobody what others hold', () => {
  const held = new HeldAnalyses(5);
  const [own, other] = [hold('a'), hold('bb', { learner: 'grace' })];
  held.add(own);
  held.add(other);
  held.move({ organisation: 'o', learner: 'ada' }, { organisation: 'main', learner: 'account' });
  expect(held.find({ organisation: 'main', analysis: 'a' })).toMatchObject({ organisation: 'main', learner: 'account' });
  expect([held.find({ organisation: 'o', analysis: 'a' }), held.find(other)]).toEqual([null, other]);
  expect(own.upload?.isStopped).toBe(false);
});
