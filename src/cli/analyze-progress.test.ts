import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { describeProgress, startProgress } from './analyze-progress.ts';

describe('a line of progress', () => {
  it('shows share, size, conversations, rate and time to go', () => {
    expect(describeProgress({ bytes: 50e6, total: 200e6, conversations: 3000, seconds: 30 })).toBe('███░░░░░░░  25 %  50.0 of 200.0 MB · 3000 conversations · 100 a second · 2 min to go');
  });

  it('shows no share when nobody knows the size', () => {
    expect(describeProgress({ bytes: 1e6, total: 0, conversations: 10, seconds: 5 })).toBe('1.0 MB · 10 conversations · 2 a second');
  });

  it('guesses no time in the first two seconds', () => {
    expect(describeProgress({ bytes: 1e6, total: 9e6, conversations: 10, seconds: 1 })).not.toContain('to go');
  });

  it('writes hours for long archives', () => {
    expect(describeProgress({ bytes: 1e6, total: 1000e6, conversations: 10, seconds: 10 })).toContain('2 h 47 min to go');
  });
});

it('a bar is no wider than the terminal and is wiped once', () => {
  vi.useFakeTimers();
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 40 });
  const progress = startProgress(stream, 1000, false);
  progress.addBytes(500);
  vi.advanceTimersByTime(250);
  progress.end();
  progress.end();
  vi.useRealTimers();
  const [before, bar, after, ...rest] = String(stream.read()).split('\r\u001b[2K');
  expect([before, after, rest]).toEqual(['', '', []]);
  expect(bar).toMatch(/^█████░░░░░ {2}50 %/);
  expect(bar?.length).toBeLessThan(40);
});

it('what is said stands on lines of its own', () => {
  const stream = new PassThrough();
  const progress = startProgress(stream, 0, false);
  progress.say('a.jsonl:2: broken');
  progress.end();
  expect(String(stream.read())).toBe('a.jsonl:2: broken\n');
});
