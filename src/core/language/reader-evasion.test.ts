import { describe, expect, it } from 'vitest';
import { type Case, findFaults } from '../../../test/language/find-faults.ts';

const blameOrEvasionIsNotPraise: readonly Case[] = [
  ['blame-customer -acknowledge', 'You need to read the whole page.'],
  ['blame-customer', 'You have to look at the second page as well, you know.'],
  ['blame-customer -acknowledge', 'People need to read the entire letter before they ring.'],
  ['-blame-customer', "You needn't read the whole page."],
  ['pass-buck -own', "I didn't do the update, I work in support."],
  ['pass-buck -own', "I didn't book it, I only answer the phone."],
  ['pass-buck -own', "I never sent that, I'm in sales."],
  ['own', "I didn't do the update I promised."],
  ['pass-buck -paraphrase', 'The desk is run by the station, not by us.', 'the desk at the station was closed and nobody came'],
  ['pass-buck', 'The lift belongs to the landlord, not us.'],
  ['pass-buck', "Those vans are the contractor's, they're not ours."],
  ['-pass-buck', 'The desk is run by us, not by the station.'],
  ['-paraphrase', 'I found both certificates.', 'I posted both certificates in february'],
  ['-paraphrase', "I've got the two photos here.", 'i sent two photos of the crack'],
  ['-paraphrase appreciate', "Thank you for telling me about your daughter's concert.", "my daughter's concert is on friday"],
  ['-paraphrase appreciate', 'Thanks for the photos of the boiler.', 'here are photos of the boiler'],
  ['-paraphrase', 'Unfortunately there are no more flights to Oslo.', 'i need to be in oslo tonight, are there flights'],
  ['-paraphrase', "There's no later train to York.", 'i need a later train to york'],
  ['-paraphrase', 'And then 268 goes back.', 'you charged me 268 twice'],
  ['-paraphrase', 'The 40 pounds are on their way.', 'you owe me 40 pounds'],
  ['paraphrase', 'So you were charged 268 twice and only one came back.', 'you charged me 268 twice and i got one back'],
  ['own -redress', "It's on us."],
  ['own -redress', "This one's on us, the whole thing."],
  ['own -redress', 'The delay is on us.'],
  ['redress', "Dinner's on us."],
  ['redress', 'The second night is on us.'],
  ['-redress', 'She is free on Thursday.'],
  ['-redress', 'The engineer is free on Thursday afternoon.'],
  ['-redress', 'Our lawyer is free from two.'],
  ['redress', 'The repair is free.'],
  ['-explain', "I'm sorry for any inconvenience caused."],
  ['-explain', 'We regret the distress caused.'],
  ['-explain', 'Sorry about the upset it caused you.'],
  ['explain', 'The frost caused a crack in the pipe.'],
  ['pass-buck -own', 'I did not make the rules.'],
  ['pass-buck', "I don't write the policy, I just work here."],
  ['pass-buck', "I didn't set these prices."],
  ['check -own', 'Is there something I forgot?'],
  ['check -own', 'Have I missed anything?'],
  ['check -own', 'Did I forget any of your points?'],
  ['own', 'I forgot something, and it was the thing you asked for.'],
];

describe('blame or evasion is not praise', () => {
  it.each(blameOrEvasionIsNotPraise)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});

const sins: readonly Case[] = [
  ['minimise', 'You could simply throw the letters away if they bother you.'],
  ['minimise', 'You can just ignore the messages.'],
  ['minimise', 'Just put the letters in the bin.'],
  ['-minimise', "You can throw that letter away, it's void now."],
  ['minimise', "So it's not that bad in the end."],
  ['minimise', 'It all worked out in the end, so no harm.'],
  ['minimise', "It isn't so bad when you look at it."],
  ['-minimise', "It's not that bad a fault to mend, an hour's work."],
  ['minimise', 'You were put in the other room only for one night.'],
  ['minimise', 'It was only for an afternoon.'],
  ['minimise', 'You were without water only for a weekend.'],
  ['-minimise', 'Only one night is left in that room, shall I hold it?'],
  ['minimise', 'We handle thousands a day.'],
  ['minimise', "You're one of hundreds of calls I get."],
  ['-minimise', "We handle thousands of bags a day and yours mattered as much as any; it's no excuse."],
  ['policy-wall', "Not possible, it's policy."],
  ['policy-wall', "Can't, that's the rule."],
  ['policy-wall', 'No, company rules.'],
  ['-policy-wall', "It's possible, and I'm setting the rule aside."],
  ['pass-buck', "You'd have to speak to collections, here's the number."],
  ['pass-buck', "Here's the number for the warehouse, they can tell you."],
  ['pass-buck', 'I can give you the number of the airport.'],
  ['-pass-buck', "Here's my number, ring me."],
  ['argue', 'Nobody called you a cheat.'],
  ['argue', 'No one said you were lying.'],
  ['argue', 'Nobody accused you of anything.'],
  ['-argue', 'Nobody called you, and somebody should have.'],
  ['hostile', 'Write your review, then.'],
  ['hostile', 'Go on, post it then.'],
  ['hostile', 'Fine, complain then.'],
  ['-hostile', "Write to me first, then I'll ring you."],
  ['blame-customer', 'You should keep your own backups.'],
  ['blame-customer', 'Customers should keep a copy of everything.'],
  ['blame-customer', 'You ought to look after your own things.'],
  ['-blame-customer', "You should keep this number, it's mine."],
];

describe('sins', () => {
  it.each(sins)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
