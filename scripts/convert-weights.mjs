import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const prefix = 'module_apply_default/Encoder_en/KonaTransformer/Encode/';
const raw = 'module/Encoder_en/';
const queryScales = [0.125, 0.0883883461356163];
const positionCount = 128;

/**
 * Converts Universal Sentence Encoder Lite from the TensorFlow.js files in the folder `source` to one block of bytes and a manifest that
 * says what lies where. Matrices become 8-bit integers with one scale for each output; scale and shift of a normalisation are folded into
 * the layer that reads it, the scale of the attention scores into the queries, the doubling of the embeddings into their scales.
 */
export function convertWeights(source) {
  const tensors = readTensors(source);
  const vocabulary = JSON.parse(readFileSync(join(source, 'vocab.json'), 'utf8'));
  const block = createBlock();
  addEmbeddings(block, tensors.get('module/Embeddings_en'), vocabulary.length);
  block.add('positions', positionSignals(tensors.get(`${prefix}TransformerStack/Layer_0/AddTimingSignal/TimingSignal/ExpandDims_1`)));
  addDense(block, 'residual', kernelOf(tensors, `${prefix}Layer_0/TransformerLayer/dense/kernel/ConcatPartitions/concat`), bias(tensors, 'Layer_0/TransformerLayer/dense'));
  for (const layer of [0, 1]) addLayer(block, tensors, layer);
  const last = `${raw}hidden_layers/tanh_layer_0/`;
  addDense(block, 'sentence', kernelOf(tensors, `${last}weights`), tensors.get(`${last}bias`).values);
  // Nine pieces with a colon have lost their score in the published file; the published tokeniser counts it as nought.
  const pieces = vocabulary.map(([piece, score]) => [piece, score ?? 0]);
  const bytes = block.bytes();
  return { bytes, manifest: { format: 'evenkeel-sentence-encoder', version: 1, byteLength: bytes.byteLength, tensors: block.directory, vocabulary: pieces } };
}

function readTensors(source) {
  const [group] = JSON.parse(readFileSync(join(source, 'model.json'), 'utf8')).weightsManifest;
  const joined = Buffer.concat(group.paths.map((path) => readFileSync(join(source, path))));
  const buffer = joined.buffer.slice(joined.byteOffset, joined.byteOffset + joined.length);
  const tensors = new Map();
  let offset = 0;
  for (const { name, shape, dtype } of group.weights) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (dtype === 'float32') tensors.set(name, { shape, values: new Float32Array(buffer, offset, count) });
    offset += count * 4;
  }
  if (offset !== buffer.byteLength) throw new Error(`${source}: the weights hold ${buffer.byteLength} bytes, model.json announces ${offset}.`);
  return { get: (name) => tensors.get(name) ?? fail(`${source}/model.json: there is no tensor "${name}".`) };
}

function fail(message) {
  throw new Error(message);
}

function bias(tensors, layer) {
  return tensors.get(`${prefix}${layer}/bias/ConcatPartitions/concat`).values;
}

/** A matrix of TensorFlow's [inputs, outputs] turned to one row an output, in double precision. */
function kernelOf(tensors, name) {
  const { shape, values } = tensors.get(name);
  const [inputs, outputs] = shape.slice(-2);
  return Array.from({ length: outputs }, (_, output) => Float64Array.from({ length: inputs }, (_, input) => values[input * outputs + output]));
}

