import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createClient } from '../../src/api/client.ts';
import type { Call } from '../../src/api/client.ts';

const program = fileURLToPath(new URL('../../bin/evenkeel.js', import.meta.url));

/** A server in a process of its own, started as a person starts it. */
export interface ServerProcess {
  address: string;
  /** What the first account must name, as it said at the start. */
  claimCode: string | undefined;
  /** Ends it and waits; the exit code, null when the signal killed it. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** What it wrote to standard error so far. */
  errors(): string;
}

export interface Exit {
  code: number | null;
  output: string;
  errors: string;
}

interface Launch {
  child: ChildProcess;
  exited: Promise<Exit>;
  output(): string;
  errors(): string;
}

const running = new Set<ChildProcess>();

/** Ends what a failed test left running. */
export function stopServers(): void {
  for (const child of running) child.kill('SIGKILL');
}

function launch(words: readonly string[], environment: Record<string, string>): Launch {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [...words], { env: { ...inherited, EVENKEEL_RATE_LIMIT: '0', EVENKEEL_LOG: 'warn', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  let output = '';
  let errors = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => { output += text; });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { errors += text; });
  const exited = new Promise<Exit>((resolve) => child.once('close', (code) => resolve({ code, output, errors })));
  return { child, exited, output: () => output, errors: () => errors };
}

/** Runs `evenkeel serve` until it ends by itself. */
export function runServe(words: readonly string[], environment: Record<string, string> = {}): Promise<Exit> {
  return launch([program, 'serve', ...words], environment).exited;
}

/** Starts `evenkeel serve` on a free port. */
export function startServerProcess(data: string, environment: Record<string, string> = {}): Promise<ServerProcess> {
  return waitForAddress(launch([program, 'serve', '--port', '0', '--data', data, '--json'], environment));
}

/** Starts a server on other content than the shipped. */
export function startServerOn(content: string, data: string): Promise<ServerProcess> {
  const main = new URL('../../dist/server/main.js', import.meta.url).href;
  const script = `const { startServer } = await import('${main}'); const options = { host: '127.0.0.1', port: 0, data: ${JSON.stringify(data)}, content: ${JSON.stringify(content)} };
    const server = await startServer(options); console.log(JSON.stringify({ address: server.address }));`;
  return waitForAddress(launch(['--input-type=module', '-e', script], {}));
}

async function waitForAddress(launched: Launch): Promise<ServerProcess> {
  const { child, exited, output, errors } = launched;
  const ended = exited.then((exit) => {
    throw new Error(`The server ended with ${exit.code}: ${exit.errors}`);
  });
  ended.catch(() => {});
  const found = new Promise<Pick<ServerProcess, 'address' | 'claimCode'>>((resolve) => {
    child.stdout?.on('data', () => {
      if (output().includes('\n')) resolve(JSON.parse(output()) as ServerProcess);
    });
  });
  const { address, claimCode } = await Promise.race([found, ended]);
  return {
    address,
    claimCode,
    errors,
    stop: async (signal) => {
      child.kill(signal);
      return (await exited).code;
    },
  };
}

/** A caller with a cookie of its own that outlives servers; `address` is asked for at every call. */
export function openBrowser(address: () => string): Call {
  let cookie = '';
  return createClient(async (path, options) => {
    const answer = await fetch(address() + path, { ...(options as RequestInit), headers: { ...options.headers, ...(cookie === '' ? {} : { cookie }) } });
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    return answer;
  });
}
