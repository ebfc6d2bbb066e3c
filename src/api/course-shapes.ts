import { z } from 'zod';
import { agentLabels, channels, competencies, customerLabels, derivedLabels } from '../core/codebook.ts';
import { sessions, voicePitches } from '../core/course/course.ts';
import { mostLetters } from '../core/practice/exercise-answer.ts';
import type { ExerciseAnswer as Answered } from '../core/practice/exercise-answer.ts';
import type { Feedback as Marking } from '../core/practice/feedback.ts';
import type { Grade } from '../core/practice/schedule.ts';
import { clientId } from './shapes.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).max(80);
const instant = z.iso.datetime();
const share = z.number().min(0).max(1);
const label = z.enum([...agentLabels, ...derivedLabels, ...customerLabels]);

/** How far somebody is with a lesson: `done` once an exercise was tried and the check passed with two right of three. */
export const lessonStates = ['new', 'begun', 'done'] as const;
export const lessonState = z.enum(lessonStates);

export const lessonCard = z.object({
  id, title: z.string(), session: z.enum(sessions), minutes: z.int(), state: lessonState, exercises: z.int(), tried: z.int(),
  objectives: z.array(z.object({ id, text: z.string() })),
});
export const courseCard = z.object({ id, title: z.string(), summary: z.string(), lessons: z.int(), done: z.int(), minutes: z.int() });
/** `number`: which day of the whole course it is, from 1. */
const dayName = z.object({ id, title: z.string(), number: z.int() });
/** With a format only its lessons, in its order, each under its day. */
export const courseShape = courseCard.extend({
  days: z.array(dayName.extend({ summary: z.string(), lessons: z.array(lessonCard), demonstrations: z.array(z.object({ id, title: z.string() })) })),
  formats: z.array(z.object({ id, title: z.string(), summary: z.string(), lessons: z.array(id) })),
});

const inline = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['text', 'strong', 'emphasis']), text: z.string() }),
  z.object({ type: z.literal('source'), key: z.string() }),
  z.object({ type: z.literal('scenario'), id }),
  z.object({ type: z.literal('exercise'), id, lesson: id }),
]);
const inlines = z.array(inline);
const leafBlocks = [
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('paragraph'), content: inlines }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(inlines) }),
  z.object({ type: z.literal('table'), head: z.array(inlines), rows: z.array(z.array(inlines)) }),
  z.object({ type: z.literal('moment'), title: z.string(), lines: z.array(z.object({ who: z.enum(['customer', 'you', 'colleague', 'direction']), text: z.string() })), effect: inlines }),
  z.object({ type: z.literal('pair'), pairs: z.array(z.object({ instead: inlines, try: inlines, because: inlines })) }),
  z.object({ type: z.literal('quote'), content: inlines }),
  z.object({ type: z.literal('pause'), content: inlines }),
] as const;
const leafBlock = z.discriminatedUnion('type', leafBlocks);
/** A case holds blocks, none of them a case. */
export const block = z.discriminatedUnion('type', [...leafBlocks, z.object({ type: z.literal('case'), title: z.string(), blocks: z.array(leafBlock) })]);

const options = z.array(z.string());
const base = { id, about: id, prompt: z.string() };
/** An exercise as it is set: without its key. What is chosen from comes in an order of its own, the same every time; answers name places in that order, from 0. */
export const exerciseView = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('spot'), ask: z.enum(['trigger', 'stage', 'sign']), transcript: z.array(z.object({ who: z.enum(['customer', 'agent']), text: z.string() })), values: options, toFind: z.int() }),
  z.object({ ...base, kind: z.enum(['choose', 'decide']), situation: z.string(), options }),
  z.object({ ...base, kind: z.literal('scene'), scene: z.string(), options }),
  z.object({ ...base, kind: z.literal('rewrite'), situation: z.string(), reply: z.string(), hint: z.string() }),
  /** With options it is a choice, without a free answer. */
  z.object({ ...base, kind: z.literal('swap'), phrase: z.string(), options: options.nullable(), hint: z.string().nullable() }),
  z.object({ ...base, kind: z.literal('reflect'), customer: z.string() }),
  z.object({ ...base, kind: z.literal('apology'), situation: z.string() }),
  z.object({ ...base, kind: z.literal('order'), items: options }),
  z.object({ ...base, kind: z.literal('match'), lefts: options, rights: options }),
  /** `whens` stand in the right order; each needs its step. */
  z.object({ ...base, kind: z.literal('ladder'), whens: options, steps: options }),
  z.object({ ...base, kind: z.literal('compose'), form: z.enum(['breathing', 'pause', 'journal']), minutes: z.int() }),
  z.object({ ...base, kind: z.literal('discuss'), minutes: z.int(), roles: options, harvest: options }),
]);

