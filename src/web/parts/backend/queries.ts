import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { AccountView } from '../../../api/account-shapes.ts';
import { hasPerson, notePerson } from './person.ts';
import { isPassing, request } from './request.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 20_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && isPassing(error),
      retryDelay: (attempt) => 400 * 2 ** attempt,
    },
    mutations: { networkMode: 'always' },
  },
});

/** Who is at the browser. Asked again whenever somebody comes back to the page: they may have left in another one. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ client, queryKey, signal }) => {
    const view = await request('readAccount');
    if (!signal.aborted && notePerson(view, client.getQueryData<AccountView>(queryKey) ?? null)) location.reload();
    return view;
  },
  refetchOnWindowFocus: 'always',
});

/** Waits until it is known whether whoever was here last still is, so that no page shows what they were writing to somebody else. */
export const meetPerson = async (): Promise<void> => {
  if (hasPerson()) await queryClient.ensureQueryData(accountQuery).catch(() => undefined);
};

export const accountsQuery = queryOptions({ queryKey: ['accounts'], queryFn: () => request('listAccounts'), staleTime: 0 });

/** The library changes only when content does. */
export const scenariosQuery = queryOptions({ queryKey: ['scenarios'], queryFn: () => request('listScenarios'), staleTime: 300_000 });

export const scenarioQuery = (scenario: string) =>
  queryOptions({ queryKey: ['scenarios', scenario], queryFn: () => request('readScenario', { params: { scenario } }), staleTime: 300_000 });

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => request('listSessions', { query: { limit: 30 } }) });

export const sessionQuery = (session: string) =>
  queryOptions({ queryKey: ['session', session], queryFn: () => request('readSession', { params: { session } }) });

export const debriefQuery = (session: string) =>
  queryOptions({ queryKey: ['debrief', session], queryFn: () => request('readDebrief', { params: { session } }) });

export const courseQuery = (course: string, format?: string) =>
  queryOptions({ queryKey: ['courses', course, format ?? null], queryFn: () => request('readCourse', { params: { course }, query: { format } }) });

export const planQuery = (course: string, day: string) =>
  queryOptions({ queryKey: ['plan', course, day], queryFn: () => request('readPlan', { params: { course, day } }), staleTime: 300_000 });

export const lessonQuery = (course: string, lesson: string) =>
  queryOptions({ queryKey: ['lesson', course, lesson], queryFn: () => request('readLesson', { params: { course, lesson } }) });

/** Not kept: what is due changes with the time of day. */
export const reviewsQuery = queryOptions({ queryKey: ['reviews'], queryFn: () => request('listReviews'), staleTime: 0 });

export const homeQuery = queryOptions({ queryKey: ['home'], queryFn: () => request('readHome'), staleTime: 0 });

export const progressQuery = queryOptions({ queryKey: ['progress'], queryFn: () => request('readProgress') });

export const analysesQuery = queryOptions({ queryKey: ['analyses'], queryFn: () => request('listAnalyses'), staleTime: 0 });

/** Milliseconds between two looks at an analysis under way, and at a report that is gone when nobody looks. */
const progressEvery = 700;
const lookEvery = 60_000;

export const analysisQuery = (analysis: string) =>
  queryOptions({
    queryKey: ['analysis', analysis],
    queryFn: () => request('readAnalysis', { params: { analysis } }),
    staleTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined || data.kept) return false;
      return data.state === 'waiting' || data.state === 'reading' ? progressEvery : lookEvery;
    },
  });

export const reportQuery = (analysis: string) =>
  queryOptions({ queryKey: ['analysis', analysis, 'report'], queryFn: () => request('readReport', { params: { analysis } }), staleTime: 3_600_000 });

export const analysedConversationQuery = (analysis: string, number: string) =>
  queryOptions({ queryKey: ['analysis', analysis, 'conversation', number], queryFn: () => request('readAnalysedConversation', { params: { analysis, number } }), staleTime: 3_600_000 });

/** Demonstrations change only when content does. */
export const demonstrationQuery = (course: string, demonstration: string) =>
  queryOptions({ queryKey: ['demonstration', course, demonstration], queryFn: () => request('readDemonstration', { params: { course, demonstration } }), staleTime: 300_000 });

export const videoQuery = (course: string, video: string) =>
  queryOptions({ queryKey: ['video', course, video], queryFn: () => request('readVideo', { params: { course, video } }) });

/** Call after anything that adds, ends or removes a session. */
export function forgetLists(): void {
  for (const key of ['sessions', 'progress']) void queryClient.invalidateQueries({ queryKey: [key] });
}

/** Call after an exercise or a check was answered: it moves lessons, reviews and where one stands. */
export function forgetLearning(): void {
  for (const key of ['courses', 'reviews', 'home']) void queryClient.invalidateQueries({ queryKey: [key] });
}
