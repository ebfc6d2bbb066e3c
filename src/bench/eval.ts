import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../content/content-directory.ts';
import { loadContent } from '../content/content.ts';
import { isHeldOut } from '../content/held-out.ts';
import { loadTrainedReader, readerDirectories } from '../content/trained-reader.ts';
import type { TrainedReader } from '../content/trained-reader.ts';
import type { ReaderQuality } from '../core/analysis/report/reader-quality.ts';
import type { Reader } from '../core/language/observation.ts';
import { cueReader } from '../core/language/reader.ts';
import { loadCorpusConversations, loadCorpusTurns } from './corpus-turns.ts';
import { loadRatedConversations, loadRatedCorpus, measureAgreement } from './eval-assessment.ts';
import { measureAnalysis, tabulateAnalysis } from './eval-analysis.ts';
import type { AnalysisFigures } from './eval-analysis.ts';
import { loadLabelledTurns } from './labelled-turns.ts';
import { measureRobustness } from './eval-robustness.ts';
import { addUp, isKeptBack, loadWordings, measureWordings, tabulateWordings } from './eval-wordings.ts';
import { measureShortTurns, tabulateShortTurns } from './eval-short-turns.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { publish } from './publish.ts';
import { agreementOfDisputed, agreementOfReadings, compareReadings, measureAdversarial, measureRate, measureReading, measureSpeed, percent } from './reading-figures.ts';
import type { ReadingFigures } from './reading-figures.ts';

const nearDuplicate = 0.3;
const docs = fileURLToPath(new URL('../../docs', import.meta.url));
const names = ['cues', 'trained', 'quick'] as const;

/** What is compared with a bar, and the bar on the first set. */
const rows: readonly (readonly [what: string, value: (figures: ReadingFigures) => string, bar: string])[] = [
  ['agent labels, macro-F1 (support ≥ 8)', ({ agent }) => agent.macro.toFixed(3), '0.62'],
  ['agent labels, micro-F1', ({ agent }) => agent.f1.toFixed(3), '0.70'],
  ['customer labels, macro-F1 (support ≥ 8)', ({ customer }) => customer.macro.toFixed(3), '0.62'],
  ['customer labels, micro-F1', ({ customer }) => customer.f1.toFixed(3), '0.70'],
  ['any inflaming move in a turn, precision', ({ anyInflaming }) => anyInflaming.precision.toFixed(3), '0.80'],
  ['any inflaming move in a turn, recall', ({ anyInflaming }) => anyInflaming.recall.toFixed(3), '0.65'],
  ['inflaming moves, each by its label, precision', ({ inflaming }) => inflaming.precision.toFixed(3), '0.80'],
  ['inflaming moves, each by its label, recall', ({ inflaming }) => inflaming.recall.toFixed(3), '0.65'],
  ['stage exact', ({ stage }) => percent(stage.exact), '60 %'],
  ['stage within one step', ({ stage }) => percent(stage.withinOne), '92 %'],
];

