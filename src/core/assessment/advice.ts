import type { Competency, Label } from '../codebook.ts';
import type { CompetencyScore, Evidence } from './assessment.ts';
import { rubric } from './rubric.ts';

/** A competency with at least this score needs no advice. */
const goodEnough = 85;
/** A slip that cost at least this many points of its competency is what the advice speaks of. */
const heavy = 6;

/** What to say instead, for slips that can be named. */
export const instead: Partial<Record<Label, string>> = {
  'command-calm': 'Leave out how they should feel; say what you will do, and the heat comes down by itself.',
  minimise: 'Leave out how small it is, and name what it meant for them instead.',
  'blame-customer': 'Keep the question of fault out of it; say what happens from here.',
  'pass-buck': 'Keep the other department out of the sentence, and say what you yourself will do with it.',
  'policy-wall': 'Put what you can do first; a rule, if it must be said, comes after that and with its reason.',
  refuse: 'When it is a no, say in the same breath what is possible.',
  argue: 'Let their account stand; you can look for the cause without winning the point.',
  hostile: 'When you notice the sting coming, stop at the fact and leave the rest unsaid.',
  threaten: 'Before any consequence, name the behaviour, say what you want to do for them and on what condition.',
  vague: 'Add who does it and by when; if you do not know yet, say when you will.',
  cancel: 'Stop after the warm half, be sorry for what happened and not for what they feel, and begin a new sentence with what you can do.',
  patronise: 'Say it once, plainly, as you would to a colleague.',
  jargon: 'Say it in the words they used for it.',
  dismiss: 'Before you close, ask what is still open for them.',
  ignore: 'Take up the last thing they said first, even if you cannot solve it yet.',
  'ask-again': 'Read back what they have told you instead of asking for it.',
  interrogate: 'Ask one question, say why you need it, and wait for the answer.',
  'premature-fix': 'Give one sentence to what happened before you give the fix.',
  'repeat-formula': 'When you notice you are saying it again, say something that is true only of this case.',
  'over-apologise': 'One apology that names what went wrong is enough; put a step where the next one would be.',
  'compensate-away': 'Say what the money is for before you say how much it is.',
  misquote: 'Give facts back as they gave them; where you are not sure, ask.',
  'take-back': 'Name only what you are sure of; what stands on the table stays there.',
  'leave-hanging': 'After “let me check”, begin the next message with what you found.',
  joke: 'Leave the joke until the matter is settled and they make the first one.',
  expose: 'Ask for details in a private message, and say in public why.',
  'take-aside': 'Say one thing that counts in public before you go to a private message.',
  harm: 'Leave that out altogether; say what is safe and allowed, and who can answer for the rest.',
  'over-promise': 'Promise only what you keep yourself, and say openly what you do not know.',
};

/** The one thing to try next: where most of the overall score was lost, and there the heaviest slip, or else what was missed. Null when nothing is worth changing. */
export function findNext(scores: readonly CompetencyScore[]): { competency: Competency; advice: string } | null {
  const lost = rubric.flatMap((criterion) => {
    const found = scores.find((candidate) => candidate.id === criterion.id);
    return !found || found.score === null || found.score >= goodEnough ? [] : [{ criterion, found, loss: criterion.weight * (100 - found.score) }];
  });
  const worst = lost.sort((left, right) => right.loss - left.loss)[0];
  if (!worst) return null;
  return { competency: worst.criterion.id, advice: adviseOnSlip(worst.found.evidence) ?? adviseOnMiss(worst.found, worst.criterion.advice) };
}

function adviseOnSlip(evidence: readonly Evidence[]): string | null {
  const slip = evidence.filter((item) => item.points <= -heavy).sort((left, right) => left.points - right.points).find((item) => instead[item.label] !== undefined);
  return slip ? `In turn ${slip.turn} (“${shorten(slip.quote)}”): ${lowerFirst(instead[slip.label] ?? '')}` : null;
}

function adviseOnMiss({ missed }: CompetencyScore, advice: string): string {
  const miss = missed[0];
  return miss ? `${advice} The moment for it was turn ${miss.turn}.` : advice;
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 67).trimEnd()}…` : line;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
