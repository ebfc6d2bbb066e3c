import { z } from 'zod';
import { channels, competencies, stages, triggers } from '../core/codebook.ts';
import { answerPurposes, customerActs, levels, losses, type Scenario, type Voice } from '../core/conversation/scenario.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const share = z.number().min(0).max(1);
const fairness = z.number().min(-1).max(1);
const multiplier = z.number().min(0.5).max(1.5);
const keys = z.array(text).min(1);
const topic = { id, text, keys };

const lineGroup = z.strictObject({
  act: z.enum(customerActs),
  about: id.exactOptional(),
  stages: z.array(z.enum(stages)).min(1).exactOptional(),
  channels: z.array(z.enum(channels)).min(1).exactOptional(),
  texts: z.array(text).min(1),
});

/** The shape of a scenario file; what single fields mean stands in core/conversation/scenario.ts. */
export const scenarioSchema = z.strictObject({
  id,
  version: z.int().min(1),
  title: text,
  summary: text,
  industry: text,
  firm: text,
  currency: z.enum(['£', '€', '$']),
  channels: z.array(z.enum(channels)).min(1),
  triggers: z.array(z.enum(triggers)).min(1),
  level: z.enum(levels),
  contentNote: text.exactOptional(),
  minutes: z.int().min(2).max(40),
  trains: z.array(z.enum(competencies)).min(1),
  goals: z.array(text).min(1),
  persona: z.strictObject({
    name: text,
    age: z.int().min(16).max(110),
    about: text,
    voice: id,
    portrait: z.strictObject({
      age: z.enum(['young', 'middle', 'older']),
      skin: z.int().min(1).max(6),
      hair: z.enum(['short', 'cropped', 'bob', 'long', 'curly', 'afro', 'bun', 'bald', 'headscarf', 'turban', 'locs']),
      hairColour: z.enum(['black', 'brown', 'auburn', 'blonde', 'grey', 'white']),
      glasses: z.boolean(),
      beard: z.boolean(),
    }),
    temperament: z.strictObject({ reactivity: multiplier, forgiveness: multiplier, endurance: multiplier, reserve: share }),
    start: z.strictObject({
      arousal: share.exactOptional(),
      heard: share.exactOptional(),
      trust: share.exactOptional(),
      control: share.exactOptional(),
      patience: share.exactOptional(),
      progress: share.exactOptional(),
      outcomeFairness: fairness.exactOptional(),
      proceduralFairness: fairness.exactOptional(),
      interactionalFairness: fairness.exactOptional(),
      blame: share.exactOptional(),
    }),
  }),
  agent: z.strictObject({
    name: text,
    role: text,
    knows: z.array(text).min(1),
    authority: z.array(text).min(1),
    limits: z.array(text).min(1),
    goodLooksLike: z.array(text).min(1),
  }),
  opening: z.partialRecord(z.enum(channels), text),
  subject: text,
  facts: z.array(z.strictObject({ ...topic, told: z.enum(['opening', 'volunteered', 'asked', 'asked-well']), asked: z.array(text) })).min(3),
  grievances: z.array(z.strictObject({ ...topic, trigger: z.enum(triggers), loss: z.enum(losses), weight: share })).min(1),
  questions: z.array(z.strictObject({ ...topic, weight: share })).min(1),
  wants: z.array(z.strictObject({ id, text, weight: share, threshold: share })).min(1),
  remedies: z
    .array(
      z.strictObject({
        ...topic,
        kind: z.enum(['action', 'refund', 'credit', 'replacement', 'service', 'information', 'apology', 'hand-over']),
        worth: z.record(id, z.number().min(0).max(1.5)),
        authority: z.enum(['agent', 'supervisor', 'nobody']),
        loss: z.number().positive().exactOptional(),
      }),
    )
    .min(1),
  promises: z.array(z.strictObject({ ...topic, after: z.int().min(1).max(4), damage: z.enum(['fatal', 'costly']) })),
  interest: z.strictObject({ text, fact: id, remedies: z.array(id) }),
  escalation: z.enum(['right', 'possible', 'needless']),
  lines: z.array(lineGroup).min(1),
  answers: z
    .array(
      z.strictObject({
        for: z.enum(answerPurposes),
        about: id.exactOptional(),
        channels: z.array(z.enum(channels)).min(1).exactOptional(),
        texts: z.array(text).min(1),
      }),
    )
    .min(1),
}) satisfies z.ZodType<Scenario>;

/** The shape of a voice file (content/personas). */
export const voiceSchema = z.strictObject({
  id,
  description: text,
  style: z.strictObject({ lowerCase: z.boolean(), loose: share, signs: z.enum(['full', 'first', 'initials']) }),
  lines: z.array(lineGroup).min(1),
}) satisfies z.ZodType<Voice>;
