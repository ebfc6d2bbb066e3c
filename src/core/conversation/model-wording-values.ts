const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const numerals: ReadonlyMap<string, number> = new Map<string, number>([
  ...units.map((word, index): [string, number] => [word, index]), ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['twice', 2], ['thrice', 3], ['hundred', 100], ['thousand', 1000],
]);
const days: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow', 'yesterday', 'tonight']);
/** “may” and “march” are mostly no months. */
const months: ReadonlySet<string> = new Set(['january', 'february', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
/** Capitals inside a sentence that name nobody in particular. */
const commonCapitals: ReadonlySet<string> = new Set(['i', 'god', 'christ', 'jesus', 'sir', 'madam', 'mr', 'mrs', 'ms', 'dr', 'ok', 'okay', 'english', 'internet', 'dear', 'hello', 'hi', 'regards', 'wishes', 'thanks', 'yours', 'best', 'kind', 'sincerely', 'faithfully']);

/** The words of a text in lower case, without signs; “Ada’s” gives “ada”. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? []).map((word) => word.replace(/['’]s$/u, ''));
}

/** Numbers (from two), amounts, times, codes, weekdays and months in a text, each in one form: “£40”, “forty pounds” and “40” are all `40`. */
export function listValues(text: string): Set<string> {
  const values = new Set<string>();
  const tokens = text.match(/[\p{L}\p{N}]+(?:[.,:]\d+)*/gu) ?? [];
  for (const [position, token] of tokens.entries()) {
    const word = token.toLowerCase();
    if (/\d/u.test(word)) values.add(nameNumber(word));
    else if (days.has(word) || months.has(word)) values.add(word);
    else addNumeral(values, word, tokens[position - 1]?.toLowerCase());
  }
  return values;
}

function addNumeral(values: Set<string>, word: string, before: string | undefined): void {
  const number = numerals.get(word);
  // “One” is mostly no number: “no one”, “this one”.
  if (number === undefined || number < 2) return;
  const ten = before === undefined ? undefined : numerals.get(before);
  if (number < 10 && ten !== undefined && ten >= 20 && ten < 100) {
    values.delete(String(ten));
    values.add(String(ten + number));
  } else values.add(String(number));
}

/** “06:10” and “6.10” are one time, “1,000.00” is 1000, “5pm” is 5; what has letters before a digit is a code. */
function nameNumber(word: string): string {
  const [, digits = word, ending = ''] = /^(\d[\d.,:]*?)(?:[.,:]00)?(\p{L}*)$/u.exec(word) ?? [];
  if (digits === word && /\p{L}/u.test(word)) return word;
  if (ending.length > 4) return word;
  return digits.replace(/,(?=\d{3})/gu, '').replace(/[.,]/gu, ':').replace(/^0+(?=\d)/u, '');
}

/** Words written like names inside sentences, in lower case. */
export function listNames(text: string): string[] {
  return text.split(/(?<=[.?!…:,])\s*\n+|(?<=[.?!…:"“”‘(–—-])\s*|\n+/u).flatMap((sentence) =>
    [...sentence.matchAll(/(?<=\S\s+)\p{Lu}\p{Ll}[\p{L}'’]*/gu)].map(([name]) => wordsOf(name)[0] ?? '').filter((name) => name !== '' && !commonCapitals.has(name.split(/['’]/u)[0] ?? '') && !days.has(name) && !months.has(name)),
  );
}
