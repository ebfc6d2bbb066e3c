/** Irregular forms and number words, each with the form they count as. */
const irregular: Readonly<Record<string, string>> = {
  told: 'tell', said: 'say', sent: 'send', paid: 'pay', lost: 'lose', bought: 'buy', broke: 'break', broken: 'break', went: 'go', gone: 'go', goes: 'go',
  got: 'get', gotten: 'get', made: 'make', took: 'take', taken: 'take', came: 'come', gave: 'give', given: 'give', knew: 'know', known: 'know',
  kept: 'keep', held: 'hold', found: 'find', felt: 'feel', thought: 'think', wrote: 'write', written: 'write', spoke: 'speak', spoken: 'speak',
  is: 'be', are: 'be', was: 'be', were: 'be', been: 'be', am: 'be', being: 'be', has: 'have', had: 'have', having: 'have', did: 'do', done: 'do', does: 'do',
  brought: 'bring', rang: 'ring', rung: 'ring', chose: 'choose', chosen: 'choose', ate: 'eat', fell: 'fall', fallen: 'fall', drove: 'drive', meant: 'mean',
  slept: 'sleep', stood: 'stand', understood: 'understand', children: 'child', people: 'person', men: 'man', women: 'woman', left: 'leave', leaving: 'leave',
  sat: 'sit', heard: 'hear', ran: 'run', saw: 'see', seen: 'see', stole: 'steal', stolen: 'steal', threw: 'throw', wore: 'wear', died: 'die', dying: 'die', dies: 'die',
  one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12', twenty: '20',
  thirty: '30', forty: '40', fifty: '50', hundred: '100',
};
const table = new Map(Object.entries(irregular).map(([form, base]) => [form, closeStem(base)]));

/** Light stem for comparing words of one family ("charge, charged, charging"); not a word to show anyone. */
export function stemWord(norm: string): string {
  const known = table.get(norm);
  if (known !== undefined) return known;
  if (norm.length < 4 || norm.length > 30) return norm;
  return closeStem(stripInflection(norm));
}

function stripInflection(word: string): string {
  const singular = stripPlural(word);
  for (const ending of ['ingly', 'edly', 'ing', 'ed']) {
    const base = singular.slice(0, -ending.length);
    if (singular.endsWith(ending) && base.length >= 3 && /[aeiouy]/.test(base)) return base;
  }
  return singular;
}

function stripPlural(word: string): string {
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Endings that differ inside one family are levelled: "cancel" and "cancelled", "delivery" and "deliveries", "charge" and "charging". */
function closeStem(stem: string): string {
  let closed = stem;
  if (closed.length > 3 && closed.endsWith('e')) closed = closed.slice(0, -1);
  if (closed.endsWith('y') && closed.length > 3) closed = `${closed.slice(0, -1)}i`;
  const last = closed.at(-1);
  if (closed.length > 3 && last === closed.at(-2)) closed = closed.slice(0, -1);
  return closed;
}
