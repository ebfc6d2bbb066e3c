import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A request as the fake got it. */
export interface Asked {
  system: string;
  user: string;
  /** The text it is to be worded from, and the customer's acts as they were named. */
  given: string;
  path: string;
  authorisation: string | undefined;
  body: { model: string; stream: boolean; max_tokens: number };
}

/** What the fake does with a request: texts are streamed in pieces, or the script writes the response itself. */
export type Script = (asked: Asked, response: ServerResponse) => string | Promise<string | null> | null;

export interface FakeLanguageModel {
  /** The address as it is configured. */
  url: string;
  asked: Asked[];
  /** Requests whose client left before the end. */
  left: number;
  play(script: Script): void;
  close(): Promise<void>;
}

/** Milliseconds between two pieces of a streamed text. */
const pace = 3;
/** Usage as it reports it for every answer. */
export const usage = { prompt_tokens: 700, completion_tokens: 40, total_tokens: 740 };

/** A server over real HTTP that speaks the chat-completions interface with streaming. */
export async function openFakeLanguageModel(): Promise<FakeLanguageModel> {
  let script: Script = () => 'Fine.';
  const fake: FakeLanguageModel = {
    url: '', asked: [], left: 0,
    play: (next) => {
      script = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  const server = createServer(async (request, response) => {
    const asked = await readRequest(request);
    fake.asked.push(asked);
    response.once('close', () => {
      if (!response.writableFinished) fake.left += 1;
    });
    const text = await script(asked, response);
    if (text !== null) await stream(response, text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return fake;
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked['body'] & { messages: { role: string; content: string }[] };
  const find = (role: string): string => body.messages.find((message) => message.role === role)?.content ?? '';
  const [, given = '""'] = /^The given wording: (".*")$/m.exec(find('user')) ?? [];
  return { system: find('system'), user: find('user'), given: JSON.parse(given) as string, path: request.url ?? '', authorisation: request.headers.authorization, body };
}

/** Begins an answer of events. */
export function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
}

/** One piece of text as an event. */
export function piece(text: string): string {
  return event({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [{ index: 0, delta: { role: 'assistant', content: text }, finish_reason: null }] });
}

export function event(data: object): string {
  return `data: ${JSON.stringify(data)}\n\n`;
}

/** Ends an answer as the interface does: why it ended, the usage, and that it is done. */
export function finish(response: ServerResponse, reason = 'stop'): void {
  response.write(event({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [{ index: 0, delta: {}, finish_reason: reason }] }));
  response.write(event({ id: '1', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [], usage }));
  response.end('data: [DONE]\n\n');
}

async function stream(response: ServerResponse, text: string): Promise<void> {
  begin(response);
  for (const part of text.match(/[\s\S]{1,9}/g) ?? []) {
    if (response.destroyed) return;
    response.write(piece(part));
    await wait(pace);
  }
  finish(response);
}
