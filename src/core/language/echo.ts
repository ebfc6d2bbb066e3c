import { compileCuePattern, observeRange } from './cue-matcher.ts';
import type { PreparedTurn } from './cue-matcher.ts';
import type { Observation } from './observation.ts';
import { hasMatch } from './pattern.ts';
import { splitSentences } from './text.ts';
import type { Sentence } from './text.ts';

/** Turns of the customer, newest first, whose words count as said. */
const turnsRemembered = 3;
const because = 'Says back what the customer told.';
const becauseReal = "Names the customer's loss or effort as real.";

const commonWords = new Set(
  ('the a an and or but so if then than that this these those there here it its he she they them his her their i me my mine we us our you your yours be do have can could will would shall should may might must ' +
    'not no yes of in on at to for from with by about into over out up down off as like just only also too very really now again still already get go come make take give see say tell know think want need ' +
    'what which who when where why how all any some more most much many other one thing way lot okay right well sorry please thank thanks hello hi let look try help sure time day back call number name email order ' +
    'good bad new first last next same even ever never because until while after before since through customer service problem issue something anything nothing someone anyone understand').split(' '),
);

/** Openings that announce a restatement. */
const restating = compileCuePattern(
  `^ (okay|right|and|ah|oh|yes|no|sorry|thank you|thanks|so)? .. (so (you|your|it|the|that|he|she|they|there|we|fewer|no|
    what|this|from)|if i (understand|hear|have|get|got|am hearing|follow|read)|(let me|just to|to) ..2 (check|see|make
    sure|recap|summarise|be sure|confirm|repeat|say) ..5 (right|understood|have|understand|i|that|you|this|back)|what (i
    am hearing|i hear|you are saying|you are telling)|(i hear|it sounds like|sounds like|i gather|i see|i understand|i
    can see|as i understand) (that|you|your|from|the|as)|you (are saying|said|say|told|mentioned|have told|explained|
    wrote|have (been|had|already|now))|in other words|to (recap|sum up|summarise)|i have (read|noted|written|understood)|i have got
    (it|that) (that|as|right))`,
);
const agentDeed = compileCuePattern('(i|we) (will|have|am|are|can|could|would|did|sent|see (no|that))');
const against = compileCuePattern(`(you did not|you never|you failed|should have|our (records|system|notes)|policy|no record|as you (indicated|have
  indicated)|if you (had|would|do not)|kindly)`);
/** Thanks, and news of the agent's own: words are shared, nothing is restated. */
const ownNews = compileCuePattern(`^ (thank|thanks|unfortunately|sadly|i am afraid|i found|i have found|and then)|there (is|are|will be) no|(is|are) on (its|their|the|his|her) way|(goes|go|comes|come|going|coming) back`);
const contrast = compileCuePattern('but|only|however');
const listener = compileCuePattern('you|your|he|she|they|it|the');
const person = compileCuePattern('you|your|he|she|they|his|her|their');
const weight = compileCuePattern(
  `(that|this|it|which)? is (a|an|not|no|too|far|much|so|such|simply|just|really)? .. (long|okay|acceptable|enough|many|
    much|fun|joke|grim|awful|terrible|horrible|mad|worrying|ridiculous|poor|rubbish|shocking|serious|disruptive|expensive|
    lot|mess)|(lost|gone|wasted|missed|without|still (no|nothing)|and (no|nothing|nobody)|stuck|stranded|no (answer|reply|
    heating|water|sleep))|whole|too many|too long|for nothing|all that`,
);

/** Finds sentences in which the agent says back facts from the customer's last turns, and short ones that name their weight. */
export function findEchoes(turn: PreparedTurn): Observation[] {
  const said = collectSaid(turn);
  if (said.size === 0) return [];
  return turn.sentences.flatMap((sentence) => readEcho(turn.text, sentence, said));
}

function collectSaid(turn: PreparedTurn): ReadonlySet<string> {
  const words = new Set<string>();
  const heard = turn.before.filter((utterance) => utterance.role !== turn.role).slice(-turnsRemembered);
  for (const utterance of heard) {
    for (const sentence of splitSentences(utterance.text)) for (const word of contentStems(sentence)) words.add(word);
  }
  return words;
}

/** Families of the words that tell one case from another: no small words, none of those every service talk holds. */
export function contentStems(sentence: Pick<Sentence, 'tokens'>): Set<string> {
  return new Set(sentence.tokens.filter((token) => isContent(token.norm, token.stem)).map((token) => token.stem));
}

function isContent(norm: string, stem: string): boolean {
  if (/^\d/.test(stem)) return true;
  return norm.length > 2 && !commonWords.has(norm) && !commonWords.has(stem);
}

function readEcho(text: string, sentence: Sentence, said: ReadonlySet<string>): Observation[] {
  const stems = contentStems(sentence);
  const shared = [...stems].filter((stem) => said.has(stem)).length;
  if (shared === 0 || sentence.tokens[0]?.norm === 'dear' || hasMatch(against, sentence.tokens)) return [];
  const share = shared / Math.max(1, stems.size);
  const found: Observation[] = [];
  const confidence = rateParaphrase(sentence, shared, share);
  if (confidence > 0) found.push(observeRange(text, sentence.start, sentence.end, 'paraphrase', confidence, because));
  if (!sentence.question && sentence.tokens.length <= 22 && share >= 0.2 && !hasMatch(agentDeed, sentence.tokens) && hasMatch(weight, sentence.tokens)) {
    found.push(observeRange(text, sentence.start, sentence.end, 'acknowledge', 0.65, becauseReal));
  }
  return found;
}

function rateParaphrase(sentence: Sentence, shared: number, share: number): number {
  const asksAgreement = /\b(?:right|correct|yes|is that (?:it|right)|have i got that|isn't it|am i right)\s*\?/i.test(sentence.text);
  if (sentence.question && !asksAgreement && !hasMatch(restating, sentence.tokens)) return 0;
  const restates = hasMatch(restating, sentence.tokens) || asksAgreement;
  if (restates && shared >= 2) return 0.85;
  if (restates && share >= 0.2) return 0.65;
  if (hasMatch(agentDeed, sentence.tokens) || hasMatch(contrast, sentence.tokens) || hasMatch(ownNews, sentence.tokens)) return 0;
  if (shared >= 3 && share >= 0.4 && hasMatch(listener, sentence.tokens)) return 0.6;
  return shared >= 2 && share >= 0.5 && hasMatch(person, sentence.tokens) ? 0.55 : 0.2;
}
