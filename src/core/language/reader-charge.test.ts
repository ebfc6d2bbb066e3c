import { describe, expect, it } from 'vitest';
import { type Case, findFaults } from '../../../test/language/find-faults.ts';

const takingItOverAndSeeingItThrough: readonly Case[] = [
  ['-hand-over own', "I have the file here and I'll finish this with you."],
  ['-hand-over own', "I've got your folder open and I'm keeping this until it is closed."],
  ['-hand-over own', "The notes are in front of me, and I'm seeing this through with you."],
  ['-hand-over', "You won't have to tell it again."],
  ['-hand-over', "You don't need to go through it twice, I've read the lot."],
  ['-hand-over', "There's no call for you to repeat any of it: it's all in the notes here."],
  ['hand-over', 'Handing this to my supervisor, he will ring you.'],
  ['hand-over', "I'm giving this to our fraud lead, Ines. She'll phone you inside the hour."],
  ['hand-over', 'My team leader is taking this over from me now; he has the file and will write to you tonight.'],
  ['hand-over', 'Passing you across to Joel in refunds, he has read all of it.'],
  ['-hand-over pass-buck', "You'd have to ring the refunds department."],
  ['-hand-over', 'My supervisor told me about your call.'],
];

describe('taking it over and seeing it through', () => {
  it.each(takingItOverAndSeeingItThrough)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});

const confession: readonly Case[] = [
  ['own', 'You were in, and the notice lied. Nobody came down your street.'],
  ['own', "Monday's notice was untrue."],
  ['own', 'The text you got from us was false; no van was out that day.'],
  ['own', "Our note said we'd knocked. We hadn't."],
  ['own', 'You were home. The three explanations you got were guesswork.'],
  ['own', 'What you were told on Friday was made up.'],
  ['own', 'All we gave you was guesses.'],
  ['own', "You were in, we weren't there, and then we had the cheek to text you about it."],
  ['own', 'We never came, and then we had the nerve to charge you for the visit.'],
  ['own', 'The app should never have said on time. That was wrong of us.'],
  ['own', 'The board ought never to have shown green, and that was careless of us.'],
  ['own', 'All of it came because of mistakes made here and none made by you.'],
  ['own', 'Every bit of this was caused at our end, none of it by you.'],
  ['own', "That's our cock-up."],
  ['own', "It's a botch of ours, plain and simple."],
  ['own', 'That is a shame on us.'],
  ['own', "It's to our shame that she was left in the hall."],
  ['apologise', 'I apologise without any ifs or buts.'],
  ['apologise', 'You have my apology, no strings and no excuses.'],
  ['apologise', 'I apologise with no conditions attached.'],
  ['apologise own', "I'm ashamed nobody opened them."],
  ['apologise own', 'It shames me that none of us rang you back.'],
  ['own', "It's on us. -redress"],
  ['-own', 'The notice says you were out.'],
  ['-own', "Your neighbour's message was untrue, not yours."],
  ['-own', 'Nobody came down the street before eight.'],
  ['-own argue', 'That is not true, our driver was there.'],
];

describe('confession', () => {
  it.each(confession)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});

const fairLimits: readonly Case[] = [
  ['set-boundary', "I'd ask you to leave the names out of it."],
  ['set-boundary', "I'd be grateful if you kept my family out of this."],
  ['set-boundary', 'May I ask you to keep it off the people on the desk?'],
  ['set-boundary', 'The remarks about me have to stop.'],
  ['set-boundary', "The name-calling needs to end here, and then I'm all yours."],
  ['set-boundary', 'Not about me, please. Deal?'],
  ['set-boundary', 'About the firm, all you like. Not about my colleagues, please.'],
  ['set-boundary', 'Shout about the software as much as you need. The remarks about me have to stop.'],
  ['set-boundary', "Be as cross as you like with the company. I'm asking you not to go after me."],
  ['set-boundary', "I'm happy to carry on once we can do it without the swearing."],
  ['set-boundary', "I'll gladly pick this up again when it can go without insults."],
  ['set-boundary', "You can be as hard on our software as you like. I'd ask you to leave me as a person out of it."],
  ['-set-boundary', "I'd ask you to leave the box unopened."],
  ['-set-boundary', "The knocking noise has to stop, so I'm sending an engineer."],
  ['-set-boundary threaten', 'One more swear word and I hang up.'],
  ['-set-boundary command-calm', 'Stop shouting.'],
];

describe('fair limits', () => {
  it.each(fairLimits)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
