import type { Role } from '../api/account-shapes.ts';
import type { ArchiveReport } from '../api/analysis-shapes.ts';
import type { fallbackReasons, Mode } from '../api/shapes.ts';
import type { OwnVideo } from '../content/videos.ts';
import type { ConversationAnalysis } from '../core/analysis/analysis.ts';
import type { Summary } from '../core/analysis/summary.ts';
import type { Assessment } from '../core/assessment/assessment.ts';
import type { Channel, Competency, Label } from '../core/codebook.ts';
import type { AgentUtterance, Bearing, Ending, Scene } from '../core/conversation/turn.ts';
import type { Observation } from '../core/language/observation.ts';
import type { ExerciseAnswer } from '../core/practice/exercise-answer.ts';
import type { Feedback } from '../core/practice/feedback.ts';
import type { AttemptFact, CardSource, Finding } from '../core/practice/records.ts';
import type { Grade, Memory } from '../core/practice/schedule.ts';

/** Everything the program needs from outside itself. Instants are ISO 8601 in UTC with milliseconds. */

/** What the assessment of an ended session came to, for lists and progress. The debrief derives it again from the utterances. */
export interface SessionSummaryRecord {
  overall: number | null;
  scores: Partial<Record<Competency, number>>;
}

/** How a session ends in the store. */
export interface SessionEnd {
  ending: Ending;
  summary: SessionSummaryRecord;
}

export interface SessionRecord {
  organisation: string;
  id: string;
  learner: string;
  scenario: string;
  scenarioVersion: number;
  engine: string;
  channel: Channel;
  mode: Mode;
  seed: number;
  subject: string;
  opening: string;
  startedAt: string;
  /** How many turns are stored. */
  turns: number;
  endedAt: string | null;
  ending: Ending | null;
  summary: SessionSummaryRecord | null;
  branch: { parent: string; fromTurn: number } | null;
  deletedAt: string | null;
}

export interface TurnRecord {
  id: string;
  /** From 1. */
  index: number;
  text: string;
  ends: boolean;
  /** How the agent stood; null where it is not seen or was not chosen. */
  bearing: Bearing | null;
  /** What the customer said to it, as it was sent, and what was heard or seen beside it. */
  customerText: string;
  scene: Scene;
  at: string;
  /** What a language model had to do with it; null where none was asked. */
  model: TurnModelRecord | null;
}

/** What a language model had to do with a turn: kept beside it, and of no consequence for the conversation or its score. */
export interface TurnModelRecord {
  /** The name of the model. */
  model: string;
  /** Whether the stored words are the model's. */
  worded: boolean;
  /** Why they are not. */
  reason?: FallbackReason;
  /** Tokens spent on the turn, as the model's server counted them or else estimated. */
  tokensIn: number;
  tokensOut: number;
  /** What the model saw in the agent's words, or why nothing it said could be used; absent while or where it was not asked. */
  reading?: ModelReading;
}

export type ModelReading = { observations: Observation[] } | { failed: FallbackReason };

/** Why the built-in wording stood in: how the model failed, what was wrong with its text, or that there was no time or no budget. */
export type FallbackReason = (typeof fallbackReasons)[number];

export interface DisagreementRecord {
  turn: number;
  label: Label;
  note: string;
}

export interface BranchRecord {
  id: string;
  fromTurn: number;
  startedAt: string;
}

/** Which session of which organisation. */
export interface SessionKey {
  organisation: string;
  session: string;
}

/** Which analysis of which organisation. */
export interface AnalysisKey {
  organisation: string;
  analysis: string;
}

/** A report somebody keeps, as their list shows it. */
export interface AnalysisRecord extends AnalysisKey {
  learner: string;
  title: string;
  startedAt: string;
  keptAt: string;
  conversations: number;
  notRead: number;
  /** Of the files. */
  bytes: number;
}

/** Whose something is: a learner of an organisation. */
export interface Owner {
  organisation: string;
  learner: string;
}

/** Which lesson of which course. */
export interface LessonKey {
  course: string;
  lesson: string;
}

