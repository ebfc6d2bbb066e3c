import { z } from 'zod';
import { channels, competencies, stages, triggers } from '../core/codebook.ts';
import { answerPurposes, customerActs, levels, losses, type Scenario, type Voice } from '../core/conversation/scenario.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const share = z.number().min(0).max(1);
const fairness = z.number().min(-1).max(1);
const multiplier = z.number().min(0.5).max(1.5);
const keys = z.array(text).min(1).describe('All must be found within two neighbouring sentences. One key is alternatives separated by |; words count in every form, * is any ending.');
const topic = { id, text: text.describe('One plain sentence.'), keys };
const weight = share.describe('0–1: how much it matters to this customer.');

const lineGroup = z.strictObject({
  act: z.enum(customerActs).describe('What the customer does.'),
  about: id.describe('Id of the fact, grievance, question, want, remedy or promise; for react what the agent did, a label or wall-of-text, kept-waiting, crowded, turned-away, closed-off; for answer: unknown (what nobody wrote down), details (what stands on any account).').exactOptional(),
  stages: z.array(z.enum(stages)).min(1).describe('Stages it fits; left out, it fits all.').exactOptional(),
  channels: z.array(z.enum(channels)).min(1).exactOptional(),
  texts: z.array(text).min(1).describe('One to three sentences each, standing alone. Slots: {agent} {firm} {name}; in react also {quote}.'),
});

const signGroup = z.strictObject({
  stages: z.array(z.enum(stages)).min(1),
  channels: z.array(z.enum(['phone', 'in-person'])).min(1).describe('Left out, it fits both.').exactOptional(),
  texts: z.array(text).min(1).describe('A few words: a sound on the phone ("a long breath"), what is seen face to face ("puts the receipt down"). No brackets; the program adds them.'),
});
const onlooker = z.strictObject({
  handle: z.string().regex(/^@[\w.-]{2,30}$/, 'a handle is @ and up to 30 letters, digits, dots, hyphens or underscores'),
  text,
  stance: z.enum(['with-customer', 'with-firm', 'curious']),
  when: z.enum(['heated', 'cooling', 'any']).describe('heated: while the customer is frustrated or worse; cooling: once it eases.'),
});
const path = z.strictObject({
  id,
  kind: z.enum(['model', 'failure']),
  channel: z.enum(channels),
  lesson: text.describe('One sentence: what there is to learn from it.'),
  turns: z.array(z.strictObject({ text, ends: z.boolean().exactOptional() })).min(2).describe('What the agent says, turn by turn.'),
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
  level: z.enum(levels).describe('How the customer starts; how hard it is gets measured.'),
  contentNote: text.describe('What the learner will meet; needed when the customer is abusive.').exactOptional(),
  minutes: z.int().min(2).max(40),
  trains: z.array(z.enum(competencies)).min(1),
  goals: z.array(text).min(1),
  persona: z.strictObject({
    name: text,
    age: z.int().min(16).max(110),
    about: text,
    voice: id.describe('A voice in content/personas.'),
    portrait: z.strictObject({
      age: z.enum(['young', 'middle', 'older']),
      skin: z.int().min(1).max(6),
      hair: z.enum(['short', 'cropped', 'bob', 'long', 'curly', 'afro', 'bun', 'bald', 'headscarf', 'turban', 'locs']),
      hairColour: z.enum(['black', 'brown', 'auburn', 'blonde', 'grey', 'white']),
      glasses: z.boolean(),
      beard: z.boolean(),
    }),
    temperament: z.strictObject({
      reactivity: multiplier.describe('How strongly provocation moves them; 1 is typical.'),
      forgiveness: multiplier.describe('How strongly good treatment moves them; 1 is typical.'),
      endurance: z.number().min(0.3).max(1.5).describe('How long they stay with it; 1 is typical.'),
      reserve: share.describe('0–1: how likely an unhappy one leaves without a word.'),
    }),
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
    knows: z.array(text).min(1).describe('What the agent can see.'),
    authority: z.array(text).min(1).describe('What the agent may offer.'),
    limits: z.array(text).min(1).describe('What the agent cannot do.'),
    goodLooksLike: z.array(text).min(1),
  }),
  opening: z.partialRecord(z.enum(channels), text),
  subject: text,
  facts: z.array(z.strictObject({
    ...topic,
    told: z.enum(['opening', 'volunteered', 'asked', 'asked-well']).describe('When it comes out.'),
    asked: z.array(text).describe('Keys that recognise the question about it.'),
  })).min(3),
  grievances: z.array(z.strictObject({ ...topic, trigger: z.enum(triggers), loss: z.enum(losses), weight })).min(1),
  questions: z.array(z.strictObject({ ...topic, weight })).min(1),
  wants: z.array(z.strictObject({ id, text, weight, threshold: share.describe('0–1: the worth at which a customer treated neutrally says yes.') })).min(1),
  remedies: z
    .array(
      z.strictObject({
        ...topic,
        kind: z.enum(['action', 'refund', 'credit', 'replacement', 'service', 'information', 'apology', 'hand-over']),
        worth: z.record(id, z.number().min(0).max(1.5)).describe('What it is worth for each want: 1 fully makes up for it.'),
        authority: z.enum(['agent', 'supervisor', 'nobody']).describe('Who may grant it.'),
        loss: z.number().positive().describe('For money: the loss an amount the agent names is measured against.').exactOptional(),
      }),
    )
    .min(1),
  promises: z.array(z.strictObject({ ...topic, after: z.int().min(1).max(4).describe('Customer turns until it comes out.'), damage: z.enum(['fatal', 'costly']) })),
  harms: z.array(z.strictObject(topic)).describe('What must never be advised, asked for, disclosed or said in this case.'),
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
  signs: z.array(signGroup),
  onlookers: z.array(onlooker),
  paths: z.array(path),
}) satisfies z.ZodType<Scenario>;

/** The shape of a voice file (content/personas). */
export const voiceSchema = z.strictObject({
  id,
  description: text,
  style: z.strictObject({ lowerCase: z.boolean(), loose: share, signs: z.enum(['full', 'first', 'initials']) }),
  lines: z.array(lineGroup).min(1),
}) satisfies z.ZodType<Voice>;
