import { fileURLToPath } from 'node:url';
import { loadContent } from '../content/content.ts';
import { contentDirectory } from '../content/content-directory.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import { scoreConversation } from '../core/assessment/assess.ts';
import type { Casting, Path } from '../core/conversation/scenario.ts';
import type { AgentUtterance } from '../core/conversation/turn.ts';
import type { Reader } from '../core/language/observation.ts';
import { type GamingAgent, gamingAgents, modelOf, playGaming, playTurns, writeHonestTurns } from './gaming-agents.ts';
import { medianOf } from './quantiles.ts';
import { type TrivialEdit, trivialEdits } from './trivial-edits.ts';

/** What an honest average reply and every gaming agent score in one scenario, 0–100. */
export interface Margins {
  scenario: string;
  model: number;
  honest: number;
  /** By id of the agent. */
  gaming: Readonly<Record<string, number>>;
}

/** The overall score of one written conversation as it is and after an edit. */
export interface Shift {
  scenario: string;
  path: string;
  before: number;
  after: number;
}

/** Plays the honest reply and every gaming agent in a scenario. */
export function measureMargins(role: Casting, reader: Reader, agents: readonly GamingAgent[] = gamingAgents): Margins {
  const model = modelOf(role.scenario);
  return {
    scenario: role.scenario.id,
    model: scoreTurns(role, model, reader),
    honest: Math.min(...writeHonestTurns(role.scenario).map((turns) => scoreTurns(role, { channel: model.channel, turns }, reader))),
    gaming: Object.fromEntries(agents.map((agent) => [agent.id, scoreConversation(playGaming(agent, role, reader)).overall ?? 0])),
  };
}

/** Plays a written conversation with and without an edit of all its turns. */
export function measureShift(role: Casting, path: Path, { edit }: TrivialEdit, reader: Reader): Shift {
  const edited = path.turns.map((turn) => ({ ...turn, text: edit(turn.text) }));
  return { scenario: role.scenario.id, path: path.id, before: scoreTurns(role, path, reader), after: scoreTurns(role, { ...path, turns: edited }, reader) };
}

function scoreTurns(role: Casting, path: { channel: Path['channel']; turns: readonly AgentUtterance[] }, reader: Reader): number {
  return scoreConversation(playTurns(role, path, reader)).overall ?? 0;
}

/** The margins as a table: median score, median and least margin below the honest reply. */
export function tabulateMargins(all: readonly Margins[]): string {
  const row = (name: string, scores: readonly number[]) => {
    const margins = all.map(({ honest }, index) => honest - (scores[index] ?? 0));
    const least = Math.min(...margins);
    return `| ${name} | ${medianOf(scores)} | ${medianOf(margins)} | ${least} (${all[margins.indexOf(least)]?.scenario ?? ''}) |`;
  };
  const honest = all.map((margins) => margins.honest);
  return [
    `${all.length} scenarios, read by the trained reader. The first model scores ${medianOf(all.map(({ model }) => model))} in the median; the honest average reply – the same with every second sentence left out, the lower of the two halves – ${medianOf(honest)} (${Math.min(...honest)} to ${Math.max(...honest)}).`,
    '', '| agent | median score | median margin below the honest reply | least margin |', '|---|---|---|---|',
    ...gamingAgents.map(({ id, name }) => row(name, all.map(({ gaming }) => gaming[id] ?? 0))),
  ].join('\n');
}

/** The shifts as a table: median and largest change of the overall score, and how many change by more than five points. */
export function tabulateShifts(measured: readonly { edit: TrivialEdit; shifts: readonly Shift[] }[]): string {
  const rows = measured.map(({ edit, shifts }) => {
    const changes = shifts.map(({ before, after }) => Math.abs(after - before));
    const largest = Math.max(0, ...changes);
    const where = shifts[changes.indexOf(largest)];
    return `| ${edit.name} | ${medianOf(changes)} | ${changes.filter((change) => change > 5).length} of ${changes.length} | ${largest} (${where?.scenario ?? ''} ${where?.path ?? ''}) |`;
  });
  return ['| edit of every agent turn | median change | more than 5 points | largest change |', '|---|---|---|---|', ...rows].join('\n');
}

/** Measures every scenario; the tables by name of their block in the documents. */
export async function measureRobustness(reader: Reader = loadTrainedReader()): Promise<{ robustness: string; stability: string }> {
  const { scenarios, voices } = await loadContent(contentDirectory);
  const roles = scenarios.flatMap((scenario): Casting[] => voices.filter(({ id }) => id === scenario.persona.voice).map((voice) => ({ scenario, voice })));
  if (roles.length === 0) throw new Error(`There is no scenario that can be played in ${contentDirectory}; \`npm run check-content\` says why.`);
  const shifts = trivialEdits.map((edit) => ({ edit, shifts: roles.flatMap((role) => role.scenario.paths.map((path) => measureShift(role, path, edit, reader))) }));
  return { robustness: tabulateMargins(roles.map((role) => measureMargins(role, reader))), stability: tabulateShifts(shifts) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { robustness, stability } = await measureRobustness();
  console.log(`${robustness}\n\n${stability}`);
}
