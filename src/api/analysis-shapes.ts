import { z } from 'zod';
import { endKinds } from '../core/analysis/conversation-end.ts';
import { riskFactors } from '../core/analysis/risk.ts';
import { agentLabels, channels, competencies, customerLabels, derivedLabels, stages, triggers } from '../core/codebook.ts';
import { clientId } from './shapes.ts';

const share = z.number().min(0).max(1);
const instant = z.iso.datetime();
const count = z.int().min(0);
const stage = z.enum(stages);
const label = z.enum([...agentLabels, ...derivedLabels, ...customerLabels]);
const place = { file: z.string(), line: z.int() };

export const startAnalysis = z.strictObject({
  id: clientId,
  /** Sizes in bytes. */
  files: z.array(z.strictObject({ name: z.string().min(1).max(300), size: z.int().min(0) })).min(1).max(1000),
});

/** `waiting`: others are read first. `goneAt`: when a report that is not kept is thrown away at the latest. */
export const analysisShape = z.object({
  id: clientId, title: z.string(), startedAt: instant, state: z.enum(['waiting', 'reading', 'done', 'failed']), kept: z.boolean(), goneAt: instant.nullable(),
  bytes: z.object({ received: count, total: count }), conversations: count, notRead: count,
});
export const analysisList = z.object({
  analyses: z.array(analysisShape),
  /** What one upload may hold; 0 bytes when this server takes none. */
  limits: z.object({ bytes: count, files: count }),
  formats: z.array(z.object({ id: z.string(), name: z.string(), extensions: z.array(z.string()) })),
});

const opening = z.object({
  id: z.string(), turn: z.int(), quote: z.string(), from: stage, to: stage, moves: z.array(label),
  /** Its number in the report's list; null when the list does not hold it. */
  conversation: z.int().nullable(),
});

/** A conversation as a line of the list. Risk and overall 0–100; `curve`: upset (0–1) at each customer turn. */
export const listedConversation = z.object({
  number: z.int().min(1), id: z.string(), ...place, channel: z.enum(channels), turns: count, arrived: stage.nullable(), last: stage.nullable(), curve: z.array(share),
  escalated: z.boolean(), triggers: z.array(z.enum(triggers)), end: z.enum(endKinds), risk: z.number().min(0).max(100), overall: z.number().nullable(),
});

/** What an archive shows. `list` holds the conversations of highest risk, all other figures are of the whole archive. */
export const reportShape = z.object({
  /** The version of the reader. */
  reader: z.string(),
  partial: z.boolean(), conversations: count, agentTurns: count, customerTurns: count,
  headlines: z.array(z.object({ figure: z.string(), text: z.string(), base: z.string() })),
  triggers: z.array(z.object({ trigger: z.enum(triggers), conversations: count })), withTrigger: count,
  arrivals: z.array(z.object({ stage, conversations: count, escalated: count, settled: count })),
  ends: z.array(z.object({ end: z.enum(endKinds), conversations: count })),
  training: z.array(z.object({ competency: z.enum(competencies), conversations: count, advice: z.string(), mean: z.number().nullable() })),
  misses: z.array(z.object({ what: z.string(), conversations: count })),
  /** Replies with a move that were answered, after how many the customer was clearly calmer or more upset, and the shares to expect for customers just as upset. */
  moves: z.array(z.object({ label, conversations: count, answered: count, eased: count, worsened: count, expectedEased: share, expectedWorsened: share })),
  worstOpenings: z.array(opening), bestOpenings: z.array(opening),
  redactions: z.array(z.object({ kind: z.string(), times: count })),
  leftOut: z.array(z.object({ kind: z.string(), messages: count })),
  otherLanguages: z.array(z.object({ language: z.string(), conversations: count })),
  /** The first of the records that could not be used, of so many in all. */
  notRead: z.array(z.object({ ...place, message: z.string(), hint: z.string() })), notReadCount: count,
  list: z.array(listedConversation),
});

const move = z.object({ label, quote: z.string(), start: z.int(), end: z.int(), confidence: share });
const point = z.object({ turn: z.int(), stage, upset: share });

/** One conversation with all that was read in it; personal details are blanked. Turns count from 1, both speakers. */
export const analysedConversation = z.object({
  id: z.string(), channel: z.enum(channels), source: z.object(place),
  turns: z.array(
    z.object({
      turn: z.int(), role: z.enum(['agent', 'customer']), text: z.string(), seen: z.array(move), unread: z.enum(['empty', 'no-words', 'other-language', 'too-long']).optional(),
      stage: stage.optional(), upset: share.optional(),
    }),
  ),
  curve: z.array(point),
  arrival: point.nullable(),
  triggers: z.array(z.object({ turn: z.int(), trigger: z.enum(triggers), quote: z.string(), because: z.string() })),
  turned: z.array(z.object({ turn: z.int(), from: stage, to: stage, change: z.number(), quote: z.string(), moves: z.array(label) })),
  escalation: z.object({ turn: z.int(), sign: z.union([label, stage]), quote: z.string() }).nullable(),
  used: z.array(z.object({ turn: z.int(), label, quote: z.string(), points: z.number() })),
  missed: z.array(z.object({ turn: z.int(), competency: z.enum(competencies), what: z.string(), because: z.string() })),
  competencies: z.array(z.object({ id: z.enum(competencies), score: z.number().nullable(), uncertainty: z.number() })),
  overall: z.number().nullable(), next: z.enum(competencies).nullable(),
  risk: z.object({ value: share, parts: z.array(z.object({ factor: z.enum(riskFactors), points: z.number(), because: z.string() })) }),
  end: z.object({ kind: z.enum(endKinds), quote: z.string() }),
});

export type AnalysisView = z.infer<typeof analysisShape>;
export type AnalysisList = z.infer<typeof analysisList>;
export type ArchiveReport = z.infer<typeof reportShape>;
export type ListedConversation = z.infer<typeof listedConversation>;
export type AnalysedConversation = z.infer<typeof analysedConversation>;
