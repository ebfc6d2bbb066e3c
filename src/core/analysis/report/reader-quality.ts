/** How well a reader does on conversations it did not learn from; `npm run eval -- --record` measures it and keeps it beside the weights. */
export interface ReaderQuality {
  /** The reader that was measured. */
  version: string;
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
