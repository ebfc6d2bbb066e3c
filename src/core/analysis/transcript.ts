import type { Channel, Role } from '../codebook.ts';

/** One turn of a recorded conversation. */
export interface TranscriptTurn {
  role: Role;
  text: string;
  /** When it was said, ISO 8601 with offset, or seconds from the start as written in captions; absent when the record does not say. */
  at?: string | number;
}

/** A recorded conversation, as read from a file: consecutive turns of one speaker are joined, so roles alternate. */
export interface Transcript {
  /** As in the file, or the file's name and the record's number. */
  id: string;
  channel: Channel;
  /** Who served, as the record names them (a name or an account); absent when unknown. */
  agent?: string;
  team?: string;
  turns: readonly TranscriptTurn[];
  /** Where it stands: the file's name and the line (from 1) the record begins on. */
  source: { file: string; line: number };
}
