import { type ReactNode, useId } from 'react';
import type { ExerciseView } from '../../../api/course-shapes.ts';
import { mostLetters } from '../../../core/practice/exercise-answer.ts';
import { t } from '../../strings/translate.ts';
import { useDraft } from '../backend/use-draft.ts';
import { AnswerForm } from './answer-form.tsx';
import css from './exercise.module.css';
import { readText } from './logic.ts';
import type { TaskProps } from './task.ts';

/** Takes an answer in the learner's own words. Once it is given, the feedback shows it with its marks. */
export function TextAnswer({ exercise, before, state, onAnswer, hint = null, children }: TaskProps<ExerciseView['kind']> & { hint?: string | null; children: ReactNode }) {
  const [draft, setDraft] = useDraft(`exercise.${exercise.id}`, readText(before));
  const note = useId();
  const over = draft.trim().length - mostLetters;
  if (state === 'answered') return children;
  return (
    <>
      {children}
      <AnswerForm
        state={state}
        onSubmit={() => {
          if (draft.trim() === '') return 'exercise.wordsEmpty';
          if (over <= 0) onAnswer({ kind: 'text', text: draft.trim() });
          return null;
        }}
      >
        <label className={css['words']}>
          <span className={css['label']}>{t('exercise.words')}</span>
          <textarea
            rows={4}
            value={draft}
            aria-describedby={note}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
            }}
          />
        </label>
        <p id={note} className={over > 0 ? css['missing'] : css['note']}>
          {over > 0 ? t('exercise.wordsLong', { over }) : t('exercise.draft')}
        </p>
        {hint ? (
          <details className={css['hint']}>
            <summary>{t('exercise.hint')}</summary>
            <p>{hint}</p>
          </details>
        ) : null}
      </AnswerForm>
    </>
  );
}
