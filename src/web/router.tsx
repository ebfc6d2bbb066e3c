import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { accountQuery, accountsQuery, analysedConversationQuery, analysesQuery, analysisQuery, courseQuery, debriefQuery, demonstrationQuery, homeQuery, lessonQuery, meetPerson, planQuery, progressQuery, queryClient, reviewsQuery, scenarioQuery, scenariosQuery, sessionQuery, videoQuery } from './parts/backend/queries.ts';
import { readCourseSearch } from './parts/course/logic.ts';
import { readLessonSearch } from './pages/lesson/logic.ts';
import { readListing } from './pages/analysis/listing.ts';
import { readVersion } from './pages/demonstration/logic.ts';
import { readFilters } from './pages/library/logic.ts';
import { PagePending } from './parts/shell/page.tsx';
import { Shell } from './parts/shell/shell.tsx';
import { NotFound, Trouble } from './parts/shell/trouble-page.tsx';

const root = createRootRoute({ loader: meetPerson, component: Shell, notFoundComponent: NotFound });

const landing = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/landing/landing-page.tsx'), 'LandingPage'),
});
const library = createRoute({
  getParentRoute: () => root,
  path: '/practice',
  validateSearch: readFilters,
  loader: () => queryClient.ensureQueryData(scenariosQuery),
  component: lazyRouteComponent(() => import('./pages/library/library-page.tsx'), 'LibraryPage'),
});
const brief = createRoute({
  getParentRoute: () => root,
  path: '/practice/$scenario',
  loader: ({ params }) => queryClient.ensureQueryData(scenarioQuery(params.scenario)),
  component: lazyRouteComponent(() => import('./pages/brief/brief-page.tsx'), 'BriefPage'),
});
const conversation = createRoute({
  getParentRoute: () => root,
  path: '/session/$session',
  loader: ({ params }) => queryClient.ensureQueryData(sessionQuery(params.session)),
  component: lazyRouteComponent(() => import('./pages/conversation/conversation-page.tsx'), 'ConversationPage'),
});
const debrief = createRoute({
  getParentRoute: () => root,
  path: '/session/$session/debrief',
  loader: ({ params }) => queryClient.fetchQuery(debriefQuery(params.session)),
  component: lazyRouteComponent(() => import('./pages/debrief/debrief-page.tsx'), 'DebriefPage'),
});
const compare = createRoute({
  getParentRoute: () => root,
  path: '/session/$session/compare/$other',
  loader: ({ params }) => Promise.all([params.session, params.other].map((session) => queryClient.fetchQuery(debriefQuery(session)))),
  component: lazyRouteComponent(() => import('./pages/compare/compare-page.tsx'), 'ComparePage'),
});
const learn = createRoute({
  getParentRoute: () => root,
  path: '/learn',
  // Costs the server some work; asked for when somebody goes there, not when they point at it.
  preload: false,
  loader: () => queryClient.fetchQuery(homeQuery),
  component: lazyRouteComponent(() => import('./pages/learn/learn-page.tsx'), 'LearnPage'),
});
const review = createRoute({
  getParentRoute: () => root,
  path: '/learn/review',
  preload: false,
  loader: () => queryClient.fetchQuery(reviewsQuery),
  component: lazyRouteComponent(() => import('./pages/review/review-page.tsx'), 'ReviewPage'),
});
const course = createRoute({
  getParentRoute: () => root,
  path: '/learn/$course',
  validateSearch: readCourseSearch,
  loaderDeps: ({ search }) => ({ format: search.format }),
  loader: ({ params, deps }) => queryClient.fetchQuery(courseQuery(params.course, deps.format)),
  component: lazyRouteComponent(() => import('./pages/course/course-page.tsx'), 'CoursePage'),
});
const lesson = createRoute({
  getParentRoute: () => root,
  path: '/learn/$course/$lesson',
  validateSearch: readLessonSearch,
  loaderDeps: ({ search }) => ({ format: search.format }),
  loader: ({ params, deps }) => Promise.all([queryClient.ensureQueryData(lessonQuery(params.course, params.lesson)), queryClient.ensureQueryData(courseQuery(params.course, deps.format))]),
  component: lazyRouteComponent(() => import('./pages/lesson/lesson-page.tsx'), 'LessonPage'),
});
const history = createRoute({
  getParentRoute: () => root,
  path: '/history',
  loader: () => queryClient.fetchQuery(progressQuery),
  component: lazyRouteComponent(() => import('./pages/history/history-page.tsx'), 'HistoryPage'),
});
const analyses = createRoute({
  getParentRoute: () => root,
  path: '/analysis',
  loader: () => queryClient.fetchQuery(analysesQuery),
  component: lazyRouteComponent(() => import('./pages/analysis/analysis-page.tsx'), 'AnalysisPage'),
});
const report = createRoute({
  getParentRoute: () => root,
  path: '/analysis/$analysis',
  validateSearch: readListing,
  loader: ({ params }) => queryClient.fetchQuery(analysisQuery(params.analysis)),
  component: lazyRouteComponent(() => import('./pages/analysis/report-page.tsx'), 'ReportPage'),
});
const analysed = createRoute({
  getParentRoute: () => root,
  path: '/analysis/$analysis/$number',
  loader: ({ params }) => Promise.all([queryClient.fetchQuery(analysisQuery(params.analysis)), queryClient.fetchQuery(analysedConversationQuery(params.analysis, params.number))]),
  component: lazyRouteComponent(() => import('./pages/analysis/analysed-page.tsx'), 'AnalysedPage'),
});
const plan = createRoute({
  getParentRoute: () => root,
  path: '/learn/$course/plans/$day',
  loader: ({ params }) => queryClient.ensureQueryData(planQuery(params.course, params.day)),
  component: lazyRouteComponent(() => import('./pages/plan/plan-page.tsx'), 'PlanPage'),
});
const demonstration = createRoute({
  getParentRoute: () => root,
  path: '/learn/$course/demonstrations/$demonstration',
  validateSearch: readVersion,
  loader: ({ params }) => queryClient.ensureQueryData(demonstrationQuery(params.course, params.demonstration)),
  component: lazyRouteComponent(() => import('./pages/demonstration/demonstration-page.tsx'), 'DemonstrationPage'),
});
const video = createRoute({
  getParentRoute: () => root,
  path: '/learn/$course/videos/$video',
  loader: ({ params }) => queryClient.ensureQueryData(videoQuery(params.course, params.video)),
  component: lazyRouteComponent(() => import('./pages/video/video-page.tsx'), 'VideoPage'),
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./pages/account/sign-in-page.tsx'), 'SignInPage'),
});
const signUp = createRoute({
  getParentRoute: () => root,
  path: '/sign-up',
  loader: () => queryClient.ensureQueryData(accountQuery),
  component: lazyRouteComponent(() => import('./pages/account/sign-up-page.tsx'), 'SignUpPage'),
});
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  loader: () => queryClient.fetchQuery(accountQuery),
  component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage'),
});
const administration = createRoute({
  getParentRoute: () => root,
  path: '/administration',
  loader: async () => {
    const { account: own } = await queryClient.fetchQuery(accountQuery);
    if (own?.roles.includes('administrator')) await queryClient.fetchQuery(accountsQuery);
  },
  component: lazyRouteComponent(() => import('./pages/administration/administration-page.tsx'), 'AdministrationPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([landing, library, brief, conversation, debrief, compare, learn, review, course, lesson, plan, demonstration, video, history, analyses, report, analysed, signIn, signUp, account, administration]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  // A conversation begins at its newest words and sees to that itself.
  scrollRestoration: ({ location }) => !/^\/session\/[^/]+$/u.test(location.pathname),
  defaultPendingComponent: PagePending,
  defaultErrorComponent: Trouble,
});

let arrived = false;
router.subscribe('onRendered', ({ pathChanged }) => {
  // A reader of the screen, and the keyboard, start at the new page's heading; the first page belongs to the browser.
  if (arrived && pathChanged) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  arrived = true;
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
