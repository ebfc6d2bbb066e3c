/** Kinds of personal data taken out of text. */
export const redactionKinds = ['name', 'email', 'phone', 'card', 'iban', 'address'] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** A stretch of text that is personal data: from, to (exclusive). */
export interface Finding {
  start: number;
  end: number;
}