const place = z.int().min(0).max(50);
const places = z.array(place).max(50);
/** What somebody answers. A private journal stays in the browser: `finished` says only that the time was taken. */
export const exerciseAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('spot'), found: z.array(z.strictObject({ line: z.int().min(1).max(100), value: z.string().max(200) })).max(100) }),
  /** `why`: the learner's own reason, kept and not judged. */
  z.strictObject({ kind: z.literal('option'), option: place, why: z.string().max(1000).default('') }),
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1).max(mostLetters, `An answer may have at most ${mostLetters} characters`) }),
  /** order: items in the order given. match: the right for each left. ladder: the step for each when. */
  z.strictObject({ kind: z.literal('places'), places }),
  z.strictObject({ kind: z.literal('finished'), notes: z.array(z.string().max(2000)).max(20).default([]) }),
]) satisfies z.ZodType<Answered>;

/** One thing feedback says. `where` is about the learner's words (offsets into the answer's text). `right`: as it should be; `missing`: not there; `wrong`: there and better not, or the other choice; `note`: neither. */
export const feedbackPoint = z.object({
  kind: z.enum(['right', 'missing', 'wrong', 'note']), about: z.string(), label: label.nullable(), because: z.string(),
  where: z.object({ start: z.int(), end: z.int() }).nullable(),
}) satisfies z.ZodType<Marking['points'][number]>;
/** `score`: 0–1, null where nothing is scored. `better`: one line that would do it, for free answers. `key`: the solution in words, for the others. */
export const feedback = z.object({ score: share.nullable(), summary: z.string(), points: z.array(feedbackPoint), better: z.string().nullable(), key: z.array(z.string()) }) satisfies z.ZodType<Marking>;
export const attempt = z.object({ id: clientId, exercise: id, at: instant, answer: exerciseAnswer, feedback });
export const sendAttempt = z.strictObject({ id: clientId, answer: exerciseAnswer });

export const checkView = z.array(z.object({ about: id, question: z.string(), options }));
export const sendCheck = z.strictObject({ id: clientId, options: z.array(place).length(3) });
export const checkResult = z.object({ at: instant, right: z.int(), questions: z.array(z.object({ right: z.boolean(), chosen: place, answer: place, because: z.string(), becauseAnswer: z.string() })), state: lessonState });

export const lessonShape = lessonCard.omit({ exercises: true, tried: true }).extend({
  course: z.object({ id, title: z.string() }), day: dayName,
  body: z.array(block), keyPoints: z.array(z.string()), sources: z.record(z.string(), z.string()),
  /** A role-play that fits. */
  practise: z.object({ id, title: z.string() }).nullable(),
  exercises: z.array(exerciseView), attempts: z.array(attempt).describe('The newest of each exercise.'),
  check: checkView, checked: checkResult.nullable().describe('The best.'),
  demonstrations: z.array(z.object({ id, title: z.string() })).describe('Of this day, about what this lesson teaches first.'),
  videos: z.array(z.object({ id, title: z.string() })).describe('Of the organisation itself.'),
  before: z.object({ id, title: z.string() }).nullable(), after: z.object({ id, title: z.string() }).nullable(),
});

/** A day in a room. */
export const planShape = z.object({ course: z.object({ id, title: z.string() }), day: dayName, body: z.array(block) });

