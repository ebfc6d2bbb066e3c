import { describe, expect, it } from 'vitest';
import { inflamingLabels } from '../codebook.ts';
import { readAgentTurn } from './reader.ts';

/** The words, the labels that must be seen, and the labels that must not. */
type Case = [text: string, expected: string, forbidden?: string];

const cases: readonly Case[] = [
  ['Calm down.', 'command-calm'],
  ['You need to lower your voice.', 'command-calm'],
  ["There's no need to shout.", 'command-calm'],
  ['Stop getting so worked up.', 'command-calm'],
  ['Let us both stay calm and I will find it.', '', 'hostile'],
  ["I'll calm the queue down and come back.", '', 'command-calm'],
  ["It's only two days late.", 'minimise'],
  ["It's just a scratch.", 'minimise'],
  ["It's not the end of the world.", 'minimise'],
  ['At least nobody was hurt.', 'minimise'],
  ['Other customers manage perfectly well.', 'minimise'],
  ['These things happen.', 'minimise'],
  ["That isn't just a scratch, it's the whole door.", '', 'minimise'],
  ["I'd just like to check the date.", '', 'minimise'],
  ['You should have read the small print.', 'blame-customer'],
  ['If you had checked your inbox you would know.', 'blame-customer'],
  ["You didn't give us the right address.", 'blame-customer'],
  ["Why didn't you call sooner?", 'blame-customer', 'ask-detail ask-open'],
  ['Did you even read the instructions?', 'blame-customer', 'ask-detail'],
  ['You must have dropped it.', 'blame-customer'],
  ['Well, you chose the cheapest option.', 'blame-customer'],
  ['We should have read your note.', 'own', 'blame-customer'],
  ['You made the right call.', '', 'blame-customer'],
  ['Our driver should have waited.', '', 'blame-customer'],
  ["You did nothing wrong.", '', 'blame-customer'],
  ["That's the courier's problem, ring them.", 'pass-buck'],
  ['You need to contact the manufacturer about that.', 'pass-buck'],
  ["That's not my department.", 'pass-buck'],
  ["It's the warehouse's fault, not ours.", 'pass-buck'],
  ["I'll ring the courier for you now.", 'act', 'pass-buck'],
  ["You don't need to call anyone, I've done it.", '', 'pass-buck'],
  ["Our policy doesn't allow that.", 'policy-wall'],
  ['Those are the rules.', 'policy-wall'],
  ['As per our terms and conditions, deposits are non-refundable.', 'policy-wall'],
  ["It's in the contract.", 'policy-wall'],
  ["Your policy number is on the letter.", '', 'policy-wall'],
  ["I'm making an exception to the policy for you.", '', 'policy-wall'],
  ["No, that's not possible.", 'refuse'],
  ["There's nothing I can do.", 'refuse'],
  ["I can't help you with that.", 'refuse'],
  ["The answer is no.", 'refuse'],
  ["I can't refund the ticket, but I can move it to any day this month.", '', 'refuse'],
  ['No problem at all.', '', 'refuse'],
  ["I can't imagine how that felt.", '', 'refuse'],
  ["Our records show you were informed.", 'argue'],
  ["According to our system it was delivered.", 'argue'],
  ["That's not what happened.", 'argue'],
  ["You're mistaken.", 'argue'],
  ['I never said that.', 'argue'],
  ["There's no record of any call.", 'argue'],
  ["You're not mistaken at all.", '', 'argue'],
  ["I never called you back, and I should have.", 'own', 'argue'],
  ['Are you deaf?', 'hostile', 'ask-detail'],
  ['You are being ridiculous.', 'hostile'],
  ["I don't care.", 'hostile'],
  ['Congratulations, you found the phone number.', 'hostile'],
  ['Cry me a river.', 'hostile'],
  ['Oh boo hoo, poor you.', 'hostile'],
  ['People like you always want something for nothing.', 'hostile'],
  ['Shut up.', 'hostile'],
  ["You said 'idiot' a moment ago; I'd still like to help.", '', 'hostile blame-customer'],
  ['You called our driver "a useless moron" and I would rather we kept to the delivery.', '', 'hostile'],
  ['I felt like an idiot when I saw my mistake.', '', 'hostile'],
  ['Congratulations on the baby.', '', 'hostile'],
  ['One more word and I hang up.', 'threaten'],
  ["If you keep this up I'll close your account.", 'threaten'],
  ["Pay today or it goes to collections.", 'threaten'],
  ["I'll close the old account for you once the new one is open.", '', 'threaten'],
  ['Someone will look into it.', 'vague'],
  ["We'll get back to you as soon as possible.", 'vague'],
  ["I'll see what I can do.", 'vague'],
  ["We're working on it.", 'vague'],
  ["I'll get back to you by 4 pm with the answer.", 'set-expectation follow-up', 'vague'],
  ["I understand you're upset, but that's how it is.", 'cancel', 'empathise'],
  ["You're right, however the rules are the rules.", 'cancel'],
  ["I'm sorry about the wait. However, you were warned.", 'cancel'],
  ["I'm sorry about the wait, but I've moved you to the front and the doctor is ready.", 'apologise', 'cancel'],
  ["I hear you, but that's not our problem.", 'cancel', 'empathise acknowledge'],
  ["I'm sorry, but you signed it.", 'cancel', 'apologise'],
  ['As I already explained, sir, slowly this time.', 'patronise'],
  ['Let me explain it again in simple words.', 'patronise'],
  ["You obviously don't understand how insurance works.", 'patronise'],
  ["I don't think I explained that well.", '', 'patronise'],
  ['Your RMA is pending L2 triage in the CRM.', 'jargon'],
  ['Check the website. Anything else?', 'dismiss'],
  ['We have closed your case.', 'dismiss'],
  ['There is a queue behind you.', 'dismiss'],
  ["I've refunded it. Is there anything else I can help with?", 'redress', 'dismiss'],
  // know contains now; show contains how; another contains other
  ['I know.', '', 'act set-expectation'],
  ['Nobody knows.', '', 'act'],
  // sarcasm and mockery
  ['Wow, what a detective you are.', 'hostile'],
  ['Good luck with that, lol.', 'hostile'],
  // keyword soup must not read as hostile
  ['sorry understand apologise refund thank you', '', 'hostile blame-customer refuse'],
  // typos and slang
  ['u shouldve checked ur email', 'blame-customer'],
  ['cant help u with that', 'refuse'],
  ['calm down plz', 'command-calm'],
];

