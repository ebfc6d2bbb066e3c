import { i18n } from '@lingui/core';
import { english } from './en.ts';

export type MessageId = keyof typeof english;

i18n.load('en-GB', english);
i18n.activate('en-GB');

/** The interface text for an id, with its ICU slots filled. */
export function t(id: MessageId, values?: Record<string, string | number>): string {
  return i18n._(id, values);
}

/** A number or instant in the reader's locale. */
export const formatDate = (instant: string, options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }): string =>
  new Intl.DateTimeFormat(undefined, options).format(new Date(instant));

export const formatNumber = (value: number, digits = 0): string =>
  new Intl.NumberFormat(undefined, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
