import { describe, expect, it } from 'vitest';
import { orderMoments, readMoment, relateMoments } from './moment.ts';

describe('a time as records write it', () => {
  it.each([
    ['2024-03-01T10:00:00Z', '2024-03-01T10:00:00Z'],
    ['2024-03-01 10:00:00 UTC', '2024-03-01T10:00:00Z'],
    ['2024-03-01T10:00:00.250+0100', '2024-03-01T10:00:00.250+01:00'],
    [1709287200, '2024-03-01T10:00:00.000Z'],
    ['1709287200000', '2024-03-01T10:00:00.000Z'],
  ])('%s is an instant', (written, iso) => {
    expect(readMoment(written)).toEqual({ kind: 'instant', iso });
  });

  it.each([
    ['10:22', 37_320], ['[10:22:30]', 37_350], ['12:05 AM', 300], ['1:05 pm', 47_100], ['00:01:02.5', 62.5], ['03/04/2024 00:01', 60],
  ])('%s is a time of day', (written, seconds) => {
    expect(readMoment(written)).toEqual({ kind: 'local', seconds, dated: false });
  });

  it.each(['', 'noon', '10:75', '25', 'Monday', null, {}, Number.NaN, -4, '2024-13-01 10:00', '13:00 pm', 'x'.repeat(100)])('%s is none', (written) => {
    expect(readMoment(written)).toBeNull();
  });

  it('knows the day where day and month cannot be confused', () => {
    expect(readMoment('31/12/2024, 23:59')).toEqual(readMoment('2024-12-31 23:59'));
    expect(readMoment('12/31/24 23:59')).toEqual(readMoment('2024-12-31 23:59'));
  });
});

describe('times of a conversation', () => {
  const relate = (...written: (string | number)[]): unknown[] => relateMoments(written.map(readMoment));

  it('without an offset become seconds from the first, over midnight too', () => {
    expect(relate('23:59:50', '00:00:10', 'unknown', '00:01:00')).toEqual([0, 20, undefined, 70]);
    expect(relate('2024-12-31 23:59:50', '2025-01-01 00:00:10')).toEqual([0, 20]);
  });

  it('with an offset and in seconds from a start stay as written', () => {
    expect(relate('2024-03-01T10:00:00Z', '2024-03-01T10:00:09Z')).toEqual(['2024-03-01T10:00:00Z', '2024-03-01T10:00:09Z']);
    expect(relate(1.5, 7)).toEqual([1.5, 7]);
  });

  it('are put in order only where every one names its day', () => {
    expect(orderMoments(['2024-03-01T11:00:00Z', '2024-03-01T10:00:00Z'].map(readMoment))).toEqual([1, 0]);
    expect(orderMoments(['23:59', '00:01'].map(readMoment))).toEqual([0, 1]);
    expect(orderMoments([readMoment('2024-03-01T11:00:00Z'), null, readMoment('2024-03-01T10:00:00Z')])).toEqual([0, 1, 2]);
  });
});
