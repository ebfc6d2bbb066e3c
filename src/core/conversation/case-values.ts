import type { Sentence } from '../language/text.ts';
import { splitSentences } from '../language/text.ts';
import type { Scenario } from './scenario.ts';
import type { Standing } from './standing.ts';

/** Things of a kind that a case names: days, months, amounts, numbers with what they count. Kind → values → the sentence they stand in. */
type Values = ReadonlyMap<string, ReadonlyMap<string, string>>;

const weekdays: ReadonlySet<string> = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const months: ReadonlySet<string> = new Set(['january', 'february', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
const adverbs: Readonly<Record<string, string>> = { once: '1', twice: '2', thrice: '3' };
/** What is counted often enough to be told apart; a number with anything else after it may count something new. */
const counted = new Set(['day', 'week', 'month', 'year', 'hour', 'minute', 'time', 'call', 'email', 'visit', 'person', 'people', 'child', 'children', 'night', 'letter', 'photo', 'message']);
const commonest = new Set(['i', 'you', 'we', 'they', 'it', 'he', 'she', 'the', 'a', 'an', 'and', 'or', 'of', 'to', 'in', 'on', 'at', 'for', 'from', 'with', 'was', 'were', 'is', 'are', 'be', 'have', 'has', 'had', 'do', 'did', 'that', 'this', 'so', 'your', 'our', 'my', 'not', 'no', 'by', 'as', 'but', 'if', 'then', 'there', 'right', 'said', 'told']);

interface Named {
  kind: string;
  value: string;
}

const known = new WeakMap<Scenario, Values>();

/** The sentence of the case that a restatement contradicts: about the same thing, with another day, amount or number. Undefined when it does not, or nobody can tell. */
export function findMisquoted(sentence: Sentence, { scenario }: Standing): string | undefined {
  const values = valuesOf(scenario);
  const named = nameValues(sentence);
  for (const { kind, value } of named) {
    const inCase = values.get(kind);
    if (!inCase || inCase.has(value)) continue;
    const about = [...inCase.values()].find((other) => shareWords(sentence, other) >= 2);
    if (about !== undefined) return about;
  }
  return undefined;
}

function valuesOf(scenario: Scenario): Values {
  const before = known.get(scenario);
  if (before) return before;
  const values = new Map<string, Map<string, string>>();
  for (const text of textsOf(scenario)) {
    for (const sentence of splitSentences(text)) {
      for (const { kind, value } of nameValues(sentence)) {
        const ofKind = values.get(kind) ?? new Map<string, string>();
        if (!ofKind.has(value)) ofKind.set(value, sentence.text);
        values.set(kind, ofKind);
      }
    }
  }
  known.set(scenario, values);
  return values;
}

function textsOf({ facts, grievances, questions, remedies, wants, opening, agent, summary, persona, lines, answers }: Scenario): string[] {
  return [
    ...[...facts, ...grievances, ...questions, ...remedies, ...wants].map(({ text }) => text),
    ...Object.values(opening), summary, persona.about, ...agent.knows, ...agent.authority, ...agent.limits, ...agent.goodLooksLike,
    ...lines.flatMap(({ texts }) => texts), ...answers.flatMap(({ texts }) => texts),
  ];
}

function nameValues({ tokens, text, start }: Sentence): Named[] {
  return tokens.flatMap((token, position): Named[] => {
    if (weekdays.has(token.norm)) return [{ kind: 'weekday', value: token.norm }];
    if (months.has(token.norm)) return [{ kind: 'month', value: token.norm }];
    const times = adverbs[token.norm];
    if (times !== undefined) return [{ kind: 'time', value: times }];
    // The stem of a number is its digits, however it is written.
    const number = /^\d+(?:[.,]\d+)?$/u.test(token.stem) ? token.stem.replace(',', '') : undefined;
    if (number === undefined) return [];
    if (/[£€$]/u.test(text[token.start - start - 1] ?? '')) return [{ kind: 'money', value: number }];
    const next = tokens[position + 1]?.norm.replace(/s$/u, '');
    return next !== undefined && counted.has(next) ? [{ kind: next, value: number }] : [];
  });
}

function shareWords(sentence: Sentence, other: string): number {
  const stems = new Set(splitSentences(other).flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  return new Set(sentence.tokens.filter(({ norm, stem }) => !commonest.has(norm) && !weekdays.has(norm) && !/^\d/u.test(stem) && stems.has(stem)).map(({ stem }) => stem)).size;
}
