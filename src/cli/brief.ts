import type { Scenario } from '../core/conversation/scenario.ts';
import { drawList, wrapText } from './layout.ts';

/** What the agent reads before the conversation. */
export function writeBrief({ title, industry, summary, contentNote, goals, agent, firm, persona }: Scenario): string {
  return [
    `${title} (${firm}, ${industry.toLowerCase()})`,
    wrapText(summary),
    ...(contentNote ? [wrapText(`Content note: ${contentNote}`)] : []),
    wrapText(`You are ${agent.name}: ${agent.role.replace(/\.$/, '')}. The customer is ${persona.name}. ${persona.about}`),
    drawList('What you know', agent.knows),
    drawList('What you may offer', agent.authority),
    drawList('What you cannot do', agent.limits),
    drawList('To practise', goals),
  ].join('\n\n');
}
