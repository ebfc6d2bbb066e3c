import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { t } from '../../strings/translate.ts';
import { Button } from '../controls/button.tsx';
import { AnswerForm } from './answer-form.tsx';
import { moveItem, readPlaces } from './logic.ts';
import css from './order.module.css';
import type { TaskProps } from './task.ts';

/** Put steps in order with two buttons each, or with number keys. */
export function OrderTask({ exercise, before, state, onAnswer }: TaskProps<'order'>) {
  const { items } = exercise;
  const [places, setPlaces] = useState(() => readPlaces(before, items.length) ?? items.map((_, place) => place));
  const [moved, setMoved] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef<string | null>(null);
  const keys = useId();

  useEffect(() => {
    // A step that was moved in the page has lost the focus; its button gets it back.
    if (focus.current) list.current?.querySelector<HTMLElement>(`[data-way="${focus.current}"]`)?.focus();
    focus.current = null;
  });

  const move = (from: number, to: number, button: string): void => {
    const place = places[from];
    if (place === undefined || to < 0 || to >= places.length) return;
    focus.current = button;
    setPlaces(moveItem(places, from, to));
    setMoved(t('order.moved', { place: to + 1, count: places.length, item: items[place] ?? '' }));
  };
  const press = (event: KeyboardEvent, from: number, button: string): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
    event.preventDefault();
    move(from, Number(event.key) - 1, button);
  };

  return (
    <AnswerForm
      state={state}
      onSubmit={() => {
        onAnswer({ kind: 'places', places });
        return null;
      }}
    >
      <ol ref={list} className={css['list']} aria-label={t('order.items')}>
        {places.map((place, at) => (
          <li key={place} className={css['item']}>
            <span className={css['number']} aria-hidden="true">
              {at + 1}
            </span>
            <span className={css['text']}>{items[place]}</span>
            {state === 'answered' ? null : (
              <span className={css['ways']}>
                {(['up', 'down'] as const).map((way) => {
                  const to = way === 'up' ? at - 1 : at + 1;
                  return (
                    <Button
                      key={way}
                      data-way={`${way}-${place}`}
                      aria-label={t(`order.${way}`, { item: items[place] ?? '' })}
                      aria-describedby={keys}
                      aria-disabled={to < 0 || to >= places.length}
                      onClick={() => move(at, to, `${way}-${place}`)}
                      onKeyDown={(event) => press(event, at, `${way}-${place}`)}
                    >
                      <span aria-hidden="true">{way === 'up' ? '↑' : '↓'}</span>
                    </Button>
                  );
                })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {state === 'answered' ? null : (
        <p id={keys} className={css['keys']}>
          {t('order.keys')}
        </p>
      )}
      <p role="status" className="visually-hidden">
        {moved}
      </p>
    </AnswerForm>
  );
}
