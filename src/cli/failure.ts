export { describeError } from '../interop/describe-error.ts';

/** What the process answers with; every command's help lists the ones it uses. */
export const exitCodes = { fine: 0, badInput: 1, wrongUsage: 2, cannotServe: 3, defect: 70, interrupted: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Why a command could not do its work: one sentence for the person at the terminal, and the code it ends with. */
export class Failure extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Something on the command line that does not exist or has the wrong form. */
export function wrongUsage(message: string): Failure {
  return new Failure(message, exitCodes.wrongUsage);
}

/** Something inside a file or a stream that cannot be used. */
export function badInput(message: string): Failure {
  return new Failure(message, exitCodes.badInput);
}
