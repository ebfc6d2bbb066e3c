import type { WordClasses } from '../pattern-source.ts';

/** Word classes shared by the cue tables. */
export const wordClasses: WordClasses = {
  apology: 'sorry|apologise~|apologies|apology',
};
