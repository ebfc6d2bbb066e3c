import type { ReactNode } from 'react';
import css from './choice.module.css';

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  options: readonly { value: Value; text: string; note?: string; icon?: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  /** Side by side as one strip instead of a list of cards. */
  compact?: boolean;
  /** The options are whole sentences. */
  sentences?: boolean;
}

/** One of a few: native radio buttons, arrow keys work. */
export function Choice<Value extends string>({ legend, name, options, value, onChange, compact = false, sentences = false }: ChoiceProps<Value>) {
  return (
    <fieldset className={`${css['choice']} ${compact ? css['compact'] : ''} ${sentences ? css['sentences'] : ''}`}>
      <legend className={compact ? 'visually-hidden' : css['legend']}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={css['option']}>
          <input type="radio" required name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.icon}
          <span>
            <span className={css['text']}>{option.text}</span>
            {option.note ? <span className={css['note']}>{option.note}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** On or off, as a native checkbox that looks like a switch. */
export function Switch({ text, note, checked, onChange }: { text: string; note?: string; checked: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className={css['switch']}>
      <input type="checkbox" role="switch" checked={checked} aria-checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <span className={css['text']}>{text}</span>
        {note ? <span className={css['note']}>{note}</span> : null}
      </span>
    </label>
  );
}
