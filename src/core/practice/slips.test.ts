import { describe, expect, it } from 'vitest';
import { splitSentences } from '../language/text.ts';
import type { AnswerForm } from './slips.ts';
import { findSlips } from './slips.ts';

const find = (text: string, form: AnswerForm = 'reply') => findSlips(text, splitSentences(text), [], form);
const labelsOf = (text: string, form?: AnswerForm) => [...new Set(find(text, form).map(({ label }) => label))];

describe('what takes an answer back', () => {
  it.each([
    ["I'm sorry you think we cleaned it too hot.", 'cancel'],
    ['I am sorry that you feel you were treated rudely.', 'cancel'],
    ["I'm sorry if the word offended you.", 'cancel'],
    ["I don't see why I should be sorry.", 'cancel'],
    ["I'm sorry it stuck again, although the fitter had been there.", 'cancel'],
    ['You played on a borrowed one. But honestly a good player can play on anything.', 'cancel'],
    ["We'll credit 35 pounds if you confirm that the matter is closed.", 'cancel'],
    ['You get three free lessons, subject to availability.', 'cancel'],
    ["That's the carrier's fault.", 'pass-buck'],
    ["I'm sorry, it's nobody's fault.", 'pass-buck'],
    ["That isn't our fault.", 'pass-buck'],
    ['The engineer is useless.', 'pass-buck'],
    ["For the deposit you'd have to ask Ngozi.", 'pass-buck'],
    ['We did not shrink it.', 'argue'],
    ['We packed it correctly.', 'argue'],
    ["We don't know who shrank it.", 'argue'],
    ['You agreed to the refund a minute ago.', 'argue'],
    ["Didn't you try the keys before he left?", 'blame-customer'],
    ['You took two buses, but have you checked the website?', 'blame-customer'],
    ['Are you sure you had enough money on it?', 'blame-customer'],
    ["Couldn't he just wear a jumper?", 'blame-customer'],
    ['Really you could have saved yourself the trip.', 'blame-customer'],
    ['So the fleece is your business.', 'blame-customer'],
    ['Next time, please check the proof more carefully.', 'blame-customer'],
    ['They were nice, so no harm done.', 'minimise'],
    ['There is another one soon, so it could have been worse.', 'minimise'],
    ["He surely didn't mean it.", 'minimise'],
    ['At least nobody got hurt.', 'minimise'],
    ['It would have had to come down anyway.', 'minimise'],
    ['We have never had this with any other customer.', 'minimise'],
    ['Thanks for finally sending the photos.', 'hostile'],
    ["What's wrong with the tap this time?", 'hostile'],
    ['What exactly is it you expect from me?', 'hostile'],
    ["I can't help halfwits either.", 'hostile'],
    ['Listen, one more word like that and I am gone.', 'threaten'],
    ['Do what you have to do.', 'dismiss'],
    ['You can appeal online.', 'dismiss'],
    ['As page 14 says, close the lever.', 'patronise'],
    ['Cats do slip out, as you know yourself.', 'patronise'],
    ["Valuables shouldn't be in there, there's a sign.", 'policy-wall'],
    ['It will be ready on Monday, you have my word.', 'over-promise'],
    ['This will never happen again.', 'over-promise'],
    ["I'll get someone to ring you.", 'vague'],
    ['Let me see what I can do.', 'vague'],
  ])('is found and says why: %s', (text, label) => {
    expect(labelsOf(text)).toContain(label);
    for (const { because, confidence, source } of find(text)) {
      expect(because.length).toBeGreaterThan(8);
      expect([confidence >= 0.75, source]).toEqual([true, 'cue']);
    }
  });

  it('is quoted from where it stands, in whichever sentence', () => {
    const text = "I'm sorry your plant froze. That's the carrier's fault, we packed it correctly.";
    const slips = find(text);
    expect(slips.map(({ quote }) => quote)).toEqual(expect.arrayContaining(["the carrier's fault", 'we packed it correctly']));
    for (const { quote, start, end } of slips) expect(text.slice(start, end)).toBe(quote);
  });

  it.each([
    "You took a day's leave and sat by the window, and nobody came. We didn't come and we didn't ring, and I'm sorry for both.",
    "I'm sorry if this is the third time you are told.",
    'You should never have had to wait for this.',
    'That was our mistake, and nobody did it but us.',
    "It isn't just you, it's been locked since Easter.",
    'What did you have in there this time, and is somebody without it now?',
    'Could you tell me what they are for?',
    "If that stops I'll carry on now, otherwise I'll end here and write to you at six.",
    "I'm asking the printer what we can do by tonight.",
    'Thank you for the photos of both sides.',
    'What would a good outcome look like for you?',
    'Why do you think it read like that?',
  ])('is not found in a fair answer: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is not what somebody else said and is quoted', () => {
    expect(labelsOf('Somebody told you, "That is not our fault." That should not have been said.')).not.toContain('pass-buck');
    expect(labelsOf('That is not our fault.')).toContain('pass-buck');
  });

  it('finds nothing in no words', () => {
    expect(find('')).toEqual([]);
  });
});

describe('what only one form forbids', () => {
  it.each([
    ['Our machine is very old.', 'pass-buck'], ["The head office won't pay for a new one.", 'pass-buck'], ["We couldn't help it.", 'pass-buck'],
  ])('is an excuse in an apology: %s', (text, label) => {
    expect(labelsOf(text, 'apology')).toContain(label);
    expect(labelsOf(text, 'reply')).toEqual([]);
  });

  it.each([
    ['Try to listen more.', 'patronise'], ['Ring the bell longer.', 'patronise'], ['You should always check the bag.', 'patronise'], ['I would have just let him finish.', 'patronise'],
    ['There will still be a fee for the shortening.', 'refuse'], ["We can't look at it any more.", 'refuse'], ["You'd have to pay the debt first.", 'refuse'], ['Waiters are busy on Saturdays.', 'minimise'],
  ])('is no part of saying back: %s', (text, label) => {
    expect(labelsOf(text, 'reflect')).toContain(label);
    expect(labelsOf(text, 'reply')).toEqual([]);
  });
});
