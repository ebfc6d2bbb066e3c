import type { Label } from '../codebook.ts';
import type { Reader, Reading } from '../language/observation.ts';
import { readAgentTurn } from '../language/reader.ts';
import type { Sentence } from '../language/text.ts';
import { listHeard } from './read-answer.ts';
import type { AnswerForm } from './slips.ts';

/** A shorter sentence is a pause or a sigh: “It wasn't.” */
const fewWords = 5;
/** A sentence that calms at least so much, when it is heard alone, says something to this customer. */
const calms = 0.25;
const relating: readonly Label[] = ['acknowledge', 'paraphrase', 'empathise', 'validate', 'apologise', 'own', 'encourage', 'check', 'ask-open', 'appreciate'];
/** An apology may also say what comes of it; what was heard is said back with nothing beside it. */
const calming: Readonly<Record<AnswerForm, readonly Label[]>> = {
  reflect: relating,
  apology: [...relating, 'act', 'redress', 'set-expectation', 'follow-up', 'reassure', 'reframe'],
  reply: [...relating, 'act', 'redress', 'set-expectation', 'follow-up', 'reassure', 'reframe', 'explain'],
};
/** Who is spoken to, and who speaks; a turn of speech such as “you know” is neither. What “we” do is news of the firm, and none of it belongs into what was heard. */
const person: Readonly<Record<AnswerForm, RegExp>> = { reflect: /\b(?:i|me|my|you|your|yours)\b/iu, apology: /\b(?:i|me|my|we|us|our|ours|you|your|yours)\b/iu, reply: /\b(?:i|me|my|we|us|our|ours|you|your|yours)\b/iu };
const turnOfSpeech = /\b(?:you know|you see|(?:will|can|could) tell you|for you|as you say|i(?:['’]m| am) afraid|i guess|i suppose|we all)\b/giu;
/** A guess at how it was, or what of it can wait. */
const guess = /\b(?:must|sounds?|seems?|no wonder|the rest|everything else)\b/iu;

/**
 * Finds sentences, beside those that tell the facts (`telling`), that speak of the world and not of what this customer told, where only that is wanted: “These things happen with deliveries.”
 * They give no fact back, address nobody, and the reader sees nothing in them that calms.
 */
export function findRemarks(sentences: readonly Sentence[], telling: readonly Sentence[], heard: string, reading: Reading, reader: Reader, form: AnswerForm): Sentence[] {
  return sentences.filter((sentence) => {
    const text = sentence.text.replace(turnOfSpeech, '');
    if (sentence.question || sentence.tokens.length < fewWords || person[form].test(text) || guess.test(text)) return false;
    if (telling.some(({ start }) => start === sentence.start)) return false;
    if (reading.observations.some(({ label, start, end }) => calming[form].includes(label) && start < sentence.end && sentence.start < end)) return false;
    const { scores } = readAgentTurn(sentence.text, listHeard(heard), reader);
    return calming[form].every((label) => (scores[label] ?? 0) < calms);
  });
}
