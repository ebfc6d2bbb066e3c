import type { Progress, SessionSummary } from '../../../api/shapes.ts';

/** The sessions whose title holds every word. */
export function searchSessions(sessions: readonly SessionSummary[], words: string): SessionSummary[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return sessions.filter(({ scenario }) => wanted.every((word) => scenario.title.toLowerCase().includes(word)));
}

/** Pages of sessions as one list, newest first, each once: a page may overlap the one before. */
export function joinPages(pages: readonly (readonly SessionSummary[])[]): SessionSummary[] {
  const seen = new Set<string>();
  return pages.flat().filter(({ id }) => !seen.has(id) && seen.add(id));
}

export interface Series {
  id: Progress['competencies'][number]['id'];
  scores: number[];
  points: Progress['competencies'][number]['points'];
}

/** Scores per competency, oldest first. */
export function listSeries({ competencies }: Progress): Series[] {
  return competencies.map(({ id, points }) => {
    const sorted = points.toSorted((one, other) => one.at.localeCompare(other.at));
    return { id, points: sorted, scores: sorted.map(({ score }) => score) };
  });
}

/** Every instant at which anything was scored, for the rows of the table. */
export const listInstants = (series: readonly Series[]): string[] => [...new Set(series.flatMap(({ points }) => points.map(({ at }) => at)))].sort();
