import { QueryClient, queryOptions } from '@tanstack/react-query';
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

/** The library changes only when content does. */
export const scenariosQuery = queryOptions({ queryKey: ['scenarios'], queryFn: () => request('listScenarios'), staleTime: 300_000 });

export const scenarioQuery = (scenario: string) =>
  queryOptions({ queryKey: ['scenarios', scenario], queryFn: () => request('readScenario', { params: { scenario } }), staleTime: 300_000 });

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: () => request('listSessions', { query: { limit: 30 } }) });

export const sessionQuery = (session: string) =>
  queryOptions({ queryKey: ['session', session], queryFn: () => request('readSession', { params: { session } }) });

export const debriefQuery = (session: string) =>
  queryOptions({ queryKey: ['debrief', session], queryFn: () => request('readDebrief', { params: { session } }) });

export const progressQuery = queryOptions({ queryKey: ['progress'], queryFn: () => request('readProgress') });

/** Call after anything that adds, ends or removes a session. */
export function forgetLists(): void {
  for (const key of ['sessions', 'progress']) void queryClient.invalidateQueries({ queryKey: [key] });
}
