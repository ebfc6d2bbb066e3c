import { agentLabels, inflamingLabels } from '../core/codebook.ts';
import type { Label } from '../core/codebook.ts';
import { readAgentWords } from '../core/conversation/overt-harm.ts';
import type { Reader } from '../core/language/observation.ts';
import { loadCorpus } from '../train/examples.ts';
import type { LabelledText } from '../train/examples.ts';
import { mixTurns } from '../train/mixed-turns.ts';
import { averageF1, countLabels, measure } from './agreement.ts';
import type { Compared } from './agreement.ts';

const fewest = 8;
const inflaming: ReadonlySet<Label> = new Set<Label>(inflamingLabels);
const holdsInflaming = (labels: Iterable<Label>): boolean => [...labels].some((label) => inflaming.has(label));

/** What short, plain agent turns and turns of a kind and a hurtful sentence are read as, by each reader; only turns nobody learned from. Shares 0–1. */
export interface ShortTurnFigures {
  plain: { turns: number; macro: number; micro: number; anyPrecision: number; anyRecall: number };
  /** Turns joined from a hurtful and a kind one: how many hurtful ones are heard alone, and how many beside the kind one. */
  mixed: { turns: number; alone: number; beside: number };
  /** Turns joined from two kind ones: how many are wrongly said to inflame. */
  kind: { turns: number; wronged: number };
}

/** Measures a reader on the held-out plain turns and on joined held-out turns. */
export function measureShortTurns(folder: string, reader: Reader): ShortTurnFigures {
  const corpus = loadCorpus(folder).filter(({ heldOut }) => heldOut);
  const read = ({ text, before }: Pick<LabelledText, 'text' | 'before'>): Set<Label> => new Set(readAgentWords(text, before, reader).observations.map(({ label }) => label));
  const plain = corpus.filter(({ plain: isPlain }) => isPlain);
  const compared = plain.map((turn): Compared => ({ expected: new Set(turn.labels), disputed: new Set(), found: read(turn) }));
  const counts = countLabels(agentLabels, compared);
  const count = (expected: boolean, found: boolean): number => compared.filter((turn) => holdsInflaming(turn.expected) === expected && holdsInflaming(turn.found) === found).length;
  const any = measure([{ hits: count(true, true), falseAlarms: count(false, true), misses: count(true, false) }]);
  const joined = mixTurns(corpus);
  const [mixed, kind] = [joined.filter(({ labels }) => holdsInflaming(labels)), joined.filter(({ labels }) => !holdsInflaming(labels))];
  const byId = new Map(corpus.map((turn) => [turn.id, turn]));
  const stings = mixed.flatMap(({ id }) => id.split('+').flatMap((part) => byId.get(part) ?? []).filter(({ labels }) => holdsInflaming(labels)));
  const share = (turns: readonly Pick<LabelledText, 'text' | 'before'>[]): number => turns.filter((turn) => holdsInflaming(read(turn))).length / Math.max(1, turns.length);
  return {
    plain: { turns: plain.length, macro: averageF1(counts, fewest), micro: measure(counts).f1, anyPrecision: any.precision, anyRecall: any.recall },
    mixed: { turns: mixed.length, alone: share(stings), beside: share(mixed) },
    kind: { turns: kind.length, wronged: share(kind) },
  };
}

/** The figures as a table, a column a reader. */
export function tabulateShortTurns(names: readonly string[], all: readonly ShortTurnFigures[]): string {
  const row = (what: string, value: (figures: ShortTurnFigures) => string): string => `| ${what} | ${all.map(value).join(' | ')} |`;
  const rounded = (share: number): string => share.toFixed(3);
  const turns = (kind: 'plain' | 'mixed' | 'kind'): number => all[0]?.[kind].turns ?? 0;
  return [
    `| | ${names.join(' | ')} |`, `|---|${'---|'.repeat(names.length)}`,
    row(`plain turns (${turns('plain')}): agent labels, macro-F1`, ({ plain }) => rounded(plain.macro)),
    row('… micro-F1', ({ plain }) => rounded(plain.micro)),
    row('… any inflaming move, precision', ({ plain }) => rounded(plain.anyPrecision)),
    row('… any inflaming move, recall', ({ plain }) => rounded(plain.anyRecall)),
    row(`a hurtful turn (${turns('mixed')}), heard alone`, ({ mixed }) => rounded(mixed.alone)),
    row('… heard when joined to a kind one', ({ mixed }) => rounded(mixed.beside)),
    row(`two kind turns joined (${turns('kind')}), wrongly said to inflame`, ({ kind }) => rounded(kind.wronged)),
  ].join('\n');
}
