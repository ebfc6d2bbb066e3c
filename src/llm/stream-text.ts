import type { LanguageModel as SdkModel } from 'ai';
import { ModelFailure } from '../app/ports.ts';
import type { ModelFailureKind, ModelRequest, ModelUsage } from '../app/ports.ts';

/** Asks a model of the AI SDK once, without tools, retries or telemetry. Throws `ModelFailure`. */
export async function* streamText(model: SdkModel, { system, messages, maxTokens, signal }: ModelRequest): AsyncGenerator<string, ModelUsage> {
  const sdk = await import('ai');
  // Warnings of the SDK would be written to standard output.
  globalThis.AI_SDK_LOG_WARNINGS = false;
  const { fullStream } = sdk.streamText({
    model, system, messages: messages.map(({ role, content }) => ({ role, content })), maxOutputTokens: maxTokens, abortSignal: signal, maxRetries: 0,
    experimental_telemetry: { isEnabled: false },
    // Failures come as parts of the stream; the SDK would print them as well.
    onError: () => {},
  });
  try {
    for await (const part of fullStream) {
      if (part.type === 'text-delta') yield part.text;
      if (part.type === 'error') throw part.error;
      if (part.type === 'abort') throw new ModelFailure('cut-off');
      if (part.type === 'finish') {
        if (part.finishReason !== 'stop') throw new ModelFailure(part.finishReason === 'content-filter' ? 'refused' : 'cut-off');
        const { inputTokens, outputTokens } = part.totalUsage;
        return inputTokens === undefined || outputTokens === undefined ? null : { in: inputTokens, out: outputTokens };
      }
    }
  } catch (cause) {
    throw cause instanceof ModelFailure ? cause : new ModelFailure(nameFailure(cause, sdk), cause);
  }
  throw new ModelFailure('cut-off');
}

function nameFailure(cause: unknown, { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError }: typeof import('ai')): ModelFailureKind {
  if ([InvalidResponseDataError, JSONParseError, TypeValidationError].some((kind) => kind.isInstance(cause))) return 'unreadable';
  if (!APICallError.isInstance(cause) || cause.statusCode === undefined) return 'unavailable';
  const { statusCode } = cause;
  if (statusCode === 429) return 'busy';
  if (statusCode < 300) return 'unreadable';
  return statusCode >= 500 ? 'unavailable' : 'refused';
}
