import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Application } from './application.ts';
import { Problem } from './problems.ts';
import { buildBrief, buildCard } from './views.ts';

/** Everything that can be played. */
export function listScenarios({ library }: Application): RouteOutput<'listScenarios'> {
  return { scenarios: [...library.entries.values()].map(({ scenario }) => buildCard(library, scenario)) };
}

/** One scenario's brief. Throws `not-found`. */
export function readScenario({ library }: Application, { params }: RouteInput<'readScenario'>): RouteOutput<'readScenario'> {
  const entry = library.entries.get(params.scenario);
  if (entry === undefined) throw new Problem('not-found', 'There is no such scenario. The library lists those there are.');
  return buildBrief(library, entry.scenario);
}
