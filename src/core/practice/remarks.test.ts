import { describe, expect, it } from 'vitest';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import { splitSentences } from '../language/text.ts';
import { readAnswer } from './read-answer.ts';
import { findRemarks } from './remarks.ts';
import type { AnswerForm } from './slips.ts';

const reader = loadTrainedReader();
const heard = "I'd swapped two night shifts to be there when the kitchen came. I sat on the step from seven. At four I got a text that it had been delivered.";
const facts = 'You swapped two night shifts and sat on the step from seven, and then a text said it was delivered.';

function find(text: string, form: AnswerForm = 'reflect'): string[] {
  const sentences = splitSentences(text);
  return findRemarks(sentences, sentences.slice(0, 1), heard, readAnswer(text, heard, reader, 'reflect'), reader, form).map((sentence) => text.slice(sentence.start, sentence.end).trim());
}

describe('a remark beside the facts', () => {
  it.each(['Well, that can happen with big deliveries.', 'She could simply have ordered something else.', 'To be fair, he is only doing his job.', 'It is online though, and that is normally accepted.', 'Silk always does this, any cleaner will tell you.'])('is found: %s', (remark) => {
    expect(find(`${facts} ${remark}`)).toEqual([remark]);
  });

  it.each(["It wasn't.", 'That must have been maddening.', 'That sounds exasperating.', 'And you are back on nights tonight.', 'I can feel it from here.', 'Have I got that right?', 'Take all the time you need.', 'We left you alone with it.', 'No wonder that hurts so much.', 'The rest of it can wait.'])('is not what speaks to this customer: %s', (sentence) => {
    expect(find(`${facts} ${sentence}`)).toEqual([]);
  });

  it('is news of the firm where only what was heard is wanted, and none in an apology', () => {
    const news = 'We have a very nice showroom for that.';
    expect(find(`${facts} ${news}`)).toEqual([news]);
    expect(find(`${facts} ${news}`, 'apology')).toEqual([]);
  });

  it('is not a sentence that tells a fact', () => {
    expect(find('The text said delivered and there was no kitchen to be seen.')).toEqual([]);
    expect(find('')).toEqual([]);
  });
});
