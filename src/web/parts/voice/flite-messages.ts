import type { Speech } from './voice.ts';

/** What the page asks of the worker. */
export interface FliteOrder {
  id: number;
  speech: Speech;
}

/** What the worker tells: how much of it has come (0–1), that it can speak, a sound file, or that something failed. */
export type FliteNews = { news: 'loaded'; share: number } | { news: 'ready' } | { news: 'sound'; id: number; wave: ArrayBuffer } | { news: 'failed'; id: number | null; because: string };
