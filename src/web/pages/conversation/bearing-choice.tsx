import { distances, postures } from '../../../core/conversation/turn.ts';
import { useMedia } from '../../parts/media/use-media.ts';
import { t } from '../../strings/translate.ts';
import css from './bearing-choice.module.css';
import { BearingFigure } from './bearing-figure.tsx';
import type { Stance } from './stance.ts';

interface BearingProps {
  stance: Stance;
  onStance: (stance: Stance) => void;
}

/** How the learner stands and how far off, beside the words; folded to one line where there is little room. */
export function BearingChoice({ stance, onStance }: BearingProps) {
  const roomy = useMedia('(min-width: 48rem) and (min-height: 44rem)');
  const groups = <BearingGroups stance={stance} onStance={onStance} />;
  if (roomy) return groups;
  const { posture, distance } = stance;
  return (
    <details className={css['folded']}>
      <summary>
        <span>
          {t('bearing.posture')}
          {': '}
          <strong>{posture ? t('bearing.chosen', { posture: t(`bearing.posture.${posture}`), distance: t(`bearing.distance.${distance ?? 'usual'}`) }) : t('bearing.unchosen')}</strong>
        </span>
      </summary>
      {groups}
    </details>
  );
}

function BearingGroups({ stance, onStance }: BearingProps) {
  const { posture, distance } = stance;
  return (
    <div className={css['groups']}>
      <fieldset className={`${css['group']} ${css['posture']}`}>
        <legend>{t('bearing.posture')}</legend>
        {postures.map((value) => (
          <label key={value} className={css['option']}>
            <input type="radio" name="posture" checked={value === posture} onChange={() => onStance({ posture: value, distance: distance ?? 'usual' })} />
            <BearingFigure shows={value} />
            {t(`bearing.posture.${value}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={css['group']}>
        <legend>{t('bearing.distance')}</legend>
        {distances.map((value) => (
          <label key={value} className={css['option']}>
            <input type="radio" name="distance" checked={value === distance} onChange={() => onStance({ posture, distance: value })} />
            <BearingFigure shows={value} />
            {t(`bearing.distance.${value}`)}
          </label>
        ))}
      </fieldset>
      <p role="status" className={css['note']}>
        {posture === null && distance !== null ? t('bearing.half') : null}
      </p>
    </div>
  );
}
