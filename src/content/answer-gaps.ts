import type { AnswerPurpose, Remedy, Scenario, Topic, Want } from '../core/conversation/scenario.ts';
import { findOffers } from '../core/conversation/offering.ts';
import { matchTopic } from '../core/conversation/topics.ts';
import { splitSentences } from '../core/language/text.ts';
import type { Finding } from './content-problem.ts';

interface Need {
  purpose: AnswerPurpose;
  noun: string;
  topics: readonly Topic[];
  /** Where each topic stands in the file. */
  list: 'grievances' | 'questions' | 'remedies';
}

/** Model answers that are missing, or that the topic's own keys do not recognise: hints, better lines and the expert agent are made of them. */
export function findAnswerGaps(scenario: Scenario): Finding[] {
  const needs: readonly Need[] = [
    { purpose: 'listen', noun: 'grievance', topics: scenario.grievances, list: 'grievances' },
    { purpose: 'answer', noun: 'question', topics: scenario.questions, list: 'questions' },
    { purpose: 'offer', noun: 'remedy', topics: scenario.remedies, list: 'remedies' },
  ];
  return [...needs.flatMap((need) => [...findMissing(scenario, need), ...findUnrecognised(scenario, need)]), ...findMissingPurposes(scenario), ...findMisreadOffers(scenario)];
}

function findMissing(scenario: Scenario, { purpose, noun, topics, list }: Need): Finding[] {
  const offered = new Set(scenario.remedies.filter((remedy) => isWorthOffering(remedy, scenario.wants)).map(({ id }) => id));
  return topics.flatMap(({ id }, index) => {
    const needed = list !== 'remedies' || offered.has(id);
    if (!needed || scenario.answers.some((group) => group.for === purpose && group.about === id)) return [];
    return [{ path: [list, index], message: `The ${noun} "${id}" has no model answer for "${purpose}"`, hint: `Add to answers: for: ${purpose}, about: ${id}, with texts an agent could send.` }];
  });
}

/** A remedy far below what the customer wants is there to be rejected; nobody should be shown how to offer it. A hand-over has model answers of its own. */
function isWorthOffering({ authority, kind, worth }: Remedy, wants: readonly Want[]): boolean {
  return authority === 'agent' && kind !== 'hand-over' && wants.some(({ id, threshold }) => (worth[id] ?? 0) >= threshold / 2);
}

function findUnrecognised(scenario: Scenario, { purpose, noun, topics }: Need): Finding[] {
  return scenario.answers.flatMap((group, index) => {
    if (group.for === purpose && group.about === undefined) return [{ path: ['answers', index], message: `This model answer for "${purpose}" is never used, because it does not say which ${noun} it is about`, hint: `Add about with one of: ${topics.map(({ id }) => id).join(', ')}.` }];
    const topic = group.for === purpose ? topics.find(({ id }) => id === group.about) : undefined;
    if (!topic) return [];
    return group.texts.flatMap((text, position) => {
      const match = matchTopic(topic.keys, splitSentences(text));
      const path = ['answers', index, 'texts', position];
      if (!match) return [{ path, message: `The keys of the ${noun} "${topic.id}" do not recognise this model answer`, hint: 'Add its words to the keys, or word it so that every key is found within two neighbouring sentences.' }];
      if (!match.negated || purpose !== 'offer') return [];
      return [{ path, message: `This offer reads as its opposite, because "not" or its like stands over the words that name "${topic.id}"`, hint: 'Say what you do in a sentence without a negation.' }];
    });
  });
}

/** Words that only listen must put nothing on the table: a customer would say yes to what nobody offered. */
function findMisreadOffers(scenario: Scenario): Finding[] {
  return scenario.answers.flatMap((group, index) =>
    group.for !== 'listen'
      ? []
      : group.texts.flatMap((text, position) =>
          findOffers(text, splitSentences(text), scenario).filter(({ remedy }) => isWorthOffering(remedy, scenario.wants)).map(({ remedy, start, end }) => ({
            path: ['answers', index, 'texts', position],
            message: `This answer for "listen" counts as the offer "${remedy.id}", because of "${text.slice(start, end)}"`,
            hint: 'Narrow the keys of the remedy to words that grant it, or word the answer otherwise.',
          }))));
}

function findMissingPurposes(scenario: Scenario): Finding[] {
  const needed: [AnswerPurpose, boolean, string][] = [
    ['explore', true, 'every agent has to ask'],
    ['close', true, 'every contact has to end'],
    ['boundary', scenario.level === 'abusive', 'the customer is abusive'],
    ['hand-over', scenario.escalation === 'right', 'handing over is the right answer here'],
  ];
  return needed
    .filter(([purpose, applies]) => applies && !scenario.answers.some((group) => group.for === purpose))
    .map(([purpose, , reason]) => ({ path: ['answers'], message: `There is no model answer for "${purpose}", although ${reason}`, hint: `Add to answers: for: ${purpose}, with texts an agent could send.` }));
}
