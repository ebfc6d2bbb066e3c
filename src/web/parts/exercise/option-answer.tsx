import { useId, useState } from 'react';
import type { ExerciseView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { Choice } from '../controls/choice.tsx';
import { AnswerForm } from './answer-form.tsx';
import css from './exercise.module.css';
import { readOption } from './logic.ts';
import type { TaskProps } from './task.ts';

/** Takes one of several answers, with the learner's reason where it is asked. */
export function OptionAnswer({ before, state, onAnswer, options, asksWhy = false }: TaskProps<ExerciseView['kind']> & { options: readonly string[]; asksWhy?: boolean }) {
  const [option, setOption] = useState(readOption(before));
  const [why, setWhy] = useState(before?.kind === 'option' ? before.why : '');
  const id = useId();
  return (
    <AnswerForm
      state={state}
      onSubmit={() => {
        if (option !== null) onAnswer({ kind: 'option', option, why: why.trim() });
        return null;
      }}
    >
      <Choice
        legend={t('exercise.options')}
        name={id}
        sentences
        value={`${option ?? ''}`}
        onChange={(value) => setOption(Number(value))}
        options={options.map((text, place) => ({ value: `${place}`, text }))}
      />
      {asksWhy && (state !== 'answered' || why !== '') ? (
        <label className={css['words']}>
          <span className={css['label']}>{t(state === 'answered' ? 'exercise.yourWhy' : 'exercise.why')}</span>
          <textarea rows={2} maxLength={1000} value={why} aria-describedby={`${id}-note`} onChange={(event) => setWhy(event.target.value)} />
          <span id={`${id}-note`} className={css['note']}>
            {t('exercise.whyNote')}
          </span>
        </label>
      ) : null}
    </AnswerForm>
  );
}
