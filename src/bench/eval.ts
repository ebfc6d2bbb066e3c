import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../content/content-directory.ts';
import { agentLabels, customerLabels, inflamingLabels, stages } from '../core/codebook.ts';
import type { Label, Stage } from '../core/codebook.ts';
import { isHeldOut } from '../content/held-out.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import { cueReader, readAgentTurn, readCustomerTurn } from '../core/language/reader.ts';
import type { Reader } from '../core/language/observation.ts';
import { splitSentences } from '../core/language/text.ts';
import { loadAdversarialLines, tryLine } from './adversarial.ts';
import { averageF1, compareStages, countLabels, measure, tabulateStages } from './agreement.ts';
import type { Compared, Counts } from './agreement.ts';
import { loadCorpusConversations, loadCorpusTurns, loadSecondReadings } from './corpus-turns.ts';
import { reportAnalysis } from './eval-analysis.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { loadLabelledTurns } from './labelled-turns.ts';
import type { LabelledTurn } from './labelled-turns.ts';

/** Labels rarer than this are shown but not averaged. */
const fewest = 8;
const inflaming = new Set<Label>(inflamingLabels);
const percent = (share: number): string => `${Math.round(share * 100)} %`;


function compareTurn(turn: LabelledTurn, reader: Reader): Compared {
  const reading = turn.role === 'agent' ? readAgentTurn(turn.text, turn.context, reader) : readCustomerTurn(turn.text, turn.context, reader);
  return { expected: new Set(turn.labels), disputed: new Set(turn.disputed), found: new Set(reading.observations.map(({ label }) => label)) };
}

/** How far two annotators agree on each label (F1); undefined where nobody says. */
type Agreement = (label: Label) => number | undefined;

function printCounts(title: string, counts: readonly Counts[], agreement: Agreement): void {
  console.log(`\n${title.padEnd(18)}precision  recall    F1  support  annotators agree`);
  for (const row of counts) {
    const { precision, recall, f1, support } = measure([row]);
    console.log(`${row.label.padEnd(18)}${precision.toFixed(2).padStart(9)}${recall.toFixed(2).padStart(8)}${f1.toFixed(2).padStart(6)}${String(support).padStart(9)}${(agreement(row.label)?.toFixed(2) ?? '–').padStart(18)}`);
  }
  const micro = measure(counts);
  console.log(`macro-F1 (support >= ${fewest}) ${averageF1(counts, fewest).toFixed(3)}, micro-F1 ${micro.f1.toFixed(3)} (precision ${micro.precision.toFixed(3)}, recall ${micro.recall.toFixed(3)})`);
}

function printStages(turns: readonly LabelledTurn[], reader: Reader): void {
  const pairs = turns.flatMap((turn): [Stage, Stage][] => (turn.stage ? [[turn.stage, readCustomerTurn(turn.text, turn.context, reader).stage]] : []));
  const { exact, withinOne } = compareStages(pairs);
  console.log(`\nstage: exact ${percent(exact)}, within one ${percent(withinOne)} of ${pairs.length}; rows labelled, columns read: ${stages.join(' ')}`);
  for (const [index, row] of tabulateStages(pairs).entries()) console.log(`${(stages[index] ?? '').padEnd(12)}${row.map((count) => String(count).padStart(5)).join('')}`);
}

