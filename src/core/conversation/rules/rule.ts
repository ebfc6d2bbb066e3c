import type { Label } from '../../codebook.ts';
import type { Moment } from '../moment.ts';
import type { Source } from '../sources.ts';
import type { Change } from '../state.ts';

/**
 * One row of the appraisal table. With `on`, the row needs one of the labels and its change is multiplied by how sure the reading is;
 * `fades` is how fast repeating the label wears it out (0 = never): strength / (1 + fades × earlier uses).
 * `calm` changes are multiplied by the persona's forgiveness, `upset` ones by its reactivity, `course` by neither.
 */
export interface Rule {
  id: string;
  kind: 'calm' | 'upset' | 'course';
  on?: readonly Label[];
  when?: (moment: Moment) => boolean;
  fades?: number;
  /** Without `on`: which words carry it. */
  evidence?: (moment: Moment) => readonly number[];
  change: Change | ((moment: Moment) => Change);
  because: string;
  source: Source;
}
