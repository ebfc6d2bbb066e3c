import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { Problem } from '../app/problems.ts';
import type { Speaker } from '../app/speaker.ts';
import { formatProblem } from '../content/content-problem.ts';
import { readYaml } from '../content/yaml-file.ts';
import { openLanguageModel, providerNames } from '../llm/language-model.ts';
import { readChoice } from './settings.ts';

const fileName = 'language-model.yaml';
const price = z.number().min(0).max(100_000);
/** What stands in the file; the environment's variables say the same under other names and win. */
const fileShape = z.strictObject({
  url: z.string(), model: z.string().min(1), key: z.string().min(1), provider: z.enum(providerNames), budget: z.int().min(0).max(100_000_000), priceIn: price, priceOut: price, reads: z.boolean(),
}).partial();
type Wishes = z.infer<typeof fileShape>;

const patience: Speaker['patience'] = { first: 4_000, whole: 15_000 };
const usualBudget = 30_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** The language model as set by `language-model.yaml` in the data folder and by EVENKEEL_LLM_…, or null when none is. Throws `setting-invalid`, naming the variable, or the file and its lines. */
export async function readSpeaker(environment: Environment, data: string): Promise<Speaker | null> {
  const wishes = { ...(await readWishes(data)), ...readVariables(environment) };
  const { url, model, key, provider, budget = usualBudget, priceIn, priceOut, reads = false } = wishes;
  if (url === undefined && model === undefined) {
    if (Object.keys(wishes).length === 0) return null;
    throw missing('the address of a language model is', 'EVENKEEL_LLM_URL', 'url');
  }
  if (url === undefined) throw missing('the address of the language model is', 'EVENKEEL_LLM_URL', 'url');
  if (model === undefined) throw missing('the name of the language model is', 'EVENKEEL_LLM_MODEL', 'model');
  if (!/^https?:\/\/[^\s/]/.test(url) || !URL.canParse(url)) throw new Problem('setting-invalid', `EVENKEEL_LLM_URL (or url in ${fileName}) is “${url}” but must be an address such as http://localhost:11434/v1.`);
  if ((priceIn === undefined) !== (priceOut === undefined)) throw missing('of the two prices one is', 'EVENKEEL_LLM_PRICE_IN and EVENKEEL_LLM_PRICE_OUT', 'priceIn and priceOut');
  const prices = priceIn === undefined || priceOut === undefined ? null : { in: priceIn, out: priceOut };
  return { model: openLanguageModel({ url, model, ...(key === undefined ? {} : { key }) }, provider), budget, prices, reads, patience };
}

async function readWishes(data: string): Promise<Wishes> {
  const path = join(data, fileName);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR') return null;
    throw new Problem('setting-invalid', `The file ${path} cannot be read (${cause.message}).`, { cause });
  });
  if (text === null) return {};
  const { value, problems } = readYaml(path, text, fileShape);
  if (value === null) throw new Problem('setting-invalid', `The settings of the language model cannot be used:\n${problems.map(formatProblem).join('\n')}`);
  return value;
}

function readVariables(environment: Environment): Wishes {
  const text = (name: string): string | undefined => environment[name] || undefined;
  const provider = readChoice(environment, 'EVENKEEL_LLM_PROVIDER', ['', ...providerNames], '');
  const reads = readChoice(environment, 'EVENKEEL_LLM_READS', ['', 'on', 'off'], '');
  const wishes = {
    url: text('EVENKEEL_LLM_URL'), model: text('EVENKEEL_LLM_MODEL'), key: text('EVENKEEL_LLM_KEY'), provider: provider === '' ? undefined : provider,
    budget: readNumber(environment, 'EVENKEEL_LLM_BUDGET', /^\d{1,8}$/, 'a whole number of tokens from 0 to 99999999'),
    priceIn: readNumber(environment, 'EVENKEEL_LLM_PRICE_IN', pricePattern, priceKind), priceOut: readNumber(environment, 'EVENKEEL_LLM_PRICE_OUT', pricePattern, priceKind),
    reads: reads === '' ? undefined : reads === 'on',
  };
  // A variable that is not set leaves what the file says.
  return Object.fromEntries(Object.entries(wishes).filter(([, value]) => value !== undefined)) as Wishes;
}

const pricePattern = /^\d{1,5}(?:\.\d{1,6})?$/;
const priceKind = 'a price for a million tokens such as 0.25';

function readNumber(environment: Environment, name: string, pattern: RegExp, kind: string): number | undefined {
  const text = environment[name];
  if (text === undefined || text === '') return undefined;
  if (pattern.test(text)) return Number(text);
  throw new Problem('setting-invalid', `${name} is “${text}” but must be ${kind}.`);
}

function missing(what: string, variable: string, field: string): Problem {
  return new Problem('setting-invalid', `Of the settings for a language model ${what} missing: set ${variable}, or ${field} in ${fileName} in the data folder.`);
}
