import { cpus } from 'node:os';
import { contentDirectory } from '../content/content-directory.ts';
import { loadContent } from '../content/content.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import { createLibrary } from '../app/library.ts';
import { timeAssessments, timeTurns } from './bench-engine.ts';
import { startMeasured, waitForQuiet } from './bench-server.ts';
import { measureWeb } from './bench-web.ts';

/** What is wanted on two cores, with the load generator on the same two. */
const bars = { turnP50: 5, turnP99: 25, assessment: 100, turnsPerSecond: 300, latencyP99: 200, memory: 300, script: 200, shift: 0.1, interaction: 100 };
/** 200 role-plays that each do something every 0.62 s on average, mostly say a turn and now and then start anew, are somewhat over 300 turns a second. */
const players = 200;
const pause = 620;

interface Row {
  what: string;
  measured: string;
  bar: string;
  met: boolean | null;
}

function compare(what: string, value: number, unit: string, bar?: { limit: number; atLeast?: boolean }): Row {
  const measured = `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
  if (bar === undefined) return { what, measured, bar: '', met: null };
  const met = bar.atLeast === true ? value >= bar.limit : value < bar.limit;
  return { what, measured, bar: `${bar.atLeast === true ? '≥' : '<'} ${bar.limit} ${unit}`, met };
}

function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { what, measured, bar, met } of rows) process.stdout.write(`  ${what.padEnd(48)}${measured.padStart(14)}   ${bar.padEnd(16)}${met === null ? '' : met ? 'met' : 'MISSED'}\n`);
}

const [cpu] = cpus();
process.stdout.write(`${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.versions.node}, ${process.platform}\n`);

const { scenarios, voices } = await loadContent(contentDirectory);
const reader = loadTrainedReader();
const playable = [...createLibrary(scenarios, voices, reader).entries.values()];
const turns = timeTurns(playable, 6, reader);
const assessments = timeAssessments(playable, 4, reader);
print('Engine', [
  compare(`full turn, p50 of ${turns.count}`, turns.p50, 'ms', { limit: bars.turnP50 }),
  compare('full turn, p99', turns.p99, 'ms', { limit: bars.turnP99 }),
  compare(`assessment of 12 turns with what-if, p50 of ${assessments.count}`, assessments.p50, 'ms', { limit: bars.assessment }),
  compare('assessment, p99', assessments.p99, 'ms'),
]);

const server = await startMeasured();
try {
  await waitForQuiet(server.address, 180_000);
  const web = await measureWeb(server.address);
  if (web === null) process.stdout.write('\nWeb: not measured, there is no Chromium or Chrome. Name one in CHROMIUM.\n');
  else {
    print('Web: the library, a brief and the first words of a chat', [
      compare('script of the first page, gzip', web.script, 'kB', { limit: bars.script }),
      compare('layout shift, added up', web.shift, '', { limit: bars.shift }),
      compare('slowest interaction', web.interaction, 'ms', { limit: bars.interaction }),
    ]);
  }
  const paced = await server.load(players, 10, pause);
  const flatOut = await server.load(players, 5, 0);
  print(`Server: ${players} role-plays at once, keep-alive, embedded database, after 8 s of warming up`, [
    compare('start to address', server.startup, 'ms'),
    compare('turns a second, one every 0.62 s or so each', paced.perSecond, '/s', { limit: bars.turnsPerSecond, atLeast: true }),
    compare('latency p50', paced.p50, 'ms'),
    compare('latency p99', paced.p99, 'ms', { limit: bars.latencyP99 }),
    compare('turns a second, no pause', flatOut.perSecond, '/s'),
    compare('memory of the server after it all', flatOut.memory, 'MB', { limit: bars.memory }),
    compare('failed requests', paced.failed + flatOut.failed, '', { limit: 1 }),
  ]);
} finally {
  await server.stop();
}
