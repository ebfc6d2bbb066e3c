import { isAcronymEveryoneKnows } from './acronyms.ts';
import { compileCuePattern, observeRange } from './cue-matcher.ts';
import type { PreparedTurn } from './cue-matcher.ts';
import type { Observation } from './observation.ts';
import { hasMatch } from './pattern.ts';
import type { Sentence, Token } from './text.ts';

const swearing = compileCuePattern(
  `@swear|(for|in) (gods|christs|heavens|christ|god|goodness|fucks?|fuck) .. sake|jesus christ|what the (hell|heck|fuck|
    actual)|why the hell`,
);
const facts = compileCuePattern(
  `#|(i|we|he|she|they) (have|had|am|was|were|did|live|work|paid|ordered|booked|bought|got|sent|called|rang|went|tried|
    need|use|used|fly|open|make|get|just|only|did not|do not|never|took|told|said|watched|cancelled|reported|uploaded|
    picked|imported|moved|applied|returned|received|signed|gave|put|opened|checked|installed|spoke|asked|came|said|wrote|
    dropped|changed|can not|could not|waited|turned|stayed|left|lost|want|know|make|run|drive|travel|always|already|
    normally|usually|ring|touch|take|see|promised)|(my|our|her|his|their) ..2 _ (is|was|has|are|were|can|will|says|said|
    had|does|died|told|have|needs)|(it|he|she|they|there|this|that|the ..2|someone|nobody|your ..2|one of them) (is|was|
    has|are|were|says|said|had|came|did|does|went|stopped|broke|arrived|told|keeps|just|shows|
    happened|cut|fell|left|lost|took|looked|never|turned|works|worked|will not|died|can not|showed)|(i|we|he|she|
    they|it|the ..2|my ..2|your ..2|someone) (*ed|told|sent|gave|brought|sold)|yesterday|today|last (week|month|year|
    night|@weekday)|@weekday|@month|this morning|ago|since|it is (a|an|the|my)`,
);
const formula = compileCuePattern(`^ (thanks|thank you|hi|hello|hey|good (morning|afternoon|evening|day)|dear|regards|kind regards|yours|best|sincerely|
  cheers) ..2 $`);
const heatOnly = compileCuePattern(`^ (wow|unbelievable|ridiculous|forget it|never mind|whatever|oh my god|this is a joke|are you|okay|yes please|fine|
  that is fine|not fair|is not fair|what a)|i (demand|insist)|you (are|people)|i do not care|i will (be|see|post|take|
  go|come)`);
const replying = compileCuePattern(`^ (yes|no|yeah|yep|nope|about|maybe|just|only|in|on|at|not|it|he|she|they|since|around|three|two|one|both|the|a|my)|#`);

/** Finds what the writing itself shows: facts told, answers given, and shouting in capitals, marks and oaths. */
export function findSurface(turn: PreparedTurn): Observation[] {
  const asked = turn.heard.some((sentence) => sentence.question);
  return turn.sentences.flatMap((sentence) => [...findTelling(turn, sentence, asked), ...findShouting(turn.text, sentence)]);
}

function findTelling(turn: PreparedTurn, sentence: Sentence, asked: boolean): Observation[] {
  if (hasMatch(formula, sentence.tokens)) return [];
  const because = 'Gives facts about the case.';
  const observe = (confidence: number): Observation[] => [observeRange(turn.text, sentence.start, sentence.end, 'tell', confidence, because)];
  const heated = hasMatch(heatOnly, sentence.tokens);
  const answers = asked && !sentence.question && !heated && (hasMatch(replying, sentence.tokens) || sentence.tokens.length <= 6);
  if (answers && turn.words > 1) return observe(0.6);
  if (sentence.question || sentence.tokens.length < 3) return [];
  if (!hasMatch(facts, sentence.tokens)) return observe(0.3);
  return observe(heated || sentence.tokens.length < 5 ? 0.45 : 0.65);
}

function findShouting(text: string, sentence: Sentence): Observation[] {
  const observe = (start: number, end: number, confidence: number, because: string): Observation => observeRange(text, start, end, 'shout', confidence, because);
  const found: Observation[] = [];
  const loud = sentence.tokens.filter(isLoud);
  const first = loud[0];
  const last = loud.at(-1);
  if (first && last) {
    const most = loud.length >= 2 && loud.length >= sentence.tokens.length * 0.15;
    found.push(observe(first.start, last.end, most ? 0.8 : 0.45, 'Writes words in capitals.'));
  }
  const marks = /[!?]{2,}/.exec(sentence.text);
  if (marks) {
    const strong = marks[0].length >= 3 || marks[0].includes('!');
    found.push(observe(sentence.start + marks.index, sentence.start + marks.index + marks[0].length, strong ? 0.7 : 0.5, 'Piles up exclamation or question marks.'));
  }
  const oath = sentence.tokens.findIndex((token, at) => !token.quoted && swearing.matchAt(sentence.tokens, at) > at);
  const oathToken = sentence.tokens[oath];
  if (oathToken) found.push(observe(oathToken.start, oathToken.end, 0.7, 'Swears.'));
  return found;
}

function isLoud(token: Token): boolean {
  return token.text.length > 1 && /^[\p{Lu}'’]+$/u.test(token.text) && !isAcronymEveryoneKnows(token.text);
}
