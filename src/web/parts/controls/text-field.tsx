import { type ComponentProps, useId } from 'react';
import css from './field.module.css';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  label: string;
  note?: string | undefined;
  /** What is wrong with it. */
  error?: string | undefined;
  onChange: (value: string) => void;
}

/** One line to type in, with its label above and what helps or is wrong below. */
export function TextField({ label, note, error, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  const told = [note ? `${id}-note` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={css['field']}>
      <label htmlFor={id}>{label}</label>
      <input id={id} {...rest} {...(told === '' ? {} : { 'aria-describedby': told })} aria-invalid={error !== undefined} onChange={(event) => onChange(event.target.value)} />
      {note ? <span id={`${id}-note`}>{note}</span> : null}
      {error ? (
        <strong id={`${id}-error`} className={css['error']}>
          {error}
        </strong>
      ) : null}
    </div>
  );
}
