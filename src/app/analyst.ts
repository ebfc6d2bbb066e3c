import { assess } from '../core/assessment/assess.ts';
import { replay } from '../core/conversation/conversation.ts';
import { measureDifficulty } from '../core/conversation/calibration.ts';
import type { Casting } from '../core/conversation/scenario.ts';
import type { Reader } from '../core/language/observation.ts';
import { requireEntry } from './library.ts';
import type { Analyst } from './ports.ts';

/** An analyst that works where it is called, blocking all else there meanwhile. */
export function createAnalyst(entries: ReadonlyMap<string, Casting>, reader: Reader): Analyst {
  const library = { entries, reader, difficulties: new Map<string, number>() };
  return {
    assess: async ({ scenario: id, channel, seed, turns }) => {
      const { scenario, voice } = requireEntry(library, id);
      return assess(replay(scenario, voice, { seed, channel, reader }, turns));
    },
    measureDifficulty: async (id) => {
      const { scenario, voice } = requireEntry(library, id);
      return measureDifficulty(scenario, voice, 6, reader);
    },
    close: async () => {},
  };
}
