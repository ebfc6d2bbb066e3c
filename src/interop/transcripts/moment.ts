/** When something was said, as far as the record tells. */
export type Moment =
  | { kind: 'instant'; iso: string }
  /** Seconds from the conversation's start, as the record counts them. */
  | { kind: 'elapsed'; seconds: number }
  /** Without an offset: seconds on the record's own clock. `dated` when the day counts too. */
  | { kind: 'local'; seconds: number; dated: boolean };

const instantForm = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})$/i;
const localForm = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,]+(.+))?$/;
const slashedForm = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})[ ,T]+(.+)$/;
const clockForm = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?\s*([ap])?\.?m?\.?$/i;
const secondsInDay = 86_400;
/** Epoch numbers below are seconds, above are milliseconds: 1e11 seconds is the year 5138. */
const largestEpochSeconds = 1e11;
/** Numbers below are seconds from a start, not a date: 1e8 is 1973. */
const smallestEpoch = 1e8;

/** Reads a time as records write it: ISO 8601, "2024-03-01 10:22", "01/03/2024, 10:22:11", "10:22 AM", "00:01:23", epoch seconds or milliseconds. Null when it is none. */
export function readMoment(value: unknown): Moment | null {
  if (typeof value === 'number') return readNumber(value);
  if (typeof value !== 'string' || value.length > 64) return null;
  const text = value.trim().replace(/^[[(]|[\])]$/g, '').trim();
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return readNumber(Number(text));
  const instant = instantForm.exec(text);
  if (instant) return readInstant(instant[1] ?? '', instant[2] ?? '', instant[3] ?? '');
  const local = localForm.exec(text);
  if (local) return readDated(Number(local[1]), Number(local[2]), Number(local[3]), local[4]);
  const slashed = slashedForm.exec(text);
  if (slashed) return readSlashed(Number(slashed[1]), Number(slashed[2]), Number(slashed[3]), slashed[4] ?? '');
  const clock = readClock(text);
  return clock === null ? null : { kind: 'local', seconds: clock, dated: false };
}

function readNumber(value: number): Moment | null {
  if (!Number.isFinite(value) || value < 0 || value > 1e14) return null;
  if (value < smallestEpoch) return { kind: 'elapsed', seconds: value };
  return { kind: 'instant', iso: new Date(value > largestEpochSeconds ? value : value * 1000).toISOString() };
}

function readInstant(day: string, clock: string, zone: string): Moment | null {
  const offset = /^(?:z|utc|gmt)$/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  const iso = `${day}T${clock}${offset}`;
  return Number.isNaN(Date.parse(iso)) ? null : { kind: 'instant', iso };
}

function readDated(year: number, month: number, day: number, clock: string | undefined): Moment | null {
  const seconds = clock === undefined ? null : readClock(clock);
  if (seconds === null || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'local', seconds: Date.UTC(year, month - 1, day) / 1000 + seconds, dated: true };
}

function readSlashed(first: number, second: number, year: number, clock: string): Moment | null {
  const seconds = readClock(clock);
  if (seconds === null) return null;
  const fullYear = year < 100 ? 2000 + year : year;
  // Day first or month first cannot be told when both could be months; the clock alone still orders the turns.
  if (first <= 12 && second <= 12 && first !== second) return { kind: 'local', seconds, dated: false };
  return first > 12 ? readDated(fullYear, second, first, clock) : readDated(fullYear, first, second, clock);
}

function readClock(text: string): number | null {
  const found = clockForm.exec(text.trim());
  if (!found) return null;
  const [, first, second, third, part, half] = found;
  const hours = Number(first);
  if (half !== undefined && (hours < 1 || hours > 12)) return null;
  if (Number(second) > 59 || Number(third ?? 0) > 59) return null;
  const shifted = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return shifted * 3600 + Number(second) * 60 + Number(third ?? 0) + Number(`0.${part ?? 0}`);
}

/** Turns local times into seconds from the conversation's first; a clock that falls back has passed midnight. Instants stay. */
export function relateMoments(moments: readonly (Moment | null)[]): (string | number | undefined)[] {
  let start: number | undefined;
  let days = 0;
  let before = Number.NEGATIVE_INFINITY;
  return moments.map((moment) => {
    if (moment === null) return undefined;
    if (moment.kind === 'instant') return moment.iso;
    if (moment.kind === 'elapsed') return moment.seconds;
    if (!moment.dated && moment.seconds < before - secondsInDay / 2) days += 1;
    if (!moment.dated) before = moment.seconds;
    const seconds = moment.seconds + (moment.dated ? 0 : days * secondsInDay);
    start ??= seconds;
    return Math.round((seconds - start) * 1000) / 1000;
  });
}

/** Where the moments stand in order of time, when every one names its day; otherwise as they are. Gives indexes; equal times keep their order. */
export function orderMoments(moments: readonly (Moment | null)[]): number[] {
  const keys = moments.map((moment) => {
    if (moment?.kind === 'instant') return Date.parse(moment.iso) / 1000;
    return moment?.kind === 'local' && moment.dated ? moment.seconds : null;
  });
  const indexes = moments.map((_, index) => index);
  if (new Set(moments.map((moment) => moment?.kind)).size > 1 || keys.includes(null)) return indexes;
  return indexes.sort((first, second) => (keys[first] ?? 0) - (keys[second] ?? 0) || first - second);
}
