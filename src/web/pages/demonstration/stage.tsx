import type { ReactNode } from 'react';
import type { DemonstrationView } from '../../../api/course-shapes.ts';
import type { Stage as CustomerStage } from '../../../core/codebook.ts';
import type { Portrait } from '../../../core/conversation/scenario.ts';
import type { Expression } from '../../parts/face/expression.ts';
import { LivingFace } from '../../parts/face/living-face.tsx';
import { useMedia } from '../../parts/media/use-media.ts';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { t } from '../../strings/translate.ts';
import type { Player } from './logic.ts';
import { expressAgent, expressAnger, openMouth } from './scene.ts';
import css from './stage.module.css';

interface StageProps {
  cast: { customer: Portrait; agent: Portrait };
  speakers: DemonstrationView['speakers'];
  player: Player;
  saying: boolean;
  anger: number;
  stage: CustomerStage | null;
}

/** The two who speak, facing each other; whoever says something is lit. */
export function Stage({ cast, speakers, player, saying, anger, stage }: StageProps) {
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const line = player.film.lines[player.line];
  const mouth = saying && !still ? openMouth(player.elapsed) : 0;
  const who = player.mode === 'playing' || player.mode === 'paused' ? line?.who : undefined;
  return (
    <div className={css['stage']}>
      <Speaker
        name={speakers.customer.name}
        part={t('film.customer')}
        portrait={cast.customer}
        expression={expressAnger(anger)}
        label={stage ? t(`face.${stage}`, { name: speakers.customer.name }) : t('face.portrait', { name: speakers.customer.name })}
        lit={who === 'customer'}
        mouth={line?.who === 'customer' ? mouth : 0}
      >
        {stage ? <StageChip stage={stage} /> : null}
      </Speaker>
      <Speaker
        name={speakers.agent.name}
        part={t('film.agent')}
        portrait={cast.agent}
        expression={expressAgent(line)}
        label={t('face.portrait', { name: speakers.agent.name })}
        lit={who === 'agent'}
        mouth={line?.who === 'agent' ? mouth : 0}
      />
    </div>
  );
}

interface SpeakerProps {
  name: string;
  part: string;
  portrait: Portrait;
  expression: Expression;
  label: string;
  lit: boolean;
  mouth: number;
  children?: ReactNode;
}

function Speaker({ name, part, portrait, expression, label, lit, mouth, children }: SpeakerProps) {
  return (
    <figure className={css['speaker']} data-lit={lit}>
      <div className={css['ring']}>
        <LivingFace portrait={portrait} expression={expression} label={label} mouth={mouth} />
      </div>
      <figcaption>
        <span className={css['name']}>{name}</span>
        <span className={css['part']}>{children ?? part}</span>
      </figcaption>
    </figure>
  );
}
