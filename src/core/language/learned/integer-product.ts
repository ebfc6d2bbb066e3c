import {
  add, addVectors, assembleFunction, constant, dotProduct, integerLane, interleaveBytes, load, loadBytesWidened, loadRepeated, loadVector, store, storeVector, times,
  widenLowerBytes, widenUpperBytes, zeroVector,
} from './assembler.ts';
import type { Code } from './assembler.ts';

// Two rows by four outputs at a time: eight sums, which with their operands just fit the sixteen vector registers of common processors.
const rowNumbers = [0, 1] as const;
const outputNumbers = [0, 1, 2, 3] as const;
const inputsAtOnce = 8;
const sumNames = rowNumbers.flatMap((row) => outputNumbers.map((output) => `sum${row}${output}` as const));

/** `Kernel.multiply`. */
export const denseProduct = assembleFunction('multiply', {
  parameters: ['inputs', 'weights', 'sums', 'rows', 'inputCount', 'outputCount'],
  integers: ['rowsLeft', 'inputsLeft', 'target', 'rowLength', 'sumLength', 'row0', 'row1', 'weight0', 'weight1', 'weight2', 'weight3'],
  vectors: ['input0', 'input1', 'weight', ...sumNames],
}, ({ get, set, repeat, raise }) => {
  const multiplyStep: Code[] = [
    ...rowNumbers.map((row) => set(`input${row}`, loadVector(get(`row${row}`)))),
    ...outputNumbers.flatMap((output) => [
      set('weight', loadBytesWidened(get(`weight${output}`))),
      ...rowNumbers.map((row) => set(`sum${row}${output}`, addVectors(get(`sum${row}${output}`), dotProduct(get(`input${row}`), get('weight'))))),
    ]),
    ...rowNumbers.map((row) => raise(`row${row}`, constant(inputsAtOnce * 2))),
    ...outputNumbers.map((output) => raise(`weight${output}`, constant(inputsAtOnce))),
  ];
  const storeSums = rowNumbers.flatMap((row) => outputNumbers.map((output) => {
    const target = row === 0 ? get('target') : add(get('target'), get('sumLength'));
    return store(target, output * 4, [0, 1, 2, 3].map((index) => integerLane(get(`sum${row}${output}`), index)).reduce(add));
  }));
  return [
    set('rowLength', times(get('inputCount'), constant(2))),
    set('sumLength', times(get('outputCount'), constant(4))),
    repeat('outputCount', outputNumbers.length, [
      set('rowsLeft', get('rows')),
      set('row0', get('inputs')),
      set('target', get('sums')),
      repeat('rowsLeft', rowNumbers.length, [
        set('row1', add(get('row0'), get('rowLength'))),
        set('weight0', get('weights')),
        ...([1, 2, 3] as const).map((output) => set(`weight${output}`, add(get(`weight${(output - 1) as 0 | 1 | 2}`), get('inputCount')))),
        ...sumNames.map((name) => set(name, zeroVector)),
        set('inputsLeft', get('inputCount')),
        repeat('inputsLeft', inputsAtOnce, multiplyStep),
        ...storeSums,
        set('row0', get('row1')),
        set('target', add(add(get('target'), get('sumLength')), get('sumLength'))),
      ]),
      set('weights', get('weight3')),
      raise('sums', constant(outputNumbers.length * 4)),
    ]),
  ];
});

const sparseSums = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const pairLength = 12;
const bytesAtOnce = 16;

/** `Kernel.multiplySparse`: 32 outputs at a time, two inputs a step. */
export const sparseProduct = assembleFunction('multiplySparse', {
  parameters: ['pairList', 'weights', 'sums', 'pairs', 'outputCount'],
  integers: ['pairsLeft', 'pair', 'row0', 'row1'],
  vectors: ['factors', 'bytes0', 'bytes1', 'mixed', ...sparseSums.map((number) => `sum${number}` as const)],
}, ({ get, set, repeat, raise }) => {
  const addFour = (first: 0 | 4, offset: number): Code[] => [
    set('bytes0', loadVector(get('row0'), offset)),
    set('bytes1', loadVector(get('row1'), offset)),
    ...([0, 8] as const).flatMap((from): Code[] => {
      const [lower, upper] = from === 0 ? ([`sum${first}`, `sum${(first + 1) as 1 | 5}`] as const) : ([`sum${(first + 2) as 2 | 6}`, `sum${(first + 3) as 3 | 7}`] as const);
      return [
        set('mixed', interleaveBytes(get('bytes0'), get('bytes1'), from)),
        set(lower, addVectors(get(lower), dotProduct(widenLowerBytes(get('mixed')), get('factors')))),
        set(upper, addVectors(get(upper), dotProduct(widenUpperBytes(get('mixed')), get('factors')))),
      ];
    }),
  ];
  return [
    repeat('outputCount', bytesAtOnce * 2, [
      set('pairsLeft', get('pairs')),
      set('pair', get('pairList')),
      ...sparseSums.map((number) => set(`sum${number}`, zeroVector)),
      repeat('pairsLeft', 1, [
        set('row0', add(get('weights'), load(get('pair')))),
        set('row1', add(get('weights'), load(get('pair'), 4))),
        set('factors', loadRepeated(add(get('pair'), constant(8)))),
        ...addFour(0, 0),
        ...addFour(4, bytesAtOnce),
        raise('pair', constant(pairLength)),
      ]),
      ...sparseSums.map((number) => storeVector(get('sums'), number * 16, get(`sum${number}`))),
      raise('sums', constant(sparseSums.length * 16)),
      raise('weights', constant(bytesAtOnce * 2)),
    ]),
  ];
});
