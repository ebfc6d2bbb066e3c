import { agentLabels, customerLabels, stages, triggers } from '../core/codebook.ts';
import type { Label, Role, Stage, Trigger } from '../core/codebook.ts';

/** What the network answers, in the order of its outputs: labels of agents, labels of customers, stages, triggers. */
export const outputNames: readonly string[] = [...agentLabels, ...customerLabels, ...stages, ...triggers];
/** Outputs with those that fill up to a multiple of 16. */
export const outputCount = Math.ceil(outputNames.length / 16) * 16;
/** First output of each group. */
export const firstOf = { agent: 0, customer: agentLabels.length, stage: agentLabels.length + customerLabels.length, trigger: agentLabels.length + customerLabels.length + stages.length } as const;
export const stageCount = stages.length;

/** What a turn should be read as; `weights` is nought where that is not known. */
export interface Target {
  values: Float32Array;
  weights: Float32Array;
}

/** The targets of a labelled turn; disputed labels, an absent stage and absent triggers are not learned from. */
export function targetOf(role: Role, labels: readonly Label[], disputed: readonly Label[], stage: Stage | null | undefined, causes: readonly Trigger[] | null): Target {
  const values = new Float32Array(outputCount);
  const weights = new Float32Array(outputCount);
  const own: readonly Label[] = role === 'agent' ? agentLabels : customerLabels;
  weights.fill(1, firstOf[role], firstOf[role] + own.length);
  for (const label of labels) if (own.includes(label)) values[firstOf[role] + own.indexOf(label)] = 1;
  for (const label of disputed) if (own.includes(label)) weights[firstOf[role] + own.indexOf(label)] = 0;
  if (role === 'customer' && stage) {
    weights.fill(1, firstOf.stage, firstOf.stage + stageCount);
    values[firstOf.stage + stages.indexOf(stage)] = 1;
  }
  if (role === 'customer' && causes) {
    weights.fill(1, firstOf.trigger, firstOf.trigger + triggers.length);
    for (const cause of causes) values[firstOf.trigger + triggers.indexOf(cause)] = 1;
  }
  return { values, weights };
}

/** Outputs asked of a turn of that role. */
export function ownOutputs(role: Role): number[] {
  const range = (from: number, length: number): number[] => Array.from({ length }, (_, index) => from + index);
  return role === 'agent' ? range(firstOf.agent, agentLabels.length) : range(firstOf.customer, customerLabels.length + stageCount + triggers.length);
}
