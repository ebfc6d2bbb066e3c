import type { PatternNode } from './pattern-source.ts';
import type { Token } from './text.ts';

/** What a match can begin with; `number` adds any number, `any` is true when it can begin with any word. */
export interface FirstWords {
  norms: ReadonlySet<string>;
  stems: ReadonlySet<string>;
  number: boolean;
  any: boolean;
}

/** Gives the index after the last token of a match that begins at `at`, or -1. */
export type Step = (tokens: readonly Token[], at: number) => number;

/** Matching is by continuations: each node is compiled knowing what must follow. Gaps are bounded, so a start costs a bounded time. */
export function compileNode(node: PatternNode, next: Step): Step {
  switch (node.kind) {
    case 'words':
      return (tokens, at) => {
        const token = tokens[at];
        return token && (node.norms.has(token.norm) || node.stems.has(token.stem)) ? next(tokens, at + 1) : -1;
      };
    case 'prefix':
      return (tokens, at) => (tokens[at]?.norm.startsWith(node.prefix) ? next(tokens, at + 1) : -1);
    case 'suffix':
      return (tokens, at) => (endsWith(tokens[at], node.suffix) ? next(tokens, at + 1) : -1);
    case 'number':
      return (tokens, at) => (isNumber(tokens[at]) ? next(tokens, at + 1) : -1);
    case 'any':
      return (tokens, at) => (at < tokens.length ? next(tokens, at + 1) : -1);
    case 'sequence':
      return node.parts.reduceRight<Step>((following, part) => compileNode(part, following), next);
    case 'choice':
      return compileChoice(node.options.map((option) => compileNode(option, next)));
    case 'optional':
      return compileChoice([compileNode(node.part, next), next]);
    case 'gap':
      return compileGap(node.longest, next);
    case 'sentence-start':
      return (tokens, at) => (at === 0 ? next(tokens, at) : -1);
    case 'sentence-end':
      return (tokens, at) => (at === tokens.length ? next(tokens, at) : -1);
    case 'clause-start':
      return (tokens, at) => (tokens[at]?.clauseStart || followsLeadIn(tokens[at - 1]) ? next(tokens, at) : -1);
  }
}

/** At least two letters must stand before the ending, so that "ring" and "red" are no forms of verbs. */
function endsWith(token: Token | undefined, suffix: string): boolean {
  return token !== undefined && token.norm.length > suffix.length + 2 && token.norm.endsWith(suffix);
}

/** Says whether a token is a number, in digits or in words. */
export function isNumber(token: Token | undefined): boolean {
  const code = token?.stem.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/** Words that open a clause without being its subject; the clause may as well be taken to begin after them. */
const leadIns = new Set(
  ('and but so because although though however while if unless yet which when or then now well no not yes okay right oh ah please just also again still only unfortunately sadly sorry look listen anyway ' +
    'really honestly simply first next maybe perhaps fine sure thanks great all').split(' '),
);

function followsLeadIn(token: Token | undefined): boolean {
  return token?.clauseStart === true && leadIns.has(token.norm);
}

function compileChoice(options: readonly Step[]): Step {
  return (tokens, at) => {
    for (const option of options) {
      const end = option(tokens, at);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function compileGap(longest: number, next: Step): Step {
  return (tokens, at) => {
    const limit = Math.min(at + longest, tokens.length);
    for (let position = at; position <= limit; position += 1) {
      const end = next(tokens, position);
      if (end >= 0) return end;
    }
    return -1;
  };
}

const anywhere: FirstWords = { norms: new Set(), stems: new Set(), number: false, any: true };
const nowhere: FirstWords = { norms: new Set(), stems: new Set(), number: false, any: false };

function isOpening(node: PatternNode): boolean {
  return node.kind === 'sentence-start' || node.kind === 'clause-start';
}

/** What a part that may match no word at all can match otherwise: an optional part, or a choice such as `(^|and)`; undefined for other parts. */
function findSkippable(part: PatternNode): readonly PatternNode[] | undefined {
  if (part.kind === 'optional') return [part.part];
  if (part.kind !== 'choice' || !part.options.some(isOpening)) return undefined;
  return part.options.filter((option) => !isOpening(option));
}

/** Gives the words a match of the node can begin with. */
export function findFirstWords(node: PatternNode): FirstWords {
  if (node.kind === 'words') return { norms: node.norms, stems: node.stems, number: false, any: false };
  if (node.kind === 'number') return { ...nowhere, number: true };
  if (node.kind === 'choice') return joinFirstWords(node.options.map(findFirstWords));
  if (node.kind !== 'sequence') return anywhere;
  const seen: FirstWords[] = [];
  for (const part of node.parts) {
    if (isOpening(part)) continue;
    const skippable = findSkippable(part);
    if (!skippable) return joinFirstWords([...seen, findFirstWords(part)]);
    seen.push(...skippable.map(findFirstWords));
  }
  return anywhere;
}

function joinFirstWords(all: readonly FirstWords[]): FirstWords {
  return all.reduce(
    (joined, one) => ({
      norms: new Set([...joined.norms, ...one.norms]),
      stems: new Set([...joined.stems, ...one.stems]),
      number: joined.number || one.number,
      any: joined.any || one.any,
    }),
    nowhere,
  );
}

/** Words so frequent in any text that waiting for them tells little. */
const frequentWords = new Set(
  'i you we it that this is are was were be have has had do does did not a the to of in on for and or my your our me us will can so at with no'.split(' '),
);
const frequentCost = 40;
const numberCost = 15;

/** Gives words of which every match contains at least one, chosen to be rare: a sentence without them need not be tried. */
export function findRequiredWords(node: PatternNode): FirstWords {
  if (node.kind === 'words') return { norms: node.norms, stems: node.stems, number: false, any: false };
  if (node.kind === 'number') return { ...nowhere, number: true };
  if (node.kind === 'choice') return joinFirstWords(node.options.map(findRequiredWords));
  if (node.kind !== 'sequence') return anywhere;
  return node.parts.map(findRequiredWords).reduce((best, one) => (rateCost(one) < rateCost(best) ? one : best), anywhere);
}

function rateCost(words: FirstWords): number {
  if (words.any) return Number.POSITIVE_INFINITY;
  const frequent = [...words.norms].filter((norm) => frequentWords.has(norm)).length;
  return words.norms.size + words.stems.size + frequent * frequentCost + (words.number ? numberCost : 0);
}
