/**
 * Multiplies rows of 16-bit integers with rows of 8-bit weights: sums[row × outputs + output] = Σ inputs[row][i] · weights[output][i].
 * Addresses are byte offsets into the memory. `rows` is even, `inputCount` a multiple of 8, `outputCount` a multiple of 4.
 */
export type IntegerProduct = (inputs: number, weights: number, sums: number, rows: number, inputCount: number, outputCount: number) => void;

/** The part of the WebAssembly interface used here, which the ES2023 library does not declare. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

const pageSize = 65536;

/** A product over its own memory of at least `byteLength` bytes. Integer arithmetic: the same bits in every engine. */
export function createIntegerProduct(byteLength: number): { memory: ArrayBuffer; multiply: IntegerProduct } {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(byteLength / pageSize) });
  const instance = new WebAssembly.Instance(new WebAssembly.Module(assembleModule()), { host: { memory } });
  return { memory: memory.buffer, multiply: instance.exports['multiply'] as IntegerProduct };
}

// Two rows by four outputs at a time: eight sums, which with their operands just fit the sixteen vector registers of common processors.
const rowsAtOnce = 2;
const outputsAtOnce = 4;
const inputsAtOnce = 8;

const parameters = ['inputs', 'weights', 'sums', 'rows', 'inputCount', 'outputCount'] as const;
const integerLocals = ['rowsLeft', 'inputsLeft', 'target', 'rowLength', 'sumLength', 'row0', 'row1', 'weight0', 'weight1', 'weight2', 'weight3'] as const;
const vectorLocals = ['input0', 'input1', 'weight', 'sum00', 'sum01', 'sum02', 'sum03', 'sum10', 'sum11', 'sum12', 'sum13'] as const;
const localNames = [...parameters, ...integerLocals, ...vectorLocals];
const types = { i32: 0x7f, v128: 0x7b } as const;
type Local = (typeof localNames)[number];
type Code = readonly number[];

const get = (name: Local): Code => [0x20, localNames.indexOf(name)];
const set = (name: Local, ...value: readonly Code[]): Code => [...value.flat(), 0x21, localNames.indexOf(name)];
const constant = (value: number): Code => [0x41, ...signedNumber(value)];
const add = (left: Code, right: Code): Code => [...left, ...right, 0x6a];
const subtract = (left: Code, right: Code): Code => [...left, ...right, 0x6b];
const times = (left: Code, right: Code): Code => [...left, ...right, 0x6c];
const vector = (operation: number, ...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsignedNumber(operation)];
const loadVector = (address: Code): Code => [...vector(0x00, address), 0, 0];
const loadBytesWidened = (address: Code): Code => [...vector(0x01, address), 0, 0];
const zeroVector: Code = [...vector(0x0c), ...new Array<number>(16).fill(0)];
const addVectors = (left: Code, right: Code): Code => vector(0xae, left, right);
const dotProduct = (left: Code, right: Code): Code => vector(0xba, left, right);
const lane = (source: Code, index: number): Code => [...vector(0x1b, source), index];
const store = (address: Code, offset: number, value: Code): Code => [...address, ...value, 0x36, 2, ...unsignedNumber(offset)];
/** Repeats the body until the local, lowered by `step` at the end of each turn, is nought. */
const repeat = (counter: Local, step: number, body: readonly Code[]): Code => [
  0x03, 0x40, ...body.flat(), ...set(counter, subtract(get(counter), constant(step))), ...get(counter), 0x0d, 0, 0x0b,
];

const rowNumbers = [...new Array<number>(rowsAtOnce).keys()];
const outputNumbers = [...new Array<number>(outputsAtOnce).keys()];
const sumNames = rowNumbers.flatMap((row) => outputNumbers.map((output) => `sum${row}${output}` as Local));

function multiplyBody(): Code {
  return [
    ...set('rowLength', times(get('inputCount'), constant(2))),
    ...set('sumLength', times(get('outputCount'), constant(4))),
    ...repeat('outputCount', outputsAtOnce, [
      set('rowsLeft', get('rows')),
      set('row0', get('inputs')),
      set('target', get('sums')),
      repeat('rowsLeft', rowsAtOnce, [
        set('row1', add(get('row0'), get('rowLength'))),
        ...outputNumbers.map((output) => set(`weight${output}` as Local, output === 0 ? get('weights') : add(get(`weight${output - 1}` as Local), get('inputCount')))),
        ...sumNames.map((name) => set(name, zeroVector)),
        set('inputsLeft', get('inputCount')),
        repeat('inputsLeft', inputsAtOnce, [...multiplyStep(), ...advance()]),
        ...storeSums(),
        set('row0', get('row1')),
        set('target', add(add(get('target'), get('sumLength')), get('sumLength'))),
      ]),
      set('weights', get('weight3')),
      set('sums', add(get('sums'), constant(outputsAtOnce * 4))),
    ]),
  ];
}

function multiplyStep(): Code[] {
  return [
    ...rowNumbers.map((row) => set(`input${row}` as Local, loadVector(get(`row${row}` as Local)))),
    ...outputNumbers.flatMap((output) => [
      set('weight', loadBytesWidened(get(`weight${output}` as Local))),
      ...rowNumbers.map((row) => set(`sum${row}${output}` as Local, addVectors(get(`sum${row}${output}` as Local), dotProduct(get(`input${row}` as Local), get('weight'))))),
    ]),
  ];
}

function advance(): Code[] {
  return [
    ...rowNumbers.map((row) => set(`row${row}` as Local, add(get(`row${row}` as Local), constant(inputsAtOnce * 2)))),
    ...outputNumbers.map((output) => set(`weight${output}` as Local, add(get(`weight${output}` as Local), constant(inputsAtOnce)))),
  ];
}

function storeSums(): Code[] {
  return rowNumbers.flatMap((row) => outputNumbers.map((output) => {
    const sum = get(`sum${row}${output}` as Local);
    const target = row === 0 ? get('target') : add(get('target'), get('sumLength'));
    return store(target, output * 4, [0, 1, 2, 3].map((index) => lane(sum, index)).reduce(add));
  }));
}

function assembleModule(): Uint8Array {
  const body = [2, integerLocals.length, types.i32, vectorLocals.length, types.v128, ...multiplyBody(), 0x0b];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, ...list(parameters.map(() => types.i32)), 0]),
    ...section(2, [1, ...name('host'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...list(body)]),
  ]);
}

function section(number: number, content: Code): Code {
  return [number, ...list(content)];
}

function list(content: Code): Code {
  return [...unsignedNumber(content.length), ...content];
}

function name(text: string): Code {
  return list([...text].map((character) => character.charCodeAt(0)));
}

/** LEB128. */
function unsignedNumber(value: number): Code {
  return value < 128 ? [value] : [(value % 128) + 128, ...unsignedNumber(Math.floor(value / 128))];
}

function signedNumber(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signedNumber(value >> 7)];
}
