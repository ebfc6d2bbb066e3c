import { describe, expect, it } from 'vitest';
import { type Case, findFaults } from '../../../test/language/find-faults.ts';

const plainSpeechOfTheThirdSet: readonly Case[] = [
  ['greet', "Afternoon, you've reached the lost property office, this is Wen."],
  ['paraphrase', "You wanted it by the weekend and now it's Wednesday.", "it was meant to come by the weekend, it's wednesday now"],
  ['empathise', "I imagine you've hardly slept."],
  ['empathise', 'What a rotten thing to come home to.'],
  ['empathise', "It's unsettling, having strangers in your flat without a word."],
  ['validate', 'You did well to keep the receipt and to come back.'],
  ['validate', 'Any parent would ask that.'],
  ['validate', "I think you've been very fair with us."],
  ['apologise', 'Forgive the delay in writing to you.'],
  ['apologise', "I'm truly sorry for the state of that room."],
  ['own', 'Somebody here ticked the wrong box, and none of us noticed.'],
  ['own', 'I was too quick with my answer yesterday, and it was the wrong one.'],
  ['own', 'We had three chances to get this right and used none.'],
  ['own', 'You have me until this is finished.'],
  ['ask-open', 'What would you want to happen now?'],
  ['ask-open', 'How have the children been with all this?'],
  ['ask-detail', "What's printed under the barcode?"],
  ['ask-detail', 'Is your sister over eighteen?'],
  ['explain', 'It shows as paid because the machine counts a tap as a payment even when it fails.'],
  ['explain', 'Our kiln broke on Friday, so nothing was fired over the weekend.'],
  ['act', "I've taken your name off the list of debtors."],
  ['act', 'Switch it off at the wall and count to sixty.'],
  ['offer-choice', 'Shall I bring it to your work, or leave it with the neighbour?'],
  ['redress', "The whole night's on the house."],
  ['redress', "We'd like to give you the difference back."],
  ['set-expectation', 'She starts at eight and yours is the first file she opens.'],
  ['reassure', 'Your place on the course is secure.'],
  ['reassure', "We'll have you home by dinner."],
  ['check', 'Can I go ahead on that basis?'],
  ['appreciate', 'I appreciate you laying it out so clearly.'],
  ['follow-up', "On Monday I'll phone you and ask if the smell has gone."],
  ['set-boundary', 'I want to keep going with you, and I need the insults to stop for that.'],
  ['hand-over', "I'm passing this to Rob, our chief engineer, with my notes, and he'll ring you by two."],
  ['minimise', "Everybody's train was late today."],
  ['blame-customer', 'You must have given us an old address.'],
  ['blame-customer', "If you read the leaflet you'd know."],
  ['pass-buck', "Sales promised you that, I'm service."],
  ['pass-buck', "Try the manufacturer's helpline."],
  ['policy-wall', "We never open a box once it's sealed, that's procedure."],
  ['refuse', "I'm not in a position to do that."],
  ['argue', "I was there, and that isn't how it went."],
  ['argue', 'Our camera shows you leaving with it.'],
  ['hostile', 'Are you always this charming?'],
  ['threaten', "Carry on and you'll be off the site by noon."],
  ['vague', "We'll look at it when we get round to it."],
  ['cancel', "I'm sorry for your wait, but Saturdays are always like this."],
  ['patronise', "I'll use small words."],
  ['dismiss', "Write to the complaints address, that's what it's for."],
  ['', "You were on hold for fifty minutes and then cut off. That was our line failing, and I'm sorry. I've got your number in front of me, so if it drops I ring you."],
  ['', "I know that's not the answer you wanted. The house is let from Monday and I can't undo that; I can show you two others tonight, keys in hand."],
  ['', "Your mother isn't confused. The letter was wrong, and she read it rightly."],
  ['', "Don't pay the reminder. It went out by itself, and I've stopped the next one."],
  ['', "Let me say what I can't do first, so it doesn't come as a surprise later: the concert won't be repeated. What I can do is refund all four and hold seats for the autumn."],
  ['', "You've told this story to five of us. I've written it down, so the sixth person reads it and you don't have to say it."],
  ['', "No one should have had to carry a pram up those stairs. I've asked for the lift to be run by hand until six."],
  ['', "It's possible that the bank sends it back again. If so, I'll see it before you do and ring you."],
  ['', "The nurse didn't ignore you, she never got the page; our system dropped it. I'm sorry it felt like being ignored."],
  ['', "Only you can decide whether that's good enough. If it isn't, tell me and we'll look again."],
  ['', "We can't find the bag yet. The last scan was in Lyon on Sunday at 14:20, and the team there is searching the belt rooms by hand tonight."],
  ['', 'You may be angry with me, I was the one who told you Tuesday.'],
  ['', "He isn't allowed to open the vault alone, so I'm driving over to be the second person."],
  ['', "I don't want to promise you the wrong thing twice. Give me until ten and I'll have it from the workshop itself."],
  ['', "I've gone through your bill line by line. You're right about the 38 euros, and there's another twelve you hadn't noticed."],
];

describe('plain speech of the third set', () => {
  it.each(plainSpeechOfTheThirdSet)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});

const whatIsNotHeardYet: readonly Case[] = [
  ['-paraphrase', 'The cooker trips the fuse whenever both rings are on, and it started after our man came.', 'ever since your fitter was here the cooker blows the fuse if i use two rings'],
  ['-paraphrase', 'Right: no stairs, ground floor, and room for a wheelchair.', "i told them ground floor, no stairs, she's in a wheelchair"],
  ['-empathise', 'I can tell this has knocked the wind out of you.'],
  ['-empathise', 'Poor night, was it, with all that going round in your head?'],
  ['-reframe', "The show's sold out, that I can't alter. But there's a dress rehearsal on Thursday and I can get you in."],
  ['-vague', 'Give it a few days and see.'],
  ['-encourage', 'Say it the way it comes.'],
  ['-acknowledge', 'Two school runs by taxi because our bus never came.'],
  ['-acknowledge', "That's money you won't see again before payday."],
  ['-act', "I'm on the phone to the depot on the other line."],
  ['-set-expectation', "It's about a fortnight from here."],
  ['-command-calm', 'Could you please just settle.'],
  ['-minimise', "It's one missing button."],
  ['-hostile', 'You want a violin with that?'],
];

describe('what is not heard yet', () => {
  it.each(whatIsNotHeardYet)('shows "%s": %s', (...row) => {
    expect(findFaults(row)).toEqual([]);
  });
});
