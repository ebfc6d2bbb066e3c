import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from '../content/content-directory.ts';
import { findClosestFact } from '../core/conversation/closest-fact.ts';
import { findHarm, findOffers, findPromises } from '../core/conversation/offering.ts';
import type { Scenario } from '../core/conversation/scenario.ts';
import { matchTopic } from '../core/conversation/topics.ts';
import { splitSentences } from '../core/language/text.ts';

/** What a turn does in a case, by ids of its scenario. `offers` is complete; the others stand where the line is about them, `asks` with every fact that would be a fitting reply. */
export interface Wording {
  text: string;
  offers: string[];
  asks?: string[];
  answers?: string[];
  promises?: string[];
  harms?: string[];
}

export const wordingKinds = ['offers', 'asks', 'answers', 'promises', 'harms'] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** How often what a line does was seen, seen falsely, and overlooked. */
export interface Recognition {
  hits: number;
  falseAlarms: number;
  misses: number;
}

export type WordingFigures = Readonly<Record<WordingKind, Recognition>>;

/** The lines written for a scenario (`content/wordings`). */
export function loadWordings(id: string): Wording[] {
  return readFileSync(join(contentDirectory, 'wordings', `${id}.jsonl`), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Wording);
}

/** Half of the lines, by their text alone, are kept from whoever writes keys; figures come from them. */
export function isKeptBack({ text }: Wording): boolean {
  return createHash('md5').update(text).digest().readUIntBE(0, 3) % 2 === 1;
}

/** Compares what the lines are meant to do with what the scenario's keys, and for questions the closest fact, see in them. */
export function measureWordings(scenario: Scenario, wordings: readonly Wording[]): WordingFigures {
  const figures: Record<WordingKind, Recognition> = { offers: none(), asks: none(), answers: none(), promises: none(), harms: none() };
  for (const wording of wordings) {
    const seen = recognise(wording.text, scenario);
    for (const kind of ['offers', 'promises', 'harms'] as const) if (wording[kind]) count(figures[kind], wording[kind], seen[kind]);
    if (wording.answers) count(figures.answers, wording.answers, seen.answers.filter((id) => wording.answers?.includes(id)));
    if (wording.asks) countQuestion(figures.asks, wording.asks, seen.asks);
  }
  return figures;
}

/** Adds up figures of several scenarios. */
export function addUp(all: readonly WordingFigures[]): WordingFigures {
  const sum = (kind: WordingKind): Recognition => all.reduce((total, { [kind]: { hits, falseAlarms, misses } }) => ({ hits: total.hits + hits, falseAlarms: total.falseAlarms + falseAlarms, misses: total.misses + misses }), none());
  return { offers: sum('offers'), asks: sum('asks'), answers: sum('answers'), promises: sum('promises'), harms: sum('harms') };
}

const names: Readonly<Record<WordingKind, string>> = {
  offers: 'remedies offered', asks: 'facts asked about', answers: 'questions answered', promises: 'promises nobody can keep', harms: 'what must never be said',
};

/** Precision, recall and how many there are, as a table. */
export function tabulateWordings(figures: WordingFigures): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(2));
  const row = (kind: WordingKind): string => {
    const { hits, falseAlarms, misses } = figures[kind];
    return `| ${names[kind]} | ${share(hits, hits + falseAlarms)} | ${share(hits, hits + misses)} | ${hits + misses} |`;
  };
  return ['| what a turn does in a case | precision | recall | how many |', '|---|---:|---:|---:|', ...wordingKinds.map(row)].join('\n');
}

function none(): Recognition {
  return { hits: 0, falseAlarms: 0, misses: 0 };
}

function count(figures: Recognition, wanted: readonly string[], seen: readonly string[]): void {
  figures.hits += wanted.filter((id) => seen.includes(id)).length;
  figures.misses += wanted.filter((id) => !seen.includes(id)).length;
  figures.falseAlarms += seen.filter((id) => !wanted.includes(id)).length;
}

/** One fitting fact of several is a fitting reply. */
function countQuestion(figures: Recognition, fitting: readonly string[], seen: readonly string[]): void {
  if (seen.some((id) => fitting.includes(id))) figures.hits += 1;
  else {
    figures.misses += 1;
    if (seen.length > 0) figures.falseAlarms += 1;
  }
}

function recognise(text: string, scenario: Scenario): Record<WordingKind, string[]> {
  const sentences = splitSentences(text);
  const questions = sentences.filter(({ question }) => question);
  const statements = sentences.filter(({ question }) => !question);
  const foreseen = scenario.facts.filter(({ asked }) => matchTopic(asked, questions) !== null);
  const closest = foreseen.length === 0 ? findClosestFact(questions, scenario) : null;
  const offers = findOffers(text, sentences, scenario);
  const harm = findHarm(sentences, scenario);
  return {
    offers: offers.map(({ remedy }) => remedy.id),
    asks: [...foreseen, ...(closest ? [closest] : [])].map(({ id }) => id),
    answers: scenario.questions.filter(({ keys }) => matchTopic(keys, statements) !== null).map(({ id }) => id),
    promises: findPromises(text, sentences, scenario, offers, false).promises.map(({ id }) => id),
    harms: harm ? [harm.topic.id] : [],
  };
}
