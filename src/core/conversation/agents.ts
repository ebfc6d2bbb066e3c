import { agentLines } from './agent-lines.ts';
import { openQuestions, openWants } from './agenda.ts';
import type { Conversation } from './conversation.ts';
import { planReply, type Step, wordPlan } from './expert.ts';
import { createRandom, pick } from './random.ts';
import type { AgentUtterance } from './turn.ts';

export const agentKinds = ['expert', 'scripted', 'clumsy', 'defensive', 'hostile', 'over-apologising', 'giveaway', 'silent'] as const;
/** Simulated agents for measuring scenarios; `giveaway` grants whatever might please, allowed or not. */
export type AgentKind = (typeof agentKinds)[number];

type Policy = (conversation: Conversation, random: () => number) => string;

/** What a simulated agent of a kind says next. The same conversation gives the same words. */
export function replyAs(kind: AgentKind, conversation: Conversation): AgentUtterance {
  return { text: policies[kind](conversation, createRandom(kind, conversation.seed, conversation.turns.length)) };
}

const policies: Record<AgentKind, Policy> = {
  expert: (conversation, random) => wordPlan(conversation, planReply(conversation), random) || fresh('filler', conversation, random),
  scripted: (conversation, random) => {
    if (conversation.turns.length === 0) return fresh('scripted', conversation, random);
    return [fresh('scripted', conversation, random), wordPlan(conversation, nextFact(conversation), random)].filter(Boolean).join(' ');
  },
  clumsy: (conversation, random) => {
    const good = wordPlan(conversation, planReply(conversation).slice(0, 2), random);
    return random() < 0.55 ? [good, fresh('clumsy', conversation, random)].filter(Boolean).join(' ') : good || fresh('filler', conversation, random);
  },
  defensive: (conversation, random) => {
    const facts = random() < 0.4 ? wordPlan(conversation, nextFact(conversation), random) : '';
    return [fresh('defensive', conversation, random), facts].filter(Boolean).join(' ');
  },
  hostile: (conversation, random) => fresh('hostile', conversation, random),
  'over-apologising': (conversation, random) => {
    const facts = conversation.turns.length % 3 === 2 ? wordPlan(conversation, nextFact(conversation), random) : '';
    return [fresh('over-apologising', conversation, random), facts].filter(Boolean).join(' ');
  },
  giveaway: (conversation, random) => {
    const offers = conversation.scenario.remedies.filter((remedy) => remedy.authority === 'agent').map((remedy): Step => ({ purpose: 'offer', about: remedy.id }));
    const index = conversation.turns.length;
    const beyond = [...conversation.scenario.promises, ...conversation.scenario.remedies.filter((remedy) => remedy.authority !== 'agent')][index];
    const rash = beyond ? `I will see to it for you: ${beyond.keys.map((key) => (key.split('|')[0] ?? '').replaceAll('*', '')).join(' ')}.` : '';
    return [wordPlan(conversation, offers.slice(index * 2, index * 2 + 2), random), rash, fresh('giveaway', conversation, random)].filter(Boolean).join(' ');
  },
  silent: (conversation, random) => fresh('silent', conversation, random),
};

/** One bare answer or offer, in the order of the customer's weights, with no listening around it. */
function nextFact(conversation: Conversation): Step[] {
  const { scenario, agenda } = conversation;
  const question = openQuestions(scenario, agenda)[0];
  if (question && conversation.turns.length % 2 === 1) return [{ purpose: 'answer', about: question.id }];
  const want = openWants(scenario, agenda)[0];
  const offered = want ? Object.keys(agenda.wants[want.id]?.offers ?? {}) : [];
  const remedy = scenario.remedies.find((candidate) => candidate.authority === 'agent' && want && (candidate.worth[want.id] ?? 0) > 0 && !offered.includes(candidate.id));
  return remedy ? [{ purpose: 'offer', about: remedy.id }] : [];
}

function fresh(kind: keyof typeof agentLines, conversation: Conversation, random: () => number): string {
  const said = conversation.turns.map((turn) => turn.agent.text).join('\n');
  const unused = agentLines[kind].filter((line) => !said.includes(line));
  return pick(unused.length > 0 ? unused : agentLines[kind], random) ?? '';
}
