import { Command, CommanderError } from 'commander';
import { checkContent } from './check-content-command.ts';
import type { CheckContentOptions } from './check-content-command.ts';
import { describeError, exitCodes, Failure } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { readTurns } from './read-command.ts';
import { listScenarios } from './scenarios-command.ts';
import type { ScenariosOptions } from './scenarios-command.ts';
import { writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

const codeMeanings: Readonly<Record<ExitCode, string>> = {
  [exitCodes.fine]: 'fine',
  [exitCodes.badInput]: 'some input was bad, or content has problems',
  [exitCodes.wrongUsage]: 'wrong usage: an option, a name or a file that does not exist',
  [exitCodes.cannotServe]: 'the server could not start',
  [exitCodes.defect]: 'a defect in Evenkeel itself',
  [exitCodes.interrupted]: 'interrupted with Ctrl-C',
};

/** Runs one command line (without node and script) and says what the process should answer with. Never throws for what a person may type. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.fine;
  const program = buildProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.wrongUsage;
    if (!(error instanceof Failure)) throw error;
    await writeLine(terminal.errors, `evenkeel: ${describeError(error)}`);
    return error.exitCode;
  }
}

function buildProgram(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const program = new Command('evenkeel')
    .description('A trainer for de-escalation and service recovery: practise with a simulated customer who reacts to what you really say.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'evenkeel: ')),
    })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText('after', `\n${listCodes(Object.values(exitCodes))}\n\nTry: evenkeel scenarios, then evenkeel play <scenario>.`);
  const { fine, badInput, wrongUsage } = exitCodes;

  describe(program.command('scenarios'), 'list the role-plays', [fine, badInput])
    .option('--json', 'one JSON object a line, with the brief and the openings')
    .option('--content <folder>', 'content folder to use instead of the one shipped')
    .action(async (options: ScenariosOptions) => finish(await listScenarios(options, terminal)));

  describe(program.command('check-content'), 'check every content file and report all problems with file and line', [fine, badInput, wrongUsage])
    .argument('[folder]', 'content folder, by default the one shipped')
    .option('--json', 'one JSON object a problem and line, then one with the counts')
    .action(async (folder: string | undefined, options: CheckContentOptions) => finish(await checkContent(folder, options, terminal)));

  describe(program.command('read'), 'read turns from standard input, one JSON object a line, and write what each does', [fine, badInput])
    .option('--json', 'the form is always one JSON object a line')
    .addHelpText('after', [
      '', 'In:   {"id", "role": "agent"|"customer", "text", "context": [{"role", "text"}…]} – context, oldest first, may be left out.',
      'Out:  {"id", "labels", "observations", "scores"}; for a customer also "stage", "upset" and "abuse" (0–1).',
      'A line that cannot be used is named on the error stream and skipped.',
    ].join('\n'))
    .action(async () => finish(await readTurns(terminal)));

  return program;
}

function describe(command: Command, text: string, codes: readonly ExitCode[]): Command {
  return command.description(text).addHelpText('after', `\n${listCodes(codes)}`);
}

function listCodes(codes: readonly ExitCode[]): string {
  return ['Exit codes:', ...codes.map((code) => `  ${String(code).padStart(3)}  ${codeMeanings[code]}`)].join('\n');
}
