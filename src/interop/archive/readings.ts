import { loadTrainedReader, trainedReaderVersion } from '../../content/trained-reader.ts';
import { cueReader } from '../../core/language/cue-reader.ts';
import type { Reader } from '../../core/language/observation.ts';

/** How an archive is read: as role-plays are, or by the cues alone, many times as fast and seeing less. */
export type Reading = 'trained' | 'quick';

/** The reader itself; every thread loads its own. */
export function openReader(reading: Reading): Reader {
  return reading === 'trained' ? loadTrainedReader() : cueReader;
}

/** Its version, without loading it. */
export function nameReader(reading: Reading): string {
  return reading === 'trained' ? trainedReaderVersion() : cueReader.version;
}
