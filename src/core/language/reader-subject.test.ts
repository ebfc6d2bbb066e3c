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

const theSubjectIsNotTheCustomer: readonly Case[] = [
  ['', 'Nobody had the decency to tell you anything.'],
  ['', 'No one here had the manners to ring you.'],
  ['', 'Not one of us had the wit to look in the drawer.'],
  ['hostile', 'Have the decency to let me finish.'],
  ['', 'Nobody had seen the parcel.'],
  ['', 'Nobody on the shift had noticed it.'],
  ['', 'None of the crew had seen your bag.'],
  ['', "He didn't lie to you on purpose."],
  ['', "She didn't tell you because she didn't know herself."],
  ['', "They did not read your form, they read somebody else's."],
  ['blame-customer', "You didn't read the form."],
  ['', 'Nobody had told the crew.'],
  ['', 'No one had warned the night shift.'],
  ['', 'Somebody should have told the driver.'],
  ['', 'According to our system your parcel is in Carlisle.'],
  ['', 'Our system shows two bags in Leeds under your name.'],
  ['', 'From our records the room is yours until Sunday.'],
  ['argue', 'According to our system you were called.'],
  ['argue', 'Our records show that you were informed.'],
  ['argue', 'According to our records you never cancelled.'],
  ['', 'They carried on as if nothing had happened.'],
  ['', 'The app went on as if it were a normal day.'],
  ['', 'It was charged as if you had never called.'],
  ['hostile', 'As if I have nothing better to do.'],
  ['', 'You sent the certificate twice.'],
  ['', 'You called us twice and we failed you both times.'],
  ['', 'You posted the form three times and it sat in a tray.'],
  ['blame-customer', 'You typed the number wrong twice.'],
  ['', "They don't do your street."],
  ['', "They don't come out on Sundays, so I've asked another firm."],
  ['', "He doesn't do deliveries after six."],
  ['policy-wall', "We don't do refunds."],
  ['', '£105 go to your bank.'],
  ['', 'The forty pounds go back to your card tonight.'],
  ['', 'Both payments go to your account on Tuesday.'],
  ['pass-buck', 'Go to your bank.'],
  ['', "You'll have it by six, whatever happens to our lorry."],
  ['', "I'll be at the door at nine, whatever the weather does."],
  ['dismiss', 'Whatever. Next.'],
  ['', "I'm here till ten anyway."],
  ['', "We'd have paid that anyway."],
  ['dismiss', 'Anyway, moving on.'],
  ['', 'With somebody at that desk you would be on it.'],
  ['', 'With a working scanner it would have been on your van.'],
  ['', 'A person should have read them at eight.'],
  ['', 'An engineer ought to have checked this in March.'],
  ['', 'Somebody should have read that letter.'],
  ['blame-customer', 'You should have read them.'],
  ['', 'That went to the wrong number, which is 2B, and your own meter is 9032.'],
  ['', 'Yours is the smaller one, and your own bill is 84 pounds.'],
  ['set-expectation', "I can't guarantee Thursday, but it's within reach. -refuse"],
  ['', "I can't promise the morning, though noon is likely."],
  ['', "I won't guarantee a date I don't have; I will tell you tomorrow at nine what I know."],
  ['refuse', "I can't guarantee anything."],
  ['', "It is a small thing and I don't pretend otherwise."],
  ['', "It's a small gesture next to what you went through."],
  ['', 'The voucher is only a small thing, I know.'],
  ['minimise', 'It is a small thing, really.'],
  ['', "I'm not going to talk about money first."],
  ['', "I won't start with excuses."],
  ['', "I'm not going to hide behind the weather."],
  ['refuse', "I'm not going to talk about money."],
  ['', 'Before anything else: are you safe?'],
  ['', 'Before I ask anything else, is she warm?'],
  ['', 'Oh wow, that is far too long.'],
  ['', 'Oh wow.'],
  ['hostile', 'Oh wow, what a drama.'],
  ['', "She wasn't allowed to open it, and that was our rule, not yours."],
  ['', 'He was not allowed to leave the desk.'],
  ['', "They weren't permitted to board you without a crew."],
  ['policy-wall', "We're not allowed to do that."],
  ['', "That's not how we speak to guests."],
  ['', "That's not how we should treat anybody."],
  ['argue', "That's not how it happened."],
  ['', "I'll take it up with him."],
  ['', "I'm taking this up with the depot manager today."],
  ['', "We'll take that up with the courier ourselves."],
  ['pass-buck', 'Take it up with the courier.'],
  ['', 'I read your message slowly.'],
  ['', "I've read it slowly, twice, and I think I see it."],
  ['patronise', 'Read my message slowly.'],
  ['empathise', "Of course you can't sleep with that date hanging over you."],
  ['empathise', "No wonder you can't eat with this going on."],
  ['empathise', "Naturally you can't think about anything else."],
  ['validate', "Of course you can't wait in for a third day."],
  ['', 'Someone in the depot broke the seal.'],
  ['', 'We lost the key and he had to force the door.'],
  ['', "Our driver didn't wait, and he should have."],
  ['', 'It was never your job to chase the bank.'],
];

describe('the subject is not the customer', () => {
  it.each(theSubjectIsNotTheCustomer)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
