/** Method and path of every route, apart from the shapes so that a browser needs no schema library to call one. */
export const paths = {
  listScenarios: { method: 'GET', path: '/api/scenarios' },
  readScenario: { method: 'GET', path: '/api/scenarios/{scenario}' },
  listSessions: { method: 'GET', path: '/api/sessions' },
  startSession: { method: 'POST', path: '/api/sessions' },
  readSession: { method: 'GET', path: '/api/sessions/{session}' },
  sendTurn: { method: 'POST', path: '/api/sessions/{session}/turns' },
  stopSession: { method: 'POST', path: '/api/sessions/{session}/stop' },
  readHint: { method: 'GET', path: '/api/sessions/{session}/hint' },
  readDebrief: { method: 'GET', path: '/api/sessions/{session}/debrief' },
  startBranch: { method: 'POST', path: '/api/sessions/{session}/branches' },
  disagree: { method: 'POST', path: '/api/sessions/{session}/disagreements' },
  deleteSession: { method: 'DELETE', path: '/api/sessions/{session}' },
  restoreSession: { method: 'POST', path: '/api/sessions/{session}/restore' },
  readProgress: { method: 'GET', path: '/api/progress' },
  listAnalyses: { method: 'GET', path: '/api/analyses' },
  startAnalysis: { method: 'POST', path: '/api/analyses' },
  sendPiece: { method: 'POST', path: '/api/analyses/{analysis}/files/{file}/{from}' },
  readAnalysis: { method: 'GET', path: '/api/analyses/{analysis}' },
  stopAnalysis: { method: 'POST', path: '/api/analyses/{analysis}/stop' },
  readReport: { method: 'GET', path: '/api/analyses/{analysis}/report' },
  readAnalysedConversation: { method: 'GET', path: '/api/analyses/{analysis}/conversations/{number}' },
  keepAnalysis: { method: 'POST', path: '/api/analyses/{analysis}/keep' },
  deleteAnalysis: { method: 'DELETE', path: '/api/analyses/{analysis}' },
} as const;

export type RouteName = keyof typeof paths;

/** Files are sent in pieces of at most this many bytes, so that no request is long and one that got lost is sent again. */
export const pieceBytes: number = 256 * 1024;
