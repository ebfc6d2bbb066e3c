import { openGrievances, openQuestions, openWants } from '../conversation/agenda.ts';
import { type Conversation, currentState } from '../conversation/conversation.ts';
import { predictEnding } from '../conversation/exits.ts';
import type { Scenario } from '../conversation/scenario.ts';
import { matchTopic } from '../conversation/topics.ts';
import type { Turn } from '../conversation/turn.ts';
import { splitSentences } from '../language/text.ts';
import type { Course, CourseTurn, OpenItem } from './course.ts';

/** A want of less weight than this is no miss. */
const worthNaming = 0.5;

/** A role-play as a course to be judged; one that was stopped is judged as far as it went. */
export function courseOf(conversation: Conversation): Course {
  const { scenario, agenda } = conversation;
  const turns = conversation.turns.map((turn, position): CourseTurn => ({
    index: turn.index, text: turn.agent.text, observations: turn.reading.observations, effects: turn.effects,
    before: conversation.turns[position - 1]?.state ?? conversation.start, after: turn.state,
    heard: conversation.turns[position - 1]?.customer.text ?? conversation.opening,
    general: isGeneral(turn, scenario),
  }));
  return {
    channel: conversation.channel, start: conversation.start, turns,
    ending: conversation.ending ?? predictEnding('open', currentState(conversation)),
    abuseHeard: findAbuse(conversation), escalation: scenario.escalation,
    open: {
      grievances: openGrievances(scenario, agenda).map((grievance) => placeItem(conversation, grievance, 1)),
      questions: openQuestions(scenario, agenda).map((question) => placeItem(conversation, question, turns.length)),
      wants: openWants(scenario, agenda).filter((want) => want.weight >= worthNaming).map((want) => placeItem(conversation, want, turns.length)),
    },
  };
}

/** Rules that say a turn did what the moment called for with words that need name nothing. */
const fitting: ReadonlySet<string> = new Set(['story-told', 'warm-closing', 'limit-after-abuse', 'hand-over-that-helps']);

/** Nothing the case holds is said or asked about. */
function isGeneral({ agent, effects }: Turn, { facts, grievances, questions, remedies }: Scenario): boolean {
  if (effects.some(({ rule }) => fitting.has(rule))) return false;
  const sentences = splitSentences(agent.text);
  const asking = sentences.filter((sentence) => sentence.question);
  return ![...facts, ...grievances, ...questions, ...remedies].some(({ keys }) => matchTopic(keys, sentences)) && !facts.some(({ asked }) => matchTopic(asked, asking));
}

/** The turn after the customer first spoke of it; `otherwise` when they never did by themselves. */
function placeItem({ turns }: Conversation, item: { id: string; text: string }, otherwise: number): OpenItem {
  const raised = turns.find((turn) => turn.customer.acts.some((act) => act.about === item.id))?.index;
  return { text: item.text, turn: Math.min(raised === undefined ? otherwise : raised + 1, turns.length) };
}

function findAbuse({ scenario, turns, agenda }: Conversation): number | null {
  if (!agenda.abused || turns.length === 0) return null;
  if (scenario.level === 'abusive') return 1;
  const insult = turns.find((turn) => turn.customer.acts.some(({ act }) => act === 'insult'))?.index ?? turns.length;
  return insult < turns.length ? insult + 1 : null;
}
