/** Seconds of each part of a breath. */
export interface Pace {
  in: number;
  hold: number;
  out: number;
}
export type BreathPart = keyof Pace;

const usual: Pace = { in: 4, hold: 2, out: 6 };
const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const number = `(${numbers.join('|')}|\\d+)`;
const readNumber = (word: string): number => (/^\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()));

/** The pace a prompt asks for, “in for four, out for six”; in 4, hold 2, out 6 where it names none. */
export function readPace(prompt: string): Pace {
  const [, first, between = '', second] = new RegExp(`\\bin\\b[^.]*?\\b${number}\\b([^.]*?)\\bout\\b[^.]*?\\b${number}\\b`, 'iu').exec(prompt) ?? [];
  if (first === undefined || second === undefined) return usual;
  const held = new RegExp(`\\bhold\\b[^.]*?\\b${number}\\b`, 'iu').exec(between)?.[1];
  const pace = { in: readNumber(first), hold: held === undefined ? 0 : readNumber(held), out: readNumber(second) };
  const sane = [pace.in, pace.out].every((seconds) => seconds >= 2 && seconds <= 15) && pace.hold <= 10;
  return sane ? pace : usual;
}

/** Where in a breath one is after so many seconds, and the count to say. */
export function findBreath(pace: Pace, seconds: number): { part: BreathPart; count: number } {
  let left = seconds % (pace.in + pace.hold + pace.out);
  for (const part of ['in', 'hold'] as const) {
    if (left < pace[part]) return { part, count: Math.floor(left) + 1 };
    left -= pace[part];
  }
  return { part: 'out', count: Math.floor(left) + 1 };
}

/** Seconds a pause lasts: what its prompt names, else one slow breath. */
export function readPause(prompt: string): number {
  const named = new RegExp(`\\b${number} seconds\\b`, 'iu').exec(prompt)?.[1];
  return named === undefined ? 10 : Math.max(3, Math.min(60, readNumber(named)));
}
