import { z } from 'zod';
import { channels, competencies, customerLabels, agentLabels, derivedLabels, recoverySteps, stages, triggers } from '../core/codebook.ts';
import { wordingFaults } from '../core/conversation/model-wording.ts';
import { customerActs, levels } from '../core/conversation/scenario.ts';
import { distances, outcomes, postures } from '../core/conversation/turn.ts';

/** Client-made identifier: a UUID. Sending the same id twice stores once. */
export const clientId = z.uuid();
const slug = z.string().regex(/^[a-z0-9-]{1,80}$/);
const share = z.number().min(0).max(1);
const instant = z.iso.datetime();
const label = z.enum([...agentLabels, ...derivedLabels, ...customerLabels]);
const change = z.record(z.string(), z.number());

/** `training` shows state and hints on request; `exam` shows neither before the debrief. */
export const modes = ['training', 'exam'] as const;
export const mode = z.enum(modes);

export const stateShape = z.object({
  arousal: share, heard: share, trust: share, control: share, patience: share, progress: share,
  outcomeFairness: z.number(), proceduralFairness: z.number(), interactionalFairness: z.number(), blame: share,
});
export const portraitShape = z.object({
  age: z.enum(['young', 'middle', 'older']), skin: z.int(), hair: z.string(), hairColour: z.string(), glasses: z.boolean(), beard: z.boolean(),
});
export const endingShape = z.object({ outcome: z.enum(outcomes), csat: z.number(), willReturn: share, willTell: z.number() });

/** A scenario as a card of the library. `difficulty` is measured by simulated agents: 0 (any agent succeeds) – 100 (hardly any); null while it is being measured. */
export const scenarioCard = z.object({
  id: slug, title: z.string(), summary: z.string(), industry: z.string(), firm: z.string(), channels: z.array(z.enum(channels)),
  triggers: z.array(z.enum(triggers)), level: z.enum(levels), difficulty: z.number().min(0).max(100).nullable(), minutes: z.int(),
  trains: z.array(z.enum(competencies)), contentNote: z.string().nullable(),
  customer: z.object({ name: z.string(), portrait: portraitShape }),
});
/** What a learner reads before starting. */
export const brief = scenarioCard.extend({
  goals: z.array(z.string()),
  agent: z.object({
    name: z.string(), role: z.string(), knows: z.array(z.string()), authority: z.array(z.string()), limits: z.array(z.string()),
    goodLooksLike: z.array(z.string()),
  }),
  customer: z.object({ name: z.string(), about: z.string(), portrait: portraitShape }),
});

export const observationShape = z.object({
  label, quote: z.string(), start: z.int(), end: z.int(), confidence: share, source: z.enum(['cue', 'context', 'learned', 'model']), because: z.string(),
});
export const effectShape = z.object({ rule: z.string(), changes: change, because: z.string(), source: z.string(), evidence: z.array(z.int()) });

/** The customer's inner side after a turn; sent only in training mode, and in every debrief. */
export const insight = z.object({
  state: stateShape, stage: z.enum(stages), anger: share, observations: z.array(observationShape), effects: z.array(effectShape),
  unread: z.enum(['empty', 'no-words', 'other-language', 'too-long']).nullable(),
});
/** Why a model's text was not used, or what it read could not be. */
export const fallbackReasons = [...wordingFaults, 'busy', 'unavailable', 'refused', 'unreadable', 'cut-off', 'slow', 'too-slow', 'budget', 'not-heard', 'stopped'] as const;
/** What a language model had to do with a turn: `worded` says whether the customer's words are its own, `reading` what it saw in the agent's. Scores never depend on it. `cost` is in the currency of the prices that were set. */
export const turnModel = z.object({
  model: z.string(), worded: z.boolean(), reason: z.enum(fallbackReasons).nullable(), tokensIn: z.int(), tokensOut: z.int(), cost: z.number().nullable(),
  reading: z.union([z.object({ observations: z.array(observationShape) }), z.object({ failed: z.enum(fallbackReasons) })]).nullable(),
});
/** The language model of a role-play, where it is asked, and what it took so far; `budget` is in tokens. */
export const modelUse = z.object({
  model: z.string(), place: z.string().nullable(), reads: z.boolean(), tokensIn: z.int(), tokensOut: z.int(), cost: z.number().nullable(), budget: z.int().nullable(),
});
/** What comes before the answer where it is streamed: `words` to add to what the customer says, `again` when all shown so far is void. */
export const wordingEvent = z.discriminatedUnion('event', [z.object({ event: z.literal('words'), text: z.string() }), z.object({ event: z.literal('again') })]);

