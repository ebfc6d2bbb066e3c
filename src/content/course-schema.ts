import { z } from 'zod';
import { agentLabels, channels, customerLabels } from '../core/codebook.ts';
import type { Course, Day, Demonstration, Exercise, Lesson } from '../core/course/course.ts';
import { sessions, voicePitches } from '../core/course/course.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const minutes = z.int().min(1).max(60);
const labels = z.array(z.enum(agentLabels));
const models = z.array(text).min(1);
const because = text.describe('Why it is right, or what it overlooks; never just "wrong".');
const answer = z.strictObject({ text, right: z.literal(true).exactOptional(), because });
/** Answers of which exactly one is right. */
const answers = z.array(answer).min(3).max(4).refine((all) => all.filter(({ right }) => right).length === 1, 'exactly one answer is right');
const keyedFacts = z.array(z.strictObject({ text, keys: z.array(text).min(1) })).min(1);
const who = z.enum(['customer', 'agent']);

const checkQuestion = z.strictObject({ about: id, question: text, answers });

/** The front matter of a lesson. */
export const lessonSchema = z.strictObject({
  title: text,
  session: z.enum(sessions),
  minutes: z.int().min(5).max(12),
  objectives: z.array(z.strictObject({ id, text })).min(1).max(3),
  keyPoints: z.array(text).min(3).max(5),
  sources: z.array(text),
  practise: id.exactOptional(),
  check: z.array(checkQuestion).length(3),
}) satisfies z.ZodType<Omit<Lesson, 'id' | 'body' | 'exercises'>>;

const base = { id, about: id, prompt: text };
const exercise = z.discriminatedUnion('kind', [
  z.strictObject({ ...base, kind: z.literal('spot'), ask: z.enum(['trigger', 'stage', 'sign']), transcript: z.array(z.strictObject({ who, text })).min(2), answers: z.array(z.strictObject({ line: z.int().min(1), value: text, because })).min(1) }),
  z.strictObject({ ...base, kind: z.literal('choose'), situation: text, answers }),
  z.strictObject({ ...base, kind: z.literal('decide'), situation: text, answers }),
  z.strictObject({ ...base, kind: z.literal('scene'), scene: text, answers }),
  z.strictObject({ ...base, kind: z.literal('rewrite'), situation: text, reply: text, want: labels.min(1), avoid: labels, models, hint: text }),
  z.strictObject({ ...base, kind: z.literal('swap'), phrase: text, answers: answers.exactOptional(), want: labels.min(1).exactOptional(), avoid: labels.exactOptional(), models: models.exactOptional(), hint: text.exactOptional() })
    .refine((swap) => (swap.answers === undefined) === [swap.want, swap.avoid, swap.models, swap.hint].every((part) => part !== undefined), 'a swap has either answers to choose from, or want, avoid, models and a hint for a free answer'),
  z.strictObject({ ...base, kind: z.literal('reflect'), customer: text, facts: keyedFacts, feeling: text, models }),
  z.strictObject({ ...base, kind: z.literal('apology'), situation: text, facts: keyedFacts, models, traps: z.array(z.strictObject({ text, because })).min(1) }),
  z.strictObject({ ...base, kind: z.literal('order'), items: z.array(text).min(3).describe('In the right order.'), because }),
  z.strictObject({ ...base, kind: z.literal('match'), pairs: z.array(z.strictObject({ left: text, right: text, because: because.exactOptional() })).min(3), because: because.exactOptional() })
    .refine((match) => match.because !== undefined || match.pairs.every((pair) => pair.because !== undefined), 'say because for each pair, or once for all'),
  z.strictObject({ ...base, kind: z.literal('ladder'), steps: z.array(z.strictObject({ text, when: text, because })).min(3).describe('From the first step to the last.'), because }),
  z.strictObject({ ...base, kind: z.literal('compose'), form: z.enum(['breathing', 'pause', 'journal']), minutes }),
  z.strictObject({ ...base, kind: z.literal('discuss'), minutes, roles: z.array(text).min(1), harvest: z.array(text).min(1) }),
]) satisfies z.ZodType<Exercise>;

/** The exercises of a lesson. */
export const exercisesSchema = z.array(exercise).min(6);

const line = z.strictObject({ who, text, note: text.exactOptional(), move: z.enum([...agentLabels, ...customerLabels]).exactOptional(), anger: z.number().min(0).max(100) });

const voice = z.enum(voicePitches).exactOptional();

/** The demonstrations of a day. */
export const demonstrationsSchema: z.ZodType<Demonstration[]> = z.array(
  z.strictObject({
    id, title: text, contentNote: text.exactOptional(), about: z.array(id).min(1),
    speakers: z.strictObject({ customer: z.strictObject({ name: text, age: z.enum(['young', 'middle', 'older']), voice }), agent: z.strictObject({ name: text, voice }) }),
    trade: text, channel: z.enum(channels), bad: z.array(line).min(6), good: z.array(line).min(6),
    pauses: z.array(z.strictObject({ version: z.enum(['bad', 'good']), before: z.int().min(2), question: text, hint: text })).min(1),
  }),
).min(2);

/** The course's own file; days are folders with lessons, exercises, demonstrations and a plan. */
export const courseSchema = z.strictObject({
  id, version: z.int().min(1), title: text, summary: text,
  days: z.array(z.strictObject({ id, title: text, summary: text })).min(1),
  formats: z.array(z.strictObject({ id, title: text, summary: text, lessons: z.array(id).min(1) })),
}) satisfies z.ZodType<Omit<Course, 'days'> & { days: Pick<Day, 'id' | 'title' | 'summary'>[] }>;
