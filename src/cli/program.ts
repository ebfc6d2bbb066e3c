import { Command, CommanderError } from 'commander';
import { analyzeFiles, defaultJobs } from './analyze-command.ts';
import { assessConversation } from './assess-command.ts';
import { checkContent } from './check-content-command.ts';
import { describeError, exitCodes, Failure } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { parseCount, parseJobs, parseLimit, parsePort, parseSeed } from './option-numbers.ts';
import { playScenario } from './play-command.ts';
import { readTurns } from './read-command.ts';
import { listScenarios } from './scenarios-command.ts';
import { serve } from './serve-command.ts';
import { simulateScenarios } from './simulate-command.ts';
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

type Finish = (code: ExitCode) => void;

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

function buildProgram(terminal: Terminal, finish: Finish): Command {
  const program = new Command('evenkeel')
    .description('A trainer for de-escalation and service recovery: practise with a simulated customer who reacts to what you really say.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.output.write(text),
      writeErr: (text) => terminal.errors.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'evenkeel: ')),
    })
    .showHelpAfterError('Add --help to see what it takes.')
    .addHelpText('after', `\n${listCodes(Object.values(exitCodes))}\n\nTo begin: evenkeel scenarios, then evenkeel play <scenario>.`);
  addPractice(program, terminal, finish);
  addReading(program, terminal, finish);
  addAnalysis(program, terminal, finish);
  addAuthoring(program, terminal, finish);
  return program;
}

function addPractice(program: Command, terminal: Terminal, finish: Finish): void {
  const { fine, badInput, wrongUsage, cannotServe, interrupted } = exitCodes;
  addCommand(program, 'serve', 'start the trainer for the browser', [fine, wrongUsage, cannotServe])
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on, 0 for any free one', parsePort, 4300)
    .option('--data <folder>', 'folder for the embedded database', 'data')
    .option('--database-url <url>', 'PostgreSQL to use instead of the embedded database (default: DATABASE_URL)')
    .option('--content <folder>', 'content folder to use instead of the one shipped')
    .option('--json', 'write the address as one JSON object')
    .action(async (options) => finish(await serve(options, terminal)));
  addCommand(program, 'scenarios', 'list the role-plays', [fine, badInput])
    .option('--json', 'one JSON object a line, with the brief and the openings')
    .option('--content <folder>', 'content folder to use instead of the one shipped')
    .action(async (options) => finish(await listScenarios(options, terminal)));
  addCommand(program, 'play', 'play one role-play in the terminal, or with lines from a file', [fine, badInput, wrongUsage, interrupted])
    .argument('<scenario>', 'id of the scenario, as evenkeel scenarios lists it')
    .option('--channel <channel>', 'channel to play it by (default: the first the scenario has)')
    .option('--seed <number>', 'the same seed and words give the same customer', parseSeed, 1)
    .option('--lines <file>', 'take your turns from a file, - for standard input: plain lines, or {"text", "ends"?, "waited"?, "bearing"?} a line')
    .option('--path <id>', 'play a written conversation of the scenario: model-1, model-2, failure-1, failure-2')
    .option('--json', 'one JSON object a turn, the last one with outcome, csat and assessment; turns come from --lines or standard input')
    .option('--content <folder>', 'content folder to use instead of the one shipped')
    .addHelpText('after', '\nIn the terminal: /state /hint /undo /end /quit /help. Lines after the customer has left are not played, with a note on the error stream.')
    .action(async (id: string, options) => finish(await playScenario(id, options, terminal)));
}

