import type { Label } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';
import { findShare, type Offer, wordsAround } from './offers.ts';
import { overlaps, type Place } from './places.ts';
import type { FalsePromise, Harm, Remedy, Scenario } from './scenario.ts';
import type { Standing } from './standing.ts';
import { matchTopic } from './topics.ts';

/** “You wanted a refund” reports a wish; “if you want it”, “as you asked” and “because you asked” offer. */
const reported = /(?<!\b(?:if|as|because|since) )\byou(?:'ve|’ve| have)? (?:want|wanted|wish|asked|ask|said|say|were told|expected|were promised|were offered)\b/iu;
/** A question about what was done is no offer to do it. */
const lookingBack = /^\s*(?:and |so |but )?(?:did|has|have|had|was|were|who|why)\b/iu;
/** “Nothing is lost” is a promise for all its negation, “leave without the fee” an offer. */
const negative = /\b(?:not|nothing|nobody|no one|never|no|none|without)\b|n['’]t\b/iu;
const hedged = /\b(?:can(?:no|['’])t (?:promise|guarantee)|might|may be able|may|perhaps|i hope|hopefully|whether|would have to ask|ask my|check with|supervisor|manager|if (?:they|it|he|she|the))\b/iu;

/** Remedies the turn puts on the table. */
export function findOffers(text: string, sentences: readonly Sentence[], scenario: Scenario): Offer[] {
  const usable = sentences.filter((sentence) => !(sentence.question && lookingBack.test(sentence.text)));
  return scenario.remedies.flatMap((remedy) => {
    const match = matchTopic(remedy.keys, usable);
    if (!match || isDenied(match.negated, remedy.keys) || isOnlyNamed(remedy, text, sentences, match) || reported.test(textBefore(text, sentences, match.start))) return [];
    const words = wordsAround(text, sentences, match.start, match.end);
    const share = remedy.loss === undefined ? null : findShare(words, remedy.loss, scenario.currency);
    // A word is “120”; the sign before it belongs to the quote.
    const start = /[£€$]/u.test(text[match.start - 1] ?? '') ? match.start - 1 : match.start;
    return [{ remedy, scale: share ?? 1, named: share !== null, start, end: match.end }];
  });
}

const granting = /\b(?:i|we)(?:['’](?:ll|m|re|ve|d)| (?:will|can|could|am|are|have|shall|may))\b|\b(?:let me|shall|yours|here['’]s|here is|you(?:['’]ll)? (?:also )?get|comes?|goes|credited|refunded|(?:is|are|gets?|being) (?:processed|paid|sent|booked))\b/iu;
const telling = /\b(?:was|were|had|hides?|hid|says?|said|got|sent you)\b/iu;
const judging = /\b(?:was|were|is|isn['’]t|wasn['’]t) (?:just |only |really )?(?:an?|no|not|the) (?:\w+ ){0,2}(?:insult|joke|daft|mistake|answer|apology|help|comfort|fault|wrong|problem|reason)\b|\bno (?:voucher|refund|credit|discount|gift|gesture)/iu;

/** What should have been, would be, is done for others or by rule, or was done by somebody else. */
const unreal = new RegExp(
  [
    String.raw`\b(?:should|ought to|would|could|might)(?:n['’]t)? (?:\w+ ){0,2}have (?:been|had|given|told|said|made|sent|kept|put|gone|come|\w+ed)\b`,
    String.raw`\b(?:normally|usually|as a rule|the rule (?:is|says)|by rule|in (?:some|other) cases|otherwise)\b`,
    String.raw`\bother (?:people|customers|guests|members|passengers|patients|tenants|universities|companies|firms|shops|banks)\b`,
    String.raw`^\W*(?:and |but )?if (?:only |there|your|it|we|they|somebody|someone)\b[^,]* (?:had|were|was)\b`,
    String.raw`\bwould(?:n['’]t| not| hardly| only)? (?:be (?:an?|the|no|too|of) |make|give you|help|undo|bring|change|have to)\b`,
    String.raw`\b(?:does|do|did|will|can)(?:n['’]t| not|not) (?:make up|give you|buy|undo|bring|replace)\b`,
    String.raw`\b(?:told|asked|sent|advised) you (?:to|away)\b|\b(?:he|she|they|somebody|someone|nobody|colleague|desk|lady|man|woman) (?:\w+ ){0,3}(?:told|sent|handed|gave|offered|spoke|talked|said)\b`,
    String.raw`(?<!\bif )\b(?:so )?you(?:['’]d| would)? (?:like|want|need|hoped for|prefer)(?:ed)? (?!me\b|us\b)`,
  ].join('|'),
  'iu',
);

/** Spoken of without being given: “the voucher was an insult”, “it should have been refunded”. */
function isOnlyNamed({ kind }: Remedy, text: string, sentences: readonly Sentence[], place: Place): boolean {
  const words = wordsAround(text, sentences, place.start, place.end);
  if (unreal.test(words) && !granting.test(words)) return true;
  if (kind !== 'refund' && kind !== 'credit' && kind !== 'replacement') return false;
  return judging.test(words) || (telling.test(words) && !granting.test(words));
}

/** Offers of earlier turns that this one says no to, or names a smaller amount for. */
export function findWithdrawn(sentences: readonly Sentence[], offers: readonly Offer[], { scenario, agenda }: Standing): Offer[] {
  return scenario.remedies.flatMap((remedy) => {
    const before = agenda.offered[remedy.id];
    if (before === undefined) return [];
    const now = offers.find((offer) => offer.remedy.id === remedy.id);
    if (now) return now.named && now.scale < 0.9 * before ? [now] : [];
    const statements = sentences.filter((sentence) => !sentence.question);
    const match = matchTopic(remedy.keys, statements);
    return match && isDenied(match.negated, remedy.keys) && isRefused(sentenceAround(statements, match.start)) ? [{ remedy, scale: 0, named: false, start: match.start, end: match.end }] : [];
  });
}

const unable = /\b(?:can(?:no|['’])t|cannot|not able|unable|won['’]t|will not|not possible|not after all|no longer|not going to)\b/iu;

/** “I cannot send it until I have your yes” waits; it takes nothing back. */
const waiting = /\b(?:until|till|before|unless|without|as soon as|once|only need)\b/iu;

function isRefused(sentence: string): boolean {
  return unable.test(sentence) && !waiting.test(sentence);
}

function sentenceAround(sentences: readonly Sentence[], offset: number): string {
  return sentences.find((sentence) => offset >= sentence.start && offset < sentence.end)?.text ?? '';
}

/** Whether what was found is denied: keys that hold a negation of their own are not denied by one. */
export function isDenied(negated: boolean, keys: readonly string[]): boolean {
  return negated && !keys.some((key) => negative.test(key));
}

function textBefore(text: string, sentences: readonly Sentence[], offset: number): string {
  const sentence = sentences.find((candidate) => offset < candidate.end);
  return text.slice(sentence?.start ?? 0, offset);
}

const stepOf: Partial<Record<Remedy['kind'], Label>> = { refund: 'redress', credit: 'redress', replacement: 'redress', 'hand-over': 'hand-over' };
const steps: ReadonlySet<Label> = new Set<Label>(['act', 'redress', 'offer-choice', 'reframe', 'hand-over', 'set-expectation', 'follow-up', 'explain']);

/** A remedy on the table is a step or redress, whatever words it came in: what the reader did not see is added. */
export function observeOffers(text: string, offers: readonly Offer[], observations: readonly Observation[]): Observation[] {
  return offers
    .filter((offer) => offer.remedy.authority === 'agent' && !observations.some((seen) => overlaps(seen, offer) && carries(seen.label, offer.remedy.kind)))
    .map((offer) => ({
      label: stepOf[offer.remedy.kind] ?? 'act', quote: text.slice(offer.start, offer.end), start: offer.start, end: offer.end,
      confidence: offer.remedy.kind === 'hand-over' ? 0.75 : 0.65, source: 'context',
      because: `Puts something you may offer on the table: ${offer.remedy.text}`,
    }));
}

function carries(label: Label, kind: Remedy['kind']): boolean {
  return label === 'hand-over' || (steps.has(label) && kind !== 'hand-over');
}

const correcting = /\b(?:correction|i was wrong|i got (?:that|it) wrong|i (?:should not|shouldn['’]t) have (?:said|promised|told)|(?:take|taking) that back|spoke too soon|too quick(?:ly)? to (?:say|promise))\b/iu;

/** Ids of promises not yet found out that the turn takes back. */
export function findCorrected(text: string, sentences: readonly Sentence[], { scenario, agenda }: Standing): string[] {
  const pending = Object.keys(agenda.promised);
  if (pending.length === 0) return [];
  if (correcting.test(text)) return pending;
  const topics = [...scenario.promises, ...scenario.remedies].filter(({ id }) => pending.includes(id));
  return topics.filter(({ keys }) => sentences.some((sentence) => unable.test(sentence.text) && matchTopic(keys, [sentence]) !== null)).map(({ id }) => id);
}

/** “You do not need to tell me your PIN” asks for nothing. */
const spared = /\b(?:do(?:es)? not|don['’]t|doesn['’]t|won['’]t|will not|never|no) (?:ever |have )?(?:need|have to|ask|want)\b/iu;

/** What must never be said in this case, when the turn says or asks it; a warning against it is none. */
export function findHarm(sentences: readonly Sentence[], scenario: Scenario): { topic: Harm; place: Place } | null {
  for (const topic of scenario.harms) {
    const place = sentences
      .map((sentence) => ({ match: matchTopic(topic.keys, [sentence]), sentence }))
      .find(({ match, sentence }) => match !== null && !isDenied(match.negated, topic.keys) && !spared.test(sentence.text.slice(0, match.start - sentence.start)))?.match;
    if (place) return { topic, place };
  }
  return null;
}

/** Promises that cannot be kept, and remedies beyond the agent's authority, with the words they stand in. */
export function findPromises(text: string, sentences: readonly Sentence[], scenario: Scenario, offers: readonly Offer[], handed: boolean): { promises: FalsePromise[]; places: Place[] } {
  const statements = sentences.filter((sentence) => !sentence.question && !hedged.test(text.slice(sentence.start, sentence.end)));
  const made = scenario.promises.flatMap((promise) => {
    const match = matchTopic(promise.keys, statements);
    return match && !isDenied(match.negated, promise.keys) ? [{ promise, place: match }] : [];
  });
  const beyond = offers
    .filter(({ remedy }) => remedy.authority === 'nobody' || (remedy.authority === 'supervisor' && !handed))
    .filter((offer) => !hedged.test(wordsAround(text, sentences, offer.start, offer.end)))
    .map((offer) => ({ promise: { id: offer.remedy.id, text: offer.remedy.text, keys: offer.remedy.keys, after: 2, damage: 'costly' as const }, place: offer }));
  const all = [...made, ...beyond];
  return { promises: all.map(({ promise }) => promise), places: all.map(({ place }) => place) };
}
