import { describe, expect, it } from 'vitest';
import type { Stage } from '../codebook.ts';
import type { Utterance } from './observation.ts';
import { readCustomerTurn } from './reader.ts';

/** The words, the labels that must be seen, the labels that must not, and what the agent said before. */
type Case = [text: string, expected: string, forbidden?: string, heard?: string];

const cases: readonly Case[] = [
  ['I bought the kettle on Saturday in your Leeds shop.', 'tell', 'insult accuse'],
  ['It leaks from the bottom.', 'complain'],
  ['My parcel still has not arrived.', 'complain', 'thank'],
  ['You charged me twice.', 'complain'],
  ['The heating stopped working last night.', 'complain tell'],
  ['Where is my parcel?', 'ask'],
  ['Could you send me the invoice again, please?', 'ask'],
  ['can u tell me when it ships', 'ask'],
  ['I want my money back, today.', 'demand'],
  ['I insist on a full refund.', 'demand'],
  ['Fix it now.', 'demand'],
  ["I'm absolutely furious.", 'vent', 'soften'],
  ['This is ridiculous.', 'vent'],
  ["I'm so worried about it.", 'vent'],
  ["I'm not angry.", '', 'vent'],
  ['You lied to me.', 'accuse', 'insult'],
  ['You people are incompetent.', 'accuse'],
  ['You promised Friday and nobody came.', 'accuse complain'],
  ['Oh great, another form to fill in.', 'sarcasm'],
  ['Thanks for nothing.', 'sarcasm', 'thank'],
  ['Well done, you lost it again.', 'sarcasm'],
  ['THIS IS THE LAST TIME I ASK', 'shout'],
  ['Where is it?!!', 'shout ask'],
  ['What the hell is going on', 'shout'],
  ['I asked for the BLUE one, not the red one.', '', 'shout'],
  ['I ordered a DVD from the UK.', '', 'shout'],
  ['You are an idiot.', 'insult'],
  ['you useless moron', 'insult'],
  ['Are you stupid?', 'insult', 'ask'],
  ['I felt like an idiot standing there.', '', 'insult'],
  ['Your website is useless.', '', 'insult'],
  ["I'll take my business elsewhere.", 'threaten-leave'],
  ["I'm switching to another provider.", 'threaten-leave'],
  ['Can I cancel my appointment?', 'ask', 'threaten-leave'],
  ["I'm going to post this all over Facebook.", 'threaten-public'],
  ["I'll leave you a one star review.", 'threaten-public'],
  ["You'll hear from my solicitor.", 'threaten-legal'],
  ["I'm reporting you to the ombudsman.", 'threaten-legal'],
  ["I'll come down there and smash your windows.", 'threaten-harm'],
  ['The shelf nearly killed me.', '', 'threaten-harm'],
  ['I want to speak to your manager.', 'ask-superior'],
  ['Put me through to someone who can decide.', 'ask-superior'],
  ["I'm the manager of the cafe next door.", '', 'ask-superior'],
  ["I've called three times already.", 'repeat-contact'],
  ['This is my fourth email.', 'repeat-contact'],
  ['How many times do I have to explain this?', 'repeat-contact'],
  ["If it isn't here by Friday I will cancel.", 'ultimatum'],
  ['Either you refund me or I call the bank.', 'ultimatum'],
  ['Forget it.', 'disengage', 'accept'],
  ['Whatever.', 'disengage'],
  ['My father died on Sunday.', 'distress'],
  ["I can't afford to eat this week.", 'distress'],
  ["I'm on my own with a newborn and there is no heating.", 'distress'],
  ['She is diabetic and her insulin is in that bag.', 'distress'],
  ['The phone died.', '', 'distress'],
  ["I'm sorry I shouted at you.", 'soften', 'insult'],
  ["I know it's not your fault.", 'soften', 'accuse'],
  ["That's a relief.", 'soften'],
  ['Yes, please do that.', 'accept', '', "Shall I book the later one for you?"],
  ['That works for me.', 'accept'],
  ["That doesn't work for me.", '', 'accept'],
  ['Okay, Friday is fine.', 'accept'],
  ['Thank you so much.', 'thank', 'sarcasm'],
  ['thx', 'thank'],
  ['No thanks.', '', 'accept'],
  ['About half an hour ago, by the gate.', 'tell', '', 'When did you last see it?'],
];

