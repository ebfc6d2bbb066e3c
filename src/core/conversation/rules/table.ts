import { channelRules } from './channel.ts';
import { courseRules } from './course.ts';
import { inflamingRules } from './inflaming.ts';
import { relatingRules } from './relating.ts';
import type { Rule } from './rule.ts';
import { solvingRules } from './solving.ts';

const table: readonly Rule[] = [...relatingRules, ...solvingRules, ...inflamingRules, ...courseRules, ...channelRules];
/** Every appraisal rule there is, in the order in which effects are applied and shown: what helps first, so that no help is lost at the end of a range before a harm. */
export const rules: readonly Rule[] = [...table.filter(({ kind }) => kind === 'calm'), ...table.filter(({ kind }) => kind !== 'calm')];