describe('the reading of inflaming moves', () => {
  it.each(cases)('reads: %s', (text, expected, forbidden = '') => {
    const seen = new Set<string>(readAgentTurn(text, []).observations.map((observation) => observation.label));
    expect(expected.split(' ').filter((label) => label && !seen.has(label))).toEqual([]);
    expect(forbidden.split(' ').filter((label) => label && seen.has(label))).toEqual([]);
  });
});

/** Turns that do no harm: no inflaming move may be read in them. */
const harmless: readonly string[] = [
  'Hello, this is Ana. What happened?',
  "I've booked the plumber for nine tomorrow and I'll ring you at ten to hear how it went.",
  "You've waited long enough. The refund left our bank this morning.",
  "I can't promise Friday, and I'd rather say so now than let you down twice.",
  'The delay was ours: the van had a puncture and no one rang you.',
  "You asked for a call before noon and you didn't get one. I'm sorry.",
  'Would you prefer the morning or the afternoon?',
  "I know this is the third time you've told it, so I've written it all down.",
  "Please keep the receipt; you'll need it on Monday.",
  "You don't have to send anything back.",
  'Your daughter shouldn’t have had to stand for two hours.',
  "I've asked the kitchen to remake it, and it's on the house.",
  "If the fever rises, ring 112 straight away.",
  'Thank you for waiting while I read your letter.',
  "I wasn't there on Saturday, so tell me what you saw.",
  "The technician can't get there before six; I've kept that slot for you.",
  "I would be upset too. Let me see where it is.",
  "Nothing has been charged to your card.",
  "It's a fair question, and I don't have the answer yet. I'll have it by four.",
  "We've let you down twice, and I don't want there to be a third time.",
];

describe('harmless turns', () => {
  it.each(harmless)('finds nothing inflaming in: %s', (text) => {
    const inflaming = new Set<string>(inflamingLabels);
    expect(readAgentTurn(text, []).observations.filter(({ label }) => inflaming.has(label)).map(({ label, quote }) => `${label}: ${quote}`)).toEqual([]);
  });
});