describe('the reading of customer signals', () => {
  it.each(cases)('reads: %s', (text, expected, forbidden = '', heard = '') => {
    const seen = new Set<string>(readCustomerTurn(text, heard ? [{ role: 'agent', text: heard }] : []).observations.map((observation) => observation.label));
    expect(expected.split(' ').filter((label) => label && !seen.has(label))).toEqual([]);
    expect(forbidden.split(' ').filter((label) => label && seen.has(label))).toEqual([]);
  });
});

const earlier: readonly Utterance[] = [
  { role: 'customer', text: 'I have rung four times and nobody ever calls back. This is a disgrace.' },
  { role: 'agent', text: "Four calls and no answer is not good enough. I've found it: the van leaves at six and I'm holding your slot." },
];

const stagings: readonly [text: string, stage: Stage, before?: readonly Utterance[]][] = [
  ['Hello, I would like to change the name on my booking please.', 'calm'],
  ['Hi, when do you open tomorrow?', 'calm'],
  ['Why has nobody called me back? I have been waiting since Monday and I never get an answer.', 'frustration'],
  ['This is outrageous, you lied to me and I am taking you to court!!', 'anger'],
  ['You stupid cow, I hope you get fired.', 'abuse'],
  ['Okay, thank you. What time will he come?', 'recovery', earlier],
  ["All right. I'm sorry I shouted.", 'recovery', earlier],
  ['But you have had my passport since Monday and it is not here.', 'frustration', earlier],
  ['You lot told me nine and nobody came.', 'frustration'],
  ['My wife has been in hospital and I missed the payment.', 'calm'],
  ['My wife is in hospital, the bed has not come and I have rung three times.', 'concern'],
];

describe('the stage of a customer turn', () => {
  it.each(stagings)('of "%s" is %s', (text, stage, before = []) => {
    expect(readCustomerTurn(text, before).stage).toBe(stage);
  });

  it('is never recovery without an earlier upset', () => {
    expect(readCustomerTurn('Thank you, that works.', []).stage).toBe('calm');
  });

  it('is hotter where the words contradict or call to account', () => {
    const plain = readCustomerTurn('You have my passport.', earlier).upset;
    expect(readCustomerTurn('But you have my passport.', earlier).upset).toBeGreaterThan(plain);
    expect(readCustomerTurn('You have my passport and nobody told me.', earlier).upset).toBeGreaterThan(plain);
  });

  it('is not a recovery from a turn that was hardly upset', () => {
    const mild: readonly Utterance[] = [{ role: 'customer', text: 'When does it come?' }, { role: 'agent', text: 'At six.' }];
    expect(readCustomerTurn('Okay, thank you.', mild).stage).not.toBe('recovery');
  });

  it('is cooler where need is told and not reproach', () => {
    const need = readCustomerTurn('The heating is broken and my baby is ill.', []).upset;
    expect(need).toBeLessThan(readCustomerTurn('The heating is broken and you lied to me.', []).upset);
  });

  it('gives more upset to hotter words', () => {
    const mild = readCustomerTurn('The parcel is late.', []).upset;
    const hot = readCustomerTurn('The parcel is late AGAIN and you LIED to me!! This is a disgrace.', []).upset;
    expect(hot).toBeGreaterThan(mild);
  });

  it('gives abuse to insults and none to a plain complaint', () => {
    expect(readCustomerTurn('You are a moron.', []).abuse).toBeGreaterThanOrEqual(0.5);
    expect(readCustomerTurn('The parcel is late.', []).abuse).toBe(0);
  });
});
