import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createLibrary, nameEngine } from '../app/library.ts';
import { calibrationHeading, nameCalibrationCells } from '../cli/calibration-table.ts';
import { simulateOnThreads } from '../cli/simulation-threads.ts';
import { calibrationFile, type StoredCalibration } from '../content/calibration.ts';
import { contentDirectory } from '../content/content-directory.ts';
import { loadContent } from '../content/content.ts';
import { loadTrainedReader } from '../content/trained-reader.ts';
import { agentKinds } from '../core/conversation/agents.ts';
import { calibrate, type Calibration } from '../core/conversation/calibration.ts';
import { publish } from './publish.ts';

/** Of each kind of agent: 25, so that a scenario is played two hundred times, unless the command names another number. */
const runs = Number(process.argv[2] ?? 25);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`Runs of each kind of agent must be a whole number from 1, not "${process.argv[2] ?? ''}".`);

const { scenarios, voices } = await loadContent(contentDirectory);
const library = createLibrary(scenarios, voices, loadTrainedReader());
const jobs = scenarios.map((scenario) => {
  const casting = library.entries.get(scenario.id);
  if (!casting) throw new Error(`${scenario.id} speaks in a voice that does not exist: ${scenario.persona.voice}.`);
  return { casting, kinds: agentKinds, runs, channels: scenario.channels };
});
const calibrations: Calibration[] = [];
const faults: string[] = [];
for await (const simulations of simulateOnThreads(jobs, availableParallelism())) {
  const calibration = calibrate(simulations);
  calibrations.push(calibration);
  process.stdout.write(`${nameCalibrationCells(calibration).join('  ')}\n`);
  if (calibration.faults.length > 0) faults.push(`- ${calibration.scenario}: ${calibration.faults.join('; ')}`);
}
process.stdout.write(`${faults.join('\n')}\n`);

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const table = [line(calibrationHeading), line(calibrationHeading.map((_, column) => (column === 0 ? '---' : '---:'))), ...calibrations.map((one) => line(nameCalibrationCells(one)))].join('\n');
publish(fileURLToPath(new URL('../../docs/scenarios.md', import.meta.url)), { calibration: table, 'calibration-faults': faults.length > 0 ? faults.join('\n') : 'None.' });
const versions = new Map(scenarios.map(({ id, version }) => [id, version]));
const stored: StoredCalibration = {
  engine: nameEngine(library),
  difficulties: calibrations.map(({ scenario, difficulty }) => ({ scenario, version: versions.get(scenario) ?? 1, difficulty })),
};
writeFileSync(join(contentDirectory, calibrationFile), `${JSON.stringify(stored, null, 2)}\n`);
process.stdout.write('Written to docs/scenarios.md and content/calibration.json.\n');
