/** One thing wrong in a content file, with the place an author has to go to and what to do there. */
export interface ContentProblem {
  /** Path of the file, relative to the content directory. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Where in the document: `remedies.2.worth`; empty for the file as a whole. */
  path: string;
  message: string;
  /** What to do about it. */
  hint: string;
}

/** A problem before its file and line are known: keys and indexes from the document's root. */
export interface Finding {
  path: readonly (string | number)[];
  message: string;
  hint: string;
}

/** One line for a terminal, in the form editors turn into a link. */
export function formatProblem(problem: ContentProblem): string {
  const place = problem.path === '' ? '' : ` (${problem.path})`;
  return `${problem.file}:${problem.line}: ${problem.message}${place}. ${problem.hint}`;
}

/** Problems in the order a person works through them: by file, then by line. */
export function sortProblems(problems: readonly ContentProblem[]): ContentProblem[] {
  return [...problems].sort((first, second) => first.file.localeCompare(second.file) || first.line - second.line || first.path.localeCompare(second.path));
}