/** Median of reading a turn and a sentence for the first time, in milliseconds. */
function measureSpeed(turns: readonly LabelledTurn[], reader: Reader): { turn: number; sentence: number } {
  const median = (times: number[]): number => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  const time = (text: string, turn: LabelledTurn): number => {
    const start = process.hrtime.bigint();
    reader.read({ role: turn.role, text }, turn.context);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  return { turn: median(turns.map((turn) => time(`${turn.text} `, turn))), sentence: median(turns.flatMap((turn) => splitSentences(turn.text).map(({ text }) => time(` ${text}`, turn)))) };
}

interface Group {
  title: string;
  turns: readonly LabelledTurn[];
  agreement: Agreement;
}

function report({ title, turns, agreement }: Group, reader: Reader): void {
  const agent = turns.filter((turn) => turn.role === 'agent');
  const customer = turns.filter((turn) => turn.role === 'customer');
  console.log(`\n${title}: ${turns.length} labelled turns (${agent.length} of agents, ${customer.length} of customers), read by ${reader.version}`);
  const agentCounts = countLabels(agentLabels, agent.map((turn) => compareTurn(turn, reader)));
  printCounts('agent', agentCounts, agreement);
  const group = measure(agentCounts.filter((row) => inflaming.has(row.label)));
  console.log(`inflaming moves together: precision ${group.precision.toFixed(3)}, recall ${group.recall.toFixed(3)}, F1 ${group.f1.toFixed(3)}, support ${group.support}`);
  printCounts('customer', countLabels(customerLabels, customer.map((turn) => compareTurn(turn, reader))), agreement);
  printStages(customer, reader);
}

/** Agreement of the two annotators of a set that says of each label whether both gave it or one. */
function agreementOfDisputed(turns: readonly LabelledTurn[]): Agreement {
  return (label) => {
    const both = turns.filter((turn) => turn.labels.includes(label)).length;
    const one = turns.filter((turn) => turn.disputed.includes(label)).length;
    return both + one === 0 ? undefined : (2 * both) / (2 * both + one);
  };
}

/** Agreement of the first and the second reading of a sample of the corpus. */
function agreementOfReadings(turns: readonly LabelledTurn[], folder: string): Agreement {
  const again = new Map(loadSecondReadings(folder).map(({ conversation, turn, labels }) => [`${conversation}.${turn}`, new Set(labels)]));
  const compared = turns.flatMap((turn): Compared[] => {
    const found = again.get(turn.id);
    return found ? [{ expected: new Set(turn.labels), disputed: new Set(), found }] : [];
  });
  return (label) => {
    const counts = countLabels([label], compared);
    return measure(counts).support === 0 ? undefined : measure(counts).f1;
  };
}

/** How far the two readings of the sample agree over all labels and on the stage. */
function reportReadings(turns: readonly LabelledTurn[], folder: string): void {
  const again = new Map(loadSecondReadings(folder).map((reading) => [`${reading.conversation}.${reading.turn}`, reading]));
  const read = turns.flatMap((turn) => {
    const second = again.get(turn.id);
    return second ? [{ turn, second }] : [];
  });
  const [agent, customer] = ([['agent', agentLabels], ['customer', customerLabels]] as const).map(([role, labels]) => averageF1(countLabels(labels, read.filter(({ turn }) => turn.role === role)
    .map(({ turn, second }): Compared => ({ expected: new Set(turn.labels), disputed: new Set(), found: new Set(second.labels) }))), fewest));
  const { exact } = compareStages(read.flatMap(({ turn, second }): [Stage, Stage][] => (turn.stage && second.stage ? [[turn.stage, second.stage]] : [])));
  console.log(`\ntwo readings of ${read.length} turns of the corpus agree: macro-F1 agent ${agent?.toFixed(3)}, customer ${customer?.toFixed(3)}; stage exact ${percent(exact)}`);
}

function reportAdversarial(path: string, readers: readonly Reader[]): void {
  const lines = loadAdversarialLines(path);
  const families = [...new Set(lines.map(({ family }) => family))];
  console.log(`\nadversarial set: ${lines.length} lines; share read without any fault (nothing expected missed, nothing forbidden seen) | share without a forbidden label`);
  console.log(`${''.padEnd(24)}lines${readers.map(({ version }) => version.padStart(26)).join('')}`);
  for (const family of [...families, 'all']) {
    const own = lines.filter((line) => family === 'all' || line.family === family);
    const cells = readers.map((reader) => {
      const results = own.map((line) => tryLine(line, reader));
      const share = (good: number): string => percent(good / own.length).padStart(5);
      return `${share(results.filter(({ missed, wrong }) => missed.length === 0 && wrong.length === 0).length)} | ${share(results.filter(({ wrong }) => wrong.length === 0).length)}`.padStart(26);
    });
    console.log(`${family.padEnd(24)}${String(own.length).padStart(5)}${cells.join('')}`);
  }
}

function main(): void {
  const path = process.argv[2] ?? fileURLToPath(new URL('../../../shared/data/service-turns-dev.jsonl', import.meta.url));
  const folder = join(contentDirectory, 'corpus');
  const reader = loadTrainedReader();
  const corpus = loadCorpusTurns(folder);
  const agreement = agreementOfReadings(corpus, folder);
  const turns = loadLabelledTurns(path);
  if (turns) {
    const group = { title: path, turns, agreement: agreementOfDisputed(turns) };
    for (const one of [cueReader, reader]) report(group, one);
    const speed = measureSpeed(turns, reader);
    console.log(`\n${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}: median ${speed.sentence.toFixed(1)} ms a sentence, ${speed.turn.toFixed(1)} ms a turn`);
    const alike = findNearDuplicates(corpus.map(({ text }) => text), turns.map(({ text }) => text), nearDuplicate);
    console.log(`texts of the corpus that are near-duplicates of a text measured here (Jaccard of runs of four words >= ${nearDuplicate}): ${alike.length}`);
  } else {
    console.log(`No labelled turns at ${path}: nothing measured there. Give the path of a file of labelled turns (one JSON object a line) as the argument.`);
  }
  const held = corpus.filter(({ id }) => isHeldOut(id.slice(0, id.indexOf('.'))));
  for (const one of [cueReader, reader]) report({ title: 'The part of the corpus that was not learned from', turns: held, agreement }, one);
  reportReadings(corpus, folder);
  const conversations = loadCorpusConversations(folder).filter(({ id }) => isHeldOut(id));
  for (const one of [cueReader, reader]) reportAnalysis(conversations, one);
  reportAdversarial(join(folder, 'adversarial.jsonl'), [cueReader, reader]);
}

const nearDuplicate = 0.3;

main();
