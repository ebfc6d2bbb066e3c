import { describe, expect, it } from 'vitest';
import { inflamingLabels } from '../codebook.ts';
import { readAgentTurn } from './reader.ts';

/** Labels that must be seen (with "-" before them: must not), the words, and what the customer said before. Where no inflaming label is asked for none may be seen. */
type Case = [labels: string, text: string, heard?: string];

const inflaming = new Set<string>(inflamingLabels);

function findFaults([labels, text, heard]: Case): string[] {
  const seen = readAgentTurn(text, heard ? [{ role: 'customer', text: heard }] : []).observations.map(({ label }): string => label);
  const asked = labels.split(' ').filter(Boolean);
  const wanted = asked.filter((label) => !label.startsWith('-'));
  const unwanted = seen.filter((label) => asked.includes(`-${label}`) || (inflaming.has(label) && !wanted.some((one) => inflaming.has(one))));
  return [...wanted.filter((label) => !seen.includes(label)).map((label) => `missing ${label}`), ...unwanted.map((label) => `wrong ${label}`)];
}

const plainSpeechOfTheSecondSet: readonly Case[] = [
  ['greet', "Good to hear from you, Mrs Hall, it's Priya again."],
  ['greet', 'All the best for the move, and thanks for ringing.'],
  ['encourage', "Take it from wherever you like, I've the whole evening."],
  ['acknowledge', "That's your third morning in the waiting room."],
  ['acknowledge', "You missed the christening because of a ticket that wouldn't open."],
  ['acknowledge', 'A dead fridge in August is no joke with insulin in it.'],
  ['acknowledge', "You've filled in the same form for us four times now."],
  ['paraphrase', 'So the rent went out on the first, bounced, and you got charged for the bounce.', 'rent bounced on the 1st and you charged me for it bouncing'],
  ['empathise', 'That must be a miserable way to start a holiday.'],
  ['empathise', 'You must be dreading the next bill.'],
  ['empathise', 'It hurts when nobody believes you.'],
  ['validate', "You're well within reason to ask for the manager's name."],
  ['validate', "I'd want to see the paperwork too."],
  ['validate', 'No one in your position would let that go.'],
  ['validate', 'You had a promise, you were entitled to lean on it.'],
  ['apologise', "I'm so sorry about the way Kevin spoke to you."],
  ['apologise', 'Please take this as an apology from all of us on the night shift.'],
  ['own', 'The mix-up with the names happened in my team.'],
  ['own', 'We should never have put you on that coach.'],
  ['own', 'I gave you half an answer and called it done.'],
  ['own', "You gave us everything we needed; we're the ones who lost it."],
  ['own', 'This is my case now, and it stays mine.'],
  ['ask-open', 'What was going on when it stopped?'],
  ['ask-open', "What's the bit that bothers you most?"],
  ['ask-open', 'How would you like us to put it right?'],
  ['ask-detail', 'Can you see a little switch on the left?'],
  ['ask-detail', "When's the wedding?"],
  ['ask-detail', 'Could you read me the long number on the front?'],
  ['explain', 'Your card was refused because the bank saw two payments within a minute.'],
  ['explain', 'We close the gate ten minutes early so the bags can be counted.'],
  ['explain', 'The pressure drops when next door runs a bath, since you share a pipe.'],
  ['act', "I've unlocked it from here, so try the door again."],
  ['act', "Yusuf's bringing a heater round."],
  ['act', "I'm putting you through to the night nurse, stay with me."],
  ['act', "I'll have it repackaged and on the six o'clock van."],
  ['offer-choice', 'Do you want the aisle, or shall I keep the three of you together?'],
  ['offer-choice', 'I could refund the lot now, or hold your place at the old price.'],
  ['redress', "Keep the lamp, and I'll send you the right one for nothing."],
  ['redress', "I've waived the late fee and added a free month."],
  ['redress', 'Let us cover the vet.'],
  ['set-expectation', 'Expect Dina at your door around half four.'],
  ['set-expectation', 'Nothing will happen before Monday, then the surveyor rings you.'],
  ['set-expectation', 'It needs a night to dry, so we can paint on Saturday.'],
  ['reassure', "You haven't lost a penny of it."],
  ['reassure', 'We do this every day and it nearly always comes right.'],
  ['reassure', "I won't let it drop off the list."],
  ['check', 'Are we agreed on Friday, then?'],
  ['check', 'Does that cover what you came for?'],
  ['appreciate', 'Thanks for being straight with me.'],
  ['appreciate', 'That photograph was a great help.'],
  ['follow-up', "I'll drop you a line next Tuesday to see how the tooth is."],
  ['set-boundary', "I'll help you with the bill. I won't be called that. Shall we start again?"],
  ['hand-over', "Let me get Mrs Okoro, our head of claims; I'll tell her everything first so you can simply pick up where we are."],
  ['command-calm', "There's really no need for the raised voice."],
  ['minimise', "It's a cosmetic thing, you'd hardly notice."],
  ['minimise', "Two hours, that's nothing at this time of year."],
  ['blame-customer', "You'll have pressed something you shouldn't."],
  ['blame-customer', 'It was on page nine of what you signed.'],
  ['pass-buck', "That'd be a question for the landlord."],
  ['pass-buck', 'The app people did that, nothing to do with us in the shop.'],
  ['policy-wall', "It's not covered, see clause four."],
  ['policy-wall', 'The system needs a receipt number, full stop.'],
  ['refuse', "There's no way we're paying for that."],
  ['argue', 'The photo shows the parcel on your step.'],
  ['argue', "Funny, because I've got you down as having cancelled."],
  ['hostile', "Somebody's having a day."],
  ['hostile', 'You must be fun at parties.'],
  ['threaten', "Post that and you'll hear from our lawyers."],
  ['vague', "I'll mention it to someone."],
  ['cancel', 'I do feel for you, but a contract is a contract.'],
  ['patronise', "Let's go through it very slowly, shall we?"],
  ['dismiss', "You'll find all that in the welcome pack."],
  ['dismiss', "Well, there's nothing else for us to talk about."],
  ['jargon', 'The LLU migration failed at the BRAS so the MPF order was bounced.'],
  ['', "We didn't answer for nine days. You asked three times, politely, and nobody had the file open. It is open now."],
  ['', "He should have waited and he drove off. I've got him turning round; he'll be with you at ten past."],
  ['', "I can't open the gate myself, the code changes at midnight. Sal has it and she's two minutes away."],
  ['', "Nobody will touch your things until you've said yes."],
  ['', "There's no record of your call because I never wrote it down. That's on me."],
  ['', "You were told twice it was dispatched, and twice it wasn't."],
  ['', "It isn't a lot of money to a company and it's a week's food to you. I've put it back today."],
  ['', 'They had no right to speak to you that way at the gate.'],
  ['', "I don't know yet why it failed. I'll know by four, and you'll hear it from me."],
  ['', "If anything feels off, ring this number and ask for me. You needn't explain."],
  ['', "No, you haven't done anything wrong; the form simply asks a question nobody can answer."],
  ['', "Even if it's only a scratch, it's a new car, and it was handed to you as perfect."],
];

describe('plain speech of the second set', () => {
  it.each(plainSpeechOfTheSecondSet)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
