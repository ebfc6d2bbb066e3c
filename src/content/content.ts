import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Scenario, Voice } from '../core/conversation/scenario.ts';
import { sortProblems } from './content-problem.ts';
import type { ContentProblem, Finding } from './content-problem.ts';
import { findScenarioGaps, findVoiceGaps } from './scenario-gaps.ts';
import { findReactFault, findReferenceFaults } from './scenario-references.ts';
import { scenarioSchema, voiceSchema } from './scenario-schema.ts';
import { readYaml } from './yaml-file.ts';

/** All content that can be played, and everything wrong with any file. A file that cannot be played is left out; one with mere gaps is kept. */
export interface Content {
  scenarios: Scenario[];
  voices: Voice[];
  problems: ContentProblem[];
}

/** Rules for one kind of file: `faults` leave it out, `gaps` are only reported. */
interface Kind<Value extends { id: string }> {
  folder: string;
  schema: z.ZodType<Value>;
  faults(value: Value): Finding[];
  gaps(value: Value): Finding[];
}

interface Loaded<Value> {
  values: Value[];
  problems: ContentProblem[];
}

/** Reads `personas/*.yaml` and `scenarios/*.yaml` of a content directory; never throws for what stands in it. */
export async function loadContent(directory: string): Promise<Content> {
  const voices = await loadKind(directory, {
    folder: 'personas',
    schema: voiceSchema,
    faults: (voice) => voice.lines.flatMap((group, index) => findReactFault(group, ['lines', index, 'about'])),
    gaps: (voice) => findVoiceGaps(voice.lines),
  });
  const names = new Set(voices.values.map(({ id }) => id));
  const scenarios = await loadKind(directory, {
    folder: 'scenarios',
    schema: scenarioSchema,
    faults: (scenario) => findReferenceFaults(scenario, names),
    gaps: findScenarioGaps,
  });
  return { scenarios: scenarios.values, voices: voices.values, problems: sortProblems([...voices.problems, ...scenarios.problems]) };
}

async function loadKind<Value extends { id: string }>(directory: string, kind: Kind<Value>): Promise<Loaded<Value>> {
  const names = await listFiles(join(directory, kind.folder));
  if (names === null) {
    return { values: [], problems: [{ file: kind.folder, line: 1, path: '', message: `There is no folder ${join(directory, kind.folder)}`, hint: 'Name the content directory, which holds the folders personas and scenarios.' }] };
  }
  const loaded = await Promise.all(names.map((name) => loadFile(directory, `${kind.folder}/${name}`, kind)));
  return { values: loaded.flatMap(({ values }) => values), problems: loaded.flatMap(({ problems }) => problems) };
}

async function listFiles(folder: string): Promise<string[] | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name)).map((entry) => entry.name).sort();
  } catch {
    return null;
  }
}

async function loadFile<Value extends { id: string }>(directory: string, file: string, kind: Kind<Value>): Promise<Loaded<Value>> {
  const text = await readText(join(directory, file));
  if (text === null) {
    return { values: [], problems: [{ file, line: 1, path: '', message: 'The file cannot be read as UTF-8 text', hint: 'Check its permissions and save it as UTF-8.' }] };
  }
  const { value, problems, place } = readYaml(file, text, kind.schema);
  if (value === null) return { values: [], problems };
  const faults = [...findNameFault(file, value.id), ...kind.faults(value)];
  return { values: faults.length === 0 ? [value] : [], problems: [...faults, ...kind.gaps(value)].map(place) };
}

async function readText(path: string): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    return null;
  }
}

function findNameFault(file: string, id: string): Finding[] {
  if (basename(file) === `${id}.yaml`) return [];
  return [{ path: ['id'], message: `The id "${id}" differs from the file's name "${basename(file)}"`, hint: `Name the file ${id}.yaml, or change the id.` }];
}
