import { describe, expect, it } from 'vitest';
import { readAgentTurn } from './reader.ts';

/** The words, the labels that must be seen, the labels that must not, and what the customer said before. */
type Case = [text: string, expected: string, forbidden?: string, heard?: string];

const cases: readonly Case[] = [
  // greet
  ['Good afternoon, you have come through to the repairs desk, Marta speaking.', 'greet'],
  ['Hi Tom, this is Ewa at Northlight.', 'greet'],
  ['Enjoy the rest of your weekend.', 'greet'],
  ['Have a safe flight home.', 'greet'],
  ['Dear Mr Osei, I have read your letter.', '', 'greet'],
  // encourage
  ['Go on, I am listening.', 'encourage', 'ask-detail vague'],
  ["Take all the time you need, I'm not going anywhere.", 'encourage', 'command-calm'],
  ['Start wherever you like.', 'encourage'],
  // acknowledge
  ['Two mornings off work and still no washing machine.', 'acknowledge', 'minimise', 'I took two mornings off work and the washing machine still is not here'],
  ['Eleven days without hot water is far too long.', 'acknowledge', 'minimise', 'We have had no hot water for eleven days.'],
  ['You have been passed from one person to the next all week.', 'acknowledge', 'blame-customer'],
  ['Nobody should have to ring four times about one bill.', 'acknowledge'],
  ['I can see how much this has cost you.', 'acknowledge'],
  ['I see.', '', 'acknowledge empathise'],
  // paraphrase
  ['So the fridge came on Tuesday, the door was dented, and the driver would not take it back.', 'paraphrase', '', 'My fridge was delivered Tuesday with a dented door and the driver refused to take it away'],
  ['If I have understood you, the card was charged twice, once on the 3rd and once on the 5th.', 'paraphrase', '', 'you charged my card on the 3rd and again on the 5th'],
  ["Let me check I've got this right: the boiler has been off since Sunday and your mother is staying.", 'paraphrase', '', 'The boiler went off on Sunday. My mother is staying with us.'],
  ['You were told Friday, nobody came, and the office was closed when you rang.', 'paraphrase', '', 'They told me Friday. Nobody came and when I rang the office it was closed.'],
  ['So your account number is 4471, correct?', 'paraphrase', '', 'my account number is 4471'],
  ['What is your account number?', 'ask-detail', 'paraphrase', 'my account number is 4471'],
  // empathise
  ['That must have been frightening, on your own in the dark.', 'empathise', 'minimise'],
  ['I can hear how worn down you are by this, and how worried.', 'empathise'],
  ["In your place I'd be livid.", 'empathise', 'hostile'],
  ['It sounds like a really stressful week.', 'empathise'],
  ['No wonder you are anxious with the exam on Monday.', 'empathise'],
  ['You sound exhausted.', 'empathise', 'patronise'],
  ["I'm so sorry about your dad.", 'empathise'],
  ['Please accept our condolences on the loss of your wife.', 'empathise'],
  ['I understand your order is late.', '', 'empathise'],
  ['I understand.', '', 'empathise acknowledge'],
  ['You said you were frustrated by the app.', '', 'hostile'],
  ['I do not know how you feel about blue.', '', 'empathise'],
  // validate
  ["You're right, we ought to have rung you first.", 'validate own'],
  ['Anyone would be cross about that.', 'validate'],
  ['You have every reason to expect a working kettle.', 'validate'],
  ["That's a fair point about the parking.", 'validate'],
  ['It makes sense that you want this in writing.', 'validate'],
  ["It isn't your fault, the label was misleading.", 'validate', 'blame-customer'],
  ['You should have been told before you travelled.', 'validate', 'blame-customer'],
  ['You should never have been put in that position.', 'validate', 'blame-customer'],
  ["I don't blame you for asking.", 'validate', 'blame-customer'],
  ['This should not have happened.', 'validate', 'blame-customer'],
  // apologise
  ["I'm sorry we kept you waiting so long.", 'apologise', 'cancel'],
  ['My apologies for the muddle with your booking.', 'apologise'],
  ['We apologise unreservedly for the damage.', 'apologise'],
  ['sry about that, totally on us', 'apologise own'],
  ["Sorry?", '', 'apologise'],
  ["Sorry, I didn't catch your name.", '', 'apologise'],
  ["I'm sorry if you feel we were rude.", 'cancel', 'apologise empathise'],
  ["I'm sorry you feel that way.", 'cancel', 'apologise empathise'],
  ["You'll be sorry.", '', 'apologise'],
  ["I'm not sorry about it.", '', 'apologise'],
  ["Sorry, but I can't do that.", '', 'apologise'],
  // own
  ['That mistake was ours.', 'own', 'blame-customer'],
  ["We got your address wrong, plain and simple.", 'own', 'argue'],
  ['I forgot to pass your note on.', 'own', 'blame-customer'],
  ['We should have checked the stock before taking your money.', 'own', 'blame-customer'],
  ["I'll see this through personally until the money is back with you.", 'own'],
  ["Leave it with me, I'm taking charge of this.", 'own'],
  ["That was not our mistake.", '', 'own'],
  ["I take full responsibility for the mix-up.", 'own'],
  ["We let you down.", 'own'],
  // ask-open
  ['What happened when you opened the box?', 'ask-open', 'blame-customer'],
  ['How has this affected your business?', 'ask-open'],
  ['What would put this right for you?', 'ask-open', 'ask-detail'],
  ['Could you walk me through what happened on Saturday?', 'ask-open'],
  ['Tell me a bit more about the noise.', 'ask-open'],
  ['What matters most to you here?', 'ask-open'],
  // ask-detail
  ['Which entrance did the driver use?', 'ask-detail', 'blame-customer'],
  ['Could I take your postcode, please?', 'ask-detail'],
  ['Is the light on the router red or green?', 'ask-detail'],
  ['Please send me a photo of the label.', 'ask-detail'],
  ['When did the noise begin?', 'ask-detail'],
  ['Is anyone with you at the moment?', 'ask-detail'],
  // explain
  ['The parcel went to the wrong depot because the label was torn.', 'explain', 'blame-customer policy-wall'],
  ["The reason for the second charge is that the first one timed out.", 'explain'],
  ['What happened is that the booking was never passed to the kitchen.', 'explain'],
  ['The engineer was sent home sick and nobody picked up his jobs.', 'explain'],
  // act
  ["I've just moved you to the 9:40 train.", 'act', 'vague'],
  ["I'm ringing the depot now while you hold.", 'act'],
  ["I'll email the garage this afternoon.", 'act set-expectation'],
  ['Your card has now been unblocked and a new one has been ordered.', 'act'],
  ['Please unplug the box and count to thirty.', 'act', 'command-calm'],
  ['Let me pull up your booking.', 'act'],
  ["I won't cancel your order.", '', 'act'],
  ['We will look into it.', 'vague', 'act'],
  // offer-choice
  ['Would you like a refund or a replacement?', 'offer-choice'],
  ['There are two ways forward: we can repair it today, or you can have a new one on Friday.', 'offer-choice'],
  ["It's up to you whether we come in the morning or the evening.", 'offer-choice'],
  // redress
  ["I'm refunding the delivery charge.", 'redress', 'policy-wall'],
  ["There'll be no charge for the repair.", 'redress'],
  ["I've taken twenty pounds off your next bill.", 'redress'],
  ["We'll cover the cost of the taxi.", 'redress'],
  ["As a gesture I'd like to give you a free month.", 'redress'],
  ["I'll send you a brand new one at no cost.", 'redress'],
  ["We can't refund that.", '', 'redress'],
  ["Refunds aren't possible after thirty days.", '', 'redress'],
  ['Feel free to ring me.', '', 'redress hostile'],
  // set-expectation
  ['You will have the money within three working days.', 'set-expectation'],
  ['The engineer arrives tomorrow between 8 and 10.', 'set-expectation'],
  ["He'll be with you by half six.", 'set-expectation'],
  ['Expect the letter on Thursday.', 'set-expectation'],
  ['You called us on Monday.', '', 'set-expectation'],
  ['Soon.', '', 'set-expectation'],
  // reassure
  ["Don't worry, your seats are safe.", 'reassure', 'command-calm minimise'],
  ["We'll get this sorted.", 'reassure'],
  ['You are in good hands.', 'reassure'],
  ["I promise you won't lose the deposit.", 'reassure'],
  // reframe
  ["I can't reopen the kitchen tonight; what I can do is have breakfast sent up at six.", 'reframe', 'refuse'],
  ["What I can do is hold the room until Monday.", 'reframe'],
  // check
  ['Does that work for you?', 'check', 'ask-detail'],
  ['Would it help if I rang them for you?', 'check'],
  ['Is that okay with you?', 'check'],
  ['Has the picture come back?', 'check'],
  // appreciate
  ['Thank you for telling us so plainly.', 'appreciate'],
  ['I appreciate your patience this morning.', 'appreciate'],
  ["I'm glad you told me.", 'appreciate'],
  ['Thank goodness for that.', '', 'appreciate'],
  // follow-up
  ["I'll call you on Friday to make sure it arrived.", 'follow-up set-expectation'],
  ["I'll check back with you tomorrow morning.", 'follow-up'],
  // set-boundary
  ["I want to help you, and I can't while I'm being called names. If it goes on I will end the call.", 'set-boundary', 'threaten command-calm refuse'],
  ["I'm happy to keep going, but please leave the insults out.", 'set-boundary', 'threaten'],
  // hand-over
  ["I'm bringing in my supervisor Dana, who has the whole story, so you won't have to repeat it.", 'hand-over', 'pass-buck'],
  // good replies with no stock phrase
  ["Nine days. That is nine evenings of cooking on a camping stove.", '', 'hostile minimise', 'The cooker has been broken nine days, I am cooking on a camping stove'],
  ["The money is going back onto your card; look for it on Wednesday.", 'redress set-expectation'],
  ["The slip was mine. I typed the 12th.", 'own', 'blame-customer'],
];

describe('the reading of calming moves', () => {
  it.each(cases)('reads: %s', (text, expected, forbidden = '', heard = '') => {
    const { observations } = readAgentTurn(text, heard ? [{ role: 'customer', text: heard }] : []);
    const seen = new Set<string>(observations.map((observation) => observation.label));
    expect(expected.split(' ').filter((label) => label && !seen.has(label))).toEqual([]);
    expect(forbidden.split(' ').filter((label) => label && seen.has(label))).toEqual([]);
  });
});
