import { competencyNames } from '../analysis/report/names.ts';
import type { Competency } from '../codebook.ts';
import { levels } from '../conversation/scenario.ts';
import type { Scenario } from '../conversation/scenario.ts';
import type { Mastery } from './mastery.ts';
import type { RolePlayFact } from './records.ts';

/** A role-play as it can be recommended. `difficulty`: 0–100, null while it is not measured. */
export interface Playable extends Pick<Scenario, 'id' | 'title' | 'level' | 'trains'> {
  difficulty: number | null;
}

/** A role-play worth taking next, and why. */
interface Recommendation {
  scenario: string;
  title: string;
  competency: Competency | null;
  because: string;
}

const mostShown = 3;
/** Where somebody begins, and how much harder or easier the next is after a good or a weak talk; points of difficulty. */
const firstDifficulty = 30;
const step = 12;
const weak = 45;
const strong = 70;
/** Newest role-plays that say how hard the next should be. */
const recent = 3;
/** A competency that never came up is looked for before one shown this well. */
const unknownLevel = 0.55;
const strongLevel = 0.85;

/** Role-plays for the weakest competencies, of a difficulty that fits the newest results, and never the one just played; at most three. */
export function recommendRolePlays(mastery: readonly Mastery[], played: readonly RolePlayFact[], playable: readonly Playable[]): Recommendation[] {
  const rated = playable.map((one) => ({ ...one, hardness: one.difficulty ?? 15 + 20 * levels.indexOf(one.level) }));
  const newest = played.slice(-recent).toReversed();
  const [last] = newest;
  const before = rated.find(({ id }) => id === last?.scenario)?.hardness;
  const target = findTarget(newest, before);
  const times = (id: string): number => played.filter(({ scenario }) => scenario === id).length;
  const open = rated.filter(({ id }) => id !== last?.scenario)
    .toSorted((one, other) => times(one.id) - times(other.id) || Math.abs(one.hardness - target) - Math.abs(other.hardness - target) || one.id.localeCompare(other.id));
  const weakest = mastery.filter(({ level }) => level === null || level < strongLevel).toSorted((one, other) => (one.level ?? unknownLevel) - (other.level ?? unknownLevel));
  const found: Recommendation[] = [];
  if (played.length === 0) found.push(...open.slice(0, 1).map(({ id, title }) => ({ scenario: id, title, competency: null, because: 'One of the easiest, to begin with.' })));
  for (const { id: competency, level } of weakest) {
    if (found.length >= mostShown) break;
    const fitting = open.find(({ id, trains }) => trains.includes(competency) && !found.some(({ scenario }) => scenario === id));
    if (fitting !== undefined) found.push({ scenario: fitting.id, title: fitting.title, competency, because: `${explain(competency, level)} ${compare(fitting.hardness, before)}` });
  }
  return found;
}

function findTarget(newest: readonly RolePlayFact[], before: number | undefined): number {
  const overall = newest.flatMap((one) => one.overall ?? []);
  if (before === undefined || overall.length === 0) return firstDifficulty;
  const mean = overall.reduce((sum, score) => sum + score, 0) / overall.length;
  if (mean < weak) return before - step;
  return mean > strong ? before + step : before;
}

function explain(competency: Competency, level: number | null): string {
  const name = competencyNames[competency].toLowerCase();
  return level === null ? `It calls for ${name}, which you have not shown yet.` : `It trains ${name}, where you stand at ${Math.round(level * 100)} of 100.`;
}

function compare(hardness: number, before: number | undefined): string {
  if (before === undefined) return hardness <= firstDifficulty + step ? 'It is a gentle one.' : 'It asks a little more than the first one.';
  if (hardness < before - step / 2) return 'A little easier than your last one.';
  return hardness > before + step / 2 ? 'A little harder than your last one.' : 'About as hard as your last one.';
}
