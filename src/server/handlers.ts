import type { RouteInput, RouteName, RouteOutput } from '../api/routes.ts';
import { changePassword, deleteAccount, exportAccount, readAccount, signIn, signOut, signOutEverywhere, signUp } from '../app/accounts.ts';
import { listAccounts, resetPassword, setRoles } from '../app/administration.ts';
import { deleteAnalysis, keepAnalysis, listAnalyses, readAnalysedConversation, readAnalysis, readReport, sendPiece, startAnalysis, stopAnalysis } from '../app/analyses.ts';
import { sendAttempt, sendCheck } from '../app/course-work.ts';
import { listCourses, readCourse, readDemonstration, readLesson, readPlan } from '../app/courses.ts';
import type { Application } from '../app/application.ts';
import { disagree, readDebrief } from '../app/debriefs.ts';
import { readHome } from '../app/home.ts';
import type { Actor } from '../app/policies.ts';
import { readProgress } from '../app/progress.ts';
import { listReviews, sendReview } from '../app/reviews.ts';
import { listScenarios, readScenario } from '../app/scenarios.ts';
import { deleteSession, listSessions, readSession, restoreSession, startBranch, startSession, stopSession } from '../app/sessions.ts';
import { readHint, sendTurn } from '../app/turns.ts';
import { readVideo } from '../app/videos.ts';
import type { Visit } from '../app/visit.ts';

type Handler<Name extends RouteName> = (application: Application, actor: Actor, input: RouteInput<Name>, visit: Visit) => RouteOutput<Name> | Promise<RouteOutput<Name> | AsyncIterable<string>>;

/** One handler for every route of the contract; one whose answer may be more than memory holds gives it in pieces of JSON. */
export const handlers: { readonly [Name in RouteName]: Handler<Name> } = {
  listScenarios: (application) => listScenarios(application),
  readScenario: (application, _, input) => readScenario(application, input),
  listSessions,
  startSession,
  readSession,
  sendTurn: (application, actor, input, { listener }) => sendTurn(application, actor, input, listener),
  stopSession,
  readHint,
  readDebrief,
  startBranch,
  disagree,
  deleteSession,
  restoreSession,
  readProgress: (application, actor) => readProgress(application, actor),
  listAnalyses: (application, actor) => listAnalyses(application, actor),
  startAnalysis,
  sendPiece,
  readAnalysis,
  stopAnalysis,
  readReport,
  readAnalysedConversation,
  keepAnalysis,
  deleteAnalysis,
  listCourses,
  readCourse,
  readLesson,
  readPlan: (application, _, input) => readPlan(application, input),
  readDemonstration: (application, _, input) => readDemonstration(application, input),
  sendAttempt,
  sendCheck,
  readVideo: (application, _, input) => readVideo(application, input),
  listReviews: (application, actor) => listReviews(application, actor),
  sendReview,
  readHome: (application, actor) => readHome(application, actor),
  readAccount,
  signUp,
  signIn,
  signOut,
  signOutEverywhere,
  changePassword,
  exportAccount,
  deleteAccount,
  listAccounts: (application, actor) => listAccounts(application, actor),
  setRoles,
  resetPassword,
};
