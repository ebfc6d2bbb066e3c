import type { Stage } from '../../../core/codebook.ts';
import { t } from '../../strings/translate.ts';
import css from './stage-chip.module.css';
import { stageMarks } from './stage-scale.ts';

// Needs words beside it: a shape alone says too little.
function StageShape({ stage, size = 16 }: { stage: Stage; size?: number }) {
  const mark = stageMarks[stage];
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className={css['shape']}>
      <path d={mark.outline + mark.inner} fill={mark.colour} fillRule="evenodd" />
    </svg>
  );
}

export function StageChip({ stage }: { stage: Stage }) {
  return (
    <span className={css['chip']}>
      <StageShape stage={stage} />
      {t(`stage.${stage}`)}
    </span>
  );
}
