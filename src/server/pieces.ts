/** Whether an answer comes in pieces of JSON. */
export function isPieces(answer: object): answer is AsyncIterable<string> {
  return Symbol.asyncIterator in answer;
}

/** Answers with pieces of JSON as fast as they are taken; `onFailure` hears of what goes wrong when no status can say it any more. */
export function answerPieces(pieces: AsyncIterable<string>, onFailure: (cause: unknown) => void): Response {
  const encoder = new TextEncoder();
  const iterator = pieces[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      } catch (cause) {
        onFailure(cause);
        // Ends the connection, so that half an answer is not taken for a whole one.
        controller.error(cause);
      }
    },
    cancel: async () => {
      await iterator.return?.();
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/json', 'cache-control': 'no-store' } });
}
