import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { analysedConversationQuery, analysesQuery, analysisQuery, debriefQuery, progressQuery, queryClient, scenarioQuery, scenariosQuery, sessionQuery } from './parts/backend/queries.ts';
import { readListing } from './pages/analysis/listing.ts';
import { readFilters } from './pages/library/logic.ts';
import { PagePending } from './parts/shell/page.tsx';
import { Shell } from './parts/shell/shell.tsx';
import { NotFound, Trouble } from './parts/shell/trouble-page.tsx';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });

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

export const router = createRouter({
  routeTree: root.addChildren([landing, library, brief, conversation, debrief, compare, history, analyses, report, analysed]),
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
