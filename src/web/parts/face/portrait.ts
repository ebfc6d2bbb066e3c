import type { Portrait } from '../../../core/conversation/scenario.ts';
import { hairStyles } from './hair.ts';
import { hairColours } from './palette.ts';

const isKey = <Table extends object>(table: Table, key: string): key is keyof Table & string => Object.hasOwn(table, key);

/** A portrait as the server sends it; a style this page does not know yet is drawn plainly rather than not at all. */
export function readPortrait(sent: { age: Portrait['age']; skin: number; hair: string; hairColour: string; glasses: boolean; beard: boolean }): Portrait {
  return {
    ...sent,
    hair: isKey(hairStyles, sent.hair) ? sent.hair : 'short',
    hairColour: isKey(hairColours, sent.hairColour) ? sent.hairColour : 'brown',
  };
}
