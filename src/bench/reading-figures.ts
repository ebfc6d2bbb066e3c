import { agentLabels, customerLabels, inflamingLabels, stages } from '../core/codebook.ts';
import type { Label, Stage } from '../core/codebook.ts';
import { readAgentTurn, readCustomerTurn } from '../core/language/reader.ts';
import type { Reader } from '../core/language/observation.ts';
import { splitSentences } from '../core/language/text.ts';
import { loadAdversarialLines, tryLine } from './adversarial.ts';
import { averageF1, compareStages, countLabels, measure, tabulateStages } from './agreement.ts';
import type { Compared, Counts, Figures } from './agreement.ts';
import { loadSecondReadings } from './corpus-turns.ts';
import type { LabelledConversation } from './eval-analysis.ts';
import type { LabelledTurn } from './labelled-turns.ts';

/** Labels rarer than this are shown but not averaged. */
const fewest = 8;
const inflaming = new Set<Label>(inflamingLabels);
/** A share (0–1) in whole percent. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

function compareTurn(turn: LabelledTurn, reader: Reader): Compared {
  const reading = turn.role === 'agent' ? readAgentTurn(turn.text, turn.context, reader) : readCustomerTurn(turn.text, turn.context, reader);
  return { expected: new Set(turn.labels), disputed: new Set(turn.disputed), found: new Set(reading.observations.map(({ label }) => label)) };
}

/** How far two annotators agree on each label (F1); undefined where nobody says. */
export type Agreement = (label: Label) => number | undefined;

function tabulateCounts(title: string, counts: readonly Counts[], agreement: Agreement): string[] {
  const rows = counts.map((row) => {
    const { precision, recall, f1, support } = measure([row]);
    return `${row.label.padEnd(18)}${precision.toFixed(2).padStart(9)}${recall.toFixed(2).padStart(8)}${f1.toFixed(2).padStart(6)}${String(support).padStart(9)}${(agreement(row.label)?.toFixed(2) ?? '–').padStart(18)}`;
  });
  const micro = measure(counts);
  const together = `macro-F1 (support >= ${fewest}) ${averageF1(counts, fewest).toFixed(3)}, micro-F1 ${micro.f1.toFixed(3)} (precision ${micro.precision.toFixed(3)}, recall ${micro.recall.toFixed(3)})`;
  return [`${title.padEnd(18)}precision  recall    F1  support  annotators agree`, ...rows, together];
}

function tabulateStagePairs(pairs: readonly (readonly [Stage, Stage])[]): string[] {
  const { exact, withinOne } = compareStages(pairs);
  const rows = tabulateStages(pairs).map((row, index) => `${(stages[index] ?? '').padEnd(12)}${row.map((count) => String(count).padStart(5)).join('')}`);
  return [`stage: exact ${percent(exact)}, within one ${percent(withinOne)} of ${pairs.length}; rows labelled, columns read: ${stages.join(' ')}`, ...rows];
}

/** Median of reading a turn and a sentence for the first time, in milliseconds. */
export function measureSpeed(turns: readonly LabelledTurn[], reader: Reader): { turn: number; sentence: number } {
  const median = (times: number[]): number => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
  const time = (text: string, turn: LabelledTurn): number => {
    const start = process.hrtime.bigint();
    reader.read({ role: turn.role, text }, turn.context);
    return Number(process.hrtime.bigint() - start) / 1e6;
  };
  return { turn: median(turns.map((turn) => time(`${turn.text} `, turn))), sentence: median(turns.flatMap((turn) => splitSentences(turn.text).map(({ text }) => time(` ${text}`, turn)))) };
}

/** How well a reader reads labelled turns; all but `support` 0–1. */
export interface ReadingFigures {
  agent: Figures & { macro: number };
  customer: Figures & { macro: number };
  /** Each by its label, pooled. */
  inflaming: Figures;
  /** Whether an agent's turn holds any of them, whichever; turns in which only a disputed one stands are left out. */
  anyInflaming: Figures;
  stage: ReturnType<typeof compareStages>;
}

function measureAny(turns: readonly Compared[]): Figures {
  const holds = (labels: ReadonlySet<Label>): boolean => [...labels].some((label) => inflaming.has(label));
  const sure = turns.filter(({ expected, disputed }) => holds(expected) || !holds(disputed));
  const count = (expected: boolean, found: boolean): number => sure.filter((turn) => holds(turn.expected) === expected && holds(turn.found) === found).length;
  return measure([{ hits: count(true, true), falseAlarms: count(false, true), misses: count(true, false) }]);
}

const describeFigures = ({ precision, recall, f1, support }: Figures): string => `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}, support ${support}`;

