import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Finding } from './pattern.ts';

const emailForm = /[^\s@<>()[\],;:"\\]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,30}[\p{L}\p{N}-]{2,63}/gu;
/** As read out on the telephone: "jane dot roe at gmail dot com". */
const spokenEmail = /\b(?!(?:website|site|page|online|us|shop|look|visit|is)\b)[\w-]{1,64}(?:(?: (?:dot|underscore|dash) |\.)[\w-]{1,64}){0,8} at [\w-]{1,64}(?: dot [\w-]{1,64}){0,4} dot (?:com|co|net|org|uk|de|fr|es|it|ie|eu|us|edu|gov|io|example)\b/gi;

/** Finds e-mail addresses, written or spelt out. */
export function findEmails(text: string): Finding[] {
  return [emailForm, spokenEmail].flatMap((form) => [...text.matchAll(form)].map((found) => ({ start: found.index, end: found.index + found[0].length })));
}

const numberForm = /(?<![\p{L}\p{N}£$€#.,:/_+-])(?:\+|00)?\(?\d[\d() .\u00a0/–-]{5,22}\d(?:\s?(?:x|ext\.?|extension)\s?\d{1,5})?(?![\p{L}\p{N}%]|[.,:/-]\d)/gu;
const dateForm = /(?<!\d)(?:\d{1,2}[./ -]\d{1,2}[./ -](?:19|20)\d{2}|(?:19|20)\d{2}[./ -]\d{1,2}[./ -]\d{1,2})(?!\d)/;
const americanForm = /^(?:1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}$/;
const localForm = /^[2-9]\d{2}[ .-]\d{4}$/;
const phoneWords = /\b(?:call|ring|phone|telephone|tel|mobile|mob|cell|landline|text|whatsapp|sms|fax|reach me|contact number|number is|number's|dial|on)\b[^.?!\n]{0,40}$/i;
const otherNumberWords = /\b(?:order|ref|reference|invoice|account|acc|ticket|case|booking|reservation|tracking|parcel|policy|serial|model|meter|sort code|confirmation|claim|customer|membership|item|sku|transaction|id|imei|isbn|vat)\b(?:\s+(?:number|no\.?|code|id|ref|is|was|it's|#))*\s*[:#.]?\s*$/i;

/** Finds telephone numbers: international ones, national ones as the UK and the US write them, and bare digits only where words of telephoning stand before. */
export function findPhones(text: string): Finding[] {
  return [...text.matchAll(numberForm)].flatMap((found) => {
    const start = found.index;
    return isPhone(found[0], text.slice(Math.max(0, start - 60), start)) ? [{ start, end: start + found[0].length }] : [];
  });
}

function isPhone(written: string, before: string): boolean {
  const number = written.replace(/\s?(?:x|ext\.?|extension)\s?\d{1,5}$/i, '').trim();
  const digits = number.replace(/\D/g, '');
  if (dateForm.test(number) || otherNumberWords.test(before)) return false;
  if (number.startsWith('+')) return isPossible(number);
  if (digits.startsWith('00')) return isPossible(`+${digits.slice(2)}`);
  if (digits.startsWith('0') && (digits.length === 10 || digits.length === 11)) return isPossible(digits, 'GB');
  if (americanForm.test(number)) return isPossible(digits, 'US');
  if (!phoneWords.test(before)) return false;
  return localForm.test(number) || (digits.length >= 9 && (isPossible(digits, 'GB') || isPossible(digits, 'US')));
}

function isPossible(number: string, country?: 'GB' | 'US'): boolean {
  const parsed = country === undefined ? parsePhoneNumberFromString(number) : parsePhoneNumberFromString(number, country);
  return parsed?.isPossible() === true;
}
