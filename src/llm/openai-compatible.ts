import type { LanguageModel } from '../app/ports.ts';
import type { ModelAddress } from './language-model.ts';
import { streamText } from './stream-text.ts';

/** A model behind the chat-completions interface that OpenAI, Ollama, llama.cpp, vLLM and many others offer. The URL is the one `/chat/completions` is added to. */
export function openOpenAiCompatible({ url, model, key }: ModelAddress): LanguageModel {
  return {
    name: model,
    place: new URL(url).host,
    async *stream(request) {
      const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
      const provider = createOpenAICompatible({ name: 'language-model', baseURL: url.replace(/\/$/, ''), includeUsage: true, ...(key === undefined ? {} : { apiKey: key }) });
      return yield* streamText(provider.chatModel(model), request);
    },
  };
}
