/** How well the reader does on turns it was not written for; what `npm run eval` prints of the part of the corpus that was not learned from. */
export interface ReaderQuality {
  /** Shares 0–1. */
  agentPrecision: number;
  agentRecall: number;
  inflamingPrecision: number;
  inflamingRecall: number;
  stageExact: number;
  stageWithinOne: number;
  /** Causes named for a conversation, and whether it went up. */
  triggerPrecision: number;
  triggerRecall: number;
  escalationPrecision: number;
  escalationRecall: number;
}

/** The trained reader's. */
export const trainedReaderQuality: ReaderQuality = {
  agentPrecision: 0.676, agentRecall: 0.654, inflamingPrecision: 0.669, inflamingRecall: 0.432, stageExact: 0.64, stageWithinOne: 0.95,
  triggerPrecision: 0.53, triggerRecall: 0.71, escalationPrecision: 0.84, escalationRecall: 0.82,
};

/** The cue reader's. */
export const cueReaderQuality: ReaderQuality = {
  agentPrecision: 0.622, agentRecall: 0.399, inflamingPrecision: 0.545, inflamingRecall: 0.192, stageExact: 0.39, stageWithinOne: 0.88,
  triggerPrecision: 0.53, triggerRecall: 0.42, escalationPrecision: 0.83, escalationRecall: 0.61,
};
