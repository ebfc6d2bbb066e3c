import wabt from 'wabt';

/**
 * target[rows × columns] += left[rows × inner] · right[inner × columns], floats row after row; with `fresh` not nought the target is overwritten.
 * Addresses are byte offsets; `rows` is even, `columns` a multiple of 16. Sums run over `inner` in order, so the result never depends on the machine.
 */
export type MultiplyMatrices = (left: number, right: number, target: number, rows: number, inner: number, columns: number, fresh: number) => void;

/** A memory that worker threads share. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
}

/** The part of the WebAssembly interface used here, which the ES2023 library does not declare. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number; readonly shared: true }) => SharedMemory;
  readonly Module: new (code: Uint8Array) => MatrixCode;
  readonly Instance: new (code: MatrixCode, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
};

const pageSize = 65536;

/** Shared memory of at least `byteLength` bytes, all nought. */
export function createSharedMemory(byteLength: number): SharedMemory {
  const pages = Math.ceil(byteLength / pageSize);
  return new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true });
}

// Two rows by sixteen columns at a time: eight sums and four operands fit the sixteen vector registers, and sixteen floats are one cache line.
const rowNumbers = [0, 1];
const vectors = [0, 1, 2, 3];
const each = (write: (row: number, vector: number) => string): string => rowNumbers.flatMap((row) => vectors.map((vector) => write(row, vector))).join('\n');

const source = `(module
  (import "host" "memory" (memory 1 65536 shared))
  (func (export "multiply") (param $left i32) (param $right i32) (param $target i32) (param $rows i32) (param $inner i32) (param $columns i32) (param $fresh i32)
    (local $rowLength i32) (local $width i32) (local $columnsLeft i32) (local $rowsLeft i32) (local $innerLeft i32)
    (local $row0 i32) (local $row1 i32) (local $panel i32) (local $out0 i32) (local $out1 i32) (local $factor v128)
    ${vectors.map((vector) => `(local $b${vector} v128)`).join(' ')}
    ${each((row, vector) => `(local $s${row}${vector} v128)`)}
    (local.set $rowLength (i32.shl (local.get $inner) (i32.const 2)))
    (local.set $width (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $columnsLeft (local.get $columns))
    (loop $panels
      (local.set $rowsLeft (local.get $rows))
      (local.set $row0 (local.get $left))
      (local.set $out0 (local.get $target))
      (loop $pairs
        (local.set $row1 (i32.add (local.get $row0) (local.get $rowLength)))
        (local.set $out1 (i32.add (local.get $out0) (local.get $width)))
        (if (local.get $fresh)
          (then ${each((row, vector) => `(local.set $s${row}${vector} (v128.const i32x4 0 0 0 0))`)})
          (else ${each((row, vector) => `(local.set $s${row}${vector} (v128.load offset=${vector * 16} (local.get $out${row})))`)}))
        (local.set $panel (local.get $right))
        (local.set $innerLeft (local.get $inner))
        (loop $steps
          ${vectors.map((vector) => `(local.set $b${vector} (v128.load offset=${vector * 16} (local.get $panel)))`).join('\n')}
          ${rowNumbers.map((row) => `(local.set $factor (v128.load32_splat (local.get $row${row})))
          ${vectors.map((vector) => `(local.set $s${row}${vector} (f32x4.add (local.get $s${row}${vector}) (f32x4.mul (local.get $factor) (local.get $b${vector}))))`).join('\n')}
          (local.set $row${row} (i32.add (local.get $row${row}) (i32.const 4)))`).join('\n')}
          (local.set $panel (i32.add (local.get $panel) (local.get $width)))
          (br_if $steps (local.tee $innerLeft (i32.sub (local.get $innerLeft) (i32.const 1)))))
        ${each((row, vector) => `(v128.store offset=${vector * 16} (local.get $out${row}) (local.get $s${row}${vector}))`)}
        (local.set $row0 (local.get $row1))
        (local.set $out0 (i32.add (local.get $out1) (local.get $width)))
        (br_if $pairs (local.tee $rowsLeft (i32.sub (local.get $rowsLeft) (i32.const 2)))))
      (local.set $right (i32.add (local.get $right) (i32.const 64)))
      (local.set $target (i32.add (local.get $target) (i32.const 64)))
      (br_if $panels (local.tee $columnsLeft (i32.sub (local.get $columnsLeft) (i32.const 16))))))
)`;

/** Compiled code of the kernel, which can be handed to worker threads. */
export type MatrixCode = object;

/** Compiles the kernel. */
export async function compileMatrixKernel(): Promise<MatrixCode> {
  const assembler = await wabt();
  const parsed = assembler.parseWat('matrix-kernel.wat', source, { threads: true, simd: true });
  try {
    return new WebAssembly.Module(new Uint8Array(parsed.toBinary({}).buffer));
  } finally {
    parsed.destroy();
  }
}

/** The kernel over a shared memory. */
export function createMatrixKernel(code: MatrixCode, memory: SharedMemory): MultiplyMatrices {
  return new WebAssembly.Instance(code, { host: { memory } }).exports['multiply'] as MultiplyMatrices;
}
