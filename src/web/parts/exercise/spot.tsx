import { useId, useState } from 'react';
import { t } from '../../strings/translate.ts';
import { Choice } from '../controls/choice.tsx';
import { AnswerForm } from './answer-form.tsx';
import { nameSpotted, readMarks } from './logic.ts';
import css from './spot.module.css';
import type { TaskProps } from './task.ts';

/** Mark lines of a conversation and say what each shows. */
export function SpotTask({ exercise, before, state, onAnswer }: TaskProps<'spot'>) {
  const { ask, transcript, values, toFind } = exercise;
  const [marks, setMarks] = useState(() => new Map(readMarks(before)));
  const id = useId();
  const mark = (line: number, value: string | null): void => {
    const next = new Map(marks);
    if (value === null) next.delete(line);
    else next.set(line, value);
    setMarks(next);
  };
  return (
    <AnswerForm
      state={state}
      onSubmit={() => {
        if (marks.size === 0) return 'spot.empty';
        onAnswer({ kind: 'spot', found: [...marks].toSorted(([one], [other]) => one - other).map(([line, value]) => ({ line, value })) });
        return null;
      }}
    >
      <ol className={css['transcript']} aria-label={t('spot.transcript')}>
        {transcript.map(({ who, text }, at) => {
          const line = at + 1;
          const value = marks.get(line);
          return (
            <li key={line} className={`${css['line']} ${css[who]}`}>
              <label className={css['words']}>
                <input
                  type="checkbox"
                  checked={value !== undefined}
                  onChange={(event) => mark(line, event.target.checked ? (values.length === 1 ? (values[0] ?? '') : '') : null)}
                />
                <span>
                  <span className={css['who']}>{t(`spot.who.${who}`)}</span>
                  {text}
                </span>
              </label>
              {value === undefined ? null : (
                <div className={css['value']}>
                  <span className={css['ask']}>{t(`spot.shows.${ask}`)}:</span>
                  {state === 'answered' || values.length === 1 ? (
                    <b>{nameSpotted(ask, value)}</b>
                  ) : (
                    <Choice
                      compact
                      legend={t(`spot.shows.${ask}`)}
                      name={`${id}-${line}`}
                      value={value}
                      onChange={(chosen) => mark(line, chosen)}
                      options={values.map((one) => ({ value: one, text: nameSpotted(ask, one) }))}
                    />
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ol>
      {state === 'answered' ? null : (
        <p role="status" className={css['found']}>
          {t('spot.toFind', { marked: marks.size, toFind })}
        </p>
      )}
    </AnswerForm>
  );
}
