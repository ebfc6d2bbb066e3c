import { acknowledgedShare, knowsInterest, openGrievances, openQuestions, openWants } from './agenda.ts';
import { type Conversation, currentStage, currentState } from './conversation.ts';
import { thresholdOf } from './offers.ts';
import { pick } from './random.ts';
import type { AnswerPurpose, Scenario } from './scenario.ts';

/** One thing a good reply would do now. */
export interface Step {
  purpose: AnswerPurpose;
  about?: string;
}

const roomFor = { chat: 3, email: 6, phone: 3, social: 2, 'in-person': 3 } as const;

/** What a skilled agent would do next, most important first: limits after abuse, listening before solving, answers, offers, closing. */
export function planReply(conversation: Conversation): Step[] {
  const { scenario, agenda, channel } = conversation;
  const index = conversation.turns.length + 1;
  const room = roomFor[channel];
  const state = currentState(conversation);
  if (agenda.settledAt > 0) return [{ purpose: 'close' }];
  const steps: Step[] = [];
  if (agenda.abused && !agenda.limitSet && currentStage(conversation) === 'abuse') steps.push({ purpose: 'boundary' });
  const grievances = openGrievances(scenario, agenda);
  for (const grievance of grievances.slice(0, channel === 'email' ? 3 : index === 1 ? 1 : 2)) steps.push({ purpose: 'listen', about: grievance.id });
  const heard = acknowledgedShare(scenario, agenda) >= 0.3 || steps.some((step) => step.purpose === 'listen');
  if (index <= 2 && !knowsInterest(scenario, agenda)) steps.push({ purpose: 'explore' });
  if (heard && (index >= 2 || channel === 'email')) {
    for (const question of openQuestions(scenario, agenda)) steps.push({ purpose: 'answer', about: question.id });
    for (const remedy of bestRemedies(conversation, state)) steps.push({ purpose: 'offer', about: remedy });
  }
  if (scenario.escalation === 'right' && acknowledgedShare(scenario, agenda) >= 0.7 && (index >= 5 || steps.every(({ purpose }) => purpose !== 'answer' && purpose !== 'offer'))) return [...steps.filter((step) => answersFor(scenario, step).length > 0).slice(0, room - 1), { purpose: 'hand-over' }];
  steps.sort((left, right) => (left.purpose === 'explore' ? 1 : 0) - (right.purpose === 'explore' ? 1 : 0));
  const usable = steps.filter((step) => answersFor(scenario, step).length > 0);
  if (usable.length === 0) return [{ purpose: index >= 3 ? 'close' : 'explore' }];
  const explores = usable.at(-1)?.purpose === 'explore';
  return explores ? [...usable.slice(0, -1).slice(0, room - 1), { purpose: 'explore' }] : usable.slice(0, room);
}

/** Remedies within authority that bring open wants to the customer's threshold, best first. */
function bestRemedies(conversation: Conversation, state: ReturnType<typeof currentState>): string[] {
  const { scenario, agenda } = conversation;
  const chosen = new Set<string>();
  for (const want of openWants(scenario, agenda)) {
    const offered = agenda.wants[want.id]?.offers ?? {};
    const candidates = scenario.remedies
      .filter((remedy) => remedy.authority === 'agent' && remedy.kind !== 'hand-over' && (remedy.worth[want.id] ?? 0) > 0 && offered[remedy.id] === undefined)
      .sort((left, right) => (right.worth[want.id] ?? 0) - (left.worth[want.id] ?? 0));
    let worth = Math.max(0, ...Object.values(offered));
    for (const remedy of candidates) {
      if (worth >= thresholdOf(want, state) + 0.1) break;
      chosen.add(remedy.id);
      worth += worth === 0 ? (remedy.worth[want.id] ?? 0) : 0.4 * (remedy.worth[want.id] ?? 0);
    }
  }
  return [...chosen];
}

function answersFor(scenario: Scenario, step: Step): string[] {
  return scenario.answers.filter((group) => group.for === step.purpose && group.about === step.about).flatMap((group) => group.texts);
}

/** Words a plan from the scenario's model lines, none that was said before and, where there is a choice, none of those to be avoided; empty when nothing is left. */
export function wordPlan(conversation: Conversation, steps: readonly Step[], random: () => number, avoided: readonly string[] = []): string {
  const { scenario, channel } = conversation;
  const said = conversation.turns.map((turn) => turn.agent.text).join('\n');
  const parts = steps.flatMap((step) => {
    const texts = answersFor(scenario, step).filter((text) => !said.includes(fill(text, scenario)));
    const fresh = texts.filter((text) => !avoided.some((line) => line.includes(fill(text, scenario))));
    const text = pick(fresh.length > 0 ? fresh : texts, random);
    return text === undefined ? [] : [fill(text, scenario)];
  });
  if (channel !== 'email') return parts.join(' ');
  return parts.length === 0 ? '' : [`Dear ${scenario.persona.name},`, ...parts, `Kind regards,\n${scenario.agent.name}\n${scenario.firm}`].join('\n\n');
}

function fill(text: string, scenario: Scenario): string {
  const slots: Record<string, string> = { agent: scenario.agent.name, firm: scenario.firm, name: scenario.persona.name };
  return text.replace(/\{(agent|firm|name)\}/gu, (slot, key: string) => slots[key] ?? slot);
}

const advice: Record<AnswerPurpose, (about: string) => string> = {
  listen: (about) => `Take this up in your own words before anything else: ${about}`,
  explore: () => 'Ask an open question about what matters most to them, and leave them room.',
  answer: (about) => `They need an answer to this: ${about}`,
  offer: (about) => `This is in your hands: ${about} Say what you are doing and by when.`,
  boundary: () => 'Name the language calmly, say what you want to do for them, and on what condition you go on.',
  'hand-over': () => 'This is beyond your authority. Hand it over to a named person, with the whole story and a time.',
  close: () => 'Check that it works for them, say what happens next and when, and close warmly.',
};

/** A hint for the next turn: what would help now, in words of the case, never the line itself. */
export function suggestHint(conversation: Conversation): string {
  const step = planReply(conversation)[0];
  if (!step) return advice.close('');
  const { grievances, questions, remedies } = conversation.scenario;
  const topic = [...grievances, ...questions, ...remedies].find((candidate) => candidate.id === step.about);
  return advice[step.purpose](topic ? endSentence(topic.text) : '');
}

function endSentence(text: string): string {
  return /[.?!]$/u.test(text) ? text : `${text}.`;
}
