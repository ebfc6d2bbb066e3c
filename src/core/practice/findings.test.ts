import { describe, expect, it } from 'vitest';
import { findRole } from '../../../test/conversations/real-roles.ts';
import { makeState } from '../../../test/conversations/example-scenario.ts';
import { makeAssessment } from '../../../test/practice/example-course.ts';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import { assess } from '../assessment/assess.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { replay } from '../conversation/conversation.ts';
import type { Turn } from '../conversation/turn.ts';
import { findWhatHappened } from './findings.ts';

const effect = (rule: string) => ({ rule, changes: {}, because: '', source: 'practice', evidence: [] });
const turn = (index: number, ...rules: string[]) => ({ index, effects: rules.map(effect) }) as unknown as Turn;
const curve = (...standings: number[]): Assessment['curve'] => standings.map((standing, place) => ({ turn: place, state: makeState(), anger: 0.5, standing }));
const harm = (at: number, change = -0.2) => ({ turn: at, change, quote: '', label: null, rule: '', because: '', source: '' });
const recovered = (assessment: Partial<Assessment>, fromTurn = 1): boolean => findWhatHappened({ turns: [] }, makeAssessment(assessment), fromTurn).recovered;

describe('what happened in a role-play', () => {
  it('counts the limits that came after abuse, one a turn, and only in its own turns', () => {
    const turns = [turn(1, 'limit-after-abuse'), turn(2, 'apology-specific'), turn(3, 'limit-after-abuse', 'limit-after-abuse')];
    expect(findWhatHappened({ turns }, makeAssessment(), 1).limits).toBe(2);
    expect(findWhatHappened({ turns }, makeAssessment(), 2).limits).toBe(1);
  });

  it('is a recovery when they were better off later than before the mistake', () => {
    expect(recovered({ turningPoints: [harm(2)], curve: curve(0, 0.1, -0.1, 0.2) })).toBe(true);
  });

  it('is none when they never got back to where they were', () => {
    expect(recovered({ turningPoints: [harm(2)], curve: curve(0, 0.1, -0.1, 0.05) })).toBe(false);
    expect(recovered({ turningPoints: [harm(3)], curve: curve(0, 0.3, 0.1, -0.1) })).toBe(false);
  });

  it('is none without a mistake', () => {
    expect(recovered({ turningPoints: [harm(2, 0.3)], curve: curve(0, 0.1, 0.4, 0.6) })).toBe(false);
  });

  it('is none when the mistake was made in the take before', () => {
    expect(recovered({ turningPoints: [harm(2)], curve: curve(0, 0.1, -0.1, 0.2) }, 3)).toBe(false);
  });

  it('of a whole talk that was mended is a recovery, and of one that went well from the start is none', () => {
    const { scenario, voice } = findRole('promised-today');
    const talk = (...texts: string[]) => replay(scenario, voice, { seed: 7, channel: 'chat', reader: loadTrainedReader() }, texts.map((text) => ({ text })));
    const wall = 'I cannot tell you anything else, that is our policy. Please calm down.';
    const heard = 'We promised you today for certain and then nothing came. That was our word, we broke it, and I am sorry. What does it mean for you that it is not there?';
    const step = 'I am ringing the depot now and will write to you by six today with what they say. Would you rather have it sent tomorrow or collect it?';
    const [mended, even] = [talk(wall, heard, step), talk(heard, step)].map((conversation) => findWhatHappened(conversation, assess(conversation), 1));
    expect(mended).toEqual({ limits: 0, recovered: true });
    expect(even).toEqual({ limits: 0, recovered: false });
  });
});