function addReading(program: Command, terminal: Terminal, finish: Finish): void {
  const { fine, badInput, wrongUsage } = exitCodes;
  addCommand(program, 'read', 'read turns from standard input, one JSON object a line, and write what each does', [fine, badInput])
    .option('--json', 'the form is always one JSON object a line')
    .addHelpText('after', [
      '', 'In:   {"id", "role": "agent"|"customer", "text", "context": [{"role", "text"}…]}; context, oldest first, may be left out.',
      'Out:  {"id", "labels", "observations", "scores"}; for a customer also "stage", "upset" and "abuse" (0–1).',
      'A line that cannot be used is named on the error stream and skipped.',
    ].join('\n'))
    .action(async () => finish(await readTurns(terminal)));
  addCommand(program, 'assess', 'assess any conversation, one {"role", "text"} a line', [fine, badInput, wrongUsage])
    .argument('<file>', 'the conversation, - for standard input')
    .option('--channel <channel>', 'channel it took place in: how long a reply may be depends on it', 'chat')
    .option('--json', 'the assessment as one JSON object')
    .action(async (path: string, options) => finish(await assessConversation(path, options, terminal)));
}

function addAnalysis(program: Command, terminal: Terminal, finish: Finish): void {
  const { fine, badInput, wrongUsage, interrupted } = exitCodes;
  addCommand(program, 'analyze', 'analyse an archive of recorded conversations and write a report', [fine, badInput, wrongUsage, interrupted])
    .argument('<files...>', 'files, folders, patterns with * and **, - for standard input')
    .option('--out <folder>', 'folder for the report', 'evenkeel-analysis')
    .option('--format <list>', 'what to write: html, json, csv, with commas between', 'html,json,csv')
    .option('--input <format>', 'format of the files (default: found by their content and ending)')
    .option('--channel <channel>', 'channel of conversations that name none', 'chat')
    .option('--agent-address <who>', 'name, e-mail address or mail domain of those who serve; may be given several times', collect)
    .option('--jobs <number>', 'threads to work with', parseJobs, defaultJobs)
    .option('--quick', 'read by a small reader: several times as fast, and it sees somewhat less')
    .option('--limit <number>', 'stop after so many conversations', parseLimit)
    .option('--no-redact', 'leave names, addresses and numbers of accounts in the texts')
    .option('--quiet', 'no progress on the error stream')
    .option('--json', 'the headlines and the names of the files written as one JSON object')
    .addHelpText('after', '\nA record that cannot be read is named with file and line, listed in not-read.csv, and the rest goes on. Ctrl-C writes what was read so far.')
    .action(async (files: string[], options) => finish(await analyzeFiles(files, options, terminal)));
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function addAuthoring(program: Command, terminal: Terminal, finish: Finish): void {
  const { fine, badInput, wrongUsage } = exitCodes;
  addCommand(program, 'check-content', 'check every content file and report all problems with file and line', [fine, badInput, wrongUsage])
    .argument('[folder]', 'content folder, by default the one shipped')
    .option('--json', 'one JSON object a problem and line, then one with the counts')
    .option('--objectives', 'also print where each objective of a course is taught, shown, practised and tested')
    .action(async (folder: string | undefined, options) => finish(await checkContent(folder, options, terminal)));
  addCommand(program, 'simulate', 'play scenarios many times with simulated agents', [fine, badInput, wrongUsage])
    .argument('<scenario>', 'id of the scenario, or all')
    .option('--agent <kind>', 'kind of agent, or all', 'all')
    .option('--runs <number>', 'how many times each, with seeds 1 to this number', parseCount, 20)
    .option('--channel <channel>', 'channel to play by (default: all each scenario has, in turn)')
    .option('--jobs <number>', 'threads to work with', parseJobs, defaultJobs)
    .option('--json', 'one JSON object for each scenario and agent; shares of runs, means over runs')
    .option('--content <folder>', 'content folder to use instead of the one shipped')
    .action(async (id: string, options) => finish(await simulateScenarios(id, options, terminal)));
}

function addCommand(program: Command, name: string, text: string, codes: readonly ExitCode[]): Command {
  return program.command(name).description(text).addHelpText('after', `\n${listCodes(codes)}`);
}

function listCodes(codes: readonly ExitCode[]): string {
  return ['Exit codes:', ...codes.map((code) => `  ${String(code).padStart(3)}  ${codeMeanings[code]}`)].join('\n');
}
