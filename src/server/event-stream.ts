import type { Context } from 'hono';
import type { Listener } from '../app/turns-under-way.ts';
import { asProblem, describeProblem } from './problem-response.ts';

/** Whether events were asked for rather than one answer. */
export function wantsEvents(context: Context): boolean {
  return /\btext\/event-stream\b/i.test(context.req.header('accept') ?? '');
}

interface EventStreamOptions {
  /** Aborted when the connection is gone. */
  lost: AbortSignal;
  answer(listener: Listener): Promise<object>;
  /** Told of a failure after the stream began, when no status can say it any more. */
  onFailure(cause: unknown): void;
}

/** Answers with server-sent events: those the listener hears, then `answer`, or `problem` for what fails after the first. What fails before it is thrown. */
export async function answerEvents({ lost, answer, onFailure }: EventStreamOptions): Promise<Response> {
  const gone = new AbortController();
  lost.addEventListener('abort', () => gone.abort(), { once: true });
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (opened) => {
      controller = opened;
    },
    cancel: () => gone.abort(),
  });
  const write = (name: string, data: object): void => {
    if (!gone.signal.aborted) controller?.enqueue(encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
  };
  let begin = (): void => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const answered = answer({
    hear: ({ event, ...data }) => {
      write(event, data);
      begin();
    },
    gone: gone.signal,
  }).then((output) => write('answer', output));
  // A refusal before the first event is answered with its status, like any other.
  await Promise.race([begun, answered]);
  answered
    .catch((cause: unknown) => {
      onFailure(cause);
      write('problem', describeProblem(asProblem(cause)));
    })
    .finally(() => {
      if (!gone.signal.aborted) controller?.close();
    });
  return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' } });
}
