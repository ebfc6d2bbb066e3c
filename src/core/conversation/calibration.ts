import { cueReader } from '../language/cue-reader.ts';
import type { Reader } from '../language/observation.ts';
import type { AgentKind } from './agents.ts';
import type { Scenario, Voice } from './scenario.ts';
import { shareResolved, simulate, type Simulation } from './simulation.ts';

/** What simulated agents of all kinds make of a scenario: whether skill decides it, and whether its customer holds up. */
export interface Calibration {
  scenario: string;
  runs: number;
  /** Share of runs that came to a good end and mean satisfaction (1–5), by kind of agent. */
  agents: ReadonlyMap<AgentKind, { resolved: number; csat: number }>;
  /** 0–100: how far agents of mixed skill stay below full satisfaction. */
  difficulty: number;
  /** Sentences said again, over all runs. */
  repeated: number;
  /** Share of customer turns worded otherwise with another seed, 0–1. */
  variety: number;
  /** Direct questions the facts answer that got no answer, over all runs. */
  ignored: number;
  /** What is not as it should be, in words; empty when all is. */
  faults: string[];
}

/** Kinds whose mean makes the difficulty: a mix of skill, without those who do not try. */
const mixedSkill: readonly AgentKind[] = ['expert', 'scripted', 'clumsy', 'over-apologising', 'giveaway', 'defensive'];
/** Least share a skilled agent brings to a good end; between which a script does; least share of turns worded otherwise. */
const expected = { expert: 0.9, scriptedLeast: 0.2, scriptedMost: 0.6, variety: 0.6 };

/** Sums up the simulations of one scenario, one for each kind of agent. */
export function calibrate(simulations: readonly Simulation[]): Calibration {
  const agents = new Map(simulations.map((simulation) => [simulation.agent, { resolved: shareResolved(simulation), csat: simulation.csat }]));
  const runs = simulations.reduce((sum, simulation) => sum + simulation.runs, 0);
  const sum = (measure: (simulation: Simulation) => number) => simulations.reduce((total, simulation) => total + measure(simulation) * simulation.runs, 0);
  const turns = sum((simulation) => simulation.turns);
  const calibration = {
    scenario: simulations[0]?.scenario ?? '', runs, agents,
    difficulty: rateDifficulty(simulations.filter(({ agent }) => mixedSkill.includes(agent)).map(({ csat }) => csat)),
    repeated: Math.round(sum((simulation) => simulation.repetition)),
    variety: turns === 0 ? 0 : sum((simulation) => simulation.variety * simulation.turns) / turns,
    ignored: Math.round(sum((simulation) => simulation.ignored)),
  };
  return { ...calibration, faults: findFaults(calibration) };
}

/** Difficulty 0–100, measured: how far agents of mixed skill stay below full satisfaction, by the scenario's first channel. */
export function measureDifficulty(scenario: Scenario, voice: Voice, runs = 6, reader: Reader = cueReader): number {
  return rateDifficulty(mixedSkill.map((kind) => simulate(scenario, voice, kind, runs, scenario.channels.slice(0, 1), reader).csat));
}

/** Difficulty 0–100 from the satisfaction that agents of mixed skill reach. */
function rateDifficulty(csats: readonly number[]): number {
  const mean = csats.reduce((sum, csat) => sum + csat, 0) / Math.max(1, csats.length);
  return Math.round(100 * (1 - (mean - 1) / 4));
}

function findFaults({ agents, repeated, variety, ignored }: Omit<Calibration, 'faults'>): string[] {
  const of = (kind: AgentKind) => agents.get(kind) ?? { resolved: Number.NaN, csat: Number.NaN };
  const [expert, scripted, hostile, silent, giveaway] = [of('expert'), of('scripted'), of('hostile'), of('silent'), of('giveaway')];
  const checks: readonly (readonly [boolean, string])[] = [
    [expert.resolved < expected.expert, `a skilled agent resolves ${percent(expert.resolved)}`],
    [scripted.resolved < expected.scriptedLeast || scripted.resolved > expected.scriptedMost + 1e-9, `a script resolves ${percent(scripted.resolved)}`],
    [hostile.resolved > 0, `a hostile agent resolves ${percent(hostile.resolved)}`],
    [silent.resolved > 0, `doing nothing resolves ${percent(silent.resolved)}`],
    [giveaway.csat >= expert.csat, 'giving the shop away satisfies as much as skill'],
    [expert.csat <= scripted.csat, 'a script satisfies as much as skill'],
    [scripted.csat <= hostile.csat, 'hostility satisfies as much as a script'],
    [repeated > 0, `sentences said again: ${repeated}`],
    [variety < expected.variety, `only ${percent(variety)} of turns differ with the seed`],
    [ignored > 0, `direct questions without an answer: ${ignored}`],
  ];
  return checks.filter(([wrong]) => wrong).map(([, words]) => words);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
