import { engineVersion } from '../core/conversation/conversation.ts';
import { levels } from '../core/conversation/scenario.ts';
import type { Casting, Scenario, Voice } from '../core/conversation/scenario.ts';
import type { Reader } from '../core/language/observation.ts';
import type { Analyst, Journal } from './ports.ts';
import { Problem } from './problems.ts';

/** What can be played, and how hard it proved to be. */
export interface Library {
  entries: ReadonlyMap<string, Casting>;
  /** Who reads what learners write. */
  reader: Reader;
  /** 0–100 by scenario, version, engine and reader; filled in the background. */
  difficulties: Map<string, number>;
}

/** What was measured before: difficulties (0–100) by scenario and version, with what played and read. */
export interface Measured {
  engine: string;
  difficulties: readonly { scenario: string; version: number; difficulty: number }[];
}

/** Builds the library from valid content; scenarios are listed by level, then by title. */
export function createLibrary(scenarios: readonly Scenario[], voices: readonly Voice[], reader: Reader, measured: Measured | null = null): Library {
  const voicesById = new Map(voices.map((voice) => [voice.id, voice]));
  const sorted = [...scenarios].sort((first, second) => levels.indexOf(first.level) - levels.indexOf(second.level) || first.title.localeCompare(second.title, 'en'));
  const entries = sorted.flatMap((scenario) => {
    const voice = voicesById.get(scenario.persona.voice);
    return voice === undefined ? [] : [[scenario.id, { scenario, voice }] as const];
  });
  const known = measured?.engine === nameEngine({ reader }) ? measured.difficulties : [];
  const difficulties = new Map(known.map(({ scenario: id, version, difficulty }) => [nameMeasurement({ reader }, { id, version }), difficulty]));
  return { entries: new Map(entries), reader, difficulties };
}

/** The scenario a stored role-play needs. Throws `scenario-removed`. */
export function requireEntry(library: Library, id: string): Casting {
  const entry = library.entries.get(id);
  if (entry !== undefined) return entry;
  throw new Problem('scenario-removed', `The scenario “${id}” is not in the library any more, so this role-play cannot be shown. What was said is kept and comes back with the scenario.`);
}

/** Null while it is not measured yet. */
export function findDifficulty(library: Library, scenario: Scenario): number | null {
  return library.difficulties.get(nameMeasurement(library, scenario)) ?? null;
}

/** Measures every scenario once, one after the other, until told to stop. A scenario that fails stays unmeasured and is noted. */
export async function measureDifficulties(library: Library, analyst: Analyst, journal: Journal, stop: AbortSignal): Promise<void> {
  for (const { scenario } of library.entries.values()) {
    if (stop.aborted) return;
    if (findDifficulty(library, scenario) !== null) continue;
    try {
      library.difficulties.set(nameMeasurement(library, scenario), await analyst.measureDifficulty(scenario.id));
    } catch (cause) {
      if (!stop.aborted) journal.warn(`The difficulty of the scenario “${scenario.id}” could not be measured`, cause);
    }
  }
}

/** Versions of what plays and reads: with another of them the same words could give another conversation or score. */
export function nameEngine({ reader }: Pick<Library, 'reader'>): string {
  return `${engineVersion}/${reader.version}`;
}

function nameMeasurement(library: Pick<Library, 'reader'>, { id, version }: Pick<Scenario, 'id' | 'version'>): string {
  return `${id}@${version}/${nameEngine(library)}`;
}
