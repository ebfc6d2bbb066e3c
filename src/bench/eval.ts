import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../content/content-directory.ts';
import { agentLabels, customerLabels, inflamingLabels, stages } from '../core/codebook.ts';
import type { Label, Role, Stage } from '../core/codebook.ts';
import { readAgentTurn, readCustomerTurn } from '../core/language/reader.ts';
import { averageF1, compareStages, countLabels, measure, tabulateStages } from './agreement.ts';
import type { Compared, Counts } from './agreement.ts';
import { loadCorpusTurns, loadSecondReadings } from './corpus-turns.ts';
import type { SecondReading } from './corpus-turns.ts';
import { loadLabelledTurns } from './labelled-turns.ts';
import type { LabelledTurn } from './labelled-turns.ts';

/** Labels rarer than this are shown but not averaged. */
const fewest = 8;
const inflaming = new Set<Label>(inflamingLabels);
const percent = (share: number): string => `${Math.round(share * 100)} %`;

function compareTurn(turn: LabelledTurn): Compared {
  const reading = turn.role === 'agent' ? readAgentTurn(turn.text, turn.context) : readCustomerTurn(turn.text, turn.context);
  return { expected: new Set(turn.labels), disputed: new Set(turn.disputed), found: new Set(reading.observations.map(({ label }) => label)) };
}

function printCounts(title: string, counts: readonly Counts[]): void {
  console.log(`\n${title.padEnd(18)}precision  recall    F1  support`);
  for (const row of counts) {
    const { precision, recall, f1, support } = measure([row]);
    console.log(`${row.label.padEnd(18)}${precision.toFixed(2).padStart(9)}${recall.toFixed(2).padStart(8)}${f1.toFixed(2).padStart(6)}${String(support).padStart(9)}`);
  }
  const micro = measure(counts);
  console.log(`macro-F1 (support >= ${fewest}) ${averageF1(counts, fewest).toFixed(3)}, micro-F1 ${micro.f1.toFixed(3)} (precision ${micro.precision.toFixed(3)}, recall ${micro.recall.toFixed(3)})`);
}

function printStages(turns: readonly LabelledTurn[]): void {
  const pairs = turns.flatMap((turn): [Stage, Stage][] => (turn.stage ? [[turn.stage, readCustomerTurn(turn.text, turn.context).stage]] : []));
  const { exact, withinOne } = compareStages(pairs);
  console.log(`\nstage: exact ${percent(exact)}, within one ${percent(withinOne)} of ${pairs.length}; rows labelled, columns read: ${stages.join(' ')}`);
  for (const [index, row] of tabulateStages(pairs).entries()) console.log(`${(stages[index] ?? '').padEnd(12)}${row.map((count) => String(count).padStart(5)).join('')}`);
}

function measureSpeed(turns: readonly LabelledTurn[]): number {
  const times = turns.map((turn) => {
    const start = process.hrtime.bigint();
    compareTurn(turn);
    return Number(process.hrtime.bigint() - start) / 1000;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function report(title: string, turns: readonly LabelledTurn[]): void {
  const agent = turns.filter((turn) => turn.role === 'agent');
  const customer = turns.filter((turn) => turn.role === 'customer');
  console.log(`${title}: ${turns.length} labelled turns (${agent.length} of agents, ${customer.length} of customers)`);
  const agentCounts = countLabels(agentLabels, agent.map(compareTurn));
  printCounts('agent', agentCounts);
  const group = measure(agentCounts.filter((row) => inflaming.has(row.label)));
  console.log(`inflaming moves together: precision ${group.precision.toFixed(3)}, recall ${group.recall.toFixed(3)}, F1 ${group.f1.toFixed(3)}, support ${group.support}`);
  printCounts('customer', countLabels(customerLabels, customer.map(compareTurn)));
  printStages(customer);
  console.log(`\nmedian ${Math.round(measureSpeed(turns))} µs a turn`);
}

/** How far the two readings of the corpus agree: the second one measured against the first. */
function reportAgreement(turns: readonly LabelledTurn[], second: readonly SecondReading[]): void {
  const again = new Map(second.map(({ conversation, turn, labels }) => [`${conversation}.${turn}`, labels]));
  const compare = (role: Role): Compared[] =>
    turns.flatMap((turn) => {
      const found = again.get(turn.id);
      return turn.role === role && found ? [{ expected: new Set(turn.labels), disputed: new Set<Label>(), found: new Set(found) }] : [];
    });
  const agents = compare('agent');
  const customers = compare('customer');
  console.log(`\ntwo readings of ${agents.length + customers.length} turns of the corpus agree: macro-F1 (support >= ${fewest}) agent ${averageF1(countLabels(agentLabels, agents), fewest).toFixed(3)}, customer ${averageF1(countLabels(customerLabels, customers), fewest).toFixed(3)}`);
}

function main(): void {
  const path = process.argv[2] ?? fileURLToPath(new URL('../../../shared/data/service-turns-dev.jsonl', import.meta.url));
  const turns = loadLabelledTurns(path);
  if (turns) report(path, turns);
  else console.log(`No labelled turns at ${path}: nothing measured there. Give the path of a file of labelled turns (one JSON object a line) as the argument.`);
  const folder = join(contentDirectory, 'corpus');
  const corpus = loadCorpusTurns(folder);
  console.log('');
  report('The corpus, which the cues were not written for', corpus);
  reportAgreement(corpus, loadSecondReadings(folder));
}

main();
