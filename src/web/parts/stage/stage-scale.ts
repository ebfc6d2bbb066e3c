import type { Stage } from '../../../core/codebook.ts';
import { deriveStage } from '../../../core/conversation/state.ts';

/** How a stage is shown everywhere: a colour and, for those who cannot use it, an outline in a 16 × 16 box. */
export interface StageMark {
  colour: string;
  outline: string;
  /** Cut out of the outline. */
  inner: string;
}

/** The one scale: the more upset, the more corners; recovery is an open ring with a falling stroke. */
export const stageMarks: Record<Stage, StageMark> = {
  calm: { colour: 'var(--stage-calm)', outline: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2Z', inner: '' },
  concern: { colour: 'var(--stage-concern)', outline: 'M3 3h10v10H3Z', inner: '' },
  frustration: { colour: 'var(--stage-frustration)', outline: 'M8 1.5 15 14H1Z', inner: '' },
  anger: { colour: 'var(--stage-anger)', outline: 'M8 .5 15.5 8 8 15.5.5 8Z', inner: '' },
  abuse: {
    colour: 'var(--stage-abuse)',
    outline: 'M8 0l1.9 3.4 3.8-1.1-1.1 3.8L16 8l-3.4 1.9 1.1 3.8-3.8-1.1L8 16l-1.9-3.4-3.8 1.1 1.1-3.8L0 8l3.4-1.9L2.3 2.3l3.8 1.1Z',
    inner: 'M5.6 7.1h4.8v1.8H5.6Z',
  },
  recovery: { colour: 'var(--stage-recovery)', outline: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13Z', inner: 'M8 4.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 1 1 0-7.2Z' },
};

export interface StageBand {
  stage: Stage;
  /** Anger, 0–1. */
  from: number;
  to: number;
}

/** The bands of anger a customer passes on the way up, found by asking the engine's own rule. */
export function findStageBands(steps = 200): StageBand[] {
  const bands: StageBand[] = [];
  for (let step = 0; step <= steps; step += 1) {
    const anger = step / steps;
    const stage = deriveStage(anger, anger, Number.POSITIVE_INFINITY);
    const last = bands.at(-1);
    if (last?.stage === stage) last.to = anger;
    else {
      if (last) last.to = anger;
      bands.push({ stage, from: anger, to: anger });
    }
  }
  return bands;
}