/** How the agent stands, face to face; chosen by the learner beside the words. */
export const bearing = z.strictObject({ posture: z.enum(postures), distance: z.enum(distances) });
/** `sign`: a sound on the phone, a stage direction face to face. `onlookers`: who joins in, in public. */
export const turnShape = z.object({
  id: clientId, index: z.int().min(1), text: z.string(), ends: z.boolean(), bearing: bearing.nullable(), at: instant,
  customer: z.object({ text: z.string(), sign: z.string().nullable(), onlookers: z.array(z.object({ handle: z.string(), text: z.string(), stance: z.enum(['with-customer', 'with-firm', 'curious']) })), acts: z.array(z.object({ act: z.enum(customerActs), about: z.string().optional() })) }),
  insight: insight.nullable(),
  model: turnModel.nullable(),
});
export const sessionShape = z.object({
  id: clientId, scenario: brief, scenarioVersion: z.int(), engine: z.string(), channel: z.enum(channels), mode, seed: z.int(), startedAt: instant,
  subject: z.string(), opening: z.string(), start: insight.nullable(), turns: z.array(turnShape), ending: endingShape.nullable(),
  modelUse: modelUse.nullable(),
  /** Set when this session took another one again from a turn. */
  branch: z.object({ parent: clientId, fromTurn: z.int().min(1) }).nullable(),
  /** Sessions that took this one again. */
  branches: z.array(z.object({ id: clientId, fromTurn: z.int().min(1), startedAt: instant })),
});
export const sessionSummary = z.object({
  id: clientId, scenario: z.object({ id: slug, title: z.string() }), channel: z.enum(channels), mode, startedAt: instant, turns: z.int(),
  ending: endingShape.nullable(), overall: z.number().nullable(),
  branch: z.object({ parent: clientId, fromTurn: z.int().min(1) }).nullable(),
});

const evidence = z.object({ turn: z.int(), label, quote: z.string(), start: z.int(), end: z.int(), points: z.number(), because: z.string() });
export const assessmentShape = z.object({
  overall: z.number().nullable(),
  competencies: z.array(
    z.object({
      id: z.enum(competencies), score: z.number().nullable(), uncertainty: z.number(), evidence: z.array(evidence),
      missed: z.array(z.object({ turn: z.int(), what: z.string(), because: z.string() })),
    }),
  ),
  cycle: z.record(z.enum(recoverySteps), z.number().nullable()),
  strength: evidence.nullable(),
  next: z.object({ competency: z.enum(competencies), advice: z.string() }).nullable(),
  turningPoints: z.array(
    z.object({ turn: z.int(), change: z.number(), quote: z.string(), label: label.nullable(), rule: z.string(), because: z.string(), source: z.string() }),
  ),
  betterLines: z.array(
    z.object({
      turn: z.int(), said: z.string(), line: z.string(), because: z.string(), changes: change, gain: z.number(), angerSaid: share, angerBetter: share,
    }),
  ),
  ending: endingShape,
  reservations: z.array(z.string()),
  curve: z.array(z.object({ turn: z.int(), state: stateShape, anger: share, standing: z.number() })),
});
/** `session` carries every turn with its insight, whatever the mode. `sources`: literature by the keys used in effects and turning points. */
export const debriefShape = z.object({
  session: sessionShape, assessment: assessmentShape, sources: z.record(z.string(), z.string()),
  /** True when scenario or engine changed since: readings are of today, the customer's words as they were sent. */
  recalculated: z.boolean(),
  disagreements: z.array(z.object({ turn: z.int(), label, note: z.string() })),
});
export const hintShape = z.object({ hint: z.string() });
export const progressShape = z.object({
  competencies: z.array(z.object({ id: z.enum(competencies), points: z.array(z.object({ session: clientId, at: instant, score: z.number() })) })),
});

export const startSession = z.strictObject({
  id: clientId, scenario: slug, channel: z.enum(channels), mode: mode.default('training'), seed: z.int().min(0).max(2 ** 31 - 1).optional(),
});
export const sendTurn = z.strictObject({ id: clientId, text: z.string().min(1).max(10_000), ends: z.boolean().default(false), bearing: bearing.optional() });
export const startBranch = z.strictObject({ id: clientId, fromTurn: z.int().min(1).max(200) });
export const disagree = z.strictObject({ turn: z.int().min(1).max(200), label, note: z.string().max(500).default('') });
/** RFC 9457. */
export const problemShape = z.object({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(), code: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

export type ScenarioCard = z.infer<typeof scenarioCard>;
export type Brief = z.infer<typeof brief>;
export type Insight = z.infer<typeof insight>;
export type TurnView = z.infer<typeof turnShape>;
export type SessionView = z.infer<typeof sessionShape>;
export type SessionSummary = z.infer<typeof sessionSummary>;
export type Debrief = z.infer<typeof debriefShape>;
export type WordingEvent = z.infer<typeof wordingEvent>;
export type Progress = z.infer<typeof progressShape>;
export type ProblemView = z.infer<typeof problemShape>;
export type Mode = z.infer<typeof mode>;
