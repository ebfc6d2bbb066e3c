import { InvalidArgumentError } from 'commander';

/** Seeds are whole numbers from 0; beyond this they would no longer be exact. */
const largestSeed = Number.MAX_SAFE_INTEGER;
const mostRuns = 10_000;
const largestPort = 65_535;
const mostJobs = 64;

/** Reads `--seed`. */
export function parseSeed(text: string): number {
  return parseWhole(text, 0, largestSeed);
}

/** Reads `--runs`. */
export function parseCount(text: string): number {
  return parseWhole(text, 1, mostRuns);
}

/** Reads `--jobs`. */
export function parseJobs(text: string): number {
  return parseWhole(text, 1, mostJobs);
}

/** Reads `--limit`. */
export function parseLimit(text: string): number {
  return parseWhole(text, 1, Number.MAX_SAFE_INTEGER);
}

/** Reads `--port`; 0 lets the system choose. */
export function parsePort(text: string): number {
  return parseWhole(text, 0, largestPort);
}

function parseWhole(text: string, least: number, most: number): number {
  const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  return value;
}
