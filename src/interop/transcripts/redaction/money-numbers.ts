import type { Finding } from './pattern.ts';

/** Lengths by how a card's number begins (ISO/IEC 7812 ranges of the large schemes). */
const schemes: readonly { begins: RegExp; lengths: readonly number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^5[0-9]/, lengths: [16] },
  { begins: /^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^3(?:0|6|8|9)/, lengths: [14, 15, 16, 17, 18, 19] },
  { begins: /^35/, lengths: [16, 17, 18, 19] },
  { begins: /^6/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];
const digitRun = /\d+(?:[ \t\u00a0\u2009.‐-–-]{1,3}\d+)*/g;

/** Whether digits end in their check digit (Luhn, ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

function isCard(digits: string): boolean {
  return schemes.some(({ begins, lengths }) => lengths.includes(digits.length) && begins.test(digits)) && passesLuhn(digits);
}

/** Finds payment cards: groups of digits of a scheme's beginning and length whose check digit is right, wherever they stand among other groups. */
export function findCards(text: string): Finding[] {
  return [...text.matchAll(digitRun)].flatMap((run) => {
    const groups = [...run[0].matchAll(/\d+/g)].map((group) => ({ digits: group[0], start: run.index + group.index }));
    const found: Finding[] = [];
    for (let first = 0; first < groups.length; first += 1) {
      const end = findCardEnd(groups, first);
      if (end === null) continue;
      found.push({ start: groups[first]?.start ?? 0, end: (groups[end]?.start ?? 0) + (groups[end]?.digits.length ?? 0) });
      first = end;
    }
    return found;
  });
}

function findCardEnd(groups: readonly { digits: string }[], first: number): number | null {
  let digits = '';
  let found: number | null = null;
  for (let last = first; last < groups.length && digits.length < 19; last += 1) {
    digits += groups[last]?.digits ?? '';
    if (isCard(digits)) found = last;
  }
  return found;
}

/** Lengths by country (SWIFT's IBAN registry). */
const ibanLengths: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, BH: 22, BI: 27, BR: 29, BY: 28, CH: 21, CR: 22, CY: 28, CZ: 24, DE: 22, DJ: 27, DK: 18, DO: 28, EE: 20, EG: 29,
  ES: 24, FI: 18, FK: 18, FO: 18, FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, GT: 28, HR: 21, HU: 28, IE: 22, IL: 23, IQ: 23, IS: 26, IT: 27, JO: 30, KW: 30, KZ: 20, LB: 28,
  LC: 32, LI: 21, LT: 20, LU: 20, LV: 21, LY: 25, MC: 27, MD: 24, ME: 22, MK: 19, MN: 20, MR: 27, MT: 31, MU: 30, NI: 28, NL: 18, NO: 15, OM: 23, PK: 24, PL: 28, PS: 29, PT: 25,
  QA: 29, RO: 24, RS: 22, RU: 33, SA: 24, SC: 31, SD: 18, SE: 24, SI: 19, SK: 24, SM: 27, SO: 23, ST: 25, SV: 28, TL: 23, TN: 24, TR: 26, UA: 29, VA: 22, VG: 24, XK: 20, YE: 30,
};
const ibanBegins = /(?<![\p{L}\p{N}])([a-z]{2})[ \t\u00a0-]?\d[ \t\u00a0-]?\d/giu;

/** Finds IBANs of any grouping whose length is their country's and whose checksum is right (ISO 13616). */
export function findIbans(text: string): Finding[] {
  const found: Finding[] = [];
  for (const begin of text.matchAll(ibanBegins)) {
    const length = ibanLengths[(begin[1] ?? '').toUpperCase()];
    if (length === undefined || begin.index < (found.at(-1)?.end ?? 0)) continue;
    let plain = '';
    let at = begin.index;
    while (at < text.length && plain.length < length && /[a-z0-9 \t\u00a0-]/i.test(text[at] ?? '')) {
      if (/[a-z0-9]/i.test(text[at] ?? '')) plain += text[at];
      at += 1;
    }
    if (plain.length === length && !/[\p{L}\p{N}]/u.test(text[at] ?? '') && passesIbanChecksum(plain.toUpperCase())) found.push({ start: begin.index, end: at });
  }
  return found;
}

/** Whether an IBAN without spaces, in capitals, leaves 1 when divided by 97 (ISO 7064). */
export function passesIbanChecksum(plain: string): boolean {
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
