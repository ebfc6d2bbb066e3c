import { createHash } from 'node:crypto';
import type { Hearing } from './examples.ts';
import { outputNames } from './outputs.ts';
import type { TrainedReader } from '../content/trained-reader.ts';
import type { Layout, ParameterName } from './parameters.ts';
import { positionSignals } from './positions.ts';
import type { ReaderManifest } from '../core/language/learned/model.ts';
import { embeddingWidth } from '../core/language/learned/model.ts';

/** The two files of a reader. */
export interface ReaderFiles {
  manifest: ReaderManifest;
  bytes: Uint8Array;
}

/**
 * Turns trained weights into the reader's files: matrices as 8-bit integers with one scale an output; scale and shift of a normalisation
 * are folded into the layer that reads it, the scale of the attention scores into the queries.
 */
export function exportReader(
  name: TrainedReader, weights: Float32Array, { shape, places }: Layout, vocabulary: readonly [string, number][], hearing: Hearing, thresholds: Readonly<Record<string, number>>,
): ReaderFiles {
  const block = createBlock();
  const valuesOf = (name: ParameterName): Float32Array => weights.subarray(places[name].offset, places[name].offset + places[name].rows * places[name].columns);
  /** One row an output, in double precision. */
  const rowsOf = (name: ParameterName): Float64Array[] => {
    const { rows, columns } = places[name];
    const values = valuesOf(name);
    return Array.from({ length: columns }, (_, output) => Float64Array.from({ length: rows }, (__, input) => values[input * columns + output] as number));
  };
  const addDense = (name: string, rows: readonly Float64Array[], bias: Float64Array): void => {
    const { integers, scales } = quantise(rows);
    block.add(`${name}/weights`, integers);
    block.add(`${name}/scales`, scales);
    block.add(`${name}/bias`, Float32Array.from(bias));
  };
  const plain = (name: string, matrix: ParameterName, bias?: ParameterName): void => addDense(name, rowsOf(matrix), bias ? Float64Array.from(valuesOf(bias)) : new Float64Array(places[matrix].columns));
  const folded = (matrix: ParameterName, bias: ParameterName, scale: ParameterName, shift: ParameterName): { rows: Float64Array[]; sums: Float64Array } => {
    const rows = rowsOf(matrix);
    const sums = Float64Array.from(valuesOf(bias));
    const [scales, shifts] = [valuesOf(scale), valuesOf(shift)];
    for (const [output, row] of rows.entries()) {
      for (let input = 0; input < row.length; input += 1) {
        sums[output] = (sums[output] as number) + (row[input] as number) * (shifts[input] as number);
        row[input] = (row[input] as number) * (scales[input] as number);
      }
    }
    return { rows, sums };
  };

  const width = embeddingWidth;
  const table = valuesOf('embedding');
  const embeddings = quantise(vocabulary.map((_, piece) => Float64Array.from(table.subarray(piece * width, (piece + 1) * width))));
  block.add('embeddings/weights', embeddings.integers);
  block.add('embeddings/scales', embeddings.scales);
  block.add('segments', valuesOf('segment').slice());
  block.add('positions', positionSignals);
  plain('residual', 'residual', 'residualBias');
  for (const [index, inner] of shape.attention.entries()) {
    const layer = index as 0 | 1;
    const queries = folded(`queries${layer}`, `queriesBias${layer}`, `attentionScale${layer}`, `attentionShift${layer}`);
    const sharpness = 1 / Math.sqrt(inner / shape.heads);
    for (let output = 0; output < inner; output += 1) {
      queries.rows[output] = (queries.rows[output] as Float64Array).map((weight) => weight * sharpness);
      queries.sums[output] = (queries.sums[output] as number) * sharpness;
    }
    addDense(`layer-${layer}/queries`, queries.rows, queries.sums);
    plain(`layer-${layer}/attended`, `attended${layer}`, `attendedBias${layer}`);
    const widen = folded(`widen${layer}`, `widenBias${layer}`, `forwardScale${layer}`, `forwardShift${layer}`);
    addDense(`layer-${layer}/widen`, widen.rows, widen.sums);
    plain(`layer-${layer}/narrow`, `narrow${layer}`, `narrowBias${layer}`);
  }
  plain('attention', 'attention');
  plain('evidence', 'evidence');
  plain('mean', 'mean', 'bias');
  block.add('features', valuesOf('features').slice());
  const bytes = block.bytes();
  const described: Omit<ReaderManifest, 'version'> = {
    format: 'evenkeel-reader', shape, byteLength: bytes.length, tensors: block.directory, vocabulary, outputs: outputNames, outputCount: places.bias.columns, longestContext: hearing.longestContext, featureCount: hearing.featureCount, thresholds,
  };
  const fingerprint = createHash('sha256').update(bytes).update(JSON.stringify(described)).digest('hex').slice(0, 12);
  const manifest: ReaderManifest = { ...described, version: `${name}-${fingerprint}` };
  return { manifest, bytes };
}

function quantise(rows: readonly Float64Array[]): { integers: Int8Array; scales: Float32Array } {
  const width = rows[0]?.length ?? 0;
  const integers = new Int8Array(rows.length * width);
  const scales = new Float32Array(rows.length);
  for (const [index, row] of rows.entries()) {
    const scale = Math.fround(row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / 127);
    scales[index] = scale;
    if (scale > 0) integers.set(row.map((value) => Math.min(127, Math.max(-127, Math.round(value / scale)))), index * width);
  }
  return { integers, scales };
}

/** Tensors one after the other, each beginning at a multiple of 16 bytes. */
function createBlock() {
  const parts: { offset: number; values: Uint8Array }[] = [];
  const directory: Record<string, { type: 'int8' | 'float32'; offset: number; length: number }> = {};
  let length = 0;
  return {
    directory,
    add(name: string, values: Int8Array | Float32Array): void {
      directory[name] = { type: values instanceof Int8Array ? 'int8' : 'float32', offset: length, length: values.length };
      parts.push({ offset: length, values: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) });
      length += Math.ceil(values.byteLength / 16) * 16;
    },
    bytes(): Uint8Array {
      const whole = new Uint8Array(length);
      for (const { offset, values } of parts) whole.set(values, offset);
      return whole;
    },
  };
}
