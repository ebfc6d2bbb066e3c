import type { ReactNode } from 'react';
import type { Insight, SessionView } from '../../../api/shapes.ts';
import { Button } from '../../parts/controls/button.tsx';
import { deriveExpression, restingExpression } from '../../parts/face/expression.ts';
import { LivingFace } from '../../parts/face/living-face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { t } from '../../strings/translate.ts';
import css from './talk-header.module.css';

interface TalkHeaderProps {
  session: SessionView;
  insight: Insight | null;
  stateShown: boolean;
  briefOpen: boolean;
  over: boolean;
  /** False where the customer is seen elsewhere, or not at all. */
  faceShown: boolean;
  onState: () => void;
  onBrief: () => void;
  onStop: () => void;
  children: ReactNode;
}

/** Who is talking, how they are, and the way out. */
export function TalkHeader({ session, insight, stateShown, briefOpen, over, faceShown, onState, onBrief, onStop, children }: TalkHeaderProps) {
  const { customer, firm, title } = session.scenario;
  return (
    <header className={css['header']}>
      <div className={css['row']}>
        {faceShown ? (
          <LivingFace
            portrait={readPortrait(customer.portrait)}
            expression={insight ? deriveExpression(insight.state) : restingExpression}
            size={56}
            label={insight ? t(`face.${insight.stage}`, { name: customer.name }) : t('face.portrait', { name: customer.name })}
          />
        ) : null}
        <div className={css['who']}>
          <h1 tabIndex={-1}>{customer.name}</h1>
          <p>
            {firm} · {title}
          </p>
        </div>
        {insight ? (
          <span className={css['chip']}>
            <StageChip stage={insight.stage} />
          </span>
        ) : null}
        <div className={css['tools']}>
          <Button look="quiet" aria-expanded={briefOpen} onClick={onBrief}>
            {t('talk.brief')}
          </Button>
          {session.mode === 'training' ? (
            <Button look="quiet" aria-pressed={stateShown} onClick={onState} aria-label={t('talk.stateLong')}>
              {t('talk.state')}
            </Button>
          ) : (
            <span className={css['exam']}>{t('talk.exam')}</span>
          )}
          {over ? null : (
            <Button className={css['stop'] ?? ''} onClick={onStop}>
              <span aria-hidden="true" className={css['square']} />
              {t('talk.stop')}
            </Button>
          )}
        </div>
      </div>
      {children}
    </header>
  );
}
