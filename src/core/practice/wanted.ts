import type { AgentLabel } from '../codebook.ts';
import { isStock } from '../conversation/stock-phrases.ts';
import { contentStems } from '../language/echo.ts';
import { type Sentence, splitSentences } from '../language/text.ts';

/** So many words of the case in one sentence give it back, whatever the sentence begins with. */
const givesBack = 3;

/** Words that make a move when they are asked for. An exercise that names a move is evidence of its own; where nobody asked, the same words may do something else. */
const phrases: Partial<Record<AgentLabel, RegExp>> = {
  appreciate: /\bthank(?:s| you)\b|\bgrateful\b|\bsaved (?:us|me)\b|\bhelped (?:me|us|a lot)\b|\bmeant (?:that )?(?:we|i) could\b|\b(?:that was|it was|this is|it['’]s) your doing\b|\b(?:because|thanks to|without) (?:of )?(?:you|your)\b|\b(?:keep|leave) (?:it|that|this|["“])|\b(?:strongest|clearest|best) (?:line|part|sentence|in it|of it|thing)\b|\bexactly (?:how|what) (?:he|she|they|it|i|we|was)\b|\bmade (?:me|us|it) (?:see|quick|quicker|possible|easy|easier)\b/iu,
  explain: /\b(?:that['’]s|that is|this is|which is) (?:why|because)\b|\b(?:because|the reason)\b/iu,
  act: /\b(?:is|are|has been|have been|has had|have had)\b(?: \w+){0,3} (?:gone|done|filed|fixed|repaired|replaced|mended|removed|changed|sent|booked|ordered|paid|moved)\b/iu,
};
/** Words that show that something came across, and not yet what. */
const tookIn = /\bi (?:can )?(?:tell|see|hear)\b|\bi(?:['’]ve| have) (?:got|noted|written|taken|understood) (?:it|that|them|this)\b|\bmatters?\b/iu;

/** Questions with a word that leaves the answer open. */
const open = /\b(?:what|how|which|who|where|why)\b|\btell me\b/iu;
/** Those of them that ask for one detail, reproach, or are put to everybody. */
const closed = /\b(?:what|which)(?:['’]s| is| was)? (?:the |your )?(?:\w+ ){0,2}(?:number|name|code|date|address|time|day|amount)\b|\bwhat time\b|\bhow (?:many|much|long|old)\b|\bwhy (?:did|do|can|have|must)(?:n['’]t)? you\b|\b(?:how|what) (?:can|may|could) i (?:help|assist|do)\b/iu;

/** The place of a sentence that plainly makes a move the exercise asks for; undefined when none does. */
export function findWanted(label: AgentLabel, text: string, told: string): Sentence | undefined {
  const own = splitSentences(text).filter((sentence) => !isStock(sentence));
  if (label === 'ask-open') return own.find((sentence) => isOpenQuestion(sentence));
  if (label === 'acknowledge' || label === 'paraphrase') return findGivenBack(own, told);
  const phrase = phrases[label];
  return phrase && own.find((sentence) => !sentence.question && phrase.test(sentence.text));
}

/** Whether an answer shows at least that it took in what was said. */
export function tookItIn(text: string): boolean {
  return splitSentences(text).some((sentence) => !sentence.question && !isStock(sentence) && tookIn.test(sentence.text));
}

function isOpenQuestion({ question, text }: Sentence): boolean {
  return (question || /\btell me\b/iu.test(text)) && open.test(text) && !closed.test(text);
}

/** What an agent does next shares words with the case as well, and gives nothing back. */
const ahead = /\b(?:(?:i|we)(?:['’]ll|['’]m| will| am| can|['’]re| are)|you can)\b/iu;

function findGivenBack(sentences: readonly Sentence[], told: string): Sentence | undefined {
  const known = new Set(splitSentences(told).flatMap((sentence) => [...contentStems(sentence)]));
  return sentences.find((sentence) => !sentence.question && !ahead.test(sentence.text) && [...contentStems(sentence)].filter((stem) => known.has(stem)).length >= givesBack);
}
