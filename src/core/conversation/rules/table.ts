import { channelRules } from './channel.ts';
import { courseRules } from './course.ts';
import { inflamingRules } from './inflaming.ts';
import { relatingRules } from './relating.ts';
import type { Rule } from './rule.ts';
import { solvingRules } from './solving.ts';

/** Every appraisal rule there is, in the order in which effects are shown. */
export const rules: readonly Rule[] = [...relatingRules, ...solvingRules, ...inflamingRules, ...courseRules, ...channelRules];
