import { describe, expect, it } from 'vitest';
import { describeError } from './log.ts';

describe('an error in the log', () => {
  it('has its name, message, code and where it came from', () => {
    const error = Object.assign(new TypeError('No such thing'), { code: 'ENOENT' });
    expect(describeError(error)).toEqual({ type: 'TypeError', message: 'No such thing', code: 'ENOENT', stack: expect.stringMatching(/^\s+at .*log\.test\.ts/) });
  });

  it('holds no value of the database it came from, nor what caused it', () => {
    const fromPostgres = Object.assign(new Error('invalid input syntax for type integer: "ada@example.org"'), { severity: 'ERROR', code: '22P02', detail: 'Key (email)=(ada@example.org) already exists.' });
    const wrapped = Object.assign(new Error('Not stored', { cause: fromPostgres }), { parameters: ['ada@example.org'] });
    for (const error of [fromPostgres, wrapped]) expect(JSON.stringify(describeError(error))).not.toContain('ada@example.org');
    expect(describeError(fromPostgres)).toMatchObject({ code: '22P02' });
  });

  it('says of what is no error only what it is', () => {
    expect(describeError('ada@example.org')).toEqual({ type: 'string' });
  });
});
