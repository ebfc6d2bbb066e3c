import { describeError, exitCodes } from './failure.ts';
import { runCommandLine } from './program.ts';

/** A reader that went away (`evenkeel … | head`) is no failure. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.fine);
  throw error;
}
process.stdout.on('error', leaveQuietly);
process.stderr.on('error', leaveQuietly);

try {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    input: process.stdin, output: process.stdout, errors: process.stderr, interactive: process.stdin.isTTY === true && process.stdout.isTTY === true,
  });
} catch (error) {
  const detail = process.env['EVENKEEL_DEBUG'] && error instanceof Error ? `\n${error.stack ?? ''}` : ' Set EVENKEEL_DEBUG=1 to see where.';
  process.stderr.write(`evenkeel: something went wrong inside Evenkeel: ${describeError(error)}.${detail}\n`);
  process.exitCode = exitCodes.defect;
}
