import { partOfLabel } from '../roles.ts';
import type { Finding } from './pattern.ts';

/** Names that are words of the language too: they are names only where something marks them. */
const everyday = new Set(
  ('may will mark grace hope bill rose art joy page young long price bell king rich rob pat sue drew jack faith summer dawn april june august autumn frank grant chase chance miles max ray cliff '
    + 'dean earl eve gene glen guy hunter ivy jean josh lily penny pearl ruby sandy skip sky sunny violet wade ward west north brown black white green gray grey good best cook baker carter day field fields '
    + 'ford fox hall hill house lane love moon moore noble park parks parker post reed rice rivers short small smart snow stone street strong sweet swift walker wall waters wells winter wise wood woods word '
    + 'major mason miller minor paige porter power powers rain read savage sharp shore speed spring star steel storm the an so do an don van le ma my ty kit lee bay case cash child church court cross cruz '
    + 'daily dear does early else even ever few first friend gift hand hard head high home just key last law less mead mercy moody more new nice none now old only pace parish patience pays pope prince purchase '
    + 'rush say see self shah short sims son song such sure than that then there this tip true trust very way well were what who why you yes no').split(' '),
);
const capital = String.raw`(?:\p{Lu}[\p{L}'’-]{0,30}?\p{Ll}[\p{L}'’-]{0,30}|\p{Lu}\.?(?=\s\p{Lu}))`;
const fullName = String.raw`${capital}(?:\s(?:(?:de|da|del|van|von|der|den|la|bin|al|el|ter)\s){0,2}${capital}){0,3}`;
const notNames = new Set(
  ('sir madam customer customers team all there everyone everybody folks guys friend colleague both again support service sales help sorry thank thanks please good morning afternoon evening hello hi hey dear i '
    + 'sirs valued member guest manager agent yes no ok okay well so and but just now mate love regards kind best warm many still really very not you we the a an it is this that your our my on in at for from '
    + 'to was are am here back home calling speaking monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december god christ jesus '
    + 'mr mrs ms miss mx dr prof professor herr frau monsieur madame rev reverend chief executive admissions director office department complaints head board council editor supplier hiring landlord '
    + 'i\'m i’m i\'ve i’ve i\'d i’d i\'ll i’ll it\'s it’s that\'s that’s '
    + 'furious angry upset livid fuming worried confused disappointed frustrated annoyed desperate tired sick ill pregnant deaf blind disabled diabetic vegetarian vegan widowed retired happy glad stuck lost late early '
    + 'ready done fine great alone trying writing having waiting looking only outraged disgusted shocked appalled fed british english irish scottish welsh american indian nigerian polish german french spanish italian '
    + 'wrong right spelt spelled misspelled missing different already also same correct incorrect gone never being').split(' '),
);

