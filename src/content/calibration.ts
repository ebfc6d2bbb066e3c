import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** How hard scenarios proved to be, as `npm run calibrate` writes it beside them. A scenario that has changed since is measured anew. */
export const calibrationSchema = z.strictObject({
  /** Versions of what played and read. */
  engine: z.string(),
  difficulties: z.array(z.strictObject({ scenario: z.string(), version: z.int(), difficulty: z.int().min(0).max(100) })),
});
export type StoredCalibration = z.infer<typeof calibrationSchema>;

export const calibrationFile = 'calibration.json';

/** Reads what was measured of a content directory; null where nothing was, or the file is not of the form. */
export async function loadCalibration(directory: string): Promise<StoredCalibration | null> {
  try {
    return calibrationSchema.safeParse(JSON.parse(await readFile(join(directory, calibrationFile), 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
