import { calmingLabels, customerLabels, type Label } from '../../../core/codebook.ts';
import { t } from '../../strings/translate.ts';
import type { FilmLine } from './logic.ts';
import css from './move-note.module.css';
import { nameMove, shortName } from './move-words.ts';

type Kind = 'calms' | 'inflames' | 'customer';
/** A shape for each kind, so that it can be told without its colour. */
const shapes: Record<Kind, string> = { calms: 'M8 14 2 5h12Z', inflames: 'M8 2l6 9H2Z', customer: 'M8 3.500a4.500 4.500 0 1 0 0 9 4.500 4.500 0 0 0 0-9Z' };

const isAmong = (list: readonly Label[], label: Label): boolean => list.includes(label);
const findKind = (label: Label | null): Kind => (label === null || isAmong(customerLabels, label) ? 'customer' : isAmong(calmingLabels, label) ? 'calms' : 'inflames');

/** What a line does: the move in words, and the note. Nothing where neither is marked. */
export function MoveNote({ line, name }: { line: FilmLine; name: string }) {
  if (line.note === null && line.move === null) return null;
  const kind = findKind(line.move);
  return (
    <div className={css['note']} data-kind={kind}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shapes[kind]} fill="currentcolor" />
      </svg>
      <p>
        {line.move === null ? null : <strong>{t('film.did', { name: shortName(name), move: nameMove(line.move) })}</strong>} {line.note}
      </p>
    </div>
  );
}
