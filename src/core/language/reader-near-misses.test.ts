import { describe, expect, it } from 'vitest';
import { type Case, findFaults } from '../../../test/language/find-faults.ts';

const nearMissesOfTheQuietSins: readonly Case[] = [
  ['', 'You can throw that letter away, it is void since this morning.'],
  ['', "You can ignore the next reminder, I've stopped it already."],
  ['', 'You should keep the old handset until the new one works.'],
  ['', 'I did not make that clear, and I should have.'],
  ['', "Here is the number I ring when the depot does not answer; I'll do it now."],
  ['', 'You were right, and nobody said otherwise.'],
  ['', "Write to me first, then I'll know it has come."],
  ['', "If that is everything you need, I'll send it now."],
  ['', "I'm marking it as urgent."],
  ['', "It is all set out in the letter I'm writing to you now."],
  ['', 'The page clearly said open, and that was our error.'],
  ['', 'Had I rung you earlier, you would have had a day more.'],
  ['', 'You did ask for the ground floor and we forgot.'],
  ['', 'We would be careful with that plate, it is hot.'],
  ['', "I'll see what the depot says at four and ring you at five."],
  ['', 'He is not allowed to sign, so I have asked the one who is.'],
  ['', 'Nobody likes being kept waiting.'],
  ['', "I'd be glad to do that."],
  ['', 'I can do that.'],
  ['', "It's one of many things we got wrong."],
  ['', 'It was only for your safety that we closed it, and we should have told you.'],
  ['', 'That one is on us.'],
  ['', 'We will not be moving you again.'],
  ['', 'There is no way you could have known.'],
  ['', "The system needs a minute, I'm waiting with you."],
  ['', "I have no influence on the customs office, so I've asked the agent who does; she calls you at two."],
  ['', "The driver told me what happened, and I'm sorry."],
  ['', 'Your photo shows exactly what you told us.'],
  ['', 'I was there when it was packed, and I packed it badly.'],
  ['', "I won't let it drop."],
  ['', 'There is no one to blame but us.'],
  ['', 'Everyone here has read your letter.'],
  ['', "If you read it and something is wrong, I'll change it."],
  ['', "I'd think the same in your place."],
];

describe('near misses of the quiet sins', () => {
  it.each(nearMissesOfTheQuietSins)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
