import { expect, it } from 'vitest';
import { describeUnknown, findClose } from './closeness.ts';

const names = ['missed-connection', 'room-given-away', 'wrong-meter', 'third-no-show'];

it('finds what a slip of the finger meant', () => {
  expect(findClose('mised-conection', names)).toEqual(['missed-connection']);
  expect(findClose('Wrong-Metre', names)).toEqual(['wrong-meter']);
});

it('finds a name by a part of it', () => {
  expect(findClose('meter', names)).toEqual(['wrong-meter']);
});

it('names everything there is when nothing is close', () => {
  expect(describeUnknown('scenario', 'zzzzzz', names)).toBe(`There is no scenario "zzzzzz"; there are ${names.join(', ')}.`);
  expect(describeUnknown('scenario', 'x', [])).toBe('There is no scenario "x"; there are none.');
});

it('asks back when something is close', () => {
  expect(describeUnknown('scenario', 'wrong-mete', names)).toBe('There is no scenario "wrong-mete"; did you mean wrong-meter?');
});
