import type { Heat, Observation, Reader } from '../language/observation.ts';

/**
 * A reader that reads no turn of one conversation twice: the analysis and the assessment look at the same turns. For one conversation only,
 * because the number of turns before stands for what they said.
 */
export function rememberReadings(reader: Reader): Reader {
  const readings = new Map<string, readonly Observation[]>();
  const heats = new Map<string, Heat>();
  return {
    version: reader.version,
    read: (turn, before) => recall(readings, `${turn.role} ${before.length} ${turn.text}`, () => reader.read(turn, before)),
    readTriggers: (text, reading, before) => reader.readTriggers(text, reading, before),
    readHeat: (text, reading, before) => recall(heats, `${before.length} ${text}`, () => reader.readHeat(text, reading, before)),
  };
}

function recall<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const value = known.get(key) ?? read();
  known.set(key, value);
  return value;
}
