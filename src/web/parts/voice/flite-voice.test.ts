import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FliteNews, FliteOrder } from './flite-messages.ts';
import { openFliteVoice } from './flite-voice.ts';

/** A worker that is ready at once and answers nothing by itself. */
class SilentWorker {
  static last: SilentWorker;
  onmessage: ((event: { data: FliteNews }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  orders: FliteOrder[] = [];
  constructor() {
    SilentWorker.last = this;
    queueMicrotask(() => this.onmessage?.({ data: { news: 'ready' } }));
  }
  postMessage(order: FliteOrder): void {
    this.orders.push(order);
  }
  terminate(): void {}
}

/** A machine whose sound never comes to an end by itself. */
class EndlessAudio {
  currentTime = 0;
  destination = {};
  decodeAudioData = async (): Promise<object> => ({});
  createBufferSource = () => ({ connect: () => undefined, start: () => undefined, stop: () => undefined });
  suspend = async (): Promise<void> => undefined;
  resume = async (): Promise<void> => undefined;
  close = async (): Promise<void> => undefined;
}

const speech = { text: 'Hello', pitch: 'lower', speed: 1 } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SilentWorker);
  vi.stubGlobal('AudioContext', EndlessAudio);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('fails what is being said, and whatever comes after, when its worker dies', async () => {
  const voice = await openFliteVoice(() => undefined);
  const said = voice.say(speech);
  const failed = expect(said).rejects.toMatchObject({ trouble: 'silent' });
  SilentWorker.last.onerror?.({ message: 'Out of memory' });
  await failed;
  await expect(voice.say(speech)).rejects.toMatchObject({ trouble: 'silent' });
});

it('ends what is being said when it is stopped in a pause, and watches it no longer', async () => {
  const voice = await openFliteVoice(() => undefined);
  const said = voice.say(speech);
  const id = SilentWorker.last.orders[0]?.id ?? -1;
  SilentWorker.last.onmessage?.({ data: { news: 'sound', id, wave: new ArrayBuffer(1) } });
  await vi.advanceTimersByTimeAsync(500);
  expect(vi.getTimerCount()).toBe(1);
  voice.pause();
  voice.stop();
  await said;
  expect(vi.getTimerCount()).toBe(0);
});
