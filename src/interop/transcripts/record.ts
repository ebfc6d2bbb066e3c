import type { Channel } from '../../core/codebook.ts';
import type { Transcript } from '../../core/analysis/transcript.ts';

/** What stands in a file that could not be read as a conversation, and what to do about it. */
export interface BrokenRecord {
  file: string;
  /** From 1: the line the record begins on. */
  line: number;
  message: string;
  hint: string;
}

/** Words left out of a transcript because neither side of the counter said them. */
export interface LeftOut {
  kind: 'bot' | 'system' | 'note';
  /** How many messages. */
  messages: number;
}

/** A conversation read, with the names of its speakers for redaction and what was left out; or a record that could not be read. */
export type TranscriptRecord =
  | { transcript: Transcript; names: readonly string[]; leftOut: readonly LeftOut[] }
  | { broken: BrokenRecord };

/** A file to read and what its owner knows about it. */
export interface TranscriptFile {
  /** As reported in sources and broken records. */
  name: string;
  /** A format's id; found by content and extension when absent. */
  format?: string;
  /** Channel of records that name none. */
  channel?: Channel;
  /** Names, e-mail addresses or mail domains of those who serve. */
  agents?: readonly string[];
}

/** Longest single record, in characters; a longer one is broken and skipped. */
export const recordLimit = 5 * 1024 * 1024;
/** Longest single JSON object that holds other records, such as a whole page of an export, in characters. */
export const containerLimit = 64 * 1024 * 1024;
/** Conversations whose turns stand apart in a file are held open until this many characters are held in all. */
export const openLimit = 32 * 1024 * 1024;
