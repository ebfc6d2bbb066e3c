import { RequestProblem } from '../../../api/client.ts';
import { t } from '../../strings/translate.ts';

/** What a form says when it was refused: a sentence, and one for each field that is not as expected. */
export interface Failure {
  text: string;
  fields: Readonly<Record<string, string>>;
}

/** The words of whatever went wrong; null when nothing did. */
export function describeFailure(error: unknown): Failure | null {
  if (error === null || error === undefined) return null;
  if (!(error instanceof RequestProblem) || error.problem.status === 0 || error.problem.status >= 500) return { text: t('account.failed'), fields: {} };
  return { text: error.problem.detail, fields: Object.fromEntries((error.problem.errors ?? []).map(({ field, message }) => [field, message])) };
}
