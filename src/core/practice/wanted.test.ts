import { describe, expect, it } from 'vitest';
import type { AgentLabel } from '../codebook.ts';
import { findWanted, tookItIn } from './wanted.ts';

const told = 'The piano lid was left open, the cat has been inside, and there is hair in the hammers.';
const quote = (label: AgentLabel, text: string): string | undefined => findWanted(label, text, told)?.text.trim();

describe('a move that is asked for', () => {
  it.each([
    ['ask-open', 'What are the posters for?'], ['ask-open', 'How would it sound if you stopped after sorry?'], ['ask-open', 'Which matters more to you right now?'],
    ['ask-open', "Who's going to see them tonight?"], ['ask-open', 'Could you tell me what they are for?'], ['ask-open', 'Tell me how that hour was.'],
    ['appreciate', 'Your photo saved us an hour.'], ['appreciate', 'That was your doing.'], ['appreciate', 'Your list made this quick, I am grateful for it.'],
    ['appreciate', 'Keep "I have read your letter twice".'], ['appreciate', 'The line about the dog is the strongest in it.'], ['appreciate', 'We decided today because of your list.'],
    ['appreciate', 'The dates you kept helped me find it.'], ['appreciate', 'And the list is why it took days, thank you.'],
    ['explain', "There's a child who cannot breathe near peanuts, that's why I can't take it in."], ['explain', 'I cannot, because the welder is in hospital.'],
    ['act', 'The sharp edge is gone from every trolley.'], ['act', 'The edge you told us about is filed smooth.'], ['act', 'Every trolley has had that edge filed off.'],
    ['acknowledge', 'The lid was left open and there is cat hair in the hammers.'], ['paraphrase', 'Two things: an open lid, and the cat with its hair all through the hammers.'],
  ] as const)('%s is heard in words of one’s own: %s', (label, text) => {
    expect(quote(label, text)).toBe(text);
  });

  it('is found in its own sentence', () => {
    expect(quote('ask-open', 'Six tonight, I have that. What are they for? I stay on the line.')).toBe('What are they for?');
  });

  it.each([
    ['ask-open', 'Is the tap fine now?'], ['ask-open', 'What is the card number?'], ['ask-open', 'What time was it?'], ['ask-open', 'How many are there?'],
    ['ask-open', "Why didn't you ring us?"], ['ask-open', 'How can I help you today?'], ['ask-open', 'I know what you mean.'],
    ['appreciate', 'Thank you for your patience.'], ['appreciate', 'We value your feedback.'], ['appreciate', 'Part 7 is a bit weak.'],
    ['explain', 'Rules are rules.'], ['act', 'We will look into it.'],
    ['acknowledge', 'That is a pity.'], ['acknowledge', 'Is there cat hair in the hammers of the open piano?'], ['acknowledge', "I'll close the lid and get the hair out of the hammers."],
    ['set-boundary', 'What are the posters for?'],
  ] as const)('%s is not heard in: %s', (label, text) => {
    expect(quote(label, text)).toBeUndefined();
  });
});

describe('that something came across', () => {
  it.each(['Six tonight matters, I can tell.', "I've got it, six tonight.", 'Six tonight, I have written that down.', "I've taken that in."])('is said by: %s', (text) => {
    expect(tookItIn(text)).toBe(true);
  });

  it.each(['', 'I understand your frustration.', 'Does it matter?', 'That is not possible.'])('is not said by: %j', (text) => {
    expect(tookItIn(text)).toBe(false);
  });
});
