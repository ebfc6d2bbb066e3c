import type { LanguageModel } from '../app/ports.ts';
import { openAnthropic } from './anthropic.ts';
import { openOpenAiCompatible } from './openai-compatible.ts';

/** Where a model is and how it is asked for. */
export interface ModelAddress {
  url: string;
  model: string;
  key?: string;
}

const providers = { 'openai-compatible': openOpenAiCompatible, anthropic: openAnthropic } as const;
export type ProviderName = keyof typeof providers;
export const providerNames = Object.keys(providers) as ProviderName[];

/** The model at an address; nothing is loaded or asked before the first request. Without a provider the address decides. */
export function openLanguageModel(address: ModelAddress, provider?: ProviderName): LanguageModel {
  return providers[provider ?? guessProvider(address.url)](address);
}

function guessProvider(url: string): ProviderName {
  return new URL(url).hostname === 'api.anthropic.com' ? 'anthropic' : 'openai-compatible';
}
