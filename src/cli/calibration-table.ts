import type { AgentKind } from '../core/conversation/agents.ts';
import type { Calibration } from '../core/conversation/calibration.ts';

/** Columns: shares that came to a good end, satisfaction (1–5) in the order skill should have, how hard, and how the customer held up. */
export const calibrationHeading = ['scenario', 'runs', 'expert', 'scripted', 'hostile', 'CSAT expert', 'clumsy', 'scripted', 'giving away', 'defensive', 'silent', 'hostile', 'difficulty', 'repeated', 'varied', 'ignored'];

/** A scenario's cells under the heading. */
export function nameCalibrationCells({ scenario, runs, agents, difficulty, repeated, variety, ignored }: Calibration): string[] {
  const resolved = (kind: AgentKind) => percent(agents.get(kind)?.resolved ?? 0);
  const csat = (kind: AgentKind) => (agents.get(kind)?.csat ?? 0).toFixed(1);
  return [
    scenario, String(runs), resolved('expert'), resolved('scripted'), resolved('hostile'),
    csat('expert'), csat('clumsy'), csat('scripted'), csat('giveaway'), csat('defensive'), csat('silent'), csat('hostile'),
    String(difficulty), String(repeated), percent(variety), String(ignored),
  ];
}

/** “40 %”, of a share of one. */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
