import type { DemonstrationView } from '../../../api/course-shapes.ts';

/** In the order they are shown: first as it often goes, then handled well. */
export const versions = ['bad', 'good'] as const;
export type Version = (typeof versions)[number];
export type FilmLine = DemonstrationView['bad'][number];
export type Pause = DemonstrationView['pauses'][number];

/** One version of a demonstration as it is played. */
export interface Film {
  lines: readonly FilmLine[];
  /** Those of this version. */
  pauses: readonly Pause[];
}

/** `ready`: not begun. `asking`: stopped at a question. `advising`: its hint is shown. `over`: played to the end. */
export type Mode = 'ready' | 'playing' | 'paused' | 'asking' | 'advising' | 'over';

export const speeds = [0.75, 1, 1.25, 1.5, 2] as const;
export type Speed = (typeof speeds)[number];

export interface Player {
  film: Film;
  mode: Mode;
  /** The line on the screen, from 0; −1 before the first. */
  line: number;
  /** Milliseconds of the line gone by, at speed 1. */
  elapsed: number;
  speed: Speed;
  /** Lines (`before`) whose question was asked. */
  asked: readonly number[];
  /** A voice has not finished the line: it is not left before. */
  voiced: boolean;
  /** Goes up whenever a line begins, also the same one again. */
  take: number;
}

export type Action =
  | { do: 'tick'; ms: number }
  | { do: 'toggle' | 'forward' | 'back' | 'again' | 'restart' }
  | { do: 'go-to'; line: number }
  | { do: 'speed'; speed: Speed }
  | { do: 'voiced'; voiced: boolean };

/** Milliseconds a letter takes to be heard or read; captions are commonly kept to about 17 letters a second. */
const perLetter = 58;
const perNoteLetter = 42;
const breath = 900;
const leastLine = 2_000;
/** How much of the words is out when the other one shows what they do. */
const effectFrom = 0.7;

/** Milliseconds in which a line is said, at speed 1. */
export const measureWords = ({ text }: FilmLine): number => Math.max(leastLine - breath, text.length * perLetter);

/** Milliseconds a line stands: it is said, then there is time to read its note. */
export const measureLine = (line: FilmLine): number => measureWords(line) + breath + (line.note?.length ?? 0) * perNoteLetter;

/** Milliseconds of a whole version at speed 1, without its questions. */
export const measureFilm = ({ lines }: Pick<Film, 'lines'>): number => lines.reduce((sum, line) => sum + measureLine(line), 0);

export function pickFilm(demonstration: DemonstrationView, version: Version): Film {
  return { lines: demonstration[version], pauses: demonstration.pauses.filter((pause) => pause.version === version) };
}

export function openPlayer(film: Film, speed: Speed = 1): Player {
  return { film, mode: 'ready', line: -1, elapsed: 0, speed, asked: [], voiced: false, take: 0 };
}

/** The question before the next line, unless it was asked. */
export function findPause({ film, line, asked }: Player): Pause | null {
  return film.pauses.find(({ before }) => before === line + 2 && !asked.includes(before)) ?? null;
}

/** Whether the line's words have shown their effect: the curve moves, the note is there. */
export function hasLanded({ film, mode, line, elapsed }: Player): boolean {
  const words = film.lines[line];
  return words !== undefined && (mode === 'asking' || mode === 'advising' || mode === 'over' || elapsed >= measureWords(words) * effectFrom);
}

/** How many lines have shown their effect. */
export const countLanded = (player: Player): number => Math.max(0, player.line) + (hasLanded(player) ? 1 : 0);

/** Whether somebody is saying something right now. */
export function isSaying({ film, mode, line, elapsed, voiced }: Player): boolean {
  const words = film.lines[line];
  return mode === 'playing' && words !== undefined && (voiced || elapsed < measureWords(words));
}

/** The next state; the same player and action give the same, whatever the clock. */
export function move(player: Player, action: Action): Player {
  switch (action.do) {
    case 'tick':
      return tick(player, action.ms);
    case 'toggle':
      return toggle(player);
    case 'forward':
      return player.mode === 'asking' || player.mode === 'advising' ? toggle(player) : leave(player);
    case 'back':
      return goBack(player);
    case 'again':
      return player.line < 0 ? player : begin(player, player.line);
    case 'restart':
      return leave(openPlayer(player.film, player.speed), player.take);
    case 'go-to':
      return action.line < 0 || action.line >= player.film.lines.length ? player : { ...begin(player, action.line), mode: player.mode === 'paused' ? 'paused' : 'playing' };
    case 'speed':
      return { ...player, speed: action.speed };
    case 'voiced':
      return { ...player, voiced: action.voiced };
  }
}

/** Lets time pass. Any division of the same time into ticks gives the same player. */
export function tick(player: Player, ms: number): Player {
  let now = player;
  let left = Math.max(0, ms) * player.speed;
  while (now.mode === 'playing' && left > 0) {
    const words = now.film.lines[now.line];
    if (words === undefined) return now;
    const rest = measureLine(words) - now.elapsed;
    if (left < rest || now.voiced) return { ...now, elapsed: now.elapsed + Math.min(left, rest) };
    left -= rest;
    now = leave({ ...now, elapsed: now.elapsed + rest });
  }
  return now;
}

function toggle(player: Player): Player {
  switch (player.mode) {
    case 'ready':
      return leave(player);
    case 'playing':
      return { ...player, mode: 'paused' };
    case 'paused':
      return { ...player, mode: 'playing' };
    case 'asking':
      return { ...player, mode: 'advising' };
    case 'advising': {
      const pause = findPause(player);
      return leave(pause ? { ...player, asked: [...player.asked, pause.before] } : player);
    }
    case 'over':
      return leave(openPlayer(player.film, player.speed), player.take);
  }
}

/** Goes on from the line: to a question, the next line, or the end. */
function leave(player: Player, take = player.take): Player {
  if (findPause(player)) return { ...player, mode: 'asking', voiced: false, take };
  if (player.line + 1 >= player.film.lines.length) return { ...player, mode: 'over', voiced: false, take };
  return begin({ ...player, take }, player.line + 1);
}

function begin(player: Player, line: number): Player {
  const mode = player.mode === 'paused' ? 'paused' : 'playing';
  return { ...player, mode, line, elapsed: 0, voiced: false, take: player.take + 1 };
}

/** At a question or at the end the line before is played again; otherwise the one before that. */
function goBack(player: Player): Player {
  if (player.line < 0) return player;
  const stopped = player.mode === 'asking' || player.mode === 'advising' || player.mode === 'over';
  return begin(player, stopped ? player.line : Math.max(0, player.line - 1));
}

/** The version an address names; the bad one comes first. */
export const readVersion = (search: Record<string, unknown>): { version?: Version } => (search['version'] === 'good' ? { version: 'good' } : search['version'] === 'bad' ? { version: 'bad' } : {});
