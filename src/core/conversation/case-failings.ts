import type { Label } from '../codebook.ts';
import type { Observation } from '../language/observation.ts';
import { findMisquoted } from './case-values.ts';
import { observeFailing, quoteRange, type TurnAtHand } from './failing.ts';
import { overlaps } from './places.ts';

/** What goes wrong only because of this case, this customer or this channel. */
export function deriveCaseFailings(turn: TurnAtHand): Observation[] {
  return [misquoted, tookBack, leftHanging, joked, exposed, tookAside].flatMap((derive) => derive(turn));
}

const forward: ReadonlySet<Label> = new Set<Label>(['redress', 'set-expectation', 'follow-up', 'offer-choice', 'act', 'hand-over']);
const restating = /^\s*(?:(?:okay|ok|right|and|so|sorry|yes),? )*(?:so\b|if i(?: have|['’]ve| understand| hear| follow| got)\b|as i understand|you(?:['’]ve)? (?:said|say|told|wrote|write|mention(?:ed)?|were|was|have|had|ordered|booked|waited|called|rang|paid|bought|got)\b|your\b|let me (?:check|make sure|see if|get this)|just to (?:check|confirm|be sure))/iu;

/** A fact given back with another day, amount or number than the case has. */
function misquoted({ text, sentences, found, standing }: TurnAtHand): Observation[] {
  return sentences
    .filter((sentence) => restating.test(sentence.text) && !found.some((seen) => forward.has(seen.label) && overlaps(seen, sentence)))
    .flatMap((sentence) => {
      const wrong = findMisquoted(sentence, standing);
      return wrong ? observeFailing('misquote', 0.7, `They had it otherwise: ${wrong}`, quoteRange(text, sentence)) : [];
    })
    .slice(0, 1);
}

/** Something that stood on the table is withdrawn, or becomes less. */
function tookBack({ text, withdrawn }: TurnAtHand): Observation[] {
  return withdrawn.slice(0, 1).flatMap((offer) => observeFailing('take-back', 0.8, `You had offered more of this before: ${offer.remedy.text}`, quoteRange(text, offer)));
}

const bringing: ReadonlySet<Label> = new Set<Label>(['explain', 'act', 'redress', 'hand-over', 'set-expectation', 'follow-up', 'offer-choice', 'set-boundary', 'reframe']);

/** “Let me check” was said, and this turn brings nothing of it. */
function leftHanging({ text, sentences, found, standing, offers, answered }: TurnAtHand): Observation[] {
  if (!standing.agenda.checking || offers.length > 0 || Object.keys(answered).length > 0) return [];
  if (found.some((seen) => bringing.has(seen.label)) && !isChecking(text)) return [];
  const [first] = sentences;
  return first ? observeFailing('leave-hanging', 0.65, 'You said you would check, and this brings nothing of it.', quoteRange(text, first)) : [];
}

/** Words that ask the customer to wait while something is looked up. */
export function isChecking(text: string): boolean {
  return /\b(?:let me (?:just |quickly )?(?:check|look|find out|see what)|i(?:['’]ll| will) (?:just |quickly )?(?:check|look into|find out|have a look)|(?:one|just a|give me a) (?:moment|second|sec|minute)|bear with me)\b/iu.test(text);
}

const joking = /\b(?:(?:just|only) (?:kidding|joking)|jok(?:e|es|ing) aside|ha(?:ha)+|ha ha|hehe|lol|lmao|rofl)\b|[😂🤣😄😆😜😉😝]|[:;]-?[D)]/iu;

/** Fun at somebody who is upset; once the matter is settled it may be shared. */
function joked({ text, standing }: TurnAtHand): Observation[] {
  const match = standing.anger >= 0.4 && standing.agenda.settledAt === 0 ? joking.exec(text) : null;
  return match ? observeFailing('joke', 0.8, 'A joke while they are upset is a joke at their cost.', quoteRange(text, { start: match.index, end: match.index + match[0].length })) : [];
}

const personal = /\b(?:(?:home |postal |e-?mail |full )?address(?:es)?|post ?codes?|(?:phone|mobile|telephone|account|order|customer|card|booking|reference|policy|membership) (?:numbers?|no\.?|references?)|reference numbers?|dates? of birth|full names?)\b/iu;
const unseen = /\b(?:dms?|direct messages?|private(?:ly)?|inbox|message (?:me|us)|not (?:post|put|write|share)|never post|don['’]t (?:post|put|write|share))\b/iu;
const requesting = /\?|\b(?:please|send|give|tell|post|share|confirm|provide|let (?:me|us) have|need)\b/iu;

/** Whether a text asks for what stands on anybody's account. */
export function asksForDetails(text: string): boolean {
  return personal.test(text) && requesting.test(text);
}

/** Personal details asked for where everybody reads. */
function exposed({ text, sentences, standing }: TurnAtHand): Observation[] {
  if (standing.channel !== 'social' || unseen.test(text)) return [];
  const sentence = sentences.find((candidate) => personal.test(candidate.text) && requesting.test(text.slice(candidate.start, candidate.end + 1)));
  return sentence ? observeFailing('expose', 0.75, 'Everybody reads this thread; personal details do not belong in it.', quoteRange(text, sentence)) : [];
}

const aside = /\b(?:dm|direct message|private message|inbox|message) (?:us|me|you)\b|\b(?:send|drop) (?:us|me) an? (?:dm|(?:direct |private )?message|email)\b|\b(?:via|by|in|to) (?:dm|direct message|private message|private)\b/iu;

/** A public question moved out of sight with nothing said to it in public. */
function tookAside({ text, sentences, found, standing, acknowledged, answered }: TurnAtHand): Observation[] {
  if (standing.channel !== 'social') return [];
  const said = Object.values(acknowledged).some((share) => share >= 0.3) || Object.keys(answered).length > 0 || found.some((seen) => seen.label === 'act' || seen.label === 'explain' || seen.label === 'own');
  const sentence = said ? undefined : sentences.find((candidate) => aside.test(candidate.text));
  return sentence ? observeFailing('take-aside', 0.7, 'They asked in public, and nothing was said in public before it went out of sight.', quoteRange(text, sentence)) : [];
}
