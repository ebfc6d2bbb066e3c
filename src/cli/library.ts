import { stat } from 'node:fs/promises';
import { contentDirectory } from '../content/content-directory.ts';
import { loadContent } from '../content/content.ts';
import type { Content } from '../content/content.ts';
import type { Casting } from '../core/conversation/scenario.ts';
import { describeUnknown } from './closeness.ts';
import { badInput, wrongUsage } from './failure.ts';

/** Loads the content of a directory, by default the one shipped. Throws a Failure when there is no such directory. */
export async function loadLibrary(directory: string = contentDirectory): Promise<Content> {
  const found = await stat(directory).catch(() => null);
  if (!found?.isDirectory()) throw wrongUsage(`There is no folder ${directory}.`);
  return loadContent(directory);
}

/** Finds a scenario and its voice. Throws a Failure that names close ids, or the problem that keeps its file from loading. */
export function findCasting(content: Content, id: string): Casting {
  const scenario = content.scenarios.find((one) => one.id === id);
  if (!scenario) throw describeAbsence(content, id);
  const voice = content.voices.find((one) => one.id === scenario.persona.voice);
  if (!voice) throw badInput(`The voice "${scenario.persona.voice}" of the scenario ${id} could not be loaded; run evenkeel check-content.`);
  return { scenario, voice };
}

function describeAbsence(content: Content, id: string): Error {
  const problem = content.problems.find(({ file }) => file === `scenarios/${id}.yaml`);
  if (problem) return badInput(`The scenario "${id}" cannot be played: ${problem.file}:${problem.line}: ${problem.message}. Run evenkeel check-content.`);
  return wrongUsage(describeUnknown('scenario', id, content.scenarios.map((one) => one.id)));
}