/** An exercise answered, and what was said of it then. */
export interface AttemptRecord extends Owner, LessonKey {
  id: string;
  exercise: string;
  answer: ExerciseAnswer;
  feedback: Feedback;
  /** The one of the feedback. */
  score: number | null;
  at: string;
}

/** The check of a lesson answered: the chosen options by their place as shown, and whether each was right then. */
export interface CheckRecord extends Owner, LessonKey {
  id: string;
  options: number[];
  right: boolean[];
  at: string;
}

/** A card of the spaced review. */
export interface CardRecord extends Owner {
  id: string;
  /** The same cause never makes two cards of one learner. */
  key: string;
  source: CardSource;
  reason: string;
  memory: Memory;
  createdAt: string;
}

/** A card answered. `due`: when it comes again. */
export interface ReviewRecord extends Owner {
  id: string;
  card: string;
  answer: ExerciseAnswer;
  feedback: Feedback;
  grade: Grade;
  due: string;
  at: string;
}

/** An account; its id is also the learner's. */
export interface AccountRecord {
  organisation: string;
  id: string;
  name: string;
  email: string;
  roles: readonly Role[];
  /** The password came from an administrator and is for once. */
  mustChangePassword: boolean;
  createdAt: string;
  /** To the day. */
  lastSeenAt: string | null;
}

/** Which account of which organisation. */
export interface AccountKey {
  organisation: string;
  account: string;
}

/** Somebody signed in, and what their browser is to keep of it: values of `Set-Cookie`, often none. */
export interface SignedIn {
  account: AccountRecord;
  cookies: readonly string[];
}

/** A table with something of somebody. Its pages are read one at a time: together they may be more than memory holds. */
export interface BelongingTable {
  table: string;
  /** Ids of the rows, or of those the rows belong to. */
  pages: readonly (readonly string[])[];
}

/** Who may sign in. `cookie` is the `Cookie` header of a request; passwords are never kept as they are. */
export interface Accounts {
  /** Whether nobody owns this installation yet. */
  isUnclaimed(): Promise<boolean>;
  recognise(cookie: string): Promise<SignedIn | null>;
  /** A learner, or with `mayClaim` the owner where there is none. Null when the address is taken and the password is not that account's. */
  signUp(person: { name: string; email: string; password: string; mayClaim: boolean }): Promise<SignedIn | null>;
  /** Null for a wrong password and for an address without account, in about the same time. */
  signIn(person: { email: string; password: string }): Promise<SignedIn | null>;
  /** Ends the session of the cookie; answers the cookies that make a browser forget it. */
  signOut(cookie: string): Promise<readonly string[]>;
  endSessions(key: AccountKey): Promise<void>;
  /** Null when the present password is wrong. All other sessions end. */
  changePassword(cookie: string, passwords: { present: string; fresh: string }): Promise<SignedIn | null>;
  checkPassword(cookie: string, password: string): Promise<boolean>;
  find(key: AccountKey): Promise<AccountRecord | null>;
  /** In no particular order. */
  list(organisation: string): Promise<AccountRecord[]>;
  /** False when nobody would be left to administer the organisation. */
  setRoles(key: AccountKey, roles: readonly Role[]): Promise<boolean>;
  /** Gives the account a random password for once and ends its sessions. */
  resetPassword(key: AccountKey): Promise<string>;
  /** Deletes an account with everything in it, in one transaction. False, deleting nothing, when others would be left without an administrator. */
  delete(key: AccountKey): Promise<boolean>;
}

