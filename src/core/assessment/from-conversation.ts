import { openGrievances, openQuestions, openWants } from '../conversation/agenda.ts';
import { type Conversation, currentState } from '../conversation/conversation.ts';
import { predictEnding } from '../conversation/exits.ts';
import type { Course, CourseTurn } from './course.ts';

/** A role-play as a course to be judged; one that was stopped is judged as far as it went. */
export function courseOf(conversation: Conversation): Course {
  const { scenario, agenda } = conversation;
  const turns = conversation.turns.map((turn, position): CourseTurn => ({
    index: turn.index, text: turn.agent.text, observations: turn.reading.observations, effects: turn.effects,
    before: conversation.turns[position - 1]?.state ?? conversation.start, after: turn.state,
    heard: conversation.turns[position - 1]?.customer.text ?? conversation.opening,
  }));
  return {
    channel: conversation.channel, start: conversation.start, turns,
    ending: conversation.ending ?? predictEnding('open', currentState(conversation)),
    abused: agenda.abused, escalation: scenario.escalation,
    open: {
      grievances: openGrievances(scenario, agenda).map((grievance) => grievance.text),
      questions: openQuestions(scenario, agenda).map((question) => question.text),
      wants: openWants(scenario, agenda).filter((want) => want.weight >= 0.5).map((want) => want.text),
    },
  };
}
