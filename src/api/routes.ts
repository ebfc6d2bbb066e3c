import { z } from 'zod';
import * as account from './account-shapes.ts';
import * as analysis from './analysis-shapes.ts';
import * as course from './course-shapes.ts';
import { paths, pieceBytes } from './paths.ts';
import type { RouteName } from './paths.ts';
import * as shape from './shapes.ts';

const sessionId = z.object({ session: shape.clientId });
const slug = z.string().max(80);
const lessonId = z.object({ course: slug, lesson: slug });
const accountId = z.object({ account: z.string().max(80) });
const analysisId = z.object({ analysis: shape.clientId });

/** What a route takes and answers. A part that is left out is not read. */
export interface Route {
  method: 'GET' | 'POST' | 'DELETE';
  path: string;
  summary: string;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** Instead of a body the request carries bytes (application/octet-stream), at most so many. */
  bytes?: number;
  output: z.ZodObject;
  /** With `Accept: text/event-stream` these come first, each under its name, then the output as `answer` (or a problem as `problem`). */
  events?: z.ZodType;
}

/** The HTTP contract: every route with its inputs and answer. Server handlers, typed client and OpenAPI all come from this table. */
export const routes = {
  listScenarios: { ...paths.listScenarios, summary: 'The library', output: z.object({ scenarios: z.array(shape.scenarioCard) }) },
  readScenario: { ...paths.readScenario, summary: 'The brief of one scenario', params: z.object({ scenario: z.string().max(80) }), output: shape.brief },
  listSessions: {
    ...paths.listSessions,
    summary: 'Own sessions, newest first; pages by the start of the last one seen',
    query: z.object({ before: z.iso.datetime().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
    output: z.object({ sessions: z.array(shape.sessionSummary), more: z.boolean() }),
  },
  startSession: { ...paths.startSession, summary: 'Start a role-play', body: shape.startSession, output: shape.sessionShape },
  readSession: { ...paths.readSession, summary: 'One role-play so far', params: sessionId, output: shape.sessionShape },
  sendTurn: {
    ...paths.sendTurn,
    summary: 'Say something; the same id twice answers the same',
    params: sessionId,
    body: shape.sendTurn,
    output: z.object({ turn: shape.turnShape, ending: shape.endingShape.nullable() }),
    events: shape.wordingEvent,
  },
  stopSession: {
    ...paths.stopSession,
    summary: 'Stop here, with nothing more said; the debrief opens. Twice does no harm',
    params: sessionId,
    output: z.object({ ending: shape.endingShape }),
  },
  readHint: { ...paths.readHint, summary: 'What would help now (training mode)', params: sessionId, output: shape.hintShape },
  readDebrief: {
    ...paths.readDebrief,
    summary: 'Assessment with evidence; in exam mode only once the role-play has ended',
    params: sessionId,
    output: shape.debriefShape,
  },
  startBranch: { ...paths.startBranch, summary: 'Take a role-play again from a turn', params: sessionId, body: shape.startBranch, output: shape.sessionShape },
  disagree: {
    ...paths.disagree,
    summary: 'Disagree with a reading; the same one twice takes it back',
    params: sessionId,
    body: shape.disagree,
    output: z.object({ disagreements: shape.debriefShape.shape.disagreements }),
  },
  deleteSession: { ...paths.deleteSession, summary: 'Put a session in the bin', params: sessionId, output: z.object({}) },
  restoreSession: { ...paths.restoreSession, summary: 'Take a session out of the bin', params: sessionId, output: shape.sessionSummary },
  readProgress: { ...paths.readProgress, summary: 'Scores per competency over time', output: shape.progressShape },
  listAnalyses: { ...paths.listAnalyses, summary: 'Own analyses, newest first, with what may be sent', output: analysis.analysisList },
  startAnalysis: {
    ...paths.startAnalysis,
    summary: 'Announce files with recorded conversations; one analysis at a time',
    body: analysis.startAnalysis,
    output: analysis.analysisShape,
  },
  sendPiece: {
    ...paths.sendPiece,
    summary: 'A piece of a file, from its place in bytes; answers how much of the file has been taken, from where to go on. The same piece twice is taken once',
    params: z.object({ analysis: shape.clientId, file: z.coerce.number().int().min(0).max(9999), from: z.coerce.number().int().min(0).max(2 ** 40) }),
    bytes: pieceBytes,
    output: z.object({ received: z.int() }),
  },
  readAnalysis: { ...paths.readAnalysis, summary: 'How far an analysis is. One that is not kept is gone some minutes after nobody has asked for it', params: analysisId, output: analysis.analysisShape },
  stopAnalysis: { ...paths.stopAnalysis, summary: 'Read no further and make the report of what was read', params: analysisId, output: analysis.analysisShape },
  readReport: { ...paths.readReport, summary: 'What an archive shows, once it is read', params: analysisId, output: analysis.reportShape },
  readAnalysedConversation: {
    ...paths.readAnalysedConversation,
    summary: 'One of the conversations a report lists',
    params: z.object({ analysis: shape.clientId, number: z.coerce.number().int().min(1).max(9999) }),
    output: analysis.analysedConversation,
  },
  keepAnalysis: { ...paths.keepAnalysis, summary: 'Keep a report in the own list. Twice does no harm', params: analysisId, output: analysis.analysisShape },
  deleteAnalysis: { ...paths.deleteAnalysis, summary: 'Stop an analysis or throw its report away; a kept one can be kept again for a minute', params: analysisId, output: z.object({}) },
  listCourses: { ...paths.listCourses, summary: 'The courses, with how far one is', output: z.object({ courses: z.array(course.courseCard) }) },
  readCourse: {
    ...paths.readCourse,
    summary: 'Days and lessons of a course, or of one of its formats',
    params: z.object({ course: slug }),
    query: z.object({ format: slug.optional() }),
    output: course.courseShape,
  },
  readLesson: { ...paths.readLesson, summary: 'A lesson with its exercises, and what was answered', params: lessonId, output: course.lessonShape },
  sendAttempt: {
    ...paths.sendAttempt,
    summary: 'Answer an exercise; the same id twice answers the same',
    params: lessonId.extend({ exercise: slug }),
    body: course.sendAttempt,
    output: z.object({ attempt: course.attempt, state: course.lessonState }),
  },
  sendCheck: { ...paths.sendCheck, summary: 'Answer the three questions of a lesson; the same id twice answers the same', params: lessonId, body: course.sendCheck, output: course.checkResult },
  readPlan: { ...paths.readPlan, summary: 'The plan of a day for whoever teaches it in a room', params: z.object({ course: slug, day: slug }), output: course.planShape },
  readDemonstration: { ...paths.readDemonstration, summary: 'A demonstration, badly and well', params: z.object({ course: slug, demonstration: slug }), output: course.demonstrationShape },
  readVideo: { ...paths.readVideo, summary: "A video of the organisation's own, with captions and questions", params: z.object({ course: slug, video: slug }), output: course.videoShape },
  listReviews: { ...paths.listReviews, summary: 'What is due for review today. Makes the cards that are called for by what was done since', output: course.reviewList },
  sendReview: { ...paths.sendReview, summary: 'Answer a card; the same id twice answers the same', params: z.object({ card: shape.clientId }), body: course.sendReview, output: course.reviewResult },
  readHome: { ...paths.readHome, summary: 'What to do next, what is due, and where one stands. Makes the cards that are called for by what was done since', output: course.homeShape },
  readAccount: { ...paths.readAccount, summary: 'Who is at this browser', output: account.accountShape },
  signUp: { ...paths.signUp, summary: 'Make an account and sign in; what a guest did goes with it', body: account.signUp, output: account.accountShape },
  signIn: { ...paths.signIn, summary: 'Sign in; what a guest did goes with it', body: account.signIn, output: account.accountShape },
  signOut: { ...paths.signOut, summary: 'Sign out of this browser', output: account.accountShape },
  signOutEverywhere: { ...paths.signOutEverywhere, summary: 'Sign out of every browser', output: account.accountShape },
  changePassword: { ...paths.changePassword, summary: 'Change the own password; other browsers are signed out', body: account.changePassword, output: account.accountShape },
  exportAccount: { ...paths.exportAccount, summary: 'All that is kept of whoever asks, as JSON', output: account.exportShape },
  deleteAccount: { ...paths.deleteAccount, summary: 'Delete the own account with everything in it, for good', body: account.deleteAccount, output: account.accountShape },
  listAccounts: { ...paths.listAccounts, summary: 'Accounts of the organisation (administrators)', output: account.accountList },
  setRoles: { ...paths.setRoles, summary: 'Give an account its roles (administrators)', params: accountId, body: account.setRoles, output: account.accountRow },
  resetPassword: { ...paths.resetPassword, summary: 'Give an account a new password for once (administrators); it is signed out everywhere', params: accountId, output: account.resetResult },
} as const satisfies Record<RouteName, Route>;

/** Bytes as callers have them: in memory, or a part of a file (a browser's Blob). */
export type Bytes = Uint8Array | { readonly size: number; readonly type: string };

type Routes = typeof routes;
type Part<Name extends RouteName, Key extends 'params' | 'query' | 'body'> = Routes[Name] extends { readonly [K in Key]: infer Schema extends z.ZodType } ? Schema : never;

/** What a caller sends: path parameters, query and body as far as the route has them. */
export type RouteRequest<Name extends RouteName> = ([Part<Name, 'params'>] extends [never] ? unknown : { params: z.input<Part<Name, 'params'>> }) &
  ([Part<Name, 'query'>] extends [never] ? unknown : { query?: z.input<Part<Name, 'query'>> }) &
  ([Part<Name, 'body'>] extends [never] ? unknown : { body: z.input<Part<Name, 'body'>> }) &
  (Routes[Name] extends { readonly bytes: number } ? { bytes: Bytes } : unknown);

/** What a handler gets: the same after validation, defaults filled in. */
export type RouteInput<Name extends RouteName> = ([Part<Name, 'params'>] extends [never] ? unknown : { params: z.output<Part<Name, 'params'>> }) &
  ([Part<Name, 'query'>] extends [never] ? unknown : { query: z.output<Part<Name, 'query'>> }) &
  ([Part<Name, 'body'>] extends [never] ? unknown : { body: z.output<Part<Name, 'body'>> }) &
  (Routes[Name] extends { readonly bytes: number } ? { bytes: Uint8Array } : unknown);

export type RouteOutput<Name extends RouteName> = z.output<Routes[Name]['output']>;
export type { RouteName };
