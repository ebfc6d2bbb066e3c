import { assembleModule } from './assembler.ts';
import { attentionMix, attentionScores } from './attention-product.ts';
import { denseProduct, sparseProduct } from './integer-product.ts';
import { rowRounding, rowScaling } from './rounding.ts';

/** The network's arithmetic on its own memory; addresses are byte offsets. The same bits in every engine. */
export interface Kernel {
  readonly memory: ArrayBuffer;
  /** Reserves bytes, at a multiple of 16; throws when the memory is full. */
  take(byteLength: number): number;
  /**
   * sums[row × outputs + output] = Σ inputs[row][i] · weights[output][i] over 16-bit inputs and 8-bit weights; `rows` is even, `inputCount` a
   * multiple of 8, `outputCount` a multiple of 4.
   */
  multiply(inputs: number, weights: number, sums: number, rows: number, inputCount: number, outputCount: number): void;
  /**
   * sums[output] = Σ over pairs of first · weights[firstRow + output] + second · weights[secondRow + output]: the product of one row that is
   * mostly nought with weights kept input by input. A pair is three 32-bit integers: both rows as byte offsets, then first and second as
   * 16-bit halves. `pairs` is at least 1, `outputCount` a multiple of 32.
   */
  multiplySparse(pairList: number, weights: number, sums: number, pairs: number, outputCount: number): void;
  /** Rounds `length` floats (a multiple of 8) to 16-bit integers whose largest is `largestInteger`; `worth` is told what one of them is worth. */
  round(values: number, integers: number, worth: number, length: number): void;
  /** output = sums · worth · scales + bias, for `length` numbers (a multiple of 4). */
  scale(sums: number, worth: number, scales: number, bias: number, output: number, length: number): void;
  /** scores[i] = query · keys[i] for `count` rows of floats that lie `stride` bytes apart; `width` is a multiple of 16. */
  score(query: number, keys: number, scores: number, count: number, stride: number, width: number): void;
  /** target = Σ shares[i] · values[i], as above. */
  mix(shares: number, values: number, target: number, count: number, stride: number, width: number): void;
}

/** The part of the WebAssembly interface used here, which the ES2023 library does not declare. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

const pageSize = 65536;
const alignment = 16;

/** A kernel with a memory of at least `byteLength` bytes. */
export function createKernel(byteLength: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(byteLength / pageSize) });
  const code = assembleModule([denseProduct, sparseProduct, attentionScores, attentionMix, rowRounding, rowScaling]);
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { host: { memory } });
  let used = 0;
  return {
    ...(exports as unknown as Omit<Kernel, 'memory' | 'take'>),
    memory: memory.buffer,
    take(length) {
      const address = used;
      used += Math.ceil(length / alignment) * alignment;
      if (used > memory.buffer.byteLength) throw new RangeError(`The kernel's memory of ${memory.buffer.byteLength} bytes is full.`);
      return address;
    },
  };
}
