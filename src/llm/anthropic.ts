import type { LanguageModel } from '../app/ports.ts';
import type { ModelAddress } from './language-model.ts';
import { streamText } from './stream-text.ts';

/** A model of Anthropic. The URL is the host's, with or without `/v1`. */
export function openAnthropic({ url, model, key }: ModelAddress): LanguageModel {
  return {
    name: model,
    place: new URL(url).host,
    async *stream(request) {
      const { createAnthropic } = await import('@ai-sdk/anthropic');
      // An empty key is sent as none rather than looked for in the environment.
      const provider = createAnthropic({ baseURL: url.replace(/\/(?:v1\/?)?$/, '').concat('/v1'), apiKey: key ?? '' });
      return yield* streamText(provider(model), request);
    },
  };
}
