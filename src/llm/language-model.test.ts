import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { ModelFailure } from '../app/ports.ts';
import type { LanguageModel, ModelUsage } from '../app/ports.ts';
import { openLanguageModel } from './language-model.ts';

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
}

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A server that answers every request with the same status and body. */
async function serve(status: number, events: readonly object[]): Promise<{ url: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown> });
    response.writeHead(status, { 'content-type': 'text/event-stream' });
    response.end(events.map((event) => `event: ${(event as { type?: string }).type ?? 'message'}\ndata: ${JSON.stringify(event)}\n\n`).join(''));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

async function ask(model: LanguageModel): Promise<{ text: string; usage: ModelUsage }> {
  const pieces = model.stream({ system: 'Be Ada.', messages: [{ role: 'user', content: 'Speak.' }], maxTokens: 50, signal: new AbortController().signal });
  let text = '';
  for (;;) {
    const piece = await pieces.next();
    if (piece.done) return { text, usage: piece.value };
    text += piece.value;
  }
}

const anthropicEvents = [
  { type: 'message_start', message: { id: 'm', type: 'message', role: 'assistant', model: 'c', content: [], stop_reason: null, stop_sequence: null, usage: { input_tokens: 12, output_tokens: 1 } } },
  { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Nine ' } },
  { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'days.' } },
  { type: 'content_block_stop', index: 0 },
  { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: { output_tokens: 5 } },
  { type: 'message_stop' },
];
const openAiEvents = [
  { id: '1', choices: [{ index: 0, delta: { content: 'Nine ' }, finish_reason: null }] },
  { id: '1', choices: [{ index: 0, delta: { content: 'days.' }, finish_reason: 'stop' }] },
];

describe('a model of Anthropic', () => {
  it('is asked once by its own interface and counts its tokens', async () => {
    const { url, asked } = await serve(200, anthropicEvents);
    const model = openLanguageModel({ url, model: 'claude-x', key: 'k' }, 'anthropic');
    expect(await ask(model)).toEqual({ text: 'Nine days.', usage: { in: 12, out: 5 } });
    expect(asked).toMatchObject([{ path: '/v1/messages', headers: { 'x-api-key': 'k' }, body: { model: 'claude-x', max_tokens: 50, stream: true } }]);
  });

  it('is told by its address', () => {
    expect(openLanguageModel({ url: 'https://api.anthropic.com', model: 'claude-x' })).toMatchObject({ name: 'claude-x', place: 'api.anthropic.com' });
  });

  it('that is overloaded is not asked twice', async () => {
    const { url, asked } = await serve(529, []);
    await expect(ask(openLanguageModel({ url, model: 'claude-x', key: 'k' }, 'anthropic'))).rejects.toMatchObject({ kind: 'unavailable' });
    expect(asked).toHaveLength(1);
  });
});

describe('any other model', () => {
  it('is asked by the chat-completions interface, without a key where none is set', async () => {
    const { url, asked } = await serve(200, openAiEvents);
    expect(await ask(openLanguageModel({ url: `${url}/v1/`, model: 'llama' }))).toEqual({ text: 'Nine days.', usage: null });
    expect(asked[0]?.path).toBe('/v1/chat/completions');
    expect(asked[0]?.headers.authorization).toBeUndefined();
    expect(asked[0]?.body).toMatchObject({ model: 'llama', max_tokens: 50, messages: [{ role: 'system', content: 'Be Ada.' }, { role: 'user', content: 'Speak.' }] });
  });

  it('fails with a name for what happened, and is not asked twice', async () => {
    for (const [status, kind] of [[400, 'refused'], [404, 'refused'], [429, 'busy'], [503, 'unavailable']] as const) {
      const { url, asked } = await serve(status, []);
      const failure = await ask(openLanguageModel({ url, model: 'llama' })).catch((cause: unknown) => cause);
      expect(failure).toBeInstanceOf(ModelFailure);
      expect([status, (failure as ModelFailure).kind, asked.length]).toEqual([status, kind, 1]);
    }
  });
});
