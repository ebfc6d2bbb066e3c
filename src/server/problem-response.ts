import type { ProblemView } from '../api/shapes.ts';
import { Problem, problemTable } from '../app/problems.ts';

/** A problem as RFC 9457 problem+json. */
export function describeProblem({ code, message, errors }: Problem): ProblemView {
  const { status, title } = problemTable[code];
  return { type: `/api/docs#problem-${code}`, title, status, detail: message, code, ...(errors.length === 0 ? {} : { errors: [...errors] }) };
}

/** The answer to a request that failed. */
export function answerProblem(problem: Problem, headers: Record<string, string> = {}): Response {
  const view = describeProblem(problem);
  return new Response(JSON.stringify(view), { status: view.status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers } });
}

/** Anything thrown, as a problem: what was not meant to happen tells nothing of its inside. */
export function asProblem(cause: unknown): Problem {
  if (cause instanceof Problem) return cause;
  return new Problem('unexpected', 'Something went wrong on our side. What was answered before is safe; trying again may help. The log of the server holds the reason.', { cause });
}