/** The store. Every method is one short transaction; a failure of the store itself is a `Problem`. */
export interface Database {
  /** Throws when the store does not answer. */
  check(): Promise<void>;
  /** Stores a session with the turns it starts from, and its learner when new. False when the id is taken. */
  createSession(session: SessionRecord, turns: readonly TurnRecord[]): Promise<boolean>;
  findSession(key: SessionKey): Promise<SessionRecord | null>;
  /** Newest first, without binned ones. */
  listSessions(owner: { organisation: string; learner: string }, page: { before?: string | undefined; limit: number }): Promise<SessionRecord[]>;
  /** Ended sessions of one learner with a summary, oldest first, at most the newest `limit`. */
  listSummaries(owner: { organisation: string; learner: string }, limit: number): Promise<SessionRecord[]>;
  /** Sessions that took this one again, oldest first, without binned ones. */
  listBranches(key: SessionKey): Promise<BranchRecord[]>;
  listTurns(key: SessionKey): Promise<TurnRecord[]>;
  /** Stores the turn, and the end with it. False, storing nothing, when its place or id is taken or the session has ended. */
  appendTurn(key: SessionKey, turn: TurnRecord, end: SessionEnd | null): Promise<boolean>;
  /** Replaces what is noted of a language model on a stored turn. */
  noteModel(key: SessionKey, turn: number, model: TurnModelRecord): Promise<void>;
  /** Ends a session after `turns` turns. False when it has ended or moved on. */
  endSession(key: SessionKey, end: SessionEnd & { turns: number; at: string }): Promise<boolean>;
  /** Puts a session in the bin (an instant) or takes it out (null). */
  binSession(key: SessionKey, deletedAt: string | null): Promise<void>;
  /** Adds a disagreement, or removes the one on the same turn and label. */
  toggleDisagreement(key: SessionKey, disagreement: DisagreementRecord & { at: string }): Promise<void>;
  listDisagreements(key: SessionKey): Promise<DisagreementRecord[]>;
  /** Stores a report with its conversations (JSON by number), and its learner when new. False when the id is taken. */
  keepAnalysis(analysis: AnalysisRecord, report: ArchiveReport, conversations: readonly { number: number; detail: string }[]): Promise<boolean>;
  findAnalysis(key: AnalysisKey): Promise<AnalysisRecord | null>;
  /** Newest first, without their reports. */
  listAnalyses(owner: { organisation: string; learner: string }): Promise<AnalysisRecord[]>;
  findReport(key: AnalysisKey): Promise<ArchiveReport | null>;
  /** A conversation as it was given to be kept. */
  findAnalysedConversation(key: AnalysisKey, number: number): Promise<string | null>;
  /** All conversations of a report, by number. */
  listAnalysedConversations(key: AnalysisKey): Promise<{ number: number; detail: string }[]>;
  /** Deletes a report with all its conversations, for good. */
  deleteAnalysis(key: AnalysisKey): Promise<void>;
  /** Stores an answer to an exercise, and its learner when new. False when the learner has used the id. */
  addAttempt(attempt: AttemptRecord): Promise<boolean>;
  findAttempt(owner: Owner, id: string): Promise<AttemptRecord | null>;
  /** The newest answer to each exercise of a lesson. */
  listNewestAttempts(owner: Owner, key: LessonKey): Promise<AttemptRecord[]>;
  /** What came of the newest `limit` answers, without what was answered; oldest first. */
  listAttemptFacts(owner: Owner, limit: number): Promise<AttemptFact[]>;
  /** Every exercise tried, once, without what was answered. */
  listTried(owner: Owner): Promise<Pick<AttemptRecord, 'course' | 'lesson' | 'exercise'>[]>;
  /** Stores an answered check, and its learner when new. False when the learner has used the id. */
  addCheck(check: CheckRecord): Promise<boolean>;
  findCheck(owner: Owner, id: string): Promise<CheckRecord | null>;
  /** Newest last. */
  listChecks(owner: Owner): Promise<CheckRecord[]>;
  /** Stores the cards whose key is new to their learner; the others stay as they are. */
  addCards(cards: readonly CardRecord[]): Promise<void>;
  /** Soonest due first. */
  listCards(owner: Owner): Promise<CardRecord[]>;
  findCard(owner: Owner, id: string): Promise<CardRecord | null>;
  findReview(owner: Owner, id: string): Promise<ReviewRecord | null>;
  /** Oldest first, at most the newest `limit`. */
  listReviews(owner: Owner, limit: number): Promise<ReviewRecord[]>;
  /** Stores a review and what the card is remembered as after it. False, storing nothing, when the id is taken or the card has been answered since `before`. */
  addReview(review: ReviewRecord, before: Memory, after: Memory): Promise<boolean>;
  /** Ended role-plays of which nothing has been found yet, newest first, without binned ones. */
  listUnfound(owner: Owner, limit: number): Promise<SessionRecord[]>;
  /** Stores what was found in a role-play with the cards it makes, once. */
  keepFinding(owner: Owner, finding: Finding, cards: readonly CardRecord[]): Promise<void>;
  /** Oldest first, without those of binned role-plays. */
  listFindings(owner: Owner): Promise<Finding[]>;
  /** Gives everything somebody has to somebody else, and leaves nothing behind: of what is there already under the same id, that one is kept. */
  moveBelongings(from: Owner, to: Owner, now: string): Promise<void>;
  /** Where everything is that somebody has, a table each. */
  listBelongings(owner: Owner): Promise<BelongingTable[]>;
  /** The rows of one of those pages, each as JSON. */
  readBelongings(owner: Owner, table: string, page: readonly string[]): Promise<string[]>;
  readonly accounts: Accounts;
  close(): Promise<void>;
}

