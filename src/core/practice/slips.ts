import type { Label } from '../codebook.ts';
import { rememberedCues } from '../language/learned/features.ts';
import type { Observation, Utterance } from '../language/observation.ts';
import { readAgentTurn } from '../language/reader.ts';
import type { Sentence } from '../language/text.ts';

/** What an answer is: a reply, an apology, or only what was heard, said back. */
export type AnswerForm = 'reply' | 'apology' | 'reflect';

interface Slip {
  label: Label;
  pattern: RegExp;
  because: string;
  /** Only there it is one; in other forms the same words do their work. */
  only?: AnswerForm;
}

/** How sure a phrase is that takes an answer back, and how sure the cues have to be of a "but". */
const [sureSlip, sureCancel] = [0.85, 0.75];

/** Ways in which kind words are taken back, known from answers to the course; each is a way of speaking and not a case. */
const slips: readonly Slip[] = [
  { label: 'cancel', because: 'Regrets what they think of it, and not what happened.', pattern: /\b(?:sorry|apologi[sz]e|regret)\b(?: that)? you(?:['’]re| are)? (?:think|feel|felt|thought|see it|believe|find|so |upset)/iu },
  { label: 'cancel', because: 'Makes the regret depend on how they took it.', pattern: /\b(?:sorry|apologi[sz]e|regret)\b[^.,;]{0,12}\bif\b(?! (?:this|that|it|i) (?:is|sounds|seems|am))/iu },
  { label: 'cancel', because: 'Asks why there should be an apology at all.', pattern: /\b(?:(?:don['’]t|do not|can['’]t|cannot) see (?:why|what|how|the problem)|why (?:should|would) (?:i|we) (?:be sorry|apologi[sz]e))\b/iu },
  { label: 'cancel', because: 'Takes it back in the same breath.', pattern: /\b(?:sorry|thank you|thanks|apologi[sz]e)\b[^.!?]*\b(?:although|even though|mind you)\b/iu },
  { label: 'cancel', because: 'Begins the other half of the sentence, which takes the first one back.', pattern: /\b(?:but|though|although|so) (?:quite |to be )?(?:frankly|honestly|honest|fair|really (?:is|was|were|are|you could|there))\b|\bso (?:\w+ ){1,3}really (?:is|was|were|are|did)\b/iu },
  { label: 'cancel', because: 'Hangs it on a condition.', pattern: /\b(?:only )?if you (?:confirm|agree|sign|accept|withdraw)\b|\bsubject to (?:availability|confirmation|approval)\b/iu },
  { label: 'pass-buck', because: 'Puts the fault on somebody else; to the customer it is one firm.', pattern: /\b(?:the|that|his|her|their|some|a) ?(?:\w+ ){0,2}[\w-]+['’]s (?:own )?(?:fault|mistake|doing|error|job|problem)\b|\b(?:nobody|no one|no-one|none of us)['’]s (?:fault|mistake)|\bnobody is to blame\b/iu },
  { label: 'pass-buck', because: 'Says that it was not you.', pattern: /\b(?:not|isn['’]t|wasn['’]t|hardly) (?:really )?(?:our|my) (?:\w+ )?(?:fault|mistake|doing|problem|decision|job)\b|\bnothing to do with (?:us|me)\b|\b(?:we|i)(?:['’]re| are|['’]m| am) not (?:liable|responsible|to blame)\b/iu },
  { label: 'pass-buck', because: 'Names another who did it, where an answer of the firm is wanted.', pattern: /\b(?:driver|engineer|fitter|agent|colleague|controller|waiter|lad|boy|girl|man|woman|he|she)(?:['’]s| is| was) (?:\w+ )?(?:new|useless|lazy|hopeless|careless|an idiot|a trainee)\b|\bit was the \w+ (?:on|in|at|from)\b|\byou(?:['’]d| would|['’]ll| will)? have to (?:ask|speak|call|contact|ring|write)\b|,? not us\b|\bi (?:can |could )?only (?:work here|do what)\b|\bcolleagues?\b[^.!?]*\b(?:must have|nonsense|got it wrong|forgot)\b|\bthat(?:['’]s| is| was) the (?:system|computer|software|weather|traffic|post|courier|driver|depot|carrier)\b/iu },
  { label: 'pass-buck', only: 'apology', because: 'An excuse: it says why you could not help it, and the apology is for less.', pattern: /\bour (?:\w+ ){1,2}(?:is|are|was|were) (?:very |so |too |really |just )*(?:old|new|busy|short|overworked|understaffed|slow|tired)\b|\b(?:won['’]t|doesn['’]t|wouldn['’]t|refuses? to) pay\b|\bshort[- ]staffed\b|\b(?:could(?:n['’]t| not)|can(?:['’]t|not)) (?:really )?(?:help|control|influence) (?:it|that|the)\b/iu },
  { label: 'argue', because: 'Denies it.', pattern: /\b(?:we|i) (?:did not|didn['’]t|never|haven['’]t|have not) (?:do (?:it|that|this|anything)|cause|shrink|break|damage|ruin|scratch|say (?:that|so)|promise)|\b(?:we|i) (?:\w+ ){1,2}(?:correctly|properly|by the book|as we should)\b|\bnothing (?:is|was|were) wrong\b/iu },
  { label: 'argue', because: 'Says that you do not know who did it; nobody had asked that.', pattern: /\b(?:don['’]t|do not) know (?:who|how|whether|if) (?!to\b)(?:\w+ )?(?:\w+ed|shrank|broke|did|tore|lost|it happened)\b/iu },
  { label: 'argue', because: 'Holds against them what they said or signed before.', pattern: /(?:^|\bbut |\band |\bi see )you (?:agreed|approved|signed|confirmed|accepted)\b/iu },
  { label: 'blame-customer', because: 'Asks what they did themselves, and so says that it was for them to do.', pattern: /\b(?:did(?:n['’]t| not)? you (?:even \w+|try|check|tell|ask|read|look|test|notice|give)|have(?:n['’]t)? you (?:\w+ )?(?:checked|tried|looked|read|asked|forgotten)|are you (?:quite |really )?(?:sure|certain)|why (?:did(?:n['’]t)?|do(?:n['’]t)?|can['’]t|have(?:n['’]t)?|must) you (?!think|ask|say)\w+|could(?:n['’]t (?:he|she|they|you)| (?:he|she|they|you) (?:not|just|simply)) \w+)\b[^.!]*\?/iu },
  { label: 'blame-customer', because: 'Says that they could have spared themselves this.', pattern: /\byou (?:really |simply |just )?(?:could|should|might|ought to)(?: not|n['’]t)?(?: \w+)? have (?!(?:ever )?(?:had|been|got|gotten|needed|waited|heard|received|seen|lost|paid|felt|to)\b)\w+|\bif you (?:had|['’]d) (?:only |just )?(?:read|checked|looked|asked|told|waited|rung|called|had)\b|\b(?:check|see|sure|whether|if) (?:if |whether )?you (?:really |actually )?had enough\b|\byou (?:must have|probably|obviously) (?:forgot|forgotten|missed|mistyped|overlooked)/iu },
  { label: 'blame-customer', because: 'Tells them to do it better, or leaves them alone with it.', pattern: /^\W*next time,? (?:please |just |you )?\w+|\bmust be a reason\b|\byou must have (?:mis\w+|forgot\w*|got|read)\b|\b(?:is|are|that['’]s) your (?:own )?(?:business|problem|fault|lookout|affair|mistake)\b/iu },
  { label: 'minimise', because: 'Makes it small by what could have been, or by how it was meant.', pattern: /^\W*(?:but |well,? )?at least\b|\b(?:can|could) (?:hit|happen to) any(?:one|body)\b|\bany(?:one|body) (?:can|could|might|would) have (?:\w+ )*?(?:mixed|made|got|confused|forgotten|missed)\b|\bwe all have\b|\bto be (?:fair|honest)\b|\bthat(?:['’]s| is) just (?:how|the way)\b|\bnothing more\s*[.!]?$|\bno harm (?:was )?done\b|\bcould have been (?:much |a lot )?worse\b|^\W*(?:you(?:['’]re| are|['’]ve been| were) )?lucky (?:that|they|you|it|he|she)\b|\bdid(?:n['’]t| not) mean (?:it|any|to)\b|\b(?:was|were) (?:only )?meant (?:kindly|well|nicely)\b|\bthese things happen\b|\b(?:is|are|be) just as (?:nice|good|fine)\b|\bcan['’]t be (?:that|so) bad\b/iu },
  { label: 'minimise', because: 'Says that it would have come to this in any case.', pattern: /\bwould have \w+(?: \w+){0,6} anyway\b|\bwas (?:\w+ ){1,2}anyway\b/iu },
  { label: 'minimise', because: 'Sets what happened to them against others to whom it did not.', pattern: /\bnever had (?:this|that|it|any \w+|problems?|complaints?) (?:with|from|before)\b|\b(?:nobody|no one|no other \w+) else (?:has )?(?:ever )?(?:complain|mind)/iu },
  { label: 'minimise', because: 'Comforts about what comes, where they speak of what is gone.', only: 'reflect', pattern: /\byou(?:['’]ll| will) (?:\w+ ){1,3}(?:next time|soon enough|in no time)\b|\b(?:are|is|gets?) (?:very |always |so )?busy\b/iu },
  { label: 'hostile', because: 'There is a sting in it.', pattern: /\b(?:please|thank you|manners|polite\w*) would (?:have been|be) nice\b|\b(?:what['’]s|what is) (?:wrong|the matter) with you\b|\bthank(?:s| you)\b[^.!?]{0,20}\bfinally\b|\b(?:what['’]s|what is) (?:wrong|the matter|the problem|it|up)\b[^.!?]{0,25}\bthis time\b|\byou(?:['’]re| are) (?:just |being )?(?:so|too|very|over-?) ?sensitive\b/iu },
  { label: 'hostile', because: 'Asks what they want as if it were too much.', pattern: /\bwhat (?:exactly |on earth |the hell )?(?:is it (?:that )?|do |did |are )?you (?:actually )?(?:expect(?:ing)?|want(?:ing)?) (?:from |of )(?:me|us)\b|\bwhat (?:exactly|on earth|more) (?:is it )?(?:do )?you (?:expect|want)\b/iu },
  { label: 'hostile', because: 'Gives back the insult, or leaves the fault in their choice.', pattern: /\bi (?:can['’]t|cannot|won['’]t|don['’]t) (?:help|serve|talk to|deal with) (?:people|customers|idiots|halfwits|fools|you lot)\b|\btoo if i(?: had|['’]d) (?:chosen|picked|booked|bought|done|been so)\b/iu },
  { label: 'command-calm', because: 'Tells them that their anger does not help.', pattern: /\b(?:shouting|swearing|being rude|getting (?:angry|upset|loud))\b[^.!?]*\b(?:won['’]t|doesn['’]t|will not|does not|isn['’]t going to)\b/iu },
  { label: 'threaten', because: 'Names the consequence as a threat, with nothing you want to do for them.', pattern: /\bone more (?:word|time|like)\b|\bif you \w+(?: \w+)? (?:once more|again|one more time)\b[^.]*\b(?:hang up|end|gone|terminate)\b/iu },
  { label: 'dismiss', because: 'Sends them off with it.', pattern: /\bplease (?:send|write|contact|dm|fill|complete|refer|submit|direct)\b|^\W*(?:well,? )?go ahead\b|\bdo(?:es)?(?:n['’]t| not) (?:scare|frighten|impress) (?:me|us)\b|\bso you(?:['’]ll| will) have to\b|\bif (?:it|that) makes you (?:happy|feel)\b|^\W*do (?:what|whatever|as) you (?:have to|must|want|like|please)\b|\bsuit yourself\b|\byou can (?:\w+ ){1,4}(?:online|on (?:our|the) (?:web)?site)\b/iu },
  { label: 'patronise', because: 'Talks as to somebody who should have known.', pattern: /\b(?:which|as) (?:most|all|any|every)(?: \w+|one|body) (?:know|will|can)|\b(?:then|hopefully|maybe) you(?: can|['’]ll| will) be (?:\w+er|more)\b|\bis it really so (?:hard|difficult)\b|\bbut you (?:\w+ )?should(?:n['’]t| not)?\b|\bas (?:page \d+|the (?:manual|handbook|leaflet|sign|website|terms)) (?:\w+ )?(?:says?|states?|tells?)\b|\bas you(?:['’]ll| will| should| surely)? know\b|\bas (?:i|we|my \w+)(?:['’]ve| have)? (?:already )?(?:said|explained|told you)\b|\byou (?:should know|(?:must|have to|need to) (?:understand|realise|appreciate|see|remember))\b/iu },
  { label: 'policy-wall', because: 'Points to what is written, as the whole answer.', pattern: /\bthere(?:['’]s| is) a sign\b|\bit (?:does )?sa(?:ys|y) so (?:on|in)\b/iu },
  { label: 'over-promise', because: 'Vouches for what is not in your hands.', pattern: /\b(?:you have my word|i (?:can )?(?:guarantee|swear|promise you)|will never happen again)\b/iu },
  { label: 'vague', because: 'Leaves open who does it, or when.', pattern: /\b(?:will|['’]ll) (?:get|have) (?:someone|somebody) (?:to )?\w+|\bas soon as (?:i can|we can|possible)\b|\bsee what (?:i|we) can do\s*[.!]?\s*$|\bno promises\b|\b(?:doing|do) (?:everything|all|the best|our best|what) we can\b/iu },
  { label: 'patronise', only: 'reflect', because: 'Gives advice, where only what was heard is wanted.', pattern: /^\W*(?:please |next time,? |just |always |never )*(?:try to|make sure|remember to|have a look|check|ring|call|read|look|listen|put|go to|try)\b(?!.*\?)|\b(?:please|just|simply) (?:try|stay|put|check|wait|be|stand|look|ask|call|ring)\b|\bi think (?:that )?you\b|\bi(?:['’]d| would) have (?:just |simply )?(?!been|felt|had|wanted|hated)\w+|\byou (?:should|ought to) (?:always |never |just |really )?(?!have\b)\w+/iu },
  { label: 'blame-customer', only: 'reflect', because: 'Asks them something back that is for them to prove.', pattern: /^\W*(?:and |but |so )?(?:do|did|have|had|are|were|is|was)(?:n['’]t)? (?:you|your|he|she|they|there)\b(?! want| like)(?!.*\b(?:i|me|right|else|all|everything|ok|okay)\b)[^.!]*\?/iu },
  { label: 'refuse', only: 'reflect', because: 'Says no, where only what was heard is wanted.', pattern: /\b(?:we|i) (?:can['’]t|cannot|are not able|am not able) \w+|\bwe(?:['’]d| would)? (?:only|need|must|have to|usually|normally) \w+|\b(?:will|would|is|be) (?:still )?(?:be )?(?:a|an|the) (?:\w+ )?(?:fee|charge)\b|\byou(?:['’]d| would|['’]ll| will) have to (?:pay|wait|ask|go|apply|buy)\b/iu },
];

/** Finds what takes an answer back although the reader, which hears the answer as a whole, lets it pass. */
export function findSlips(text: string, sentences: readonly Sentence[], before: readonly Utterance[], form: AnswerForm): Observation[] {
  const heard = readAgentTurn(text, before, rememberedCues).observations.filter(({ label, confidence }) => label === 'cancel' && confidence >= sureCancel);
  const found = slips.filter(({ only }) => only === undefined || only === form).flatMap((slip) => sentences.flatMap((sentence) => locate(slip, sentence)));
  return [...heard, ...found];
}

function locate({ label, pattern, because }: Slip, sentence: Sentence): Observation[] {
  const match = pattern.exec(sentence.text);
  if (match === null || isQuoted(sentence, match.index)) return [];
  const start = sentence.start + match.index + (match[0].length - match[0].trimStart().length);
  const quote = match[0].trim();
  return [{ label, quote, start, end: start + quote.length, confidence: sureSlip, source: 'cue', because }];
}

/** What somebody else said and is quoted is not said by the one who writes. */
function isQuoted({ tokens, start }: Sentence, index: number): boolean {
  return tokens.find((token) => token.start >= start + index)?.quoted === true;
}
