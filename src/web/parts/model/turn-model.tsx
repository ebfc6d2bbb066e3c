import type { TurnView } from '../../../api/shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './model-words.module.css';

/** Who worded the customer's answer where a language model was asked, and why it was not heard. */
export function WordedBy({ model }: { model: TurnView['model'] }) {
  if (model === null || (!model.worded && model.reason === null)) return null;
  return <p className={css['line']}>{model.worded ? t('debrief.worded', { model: model.model }) : t('debrief.fallback', { model: model.model, reason: t(`model.${model.reason ?? 'unavailable'}`) })}</p>;
}

/** What a language model saw in the learner's words, apart from what counts. */
export function ModelReading({ model }: { model: TurnView['model'] }) {
  if (!model?.reading) return null;
  const { reading } = model;
  if ('failed' in reading) return <p className={css['line']}>{t('debrief.modelReadFailed', { model: model.model, reason: t(`model.${reading.failed}`) })}</p>;
  return (
    <div className={css['reading']}>
      <p>{t(reading.observations.length === 0 ? 'debrief.modelReadNothing' : 'debrief.modelRead', { model: model.model })}</p>
      <ul>
        {reading.observations.map(({ label, quote, start }) => (
          <li key={`${label}-${start}`}>
            <strong>{t(`label.${label}`)}</strong> <q>{quote}</q>
          </li>
        ))}
      </ul>
    </div>
  );
}