/** Places where a name is marked as one; the name is the group. */
const marks: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:[Mm]y (?:full |first |last |maiden )?name(?:’s|'s| is)|[Tt]he name(?:’s|'s| is)|(?:is )?called|[Nn]ame ?:|(?<![\p{L}\p{N}] )[Nn]ame(?:’s|'s))\s+(${fullName})`, 'gu'),
  /\bmy (?:full |first |last )?name(?:’s| is|'s)\s+(\p{Ll}[\p{Ll}'’-]+(?:\s\p{Ll}[\p{Ll}'’-]+)?)(?=\s*(?:[.,;!?\n]|$|and\b))/giu,
  new RegExp(String.raw`\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Rev|Reverend|Herr|Frau|Monsieur|Madame|Mlle|Mme|Señora?)\.?\s+(${fullName})`, 'gu'),
  new RegExp(String.raw`\b(?:[Tt]his is|[Ii]t(?:’s|'s| is)|I am|I(?:’|')m|(?:[Ss]peaking|[Tt]alking) (?:to|with)|through to|chatting with)\s+(${fullName})(?=,?\s+(?:speaking|calling|here|from|with|at|in|on behalf|and I(?:'|’)ll)\b)`, 'gu'),
  new RegExp(String.raw`\b(?:(?:[Ss]peaking|[Tt]alking) (?:to|with)|through to|chatting with|[Yy]ou(?:’|')re with|[Ii]t(?:’|')s)\s+(${fullName})(?=\s*[.,!?]|\s*$)`, 'gmu'),
  // Somebody who has just said hello says next who they are.
  new RegExp(String.raw`\b(?:Hi|Hello|Hey|Good (?:morning|afternoon|evening)|Morning|Afternoon|Evening)(?: there| again)?\s*[,.!–-]?\s+(?:I am|I(?:’|')m|[Tt]his is|[Ii]t(?:’|')s)\s+(${fullName})(?=\s*(?:[,.!?:;–—\n]|$))`, 'gmu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}])(${fullName})\s+(?:speaking|here)(?=\s*[.,!?;–—]|\s*$)`, 'gmu'),
  new RegExp(String.raw`\b(?:Dear|Hi|Hello|Hey|Good (?:morning|afternoon|evening)),?\s+(${fullName})(?=\s*(?:[,.!?:;–—\n-]|$))`, 'gmu'),
  new RegExp(String.raw`\b(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Ss]orry),\s+(${fullName})(?=\s*(?:[,.!?:;–—\n]|$))`, 'gmu'),
  new RegExp(String.raw`(?:^|\n)[ \t]{0,8}(?:(?:[Kk]ind|[Bb]est|[Ww]arm|[Mm]any|[Ww]ith kind)\s+(?:[Rr]egards|[Ww]ishes|[Tt]hanks)|[Rr]egards|[Ss]incerely|[Yy]ours (?:sincerely|faithfully|truly)|[Cc]heers|[Tt]hanks|[Aa]ll the best|[Bb]est)[ \t]{0,8}[,.]?[ \t]{0,8}\n[ \t]{0,8}\n?[ \t]{0,8}(${fullName})(?=[ \t]{0,8}(?:[\n,]|$))`, 'gu'),
  // A last line of two or three capitalised words is a signature, with a place, a post or a number after it.
  new RegExp(String.raw`\n[ \t]{0,8}((?:${capital}|\p{Lu}\.)(?:\s${capital}){1,2})(?=(?:,[^\n]{0,60})?(?:\n[^\n]{1,60}){0,2}\s*$)`, 'gu'),
];

/** Names that the text itself marks: "my name is …", titles, salutations, sign-offs. */
export function findMarkedNames(text: string): (Finding & { name: string })[] {
  return marks.flatMap((form) => [...text.matchAll(form)].flatMap((found) => {
    const name = trimName(found[1] ?? '');
    const start = found.index + found[0].indexOf(found[1] ?? '');
    return name === '' ? [] : [{ name, start, end: start + name.length }];
  }));
}

/** A captured name up to the first word that cannot be part of one. */
function trimName(captured: string): string {
  const words = captured.split(' ');
  const end = words.findIndex((word) => notNames.has(word.toLowerCase().replace(/[.'’]+$/, '')));
  const name = (end < 0 ? words : words.slice(0, end)).join(' ').replace(/['’-]$/, '');
  // "It's Parkinson's" names no speaker.
  return /['’]s$/.test(name) ? '' : name;
}

/** Finds known names: whole, or their parts with a capital; a part that is an everyday word only where it is addressed or stands alone. */
export function findKnownNames(text: string, names: readonly string[]): Finding[] {
  const whole = names.map((name) => name.trim()).filter((name) => name.length >= 2 && name.length <= 60 && /^[\p{L}][\p{L} .'’-]*$/u.test(name) && partOfLabel(name) === null);
  // Most names do not occur in most turns; looking for the letters first is many times as fast as the patterns.
  const folded = text.toLowerCase();
  return whole.flatMap((name) => {
    const words = name.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
    const present = words.filter((word) => folded.includes(word.toLowerCase()));
    const many = words.length > 1 && present.length === words.length ? findAll(text, new RegExp(String.raw`(?<![\p{L}\p{N}])${words.map(escapeWord).join(String.raw`\s+(?:\p{L}\.?\s+)?`)}(?![\p{L}\p{N}])`, 'giu')) : [];
    return [...many, ...present.flatMap((word) => findWord(text, word))];
  });
}

function findWord(text: string, word: string): Finding[] {
  const escaped = escapeWord(word);
  const bounded = String.raw`(?<![\p{L}\p{N}])(?:${escaped})(?![\p{L}\p{N}])`;
  if (!everyday.has(word.toLowerCase())) {
    const found = findAll(text, new RegExp(bounded, 'giu')).filter(({ start }) => word.length > 3 || /\p{Lu}/u.test(text[start] ?? ''));
    return found.map((one) => takeWholeName(text, one));
  }
  const called = new RegExp(
    String.raw`(?<=(?:\b(?:hi|hello|hey|dear|thanks|thank you|cheers|sorry|mr|mrs|ms|miss|dr)\.?,?\s|,\s))${bounded}(?=\s*(?:[,.!?;:–—\n]|$))|(?<=(?:^|\n)[ \t]{0,8})${bounded}(?=[ \t]{0,8}(?:\n|$))`, 'giu',
  );
  return findAll(text, called).filter(({ start }) => /\p{Lu}/u.test(text[start] ?? ''));
}

/** Takes an initial before and a family name after a known first name along. */
function takeWholeName(text: string, { start, end }: Finding): Finding {
  if (!/\p{Lu}/u.test(text[start] ?? '')) return { start, end };
  const initial = /(?<!\p{L})\p{Lu}\.\s$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0;
  const family = /^ (?:(?:de|da|van|von|der|bin|al) ){0,2}(\p{Lu}[\p{L}’'-]*\p{Ll})(?![\p{L}’'])/u.exec(text.slice(end, end + 40));
  const taken = family === null || notNames.has((family[1] ?? '').toLowerCase()) ? 0 : family[0].length;
  return { start: start - initial, end: end + taken };
}

function findAll(text: string, form: RegExp): Finding[] {
  return [...text.matchAll(form)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
