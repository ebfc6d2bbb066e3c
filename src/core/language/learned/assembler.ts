/** Bytes of WebAssembly. */
export type Code = readonly number[];

/** A function of a module, its body already in bytes. */
export interface AssembledFunction {
  name: string;
  parameterCount: number;
  body: Code;
}

const types = { i32: 0x7f, v128: 0x7b } as const;

/** What a body is written with: locals by name and the instructions used here. */
export interface Instructions<Local extends string> {
  get(name: Local): Code;
  set(name: Local, value: Code): Code;
  /** Repeats the body until the local, lowered by `step` at the end of each turn, is nought. */
  repeat(counter: Local, step: number, body: readonly Code[]): Code;
  /** Adds to a local. */
  raise(name: Local, by: Code): Code;
}

/** A function of 32-bit integers that returns nothing; `integers` and `vectors` are its further locals. */
export function assembleFunction<Local extends string>(
  name: string, locals: { parameters: readonly Local[]; integers: readonly Local[]; vectors: readonly Local[] }, write: (instructions: Instructions<Local>) => readonly Code[],
): AssembledFunction {
  const { parameters, integers, vectors } = locals;
  const names = [...parameters, ...integers, ...vectors];
  const get = (local: Local): Code => [0x20, names.indexOf(local)];
  const set = (local: Local, value: Code): Code => [...value, 0x21, names.indexOf(local)];
  const body = write({
    get, set,
    repeat: (counter, step, inner) => [0x03, 0x40, ...inner.flat(), ...set(counter, subtract(get(counter), constant(step))), ...get(counter), 0x0d, 0, 0x0b],
    raise: (local, by) => set(local, add(get(local), by)),
  });
  return { name, parameterCount: parameters.length, body: [2, integers.length, types.i32, vectors.length, types.v128, ...body.flat(), 0x0b] };
}

export const constant = (value: number): Code => [0x41, ...signedNumber(value)];
export const add = (left: Code, right: Code): Code => [...left, ...right, 0x6a];
export const subtract = (left: Code, right: Code): Code => [...left, ...right, 0x6b];
export const times = (left: Code, right: Code): Code => [...left, ...right, 0x6c];
export const load = (address: Code, offset = 0): Code => [...address, 0x28, 2, ...unsignedNumber(offset)];
export const store = (address: Code, offset: number, value: Code): Code => [...address, ...value, 0x36, 2, ...unsignedNumber(offset)];
export const storeFloat = (address: Code, offset: number, value: Code): Code => [...address, ...value, 0x38, 2, ...unsignedNumber(offset)];
export const addFloats = (left: Code, right: Code): Code => [...left, ...right, 0x92];
export const greaterFloat = (left: Code, right: Code): Code => [...left, ...right, 0x97];

const vector = (operation: number, ...operands: readonly Code[]): Code => [...operands.flat(), 0xfd, ...unsignedNumber(operation)];
export const zeroVector: Code = [...vector(0x0c), ...new Array<number>(16).fill(0)];
export const loadVector = (address: Code, offset = 0): Code => [...vector(0x00, address), 0, ...unsignedNumber(offset)];
/** Eight bytes as eight 16-bit integers. */
export const loadBytesWidened = (address: Code): Code => [...vector(0x01, address), 0, 0];
/** One 32-bit value four times. */
export const loadRepeated = (address: Code): Code => [...vector(0x09, address), 0, 0];
export const storeVector = (address: Code, offset: number, value: Code): Code => [...vector(0x0b, address, value), 0, ...unsignedNumber(offset)];
/** Bytes of the left and the right in turn, from the lower (0) or upper (8) eight. */
export const interleaveBytes = (left: Code, right: Code, from: 0 | 8): Code => [...vector(0x0d, left, right), ...Array.from({ length: 16 }, (_, index) => from + (index >> 1) + (index % 2) * 16)];
export const widenLowerBytes = (value: Code): Code => vector(0x87, value);
export const widenUpperBytes = (value: Code): Code => vector(0x88, value);
/** Products of 16-bit integers, added up two by two. */
export const dotProduct = (left: Code, right: Code): Code => vector(0xba, left, right);
export const addVectors = (left: Code, right: Code): Code => vector(0xae, left, right);
export const addFloatVectors = (left: Code, right: Code): Code => vector(0xe4, left, right);
export const multiplyFloatVectors = (left: Code, right: Code): Code => vector(0xe6, left, right);
export const divideFloatVectors = (left: Code, right: Code): Code => vector(0xe7, left, right);
export const greaterOfFloatVectors = (left: Code, right: Code): Code => vector(0xeb, left, right);
export const sizesOfFloatVectors = (value: Code): Code => vector(0xe0, value);
export const roundFloatVectors = (value: Code): Code => vector(0x6a, value);
/** What is not a number becomes 0. */
export const toIntegerVectors = (value: Code): Code => vector(0xf8, value);
export const toFloatVectors = (value: Code): Code => vector(0xfa, value);
/** Two times four 32-bit integers as eight of 16 bits. */
export const narrowIntegers = (lower: Code, upper: Code): Code => vector(0x85, lower, upper);
export const repeatFloat = (value: Code): Code => vector(0x13, value);
/** One number four times. */
export const constantFloats = (value: number): Code => [...vector(0x0c), ...new Array<Code>(4).fill([...new Uint8Array(Float32Array.of(value).buffer)]).flat()];
export const integerLane = (source: Code, index: number): Code => [...vector(0x1b, source), index];
export const floatLane = (source: Code, index: number): Code => [...vector(0x1f, source), index];

/** A module over the memory it is given as `host.memory`, exporting the functions. */
export function assembleModule(functions: readonly AssembledFunction[]): Uint8Array {
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, functions.map(({ parameterCount }) => [0x60, ...list(new Array<number>(parameterCount).fill(types.i32)), 0])),
    ...section(2, [[...name('host'), ...name('memory'), 2, 0, 1]]),
    ...section(3, functions.map((_, index) => [index])),
    ...section(7, functions.map((own, index) => [...name(own.name), 0, index])),
    ...section(10, functions.map(({ body }) => list(body))),
  ]);
}

function section(number: number, entries: readonly Code[]): Code {
  return [number, ...list([...unsignedNumber(entries.length), ...entries.flat()])];
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