/** Measures every reader; with `--record` also writes the figures into the documents and beside the weights. */
async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const path = given.find((argument) => !argument.startsWith('--')) ?? fileURLToPath(new URL('../../../shared/data/service-turns-dev.jsonl', import.meta.url));
  const record = given.includes('--record');
  const folder = join(contentDirectory, 'corpus');
  const readers: readonly Reader[] = [cueReader, loadTrainedReader(readerDirectories.trained), loadTrainedReader(readerDirectories.quick)];
  const corpus = loadCorpusTurns(folder);
  const conversations = loadCorpusConversations(folder).filter(({ id }) => isHeldOut(id));
  const held = corpus.filter(({ id }) => isHeldOut(id.slice(0, id.indexOf('.'))));
  const turns = loadLabelledTurns(path);
  const say = (...lines: readonly string[]): void => console.log(lines.join('\n'));
  say(`${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`);

  const speed = readers.map((reader, index) => {
    const rate = `${Math.round(measureRate(conversations, reader))} turns/s on one thread`;
    if (!turns) return `- ${names[index]}: ${rate}`;
    const { sentence, turn } = measureSpeed(turns, reader);
    return `- ${names[index]}: median ${sentence.toFixed(1)} ms a sentence, ${turn.toFixed(1)} ms a turn read for the first time; ${rate}, whole conversations in order`;
  });
  say('', 'speed', ...speed);

  const agreement = agreementOfReadings(corpus, folder);
  const measureAll = (title: string, labelled: typeof held, of: typeof agreement) => readers.map((reader) => {
    const measured = measureReading(labelled, of, reader);
    say('', `${title}: ${labelled.length} labelled turns, read by ${reader.version}`, '', ...measured.lines);
    return measured;
  });
  const first = turns ? measureAll(path, turns, agreementOfDisputed(turns)) : null;
  if (turns) {
    const alike = findNearDuplicates(corpus.map(({ text }) => text), turns.map(({ text }) => text), nearDuplicate);
    say('', `texts of the corpus that are near-duplicates of a text measured here (Jaccard of runs of four words >= ${nearDuplicate}): ${alike.length}`);
  } else {
    say('', `No labelled turns at ${path}: nothing measured there. Give the path of a file of labelled turns (one JSON object a line) as the argument.`);
  }
  const second = measureAll('The part of the corpus that was not learned from', held, agreement);

  const columns = (measured: typeof second, [, value]: (typeof rows)[number]): string => measured.map(({ figures }) => value(figures)).join(' | ');
  const summary = [
    `| | ${first ? `${names.map((name) => `first set: ${name}`).join(' | ')} | wanted there | ` : ''}${names.map((name) => `held out: ${name}`).join(' | ')} |`,
    `|---|${'---|'.repeat(first ? 7 : 3)}`,
    ...rows.map((row) => `| ${row[0]} | ${first ? `${columns(first, row)} | ${row[2]} | ` : ''}${columns(second, row)} |`),
  ];
  const short = tabulateShortTurns(names, readers.map((reader) => measureShortTurns(folder, reader)));
  const readings = compareReadings(corpus, folder);
  const adversarial = measureAdversarial(join(folder, 'adversarial.jsonl'), readers);
  const analyses = readers.map((reader) => measureAnalysis(conversations, reader));
  const analysis = tabulateAnalysis(analyses.map((figures, index) => ({ name: names[index] as string, figures })));
  say('', ...summary, '', short, '', readings, '', ...adversarial, '', `analysis of ${conversations.length} whole conversations that were not learned from; precision / recall / F1`, analysis);
  const { scenarios } = await loadContent(contentDirectory);
  const wordings = tabulateWordings(addUp(scenarios.map((scenario) => measureWordings(scenario, loadWordings(scenario.id).filter(isKeptBack)))));
  say('', 'Scenarios: natural wordings nobody had before them who wrote the keys', wordings);
  const judging = readers[1] as Reader;
  const ratedPath = join(dirname(path), 'service-conversations-dev.jsonl');
  const rated = loadRatedConversations(ratedPath);
  const agreementFirst = rated ? measureAgreement(rated, judging) : [`No rated conversations at ${ratedPath}: nothing measured.`];
  const ratedCorpus = loadRatedCorpus(folder);
  const agreementSecond = measureAgreement(ratedCorpus, judging);
  say('', `Assessment of conversations without a scenario: ${rated?.length ?? 0} of ${ratedPath}`, ...agreementFirst);
  say('', `Assessment of conversations without a scenario: ${ratedCorpus.length} of the corpus that nobody learned from or tuned on`, ...agreementSecond);
  const { robustness, stability } = await measureRobustness(judging);
  say('', 'Assessment: what a written conversation scores when it is played for points instead', robustness, '', 'Assessment: what small edits of the writing change', stability);
  if (!record) return;

  const code = (lines: readonly string[]): string => ['```text', ...lines, '```'].join('\n');
  if (!first) throw new Error(`Nothing is recorded without the labelled turns at ${path}: the documents hold figures of both sets.`);
  publish(join(docs, 'reading.md'), {
    summary: summary.join('\n'), short, speed: speed.join('\n'), readings, adversarial: code(adversarial), 'first-set': code(first[1]?.lines ?? []), 'held-out': code(second[1]?.lines ?? []),
  });
  publish(join(docs, 'analyze.md'), { analysis });
  publish(join(docs, 'assessment.md'), { robustness, stability, 'rated-first': code(agreementFirst), 'rated-corpus': code(agreementSecond) });
  publish(join(docs, 'scenarios.md'), { wordings });
  for (const [index, which] of (['trained', 'quick'] as const).entries()) {
    const place = index + 1;
    recordQuality(which, (readers[place] as Reader).version, (second[place] as (typeof second)[number]).figures, analyses[place] as AnalysisFigures);
  }
}

function recordQuality(which: TrainedReader, version: string, { agent, inflaming, stage }: ReadingFigures, { triggers, escalation }: AnalysisFigures): void {
  const quality: ReaderQuality = {
    version, agentPrecision: agent.precision, agentRecall: agent.recall, inflamingPrecision: inflaming.precision, inflamingRecall: inflaming.recall,
    stageExact: stage.exact, stageWithinOne: stage.withinOne,
    triggerPrecision: triggers.precision, triggerRecall: triggers.recall, escalationPrecision: escalation.precision, escalationRecall: escalation.recall,
  };
  const rounded = (_: string, value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
  writeFileSync(join(readerDirectories[which], 'quality.json'), `${JSON.stringify(quality, rounded, 2)}\n`);
}

await main();
