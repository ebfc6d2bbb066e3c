/** How well the reader does on turns it was not written for; the figures of docs/reading.md on the corpus. */
export interface ReaderQuality {
  /** Shares 0–1. */
  agentPrecision: number;
  agentRecall: number;
  inflamingPrecision: number;
  inflamingRecall: number;
  stageExact: number;
  stageWithinOne: number;
}

/** The trained reader's. */
export const trainedReaderQuality: ReaderQuality = {
  agentPrecision: 0.7, agentRecall: 0.62, inflamingPrecision: 0.69, inflamingRecall: 0.42, stageExact: 0.63, stageWithinOne: 0.95,
};

/** The cue reader's. */
export const cueReaderQuality: ReaderQuality = {
  agentPrecision: 0.61, agentRecall: 0.409, inflamingPrecision: 0.543, inflamingRecall: 0.208, stageExact: 0.39, stageWithinOne: 0.86,
};

/** What was measured on the analysis itself, over the corpus with the cue reader; docs/analyze.md says how. Shares 0–1. */
export const analysisQuality = { triggerPrecision: 0.51, triggerRecall: 0.42, escalationPrecision: 0.83, escalationRecall: 0.53 } as const;
