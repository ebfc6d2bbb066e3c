import { useId, useState } from 'react';
import type { ExerciseView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { AnswerForm } from './answer-form.tsx';
import { areLong, crop, listChoices, readPlaces } from './logic.ts';
import css from './pairing.module.css';
import type { TaskProps } from './task.ts';

interface PairingProps {
  /** What each gets something. */
  lefts: readonly string[];
  /** What there is to choose from. */
  rights: readonly string[];
  /** What the choice beside the left of that number is called. */
  name: (number: number) => string;
  numbered?: boolean;
}

/** Gives each of several things one of others: a list to choose from beside each. Long ones are written out once and chosen by letter. */
export function Pairing({ before, state, onAnswer, lefts, rights, name, numbered = false }: Omit<TaskProps<ExerciseView['kind']>, 'exercise'> & PairingProps) {
  const [places, setPlaces] = useState<(number | null)[]>(() => readPlaces(before, lefts.length) ?? lefts.map(() => null));
  const id = useId();
  const choices = listChoices(rights);
  const long = areLong(choices);
  const chosen = (place: number | null) => choices.find(({ text }) => place !== null && text === rights[place]);
  return (
    <AnswerForm
      state={state}
      onSubmit={() => {
        if (places.every((place) => place !== null)) onAnswer({ kind: 'places', places });
        return null;
      }}
    >
      {long && state !== 'answered' ? (
        <div className={css['bank']}>
          <p className={css['bankTitle']}>{t('pairing.options')}</p>
          <ul>
            {choices.map(({ letter, text }) => (
              <li key={letter}>
                <b>{letter}</b>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <ol className={css['pairs']}>
        {lefts.map((left, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what is given never moves.
          <li key={at} className={css['pair']}>
            <p id={`${id}-${at}`}>
              {numbered ? <b>{at + 1}. </b> : null}
              {left}
            </p>
            {state === 'answered' ? (
              <p className={css['given']}>
                <span aria-hidden="true">→ </span>
                {chosen(places[at] ?? null)?.text}
              </p>
            ) : (
              <select
                required
                aria-label={name(at + 1)}
                aria-describedby={`${id}-${at}`}
                value={chosen(places[at] ?? null)?.place ?? ''}
                onChange={(event) => setPlaces(places.with(at, event.target.value === '' ? null : Number(event.target.value)))}
              >
                <option value="">{t('pairing.choose')}</option>
                {choices.map(({ place, letter, text }) => (
                  <option key={place} value={place}>
                    {long ? t('pairing.option', { letter, text: crop(text) }) : text}
                  </option>
                ))}
              </select>
            )}
          </li>
        ))}
      </ol>
    </AnswerForm>
  );
}
