import { describe, expect, it } from 'vitest';
import { chooseChannel, readDelayChoice } from './logic.ts';

describe('the brief', () => {
  it('offers chat first, else whatever the scenario has', () => {
    expect(chooseChannel(['email', 'chat'])).toBe('chat');
    expect(chooseChannel(['email'])).toBe('email');
  });

  it('lets the customer take time to type unless less motion is asked for, and remembers a choice over both', () => {
    expect(readDelayChoice(null, false)).toBe(true);
    expect(readDelayChoice(null, true)).toBe(false);
    expect(readDelayChoice('on', true)).toBe(true);
    expect(readDelayChoice('off', false)).toBe(false);
  });
});
