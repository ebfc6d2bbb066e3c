import type { SentFile } from './ports.ts';

/** Bytes taken but not read yet, over all files of an upload. */
const mostHeld = 1024 * 1024;

interface Arriving {
  size: number;
  received: number;
  pieces: Uint8Array[];
}

/** Files that come in pieces and are read as they come; nothing is taken faster than it is read, and only in memory. */
export class Upload {
  readonly #arriving: Arriving[];
  #held = 0;
  #stopped = false;
  #changed: (() => void)[] = [];
  readonly files: readonly SentFile[];

  constructor(files: readonly { name: string; size: number }[]) {
    this.#arriving = files.map(({ size }) => ({ size, received: 0, pieces: [] }));
    this.files = files.map(({ name, size }, index) => ({ name, size, open: () => this.#read(this.#arriving[index] as Arriving) }));
  }

  /** Bytes taken of all files. */
  get received(): number {
    return this.#arriving.reduce((sum, { received }) => sum + received, 0);
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Size and bytes taken of a file; null when there is no such file. */
  find(file: number): { size: number; received: number } | null {
    return this.#arriving[file] ?? null;
  }

  /** Takes a piece that begins where the file stands, waiting at most `patience` milliseconds for room; answers where the file stands then. */
  async add(file: number, from: number, piece: Uint8Array, patience: number): Promise<number> {
    const arriving = this.#arriving[file];
    if (arriving === undefined) return 0;
    const until = Date.now() + patience;
    while (from === arriving.received && this.#held >= mostHeld && !this.#stopped && Date.now() < until) await this.#wait(until - Date.now());
    if (from !== arriving.received || this.#held >= mostHeld || this.#stopped) return arriving.received;
    const taken = piece.subarray(0, arriving.size - arriving.received);
    arriving.received += taken.length;
    arriving.pieces.push(taken);
    this.#held += taken.length;
    this.#tell();
    return arriving.received;
  }

  /** Ends every file where it stands. */
  stop(): void {
    this.#stopped = true;
    this.#tell();
  }

  async *#read(arriving: Arriving): AsyncGenerator<Uint8Array> {
    for (;;) {
      const piece = this.#stopped ? undefined : arriving.pieces.shift();
      if (piece !== undefined) {
        this.#held -= piece.length;
        this.#tell();
        yield piece;
      } else if (this.#stopped || arriving.received >= arriving.size) return;
      else await this.#wait();
    }
  }

  #wait(milliseconds?: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = milliseconds === undefined ? undefined : setTimeout(resolve, milliseconds);
      this.#changed.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #tell(): void {
    const waiting = this.#changed;
    this.#changed = [];
    for (const wake of waiting) wake();
  }
}