export interface Clock {
  now(): string;
}

/** Randomness, for seeds and tokens. */
export interface Chance {
  /** An integer from 0 up to, not including, the limit. */
  pickInteger(limit: number): number;
}

/** One session's utterances with all that is needed to derive the rest. */
export interface Utterances {
  scenario: string;
  channel: Channel;
  seed: number;
  turns: readonly AgentUtterance[];
}

/** Derives what takes longer than a request should block others for. */
export interface Analyst {
  /** For somebody who waits for it. */
  assess(utterances: Utterances): Promise<Assessment>;
  /** 0–100. */
  measureDifficulty(scenario: string): Promise<number>;
  close(): Promise<void>;
}

/** How asking a language model can fail: `busy` asks for patience, `unavailable` did not answer or answered with an error, `refused` did not accept the request, `unreadable` answered nothing that can be read, `cut-off` stopped half-way. */
export type ModelFailureKind = 'busy' | 'unavailable' | 'refused' | 'unreadable' | 'cut-off';

/** The one error a language model throws. */
export class ModelFailure extends Error {
  readonly kind: ModelFailureKind;

  constructor(kind: ModelFailureKind, cause?: unknown) {
    super(`The language model failed: ${kind}`, { cause });
    this.name = 'ModelFailure';
    this.kind = kind;
  }
}

export interface ModelRequest {
  system: string;
  messages: readonly { role: 'user' | 'assistant'; content: string }[];
  /** At most so many tokens are written. */
  maxTokens: number;
  signal: AbortSignal;
}

/** What the model's server counted; null when it counts nothing. */
export type ModelUsage = { in: number; out: number } | null;

/** Something that continues a text. */
export interface LanguageModel {
  readonly name: string;
  /** The host it is asked at. */
  readonly place: string;
  /** Gives the text in pieces as it is written and returns the usage. Throws `ModelFailure`, also when aborted; never tries twice. */
  stream(request: ModelRequest): AsyncGenerator<string, ModelUsage>;
}

/** A file somebody sends, its bytes as they come in. */
export interface SentFile {
  name: string;
  size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** A record that could not be used: where, why, and what to do about it. */
export interface NotRead {
  file: string;
  line: number;
  message: string;
  hint: string;
}

/** What goes on while an archive is read. Called in the order of the archive. */
export interface ArchiveWatch {
  /** It is this archive's turn. */
  onStart(): void;
  onConversation(analysis: ConversationAnalysis): void;
  onNotRead(record: NotRead): void;
  /** Whether to stop after the conversations at hand. */
  stopped(): boolean;
}

/** Reads and analyses archives of recorded conversations. Personal details are blanked before anything is given back. */
export interface Archivist {
  /** The version of the reader. */
  reader: string;
  /** What can be read; endings without the dot. */
  formats: readonly { id: string; name: string; extensions: readonly string[] }[];
  /** Takes personal details out of a short text, such as a file's name. */
  blank(text: string): string;
  analyze(files: readonly SentFile[], watch: ArchiveWatch): Promise<Summary>;
  close(): Promise<void>;
}

/** The organisation's own videos as they stand at the moment. */
export interface VideoShelf {
  list(): Promise<readonly OwnVideo[]>;
}

/** Where a failure is noted that concerns no request; never given texts of people. */
export interface Journal {
  warn(what: string, cause?: unknown): void;
}
