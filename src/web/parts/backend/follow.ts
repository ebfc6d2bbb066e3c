import { createClient } from '../../../api/client.ts';
import type { Answer, Call } from '../../../api/client.ts';
import type { ProblemView, WordingEvent } from '../../../api/shapes.ts';

/** Calls a route and hears, where the server has them, the events that come before its answer. */
export function requestFollowing(hear: (event: WordingEvent) => void): Call {
  return createClient(async (url, options) => {
    const answer = await fetch(url, { ...(options as RequestInit), headers: { ...options.headers, accept: 'text/event-stream, application/json' } });
    return answer.body && answer.headers.get('content-type')?.startsWith('text/event-stream') ? followEvents(answer.body, answer.headers, hear) : answer;
  });
}

/** Reads the stream to its answer. Throws when it ends before. */
export async function followEvents(body: ReadableStream<Uint8Array>, headers: Answer['headers'], hear: (event: WordingEvent) => void): Promise<Answer> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) throw new Error('The stream ended before the answer');
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const { name, data } = parseEvent(block);
      if (name === 'answer') return { ok: true, status: 200, headers, json: async () => data };
      if (name === 'problem') return { ok: false, status: (data as ProblemView).status, headers, json: async () => data };
      if (name === 'words' || name === 'again') hear({ event: name, ...(data as { text: string }) });
    }
  }
}

function parseEvent(block: string): { name: string; data: unknown } {
  const [, name = '', data = 'null'] = /^event: (\S+)\ndata: (.*)$/.exec(block) ?? [];
  return { name, data: JSON.parse(data) };
}
