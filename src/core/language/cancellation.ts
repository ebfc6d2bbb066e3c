import type { Label } from '../codebook.ts';
import { compileCuePattern, observeRange } from './cue-matcher.ts';
import type { PreparedTurn } from './cue-matcher.ts';
import type { Observation } from './observation.ts';
import { hasMatch } from './pattern.ts';
import type { Sentence } from './text.ts';

const because = 'Takes back the warmth just offered.';
const warm: ReadonlySet<Label> = new Set<Label>(['empathise', 'validate', 'apologise', 'acknowledge']);
const turning = new Set(['but', 'however', 'unfortunately', 'nevertheless']);

/** Regret aimed at the listener's feeling or made conditional: "sorry you feel that way", "sorry if …". */
const conditional = compileCuePattern(
  `(sorry|apologise|apologies|regret) ..1 (if|that you feel|you feel|that you felt|you felt|you see it|that you see it|
    that you think|you think|you are (not happy|unhappy|offended|upset|disappointed)|that you are (not happy|unhappy|
    offended|disappointed)|for any offence you|you (took|were offended|found it)|you chose|you misunderstood|you took it)`,
);
/** Warm words too slight to be an observation, which a "but" still takes back. */
const slightWarmth = compileCuePattern(`^ .. (i (do|completely|totally|fully|really)? (understand|appreciate|sympathise|get (it|that))|i (do)? understand (that|your|you|how|why|it)|i am sorry|sorry|with respect|i am not saying|no
  offence|that (must|may) be|not that it is your fault|i do not want to (be rude|blame)|i know (you|this|that|it)|i
  hear (you|what)|i (do)? sympathise|of course (it|that|this|you)|(you are|you may be) right|fair (enough|point))`);
/** Openings of a next sentence that turn as "but" does. */
const turningBack = compileCuePattern('^ (then again|that said|having said that|mind you|still <|all the same|even so|on the other hand|be that as it may)');
/** What follows the "but" helps after all. */
const helpful = compileCuePattern(
  `(i|we) (will|am|are|have|can|could|want|would) (now|just|also|already|going to|not going to let)? ..2 (@firm-doing|
    sort|help|find|get|stay|make|do|offer|look|promise|fix|try|stop|give|see|ask|tell you exactly|sending|booking|calling|
    ringing|getting|checking|looking)|here is what|what (i|we) (can|will)|let me|there is (a|one|another) (way|option|
    thing)|you (can|will) (have|get|still)|we should have|i should have|our (fault|mistake)|that (was|is) (on us|our)|
    need a (number|reference)|we (answered|ignored|kept|sent|left|failed|told|charged|doubted|lost|took|gave|missed)|no excuse|not good enough|you (deserve|should have been)`,
);

/** Finds empathy, apology or agreement that is taken back with "but", "however" or "if". */
export function findCancellations(turn: PreparedTurn, observations: readonly Observation[]): Observation[] {
  return turn.sentences.flatMap((sentence, index) => {
    const condition = findConditional(turn.text, sentence);
    if (condition) return [condition];
    const start = findWarmStart(sentence, observations);
    if (start === undefined) return [];
    const turned = sentence.tokens.findIndex((token) => turning.has(token.norm) && token.clauseStart && token.start > start && !token.quoted);
    const next = turn.sentences[index + 1];
    const after = turned >= 0 ? sentence.tokens.slice(turned) : opensWithTurn(next) ? (next?.tokens ?? []) : [];
    const end = after.at(-1)?.end;
    if (end === undefined || after.length < 3 || hasMatch(helpful, after)) return [];
    return [observeRange(turn.text, start, end, 'cancel', 0.75, because)];
  });
}

function findConditional(text: string, sentence: Sentence): Observation | undefined {
  const at = sentence.tokens.findIndex((_token, from) => conditional.matchAt(sentence.tokens, from) > from);
  const first = sentence.tokens[at];
  if (!first || first.quoted) return undefined;
  const asksLeave = /sorry if (this|that|it|i) (is|sounds|seems|was unclear|am repeating|missed)/i.test(sentence.text);
  return observeRange(text, first.start, sentence.tokens.at(-1)?.end ?? first.end, 'cancel', asksLeave ? 0.4 : 0.85, because);
}

function findWarmStart(sentence: Sentence, observations: readonly Observation[]): number | undefined {
  const seen = observations.find((one) => warm.has(one.label) && one.confidence >= 0.5 && one.start >= sentence.start && one.start < sentence.end);
  if (seen) return seen.start;
  return slightWarmth.matchAt(sentence.tokens, 0) > 0 ? sentence.start : undefined;
}

function opensWithTurn(sentence: Sentence | undefined): boolean {
  const first = sentence?.tokens[0];
  return first !== undefined && sentence !== undefined && (turning.has(first.norm) || turningBack.matchAt(sentence.tokens, 0) > 0);
}
