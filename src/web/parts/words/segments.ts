import { type Label, calmingLabels } from '../../../core/codebook.ts';

export interface Span<Name = Label> {
  label: Name;
  start: number;
  end: number;
}

/** A stretch of text and the labels that cover it. */
export interface Segment<Name = Label> {
  text: string;
  start: number;
  labels: Name[];
}

const calming: ReadonlySet<Label> = new Set<Label>(calmingLabels);
export const isCalming = (label: Label): boolean => calming.has(label);

/** Cuts a text at the borders of its spans; spans may overlap, lie inside each other or reach beyond the text. */
export function cutSegments<Name>(text: string, spans: readonly Span<Name>[]): Segment<Name>[] {
  const inside = spans
    .map(({ label, start, end }) => ({ label, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => end > start);
  const borders = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort((one, other) => one - other);
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1] ?? text.length;
    const labels = inside.filter((span) => span.start <= start && span.end >= end).map(({ label }) => label);
    return { text: text.slice(start, end), start, labels: [...new Set(labels)] };
  });
}

/** Whether a reading is of the turn as a whole rather than of some of its words; marking everything would mark nothing. */
export const coversAll = (text: string, span: Span): boolean => span.end - span.start >= text.trim().length * 0.9;

/** The labels of spans, each once, in the order they first occur in the text. */
export const listLabels = (spans: readonly Span[]): Label[] => [...new Set(spans.toSorted((one, other) => one.start - other.start || one.end - other.end).map(({ label }) => label))];
