import type { SessionView } from '../../../api/shapes.ts';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './model-words.module.css';

/** Who words this customer where a language model does, where that is, and what it took so far. */
export function ModelNote({ session: { modelUse } }: { session: SessionView }) {
  if (modelUse === null) return null;
  const { model, place, reads, tokensIn, tokensOut, cost, budget } = modelUse;
  const tokens = formatNumber(tokensIn + tokensOut);
  return (
    <p className={css['note']}>
      {place === null ? t('talk.modelPast', { model }) : t(reads ? 'talk.modelReads' : 'talk.model', { model, place })}{' '}
      {budget === null ? t('talk.modelTokens', { tokens }) : t('talk.modelBudget', { tokens, budget: formatNumber(budget) })}
      {cost === null ? null : ` ${t('talk.modelCost', { cost: formatNumber(cost, 4) })}`}
    </p>
  );
}
