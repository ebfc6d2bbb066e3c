import { useState } from 'react';
import { StateChart } from '../../parts/chart/state-chart.tsx';
import { Choice } from '../../parts/controls/choice.tsx';
import { deriveExpression } from '../../parts/face/expression.ts';
import { LivingFace } from '../../parts/face/living-face.tsx';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { t } from '../../strings/translate.ts';
import css from './sample-moment.module.css';
import { playSample, type SampleAnswer, sampleAnswers, samplePortrait } from './logic.ts';

/** One invented exchange to try: two ways to answer, and what each does to the customer. */
export function SampleMoment() {
  const [answer, setAnswer] = useState<SampleAnswer>('heard');
  const { state, angers, stages } = playSample(answer);
  const stage = stages.at(-1) ?? 'calm';
  return (
    <figure className={css['moment']}>
      <figcaption className={css['caption']}>{t('sample.caption')}</figcaption>
      <div className={css['customer']}>
        <LivingFace portrait={samplePortrait} expression={deriveExpression(state)} size={92} label={t(`face.${stage}`, { name: t('sample.name') })} />
        <blockquote className={css['bubble']}>{t('sample.customer')}</blockquote>
      </div>
      <div className={css['answers']}>
      <Choice
        legend={t('sample.choose')}
        name="sample"
        value={answer}
        onChange={setAnswer}
        options={sampleAnswers.map((value) => ({ value, text: t(`sample.${value}.text`) }))}
      />
      </div>
      <div className={css['effect']} aria-live="polite">
        <div className={css['why']}>
          <StageChip stage={stage} />
          <p>{t(`sample.${answer}.because`)}</p>
        </div>
        <StateChart
          compact
          height={76}
          label={t(`sample.${answer}.chart`)}
          lines={[{ id: 'anger', name: t('line.anger'), values: angers, stages, pattern: 'solid', colour: 'var(--ink)' }]}
        />
      </div>
    </figure>
  );
}
