import { addFloats, addFloatVectors, assembleFunction, constant, floatLane, loadRepeated, loadVector, multiplyFloatVectors, storeFloat, storeVector, zeroVector } from './assembler.ts';

// Four sums of four floats keep the processor from waiting for the addition before.
const numbers = [0, 1, 2, 3] as const;
const sumNames = numbers.map((number) => `sum${number}` as const);
const floatsAtOnce = 16;

/** `Kernel.score`. */
export const attentionScores = assembleFunction('score', {
  parameters: ['query', 'keys', 'scores', 'count', 'stride', 'width'],
  integers: ['widthLeft', 'own', 'other'],
  vectors: sumNames,
}, ({ get, set, repeat, raise }) => [
  repeat('count', 1, [
    set('own', get('query')),
    set('other', get('keys')),
    set('widthLeft', get('width')),
    ...sumNames.map((name) => set(name, zeroVector)),
    repeat('widthLeft', floatsAtOnce, [
      ...numbers.map((number) => set(`sum${number}`, addFloatVectors(get(`sum${number}`), multiplyFloatVectors(loadVector(get('own'), number * 16), loadVector(get('other'), number * 16))))),
      raise('own', constant(floatsAtOnce * 4)),
      raise('other', constant(floatsAtOnce * 4)),
    ]),
    set('sum0', addFloatVectors(addFloatVectors(get('sum0'), get('sum1')), addFloatVectors(get('sum2'), get('sum3')))),
    storeFloat(get('scores'), 0, numbers.map((number) => floatLane(get('sum0'), number)).reduce(addFloats)),
    raise('scores', constant(4)),
    raise('keys', get('stride')),
  ]),
]);

/** `Kernel.mix`. */
export const attentionMix = assembleFunction('mix', {
  parameters: ['shares', 'values', 'target', 'count', 'stride', 'width'],
  integers: ['rowsLeft', 'share', 'row'],
  vectors: ['factor', ...sumNames],
}, ({ get, set, repeat, raise }) => [
  repeat('width', floatsAtOnce, [
    set('rowsLeft', get('count')),
    set('share', get('shares')),
    set('row', get('values')),
    ...sumNames.map((name) => set(name, zeroVector)),
    repeat('rowsLeft', 1, [
      set('factor', loadRepeated(get('share'))),
      ...numbers.map((number) => set(`sum${number}`, addFloatVectors(get(`sum${number}`), multiplyFloatVectors(get('factor'), loadVector(get('row'), number * 16))))),
      raise('share', constant(4)),
      raise('row', get('stride')),
    ]),
    ...numbers.map((number) => storeVector(get('target'), number * 16, get(`sum${number}`))),
    raise('target', constant(floatsAtOnce * 4)),
    raise('values', constant(floatsAtOnce * 4)),
  ]),
]);