/** Compares a reader with labelled turns; the lines tell it label by label. */
export function measureReading(turns: readonly LabelledTurn[], agreement: Agreement, reader: Reader): { figures: ReadingFigures; lines: string[] } {
  const [agent, customer] = (['agent', 'customer'] as const).map((role) => turns.filter((turn) => turn.role === role)) as [LabelledTurn[], LabelledTurn[]];
  const compared = agent.map((turn) => compareTurn(turn, reader));
  const agentCounts = countLabels(agentLabels, compared);
  const customerCounts = countLabels(customerLabels, customer.map((turn) => compareTurn(turn, reader)));
  const pairs = customer.flatMap((turn): [Stage, Stage][] => (turn.stage ? [[turn.stage, readCustomerTurn(turn.text, turn.context, reader).stage]] : []));
  const together = measure(agentCounts.filter((row) => inflaming.has(row.label)));
  const any = measureAny(compared);
  return {
    figures: {
      agent: { ...measure(agentCounts), macro: averageF1(agentCounts, fewest) }, customer: { ...measure(customerCounts), macro: averageF1(customerCounts, fewest) },
      inflaming: together, anyInflaming: any, stage: compareStages(pairs),
    },
    lines: [
      ...tabulateCounts('agent', agentCounts, agreement),
      `inflaming moves, each by its label: ${describeFigures(together)}`, `any inflaming move in a turn: ${describeFigures(any)}`,
      '', ...tabulateCounts('customer', customerCounts, agreement), '', ...tabulateStagePairs(pairs),
    ],
  };
}

/** Agreement of the two annotators of a set that says of each label whether both gave it or one. */
export function agreementOfDisputed(turns: readonly LabelledTurn[]): Agreement {
  return (label) => {
    const both = turns.filter((turn) => turn.labels.includes(label)).length;
    const one = turns.filter((turn) => turn.disputed.includes(label)).length;
    return both + one === 0 ? undefined : (2 * both) / (2 * both + one);
  };
}

/** Agreement of the first and the second reading of a sample of the corpus. */
export function agreementOfReadings(turns: readonly LabelledTurn[], folder: string): Agreement {
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

/** How far the two readings of the sample agree over all labels and on the stage, in a sentence. */
export function compareReadings(turns: readonly LabelledTurn[], folder: string): string {
  const again = new Map(loadSecondReadings(folder).map((reading) => [`${reading.conversation}.${reading.turn}`, reading]));
  const read = turns.flatMap((turn) => {
    const second = again.get(turn.id);
    return second ? [{ turn, second }] : [];
  });
  const [agent, customer] = ([['agent', agentLabels], ['customer', customerLabels]] as const).map(([role, labels]) => averageF1(countLabels(labels, read.filter(({ turn }) => turn.role === role)
    .map(({ turn, second }): Compared => ({ expected: new Set(turn.labels), disputed: new Set(), found: new Set(second.labels) }))), fewest));
  const { exact } = compareStages(read.flatMap(({ turn, second }): [Stage, Stage][] => (turn.stage && second.stage ? [[turn.stage, second.stage]] : [])));
  return `Two readings of ${read.length} turns of the corpus agree at macro-F1 ${agent?.toFixed(3)} (agent) and ${customer?.toFixed(3)} (customer), and on the exact stage in ${percent(exact)}.`;
}

/** How the readers fare on the adversarial set, family by family. */
export function measureAdversarial(path: string, readers: readonly Reader[]): string[] {
  const lines = loadAdversarialLines(path);
  const families = [...new Set(lines.map(({ family }) => family))];
  const rows = [...families, 'all'].map((family) => {
    const own = lines.filter((line) => family === 'all' || line.family === family);
    const cells = readers.map((reader) => {
      const results = own.map((line) => tryLine(line, reader));
      const share = (good: number): string => percent(good / own.length).padStart(5);
      return `${share(results.filter(({ missed, wrong }) => missed.length === 0 && wrong.length === 0).length)} | ${share(results.filter(({ wrong }) => wrong.length === 0).length)}`.padStart(26);
    });
    return `${family.padEnd(24)}${String(own.length).padStart(5)}${cells.join('')}`;
  });
  return [
    `adversarial set: ${lines.length} lines; share read without any fault (nothing expected missed, nothing forbidden seen) | share without a forbidden label`,
    `${''.padEnd(24)}lines${readers.map(({ version }) => version.padStart(26)).join('')}`, ...rows,
  ];
}

/** Turns read in a second by one thread, conversation by conversation as an archive is. */
export function measureRate(conversations: readonly LabelledConversation[], reader: Reader): number {
  const read = (from: number, to: number): number => {
    let count = 0;
    for (const { turns } of conversations.slice(from, to)) {
      for (const [index, { role, text }] of turns.entries()) {
        if (role === 'agent') readAgentTurn(text, turns.slice(0, index), reader);
        else readCustomerTurn(text, turns.slice(0, index), reader);
        count += 1;
      }
    }
    return count;
  };
  const warmUp = Math.floor(conversations.length / 4);
  read(0, warmUp);
  const start = process.hrtime.bigint();
  const count = read(warmUp, conversations.length);
  return count / (Number(process.hrtime.bigint() - start) / 1e9);
}
