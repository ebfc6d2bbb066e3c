import type { Finding } from './pattern.ts';

const ending = 'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Crescent|Cres|Terrace|Gardens|Gdns|Grove|Square|Sq|Hill|Row|Mews|Boulevard|Blvd|Highway|Hwy|Parkway|Pkwy|Circle|Walk|Wharf|Quay|Parade|Rise|View|Green|Park|Broadway';
const postcode = String.raw`(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})`;
const unit = String.raw`(?:Flat|Apartment|Apt\.?|Unit|Suite|Studio)\s?#?\s?\w{1,5}`;
const word = String.raw`[A-Z][\p{L}'’.-]{0,30}`;
const town = String.raw`(?:,?\s+${word}(?:\s+${word}){0,2})`;
const state = String.raw`,?\s+(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\s+\d{5}(?:-\d{4})?`;
const tail = String.raw`(?:,?\s?${unit}(?!\w))?(?:${town}{0,3}(?:${state}|,?\s+${postcode})|,\s+${word}(?=[\s]*(?:[.,;!?\n]|$)))?`;

const forms: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{N}£$€#])(?:${unit},?\s)?\d{1,5}[A-Za-z]?(?:[-/]\d{1,4})?,?\s+(?:[NSEW]\.?\s+)?(?:(?:${word}|\d{1,3}(?:st|nd|rd|th))\s+){1,3}(?:${ending})\b\.?${tail}`, 'gu'),
  /(?<![\p{L}\p{N}£$€#])\d{1,4}[a-z]?\s+(?!(?:days?|weeks?|hours?|minutes?|miles?|metres?|meters?|blocks?|lane|the|way|per|more|times|on|in|at|of|year|month|different|other|busy|main|long|high)\b)[a-z]{3,}\s+(?:street|road|avenue|lane|crescent|boulevard)\b/gu,
  /\bP\.?\s?O\.?\s?Box\s+\d{1,6}\b/gi,
  /(?<![\p{L}\p{N}£$€#])\d{1,4},?\s(?:bis\s|ter\s)?(?:rue|avenue|boulevard|allée|chemin|quai)\s(?:(?:de|du|des|la|le|les|d’|d')\s?){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?/giu,
  /\b(?:Calle|Avenida|Plaza|Via|Viale|Piazza|Rua)\s(?:(?:de|del|della|di|da|do|la|las|los)\s){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?,?\s\d{1,4}\b/gu,
  /(?<!\p{L})\p{Lu}[\p{L}-]{0,40}?(?:straße|strasse|str\.|weg|gasse|allee|platz|straat|laan|gracht|gatan|vägen)\s\d{1,4}[a-z]?\b(?:,?\s\d{4,5}\s\p{Lu}\p{L}+)?/gu,
  new RegExp(String.raw`(?<![\p{L}\p{N}-])${postcode}(?![\p{L}\p{N}-])`, 'gu'),
];

/** Finds postal addresses: British and American ones, streets as other countries of Europe write them, and British postcodes alone. */
export function findPostalAddresses(text: string): Finding[] {
  return forms.flatMap((form) => [...text.matchAll(form)].map((found) => ({ start: found.index, end: found.index + found[0].length })));
}