function addLayer(block, tensors, index) {
  const layer = `Layer_${index}/TransformerLayer`;
  const attention = `${raw}KonaTransformer/Encode/${layer}/MultiheadAttention`;
  const queries = kernelOf(tensors, `${attention}/qkv_transform_single/kernel/part_0`);
  const queryBias = Float64Array.from(bias(tensors, `${layer}/MultiheadAttention/qkv_transform_single`));
  foldNormalisation(queries, queryBias, tensors, layer);
  for (let output = 0; output < queries.length / 3; output += 1) {
    queries[output] = queries[output].map((weight) => weight * queryScales[index]);
    queryBias[output] *= queryScales[index];
  }
  addDense(block, `layer-${index}/query-key-value`, queries, queryBias);
  addDense(block, `layer-${index}/attended`, kernelOf(tensors, `${attention}/output_transform_single/kernel/part_0`), bias(tensors, `${layer}/MultiheadAttention/output_transform_single`));
  const widen = kernelOf(tensors, `${prefix}TransformerStack/${layer}/FFN/conv1/Tensordot/Reshape_1`);
  const widenBias = Float64Array.from(bias(tensors, `${layer}/FFN/conv1`));
  foldNormalisation(widen, widenBias, tensors, `${layer}/FFN`);
  addDense(block, `layer-${index}/widen`, widen, widenBias);
  addDense(block, `layer-${index}/narrow`, kernelOf(tensors, `${prefix}TransformerStack/${layer}/FFN/conv2/Tensordot/Reshape_1`), bias(tensors, `${layer}/FFN/conv2`));
}

/** W(scale·x + shift) + b = (W·scale)x + (W·shift + b). */
function foldNormalisation(rows, biases, tensors, place) {
  const part = (name) => tensors.get(`${prefix}${place}/layer_prepostprocess/layer_norm/layer_norm_${name}/ConcatPartitions/concat`).values;
  const scale = part('scale');
  const shift = part('bias');
  for (const [output, row] of rows.entries()) {
    for (let input = 0; input < row.length; input += 1) {
      biases[output] += row[input] * shift[input];
      row[input] *= scale[input];
    }
  }
}

function addEmbeddings(block, { shape, values }, count) {
  const width = shape[1];
  const rows = Array.from({ length: count }, (_, row) => Float64Array.from(values.subarray(row * width, (row + 1) * width), (value) => value * 2));
  const { integers, scales } = quantise(rows);
  block.add('embeddings/weights', integers);
  block.add('embeddings/scales', scales);
}

function addDense(block, name, rows, biases) {
  const { integers, scales } = quantise(rows);
  block.add(`${name}/weights`, integers);
  block.add(`${name}/scales`, scales);
  block.add(`${name}/bias`, Float32Array.from(biases));
}

function quantise(rows) {
  const width = rows[0].length;
  const integers = new Int8Array(rows.length * width);
  const scales = new Float32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    scales[index] = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / 127;
    if (scales[index] > 0) integers.set(row.map((value) => Math.round(value / scales[index])), index * width);
  }
  return { integers, scales };
}

/** Sine and cosine of every position at every frequency, computed here so that the program needs neither. */
function positionSignals({ values: frequencies }) {
  const width = frequencies.length;
  const signals = new Float32Array(positionCount * width * 2);
  for (let position = 0; position < positionCount; position += 1) {
    for (const [index, frequency] of frequencies.entries()) {
      const angle = Math.fround(position * frequency);
      signals[position * width * 2 + index] = Math.sin(angle);
      signals[position * width * 2 + width + index] = Math.cos(angle);
    }
  }
  return signals;
}

/** Tensors one after the other, each beginning at a multiple of 16 bytes. */
function createBlock() {
  const parts = [];
  const directory = {};
  let length = 0;
  return {
    directory,
    add(name, values) {
      directory[name] = { type: values instanceof Int8Array ? 'int8' : 'float32', offset: length, length: values.length };
      parts.push({ offset: length, values: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) });
      length += Math.ceil(values.byteLength / 16) * 16;
    },
    bytes() {
      const whole = new Uint8Array(length);
      for (const { offset, values } of parts) whole.set(values, offset);
      return whole.buffer;
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [source, target] = process.argv.slice(2);
  if (!source || !target) fail('Usage: node scripts/convert-weights.mjs <folder of the model> <target folder>');
  const { bytes, manifest } = convertWeights(source);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'encoder.bin'), new Uint8Array(bytes));
  writeFileSync(join(target, 'encoder.json'), JSON.stringify(manifest));
}
