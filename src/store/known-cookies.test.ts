import { expect, it } from 'vitest';
import { KnownCookies } from './known-cookies.ts';

it('knows a cookie for ten minutes, and no other', () => {
  const cookies = new KnownCookies();
  cookies.keep('token.signature', 'session', 0);
  expect([cookies.find('token.signature', 599_999), cookies.find('token.signature', 600_000), cookies.find('token.forged', 1)]).toEqual(['session', null, null]);
});

it('forgets the oldest when there are too many', () => {
  const cookies = new KnownCookies();
  for (let count = 0; count <= 10_000; count += 1) cookies.keep(`cookie ${count}`, 'session', 0);
  expect([cookies.find('cookie 0', 1), cookies.find('cookie 1', 1), cookies.find('cookie 10000', 1)]).toEqual([null, 'session', 'session']);
});
