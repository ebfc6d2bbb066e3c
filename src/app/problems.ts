/** What can go wrong, by code: HTTP status, title for a person, and whether it is our fault and worth reporting. */
export const problemTable = {
  'invalid-input': { status: 400, title: 'Something in the request is not as expected', reportable: false },
  'malformed-body': { status: 400, title: 'The body cannot be read', reportable: false },
  'not-signed-in': { status: 401, title: 'Not signed in', reportable: false },
  'sign-in-failed': { status: 401, title: 'Signing in did not work', reportable: false },
  'wrong-password': { status: 403, title: 'The password is wrong', reportable: false },
  'wrong-code': { status: 403, title: 'The code is wrong or missing', reportable: false },
  'password-change-needed': { status: 403, title: 'A new password is needed first', reportable: false },
  'administrators-only': { status: 403, title: 'For administrators only', reportable: false },
  'cross-site': { status: 403, title: 'Sent from another site', reportable: false },
  'no-hints-in-exam': { status: 403, title: 'No hints in exam mode', reportable: false },
  'not-found': { status: 404, title: 'Not found', reportable: false },
  'method-not-allowed': { status: 405, title: 'Method not allowed', reportable: false },
  'turn-conflict': { status: 409, title: 'Another turn was there first', reportable: false },
  'turn-differs': { status: 409, title: 'This turn was already sent with other words', reportable: false },
  'session-ended': { status: 409, title: 'The conversation has ended', reportable: false },
  'session-differs': { status: 409, title: 'This id is taken', reportable: false },
  'debrief-not-ready': { status: 409, title: 'The debrief opens at the end', reportable: false },
  'session-full': { status: 409, title: 'The conversation is too long', reportable: false },
  'analysis-differs': { status: 409, title: 'This id is taken', reportable: false },
  'analysis-running': { status: 409, title: 'Another analysis is under way', reportable: false },
  'analysis-not-ready': { status: 409, title: 'The analysis is not done', reportable: false },
  'attempt-differs': { status: 409, title: 'This id is taken', reportable: false },
  'analyses-full': { status: 409, title: 'The list of kept reports is full', reportable: false },
  'review-differs': { status: 409, title: 'This id is taken', reportable: false },
  'review-not-due': { status: 409, title: 'The card is not due', reportable: false },
  'account-not-made': { status: 409, title: 'No account was made', reportable: false },
  'signed-in-already': { status: 409, title: 'Somebody is signed in already', reportable: false },
  'last-administrator': { status: 409, title: 'There must be an administrator', reportable: false },
  'scenario-removed': { status: 410, title: 'The scenario is no longer there', reportable: false },
  'body-too-large': { status: 413, title: 'The body is too large', reportable: false },
  'upload-too-large': { status: 413, title: 'The files are too large', reportable: false },
  'not-json': { status: 415, title: 'Only JSON is understood', reportable: false },
  'not-bytes': { status: 415, title: 'Only the bytes of a file are understood', reportable: false },
  'too-many-requests': { status: 429, title: 'Too many requests', reportable: false },
  'unexpected': { status: 500, title: 'Something went wrong here', reportable: true },
  'analyses-busy': { status: 503, title: 'Too many analyses at once', reportable: false },
  'database-unavailable': { status: 503, title: 'The database does not answer', reportable: true },
  'node-too-old': { status: 500, title: 'Node is too old', reportable: false },
  'port-unavailable': { status: 500, title: 'The port cannot be used', reportable: false },
  'data-unwritable': { status: 500, title: 'The data folder cannot be used', reportable: false },
  'database-unreachable': { status: 500, title: 'The database cannot be reached', reportable: false },
  'database-newer': { status: 500, title: 'The database is newer than this program', reportable: false },
  'database-unusable': { status: 500, title: 'The database cannot be used', reportable: true },
  'setting-invalid': { status: 500, title: 'A setting is not as expected', reportable: false },
} as const satisfies Record<string, { status: number; title: string; reportable: boolean }>;

export type ProblemCode = keyof typeof problemTable;

/** One field of a request and what is wrong with it. */
export interface FieldError {
  field: string;
  message: string;
}

/** The one error this program throws on purpose; `message` says what happened and what to do, to the person it happened to. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly errors: readonly FieldError[];

  constructor(code: ProblemCode, message: string, options: { errors?: readonly FieldError[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.errors = options.errors ?? [];
  }
}
