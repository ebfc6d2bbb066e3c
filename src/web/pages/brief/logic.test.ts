import { expect, it } from 'vitest';
import { chooseChannel } from './logic.ts';

it('offers chat first, else whatever the scenario has', () => {
  expect(chooseChannel(['email', 'chat'])).toBe('chat');
  expect(chooseChannel(['email'])).toBe('email');
});
