import type { Label } from '../../codebook.ts';
import type { Subject } from '../subject.ts';

/** One row of a cue table: patterns with the same meaning and the conditions under which they mean it. */
export interface Cue<L extends Label = Label> {
  label: L;
  /** Patterns in the language of `compilePattern`, with the word classes of `word-classes.ts`. */
  patterns: readonly string[];
  /** One sentence a learner can check against the quote. */
  because: string;
  /** 0–1; 0.8 unless told. Below 0.5 it counts into the scores but is no observation. */
  confidence?: number;
  /** Only in a question (true) or only outside one (false). */
  question?: boolean;
  /** What a negation before the match does: it cancels the cue unless told `allow`. */
  negation?: 'cancel' | 'allow';
  /** Only when one of these patterns also matches in the sentence. */
  with?: readonly string[];
  /** Not when one of these patterns matches in the sentence. */
  unless?: readonly string[];
  /** Only where the clause tells the deed of one of these. */
  subject?: readonly Subject[];
  /** Only in the first or last sentence of the turn. */
  position?: 'first' | 'last';
  /** Only when the turn has at most this many words. */
  shortTurn?: number;
  /** Only in reply to a turn (of the other speaker) in which one of these patterns matches. */
  after?: readonly string[];
}
