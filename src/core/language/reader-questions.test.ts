import { describe, expect, it } from 'vitest';
import { type Case, findFaults } from '../../../test/language/find-faults.ts';

const questionsAndRequests: readonly Case[] = [
  ['check', "Is there anything I've left open?"],
  ['check', "Is there anything I haven't answered?"],
  ['check', 'Is there anything you still need?'],
  ['check', "Is there something I've not dealt with yet?"],
  ['check', 'Does that leave anything?'],
  ['check', 'Does this leave any questions?'],
  ['check', 'Do you want it that way?'],
  ['check', 'Would you like it done like that?'],
  ['check', 'Can you live with that?'],
  ['check', 'Could you live with a Thursday?'],
  ['check -ask-open', 'Does that settle what is worrying you?'],
  ['check -ask-open', 'Does it answer what was bothering you?'],
  ['check -ask-open', 'Is that what you were hoping for?'],
  ['ask-open', 'Is there anything else worrying you?'],
  ['dismiss -check', 'Anything else?'],
  ['dismiss -check', 'Anything else I can do for you today?'],
  ['check', "I've cancelled the charge and booked you on the 9:40. Anything else?"],
  ['check', 'The refund has gone through. Is there anything else you need?'],
  ['-ask-open', 'Let me check what else is available.'],
  ['-ask-open', 'I can see what happened now.'],
  ['-ask-open', 'I want to find out what went wrong in the depot.'],
  ['-ask-open', 'Here is what happened on Monday.'],
  ['ask-open', 'Can you tell me what happened?'],
  ['ask-open', 'Tell me what happened on Monday.'],
  ['ask-open', "I'd like to hear what happened, in your words."],
  ['encourage ask-open -ask-detail', 'Go on, what else?'],
  ['encourage ask-open -ask-detail', 'Keep going, what happened next?'],
  ['ask-open -ask-detail', 'And then what?'],
  ['ask-detail', 'Your booking number please.'],
  ['ask-detail', 'Tell me the reference.'],
  ['ask-detail', 'Postcode and house number, please.'],
  ['ask-detail', 'Give me the name on the booking.'],
  ['ask-detail', 'I just need the last four digits.'],
  ['-ask-detail', 'Your booking number is on the letter.'],
  ['-ask-detail', 'Please keep your booking number safe.'],
  ['-ask-detail', "I'll tell you the reference."],
];

describe('questions and requests', () => {
  it.each(questionsAndRequests)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
