import type { Writable } from 'node:stream';
import { drawBar } from './layout.ts';

/** Milliseconds between two drawings in a terminal, and between two lines elsewhere. */
const drawEvery = 200;
const lineEvery = 15_000;

/** Shows how far an archive has been read: a bar where somebody looks on, now and then a line elsewhere. */
export interface Progress {
  addBytes(count: number): void;
  addConversations(count: number): void;
  /** Writes a line of its own, above the bar. */
  say(text: string): void;
  end(): void;
}

/** Progress on a stream; `total` in bytes, 0 when nobody knows. Quiet shows lines that are said and nothing else. */
export function startProgress(stream: Writable, total: number, quiet: boolean): Progress {
  const drawn = 'isTTY' in stream && stream.isTTY === true;
  const started = performance.now();
  let [bytes, conversations] = [0, 0];
  let ended = false;
  const describe = (): string => describeProgress({ bytes, total, conversations, seconds: (performance.now() - started) / 1000 });
  const wipe = (): void => {
    if (drawn && !quiet) stream.write('\r\u001b[2K');
  };
  const show = (): void => {
    wipe();
    // A line longer than the terminal would break and could not be wiped.
    stream.write(drawn ? describe().slice(0, widthOf(stream) - 1) : `${describe()}\n`);
  };
  const timer = quiet ? undefined : setInterval(show, drawn ? drawEvery : lineEvery).unref();
  return {
    addBytes(count) {
      bytes += count;
    },
    addConversations(count) {
      conversations += count;
    },
    say(text) {
      wipe();
      stream.write(`${text}\n`);
    },
    end() {
      if (ended) return;
      ended = true;
      clearInterval(timer);
      wipe();
    },
  };
}

function widthOf(stream: Writable): number {
  return 'columns' in stream && typeof stream.columns === 'number' && stream.columns > 0 ? stream.columns : 80;
}

/** One line: bar and share of the bytes when their number is known, conversations, rate, and the time still to go. */
export function describeProgress({ bytes, total, conversations, seconds }: { bytes: number; total: number; conversations: number; seconds: number }): string {
  const share = total > 0 ? Math.min(1, bytes / total) : null;
  const rate = seconds > 0 ? conversations / seconds : 0;
  const left = share !== null && share > 0 && seconds > 2 ? ` · ${writeDuration((seconds * (1 - share)) / share)} to go` : '';
  const size = `${(bytes / 1e6).toFixed(1)}${total > 0 ? ` of ${(total / 1e6).toFixed(1)}` : ''} MB`;
  return `${share === null ? '' : `${drawBar(share)} ${String(Math.floor(100 * share)).padStart(3)} %  `}${size} · ${conversations} conversations · ${Math.round(rate)} a second${left}`;
}

function writeDuration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return seconds < 3600 ? `${Math.ceil(seconds / 60)} min` : `${Math.floor(seconds / 3600)} h ${Math.ceil((seconds % 3600) / 60)} min`;
}
