import { Problem } from '../app/problems.ts';
import type { RunningServer, ServerOptions } from '../server/main.ts';
import { exitCodes, Failure } from './failure.ts';
import type { ExitCode } from './failure.ts';
import { writeJson, writeLine } from './terminal.ts';
import type { Terminal } from './terminal.ts';

export interface ServeOptions {
  host: string;
  port: number;
  data: string;
  databaseUrl?: string;
  content?: string;
  json?: boolean;
}

/** Serves until the process is asked to stop (SIGINT or SIGTERM), then closes what is open. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<ExitCode> {
  const { host, port, data, content } = options;
  const databaseUrl = options.databaseUrl ?? process.env['DATABASE_URL'];
  const stopped = waitForStop();
  const server = await start({ host, port, data, ...(databaseUrl ? { databaseUrl } : {}), ...(content ? { content } : {}) });
  if (options.json) await writeJson(terminal.output, { address: server.address, ...(server.claimCode === null ? {} : { claimCode: server.claimCode }) });
  else await writeLine(terminal.output, `Evenkeel is at ${server.address}. Stop it with Ctrl-C.`);
  if (!options.json && server.claimCode !== null) await writeLine(terminal.output, `First account: make it at ${server.address}/sign-up with the code ${server.claimCode} where it is asked for. It will be the administrator.`);
  await stopped;
  await server.close();
  return exitCodes.fine;
}

async function start(options: ServerOptions): Promise<RunningServer> {
  // Loaded here, because no other command needs the web server and the database driver.
  const { startServer } = await import('../server/main.ts');
  try {
    return await startServer(options);
  } catch (error) {
    if (error instanceof Problem) throw new Failure(error.message, exitCodes.cannotServe);
    throw error;
  }
}

function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
