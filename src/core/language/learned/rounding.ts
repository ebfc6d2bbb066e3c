import {
  addFloatVectors, assembleFunction, constant, constantFloats, divideFloatVectors, floatLane, greaterFloat, greaterOfFloatVectors, loadRepeated, loadVector, multiplyFloatVectors, narrowIntegers, repeatFloat,
  roundFloatVectors, sizesOfFloatVectors, storeFloat, storeVector, toFloatVectors, toIntegerVectors, zeroVector,
} from './assembler.ts';

/** Largest 16-bit input: 14 bits and a sign, so that with 8-bit weights and 1536 inputs the sum of products stays below 2³¹. */
export const largestInteger = 8191;

const inputsAtOnce = 8;

/** `Kernel.round`. A row of noughts divides by nought and gives noughts again: what is not a number rounds to 0. */
export const rowRounding = assembleFunction('round', {
  parameters: ['values', 'integers', 'worth', 'length'],
  integers: ['left', 'value'],
  vectors: ['largest', 'factor'],
}, ({ get, set, repeat, raise }) => [
  set('left', get('length')),
  set('value', get('values')),
  set('largest', zeroVector),
  repeat('left', inputsAtOnce, [
    set('largest', greaterOfFloatVectors(get('largest'), sizesOfFloatVectors(loadVector(get('value'))))),
    set('largest', greaterOfFloatVectors(get('largest'), sizesOfFloatVectors(loadVector(get('value'), 16)))),
    raise('value', constant(inputsAtOnce * 4)),
  ]),
  set('largest', repeatFloat([0, 1, 2, 3].map((index) => floatLane(get('largest'), index)).reduce(greaterFloat))),
  set('factor', divideFloatVectors(constantFloats(largestInteger), get('largest'))),
  storeFloat(get('worth'), 0, floatLane(divideFloatVectors(get('largest'), constantFloats(largestInteger)), 0)),
  repeat('length', inputsAtOnce, [
    storeVector(get('integers'), 0, narrowIntegers(
      toIntegerVectors(roundFloatVectors(multiplyFloatVectors(loadVector(get('values')), get('factor')))),
      toIntegerVectors(roundFloatVectors(multiplyFloatVectors(loadVector(get('values'), 16), get('factor')))),
    )),
    raise('values', constant(inputsAtOnce * 4)),
    raise('integers', constant(inputsAtOnce * 2)),
  ]),
]);

/** `Kernel.scale`. */
export const rowScaling = assembleFunction('scale', {
  parameters: ['sums', 'worth', 'scales', 'bias', 'output', 'length'],
  integers: [],
  vectors: ['factor'],
}, ({ get, set, repeat, raise }) => [
  set('factor', loadRepeated(get('worth'))),
  repeat('length', 4, [
    storeVector(get('output'), 0, addFloatVectors(multiplyFloatVectors(toFloatVectors(loadVector(get('sums'))), multiplyFloatVectors(get('factor'), loadVector(get('scales')))), loadVector(get('bias')))),
    ...(['sums', 'scales', 'bias', 'output'] as const).map((name) => raise(name, constant(16))),
  ]),
]);
