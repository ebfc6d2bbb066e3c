import { describe, expect, it } from 'vitest';
import type { WordingEvent } from '../../../api/shapes.ts';
import { followEvents } from './follow.ts';

const headers = { get: () => null };

function stream(...chunks: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

async function follow(...chunks: string[]) {
  const heard: WordingEvent[] = [];
  const answer = await followEvents(stream(...chunks), headers, (event) => heard.push(event));
  return { heard, answer, value: await answer.json() };
}

describe('a stream of events', () => {
  it('is heard in order, however it is cut, and ends with the answer', async () => {
    const { heard, answer, value } = await follow('event: words\ndata: {"te', 'xt":"Right, "}\n', '\nevent: again\ndata: {}\n\nevent: words\ndata: {"text":"no – “no”."}\n\nevent: answer\ndata: {"turn":1}\n\n');
    expect(heard).toEqual([{ event: 'words', text: 'Right, ' }, { event: 'again' }, { event: 'words', text: 'no – “no”.' }]);
    expect(answer).toMatchObject({ ok: true, status: 200 });
    expect(value).toEqual({ turn: 1 });
  });

  it('may end with a problem, which is like one answered at once', async () => {
    const { answer, value } = await follow('event: problem\ndata: {"status":409,"code":"session-ended","detail":"Over."}\n\n');
    expect(answer).toMatchObject({ ok: false, status: 409 });
    expect(value).toMatchObject({ code: 'session-ended' });
  });

  it('that breaks off is no answer', async () => {
    await expect(follow('event: words\ndata: {"text":"Right"}\n\n')).rejects.toThrow('ended before');
  });
});
