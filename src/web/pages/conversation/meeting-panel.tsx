import { bracketSign } from '../../parts/channel/beside-words.ts';
import { deriveExpression, restingExpression } from '../../parts/face/expression.ts';
import { LivingFace } from '../../parts/face/living-face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { t } from '../../strings/translate.ts';
import type { PanelProps } from './channel-view.ts';
import css from './meeting-panel.module.css';

/** Who stands before the learner, large, with what they have just done. The captions say the same to a screen reader, in their place. */
export function MeetingPanel({ session, messages, insight, compact }: PanelProps) {
  const { name, portrait } = session.scenario.customer;
  const sign = messages.findLast(({ from }) => from === 'customer')?.sign;
  return (
    <div className={`${css['panel']} ${compact ? css['compact'] : ''} ${compact && insight ? css['besideState'] : ''}`}>
      <LivingFace
        portrait={readPortrait(portrait)}
        expression={insight ? deriveExpression(insight.state) : restingExpression}
        size={compact ? 88 : 208}
        label={insight ? t(`face.${insight.stage}`, { name }) : t('face.portrait', { name })}
      />
      {sign ? (
        <p className={css['sign']} aria-hidden="true">
          {bracketSign(sign)}
        </p>
      ) : null}
    </div>
  );
}
