import { z } from 'zod';
import * as shape from './shapes.ts';

const sessionId = z.object({ session: shape.clientId });

/** The HTTP contract: every route with its inputs and answer. Server handlers, typed client and OpenAPI all come from this table. */
export const routes = {
  listScenarios: { method: 'GET', path: '/api/scenarios', summary: 'The library', output: z.object({ scenarios: z.array(shape.scenarioCard) }) },
  readScenario: {
    method: 'GET', path: '/api/scenarios/{scenario}', summary: 'The brief of one scenario',
    params: z.object({ scenario: z.string().max(80) }), output: shape.brief,
  },
  listSessions: {
    method: 'GET', path: '/api/sessions', summary: 'Own sessions, newest first; pages by the start of the last one seen',
    query: z.object({ before: z.iso.datetime().optional(), limit: z.coerce.number().int().min(1).max(100).default(30) }),
    output: z.object({ sessions: z.array(shape.sessionSummary), more: z.boolean() }),
  },
  startSession: { method: 'POST', path: '/api/sessions', summary: 'Start a role-play', body: shape.startSession, output: shape.sessionShape },
  readSession: { method: 'GET', path: '/api/sessions/{session}', summary: 'One role-play so far', params: sessionId, output: shape.sessionShape },
  sendTurn: {
    method: 'POST', path: '/api/sessions/{session}/turns', summary: 'Say something; the same id twice answers the same',
    params: sessionId, body: shape.sendTurn, output: z.object({ turn: shape.turnShape, ending: shape.endingShape.nullable() }),
  },
  readHint: { method: 'GET', path: '/api/sessions/{session}/hint', summary: 'What would help now (training mode)', params: sessionId, output: shape.hintShape },
  readDebrief: { method: 'GET', path: '/api/sessions/{session}/debrief', summary: 'Assessment with evidence', params: sessionId, output: shape.debriefShape },
  startBranch: {
    method: 'POST', path: '/api/sessions/{session}/branches', summary: 'Take a role-play again from a turn',
    params: sessionId, body: shape.startBranch, output: shape.sessionShape,
  },
  disagree: {
    method: 'POST', path: '/api/sessions/{session}/disagreements', summary: 'Disagree with a reading; the same one twice takes it back',
    params: sessionId, body: shape.disagree, output: z.object({ disagreements: shape.debriefShape.shape.disagreements }),
  },
  deleteSession: { method: 'DELETE', path: '/api/sessions/{session}', summary: 'Put a session in the bin', params: sessionId, output: z.object({}) },
  restoreSession: { method: 'POST', path: '/api/sessions/{session}/restore', summary: 'Take a session out of the bin', params: sessionId, output: shape.sessionSummary },
  readProgress: { method: 'GET', path: '/api/progress', summary: 'Scores per competency over time', output: shape.progressShape },
} as const;

export type RouteName = keyof typeof routes;
