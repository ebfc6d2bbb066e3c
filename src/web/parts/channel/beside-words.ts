import type { TurnView } from '../../../api/shapes.ts';
import type { Bearing } from '../../../core/conversation/turn.ts';
import { t } from '../../strings/translate.ts';

/** Whether an answer shows anything at all: somebody reserved may leave without a word. */
export const isPerceived = ({ text, sign, onlookers }: TurnView['customer']): boolean => text !== '' || sign !== null || onlookers.length > 0;

/** A sign as it stands beside words: in brackets, unless it brings its own. */
export const bracketSign = (sign: string): string => (sign.startsWith('(') ? sign : `(${sign})`);

/** How the learner stood, in words: "stood open, facing them, a step back". */
export const describeBearing = ({ posture, distance }: Bearing): string => t(`bearing.with.${distance}`, { posture: t(`bearing.was.${posture}`) });