const line = z.object({ who: z.enum(['customer', 'agent']), text: z.string(), note: z.string().nullable(), move: label.nullable(), anger: z.number().min(0).max(100) });
export const demonstrationShape = z.object({
  id, title: z.string(), contentNote: z.string().nullable(), about: z.array(z.object({ id, text: z.string(), lesson: id })),
  /** `voice`: which of two they are heard in. */
  speakers: z.object({ customer: z.object({ name: z.string(), age: z.enum(['young', 'middle', 'older']), voice: z.enum(voicePitches).nullable() }), agent: z.object({ name: z.string(), voice: z.enum(voicePitches).nullable() }) }),
  trade: z.string(), channel: z.enum(channels), bad: z.array(line), good: z.array(line),
  pauses: z.array(z.object({ version: z.enum(['bad', 'good']), before: z.int(), question: z.string(), hint: z.string() })),
});

/** What an organisation's own video is, with questions at moments (seconds). */
export const videoShape = z.object({
  id, title: z.string(), summary: z.string(), video: z.string(), captions: z.string(), language: z.string(),
  checkpoints: z.array(z.object({ at: z.number().min(0), question: z.string(), answers: z.array(z.object({ text: z.string(), right: z.boolean(), because: z.string() })) })),
});

export const masteryShape = z.object({
  id: z.enum(competencies),
  /** 0–1 as of now; null when there was no occasion to show it. Falls slowly without practice. */
  level: share.nullable(),
  /** What it was when last practised. */
  last: z.object({ level: share, at: instant }).nullable(),
  /** How many exercises, reviews and role-plays it rests on. */
  occasions: z.int(),
});

/** A card of the spaced review: a check question, an exercise, or an own turn to say again. */
export const reviewCard = z.object({
  id: clientId, due: instant, reason: z.string(),
  task: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('question'), lesson: z.object({ id, title: z.string() }), question: z.string(), options }),
    z.object({ kind: z.literal('exercise'), lesson: z.object({ id, title: z.string() }), exercise: exerciseView }),
    z.object({ kind: z.literal('own-turn'), session: clientId, turn: z.int(), scenario: z.object({ id, title: z.string() }), customer: z.string(), said: z.string(), aim: z.string() }),
  ]),
});
/** At most so many cards as three to five minutes hold; `later` are due as well and wait for the next time. */
export const reviewList = z.object({ due: z.array(reviewCard), later: z.int(), minutes: z.int(), next: instant.nullable() });
const grades = ['again', 'hard', 'good', 'easy'] as const satisfies readonly Grade[];
export const sendReview = z.strictObject({ id: clientId, answer: exerciseAnswer });
export const reviewResult = z.object({ feedback, grade: z.enum(grades), due: instant, left: z.int() });

export const milestone = z.object({ id, title: z.string(), because: z.string(), at: instant });
export const homeShape = z.object({
  courses: z.array(courseCard),
  next: z.object({ course: id, lesson: lessonCard, day: z.string() }).nullable(),
  reviews: reviewList,
  recommended: z.array(z.object({ scenario: id, title: z.string(), competency: z.enum(competencies).nullable(), because: z.string() })),
  mastery: z.array(masteryShape),
  milestones: z.array(milestone),
  /** Lessons done of all, of the main course. */
  certificate: z.object({ done: z.int(), of: z.int() }),
});

export type CourseCard = z.infer<typeof courseCard>;
export type CourseView = z.infer<typeof courseShape>;
export type LessonCard = z.infer<typeof lessonCard>;
export type LessonView = z.infer<typeof lessonShape>;
export type LessonState = z.infer<typeof lessonState>;
export type ExerciseView = z.infer<typeof exerciseView>;
export type ExerciseAnswer = z.infer<typeof exerciseAnswer>;
export type FeedbackPoint = z.infer<typeof feedbackPoint>;
export type Feedback = z.infer<typeof feedback>;
export type Attempt = z.infer<typeof attempt>;
export type CheckResult = z.infer<typeof checkResult>;
export type DemonstrationView = z.infer<typeof demonstrationShape>;
export type VideoView = z.infer<typeof videoShape>;
export type ReviewCard = z.infer<typeof reviewCard>;
export type ReviewList = z.infer<typeof reviewList>;
export type ReviewResult = z.infer<typeof reviewResult>;
export type Mastery = z.infer<typeof masteryShape>;
export type Home = z.infer<typeof homeShape>;
