import { Problem } from '../app/problems.ts';
import { leastCharacters } from '../store/secret.ts';
import { logLevels } from './log.ts';
import type { LogLevel } from './log.ts';

/** What an administrator sets by environment variables. */
export interface Settings {
  /** EVENKEEL_RATE_LIMIT: writes a minute for one guest; 0 for no limit. */
  rateLimit: number;
  /** EVENKEEL_SIGN_IN_LIMIT: attempts to sign in a minute for one e-mail address; 0 for no limit. */
  signInLimit: number;
  /** EVENKEEL_TRUST_PROXY=1: a proxy in front says who asks. */
  trustProxy: boolean;
  /** EVENKEEL_UPLOAD_MB: megabytes (of a million bytes) one analysis may have; 0 for no uploads. */
  uploadMegabytes: number;
  /** EVENKEEL_SECRET: what signs the cookies of those who sign in; by default one made once and kept with the data. */
  secret: string | undefined;
  /** EVENKEEL_LOG. */
  logLevel: LogLevel;
}

/** Reads the settings. Throws `setting-invalid`, naming the variable. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    rateLimit: readCount(environment, 'EVENKEEL_RATE_LIMIT', 120),
    signInLimit: readCount(environment, 'EVENKEEL_SIGN_IN_LIMIT', 10),
    secret: readSecret(environment),
    uploadMegabytes: readCount(environment, 'EVENKEEL_UPLOAD_MB', 100),
    trustProxy: readChoice(environment, 'EVENKEEL_TRUST_PROXY', ['0', '1'], '0') === '1',
    logLevel: readChoice(environment, 'EVENKEEL_LOG', logLevels, 'info'),
  };
}

function readCount(environment: Readonly<Record<string, string | undefined>>, name: string, otherwise: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new Problem('setting-invalid', `${name} is “${text}” but must be a whole number from 0 to 999999.`);
}

function readSecret({ EVENKEEL_SECRET: secret }: Readonly<Record<string, string | undefined>>): string | undefined {
  if (secret === undefined || secret === '') return undefined;
  if (secret.length >= leastCharacters) return secret;
  throw new Problem('setting-invalid', `EVENKEEL_SECRET has ${secret.length} characters and must have at least ${leastCharacters}, at random. Leave it out to have one made.`);
}

/** One of the choices. Throws `setting-invalid`. */
export function readChoice<Choice extends string>(environment: Readonly<Record<string, string | undefined>>, name: string, choices: readonly Choice[], otherwise: Choice): Choice {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const choice = choices.find((known) => known === text);
  if (choice !== undefined) return choice;
  throw new Problem('setting-invalid', `${name} is “${text}” but must be one of ${choices.join(', ')}.`);
}
