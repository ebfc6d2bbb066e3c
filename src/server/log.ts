import { pino } from 'pino';
import type { Logger } from 'pino';

export type Log = Pick<Logger, 'info' | 'warn' | 'error'>;
export const logLevels = ['silent', 'error', 'warn', 'info'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Lines of JSON on standard error, so that standard output stays for what a person is told. */
export function createLog(level: LogLevel): Log {
  return pino({ level, base: null, serializers: { err: describeError }, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: false }));
}

/** An error without what it may hold of what people wrote: other fields, the errors that caused it, and what PostgreSQL says, which quotes values. */
export function describeError(cause: unknown): object {
  if (!(cause instanceof Error)) return { type: typeof cause };
  const { code } = cause as { code?: unknown };
  const frames = (cause.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).join('\n');
  return { type: cause.name, ...('severity' in cause ? {} : { message: cause.message }), ...(code === undefined ? {} : { code }), stack: frames };
}
