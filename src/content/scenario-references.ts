import { derivedLabels, inflamingLabels } from '../core/codebook.ts';
import { type CustomerAct, type LineGroup, provocations, type Scenario } from '../core/conversation/scenario.ts';
import { findKeyProblems } from '../core/language/pattern.ts';
import type { Finding } from './content-problem.ts';

type Step = string | number;

/** What a react line may be about: something the agent did badly. */
export const reactLabels: ReadonlySet<string> = new Set([...inflamingLabels, ...derivedLabels, ...provocations]);

const topicLists = ['facts', 'grievances', 'questions', 'wants', 'remedies', 'promises', 'harms'] as const;
type TopicList = (typeof topicLists)[number];
const nouns: Readonly<Record<TopicList, string>> = {
  facts: 'fact', grievances: 'grievance', questions: 'question', wants: 'want', remedies: 'remedy', promises: 'promise', harms: 'harm',
};
/** Acts whose `about` must be of a certain kind; other acts may be about anything in the scenario. */
const aboutLists: Partial<Record<CustomerAct, readonly TopicList[]>> = {
  tell: ['facts'], vent: ['grievances'], complain: ['grievances'], ask: ['questions'], demand: ['wants'],
  haggle: ['remedies', 'wants'], reject: ['remedies', 'wants', 'promises'], accept: ['remedies', 'wants'],
};
const answerLists = { listen: 'grievances', answer: 'questions', offer: 'remedies' } as const;

/** Faults that make a scenario unplayable: references to nothing, ids given twice, keys that cannot be compiled, a channel without an opening. */
export function findReferenceFaults(scenario: Scenario, voices: ReadonlySet<string>): Finding[] {
  return [
    ...findRepeatedIds(scenario),
    ...findVoiceFault(scenario, voices),
    ...findChannelFaults(scenario),
    ...scenario.lines.flatMap((group, index) => findAboutFault(scenario, group, ['lines', index, 'about'])),
    ...findAnswerFaults(scenario),
    ...findWorthFaults(scenario),
    ...findInterestFaults(scenario),
    ...findPathFaults(scenario),
    ...findKeyFaults(scenario),
  ];
}

function findRepeatedIds(scenario: Scenario): Finding[] {
  // What an agent may not grant is both a remedy and, once offered, a promise that cannot be kept.
  const beyondAgent = new Set(scenario.remedies.filter(({ authority }) => authority !== 'agent').map(({ id }) => id));
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (const list of topicLists) {
    for (const [index, { id }] of scenario[list].entries()) {
      const earlier = seen.get(id);
      if (list === 'promises' && beyondAgent.has(id)) continue;
      if (earlier) findings.push({ path: [list, index, 'id'], message: `The id "${id}" is already used by a ${earlier}`, hint: 'Give every fact, grievance, question, want, remedy and promise an id of its own.' });
      else seen.set(id, nouns[list]);
    }
  }
  return findings;
}

function findVoiceFault({ persona }: Scenario, voices: ReadonlySet<string>): Finding[] {
  if (voices.has(persona.voice)) return [];
  return [{ path: ['persona', 'voice'], message: `There is no usable voice "${persona.voice}"`, hint: nameChoices([...voices]) }];
}

function findChannelFaults(scenario: Scenario): Finding[] {
  return scenario.channels
    .filter((channel) => scenario.opening[channel] === undefined)
    .map((channel) => ({ path: ['opening'], message: `The channel "${channel}" has no opening`, hint: `Write opening.${channel}, or take ${channel} out of channels.` }));
}

/** Checks what one group of lines is about; also used for voices, which know no scenario. */
export function findReactFault(group: LineGroup, path: readonly Step[]): Finding[] {
  if (group.act !== 'react' || (group.about !== undefined && reactLabels.has(group.about))) return [];
  return [{ path, message: `A react line must be about something the agent did, not "${group.about ?? 'nothing'}"`, hint: nameChoices([...reactLabels]) }];
}

function findAboutFault(scenario: Scenario, group: LineGroup, path: readonly Step[]): Finding[] {
  if (group.act === 'react') return scenario.harms.some(({ id }) => id === group.about) ? [] : findReactFault(group, path);
  if (group.about === undefined || (group.act === 'answer' && (group.about === 'unknown' || group.about === 'details'))) return [];
  const lists = aboutLists[group.act] ?? topicLists;
  return findUnknown(scenario, lists, group.about, path);
}

function findAnswerFaults(scenario: Scenario): Finding[] {
  return scenario.answers.flatMap((group, index) => {
    const list = group.for in answerLists ? answerLists[group.for as keyof typeof answerLists] : undefined;
    return group.about === undefined ? [] : findUnknown(scenario, list ? [list] : topicLists, group.about, ['answers', index, 'about']);
  });
}

function findWorthFaults(scenario: Scenario): Finding[] {
  return scenario.remedies.flatMap((remedy, index) =>
    Object.keys(remedy.worth).flatMap((want) => findUnknown(scenario, ['wants'], want, ['remedies', index, 'worth', want])));
}

function findInterestFaults(scenario: Scenario): Finding[] {
  const { fact, remedies } = scenario.interest;
  return [
    ...findUnknown(scenario, ['facts'], fact, ['interest', 'fact']),
    ...remedies.flatMap((remedy, index) => findUnknown(scenario, ['remedies'], remedy, ['interest', 'remedies', index])),
  ];
}

function findPathFaults(scenario: Scenario): Finding[] {
  const seen = new Set<string>();
  return scenario.paths.flatMap(({ id, channel }, index) => {
    const findings: Finding[] = [];
    if (seen.has(id)) findings.push({ path: ['paths', index, 'id'], message: `There are two paths "${id}"`, hint: 'Give every path an id of its own, such as model-2.' });
    seen.add(id);
    if (!scenario.channels.includes(channel)) findings.push({ path: ['paths', index, 'channel'], message: `The path "${id}" is on a channel the scenario does not have: ${channel}`, hint: nameChoices(scenario.channels) });
    return findings;
  });
}

function findUnknown(scenario: Scenario, lists: readonly TopicList[], id: string, path: readonly Step[]): Finding[] {
  const known = lists.flatMap((list) => scenario[list].map((topic) => topic.id));
  if (known.includes(id)) return [];
  const noun = lists.length === 1 && lists[0] ? nouns[lists[0]] : lists.length === topicLists.length ? 'topic' : lists.map((list) => nouns[list]).join(' or ');
  return [{ path, message: `There is no ${noun} "${id}"`, hint: nameChoices(known) }];
}

/** Keys that cannot be compiled; whatever looks for topics in a text needs a scenario without any. */
export function findKeyFaults(scenario: Scenario): Finding[] {
  const check = (list: readonly string[], path: readonly Step[]): Finding[] =>
    list.flatMap((key, index) =>
      findKeyProblems([key]).map((problem) => ({ path: [...path, index], message: `This key cannot be read: ${problem.replace(/\.$/, '')}`, hint: 'Write alternatives separated by | with words on both sides, such as "refund|money back|credit*".' })));
  return [
    ...(['facts', 'grievances', 'questions', 'remedies', 'promises', 'harms'] as const).flatMap((list) =>
      scenario[list].flatMap((topic, index) => check(topic.keys, [list, index, 'keys']))),
    ...scenario.facts.flatMap((fact, index) => check(fact.asked, ['facts', index, 'asked'])),
  ];
}

function nameChoices(choices: readonly string[]): string {
  return choices.length === 0 ? 'There is none to choose from yet.' : `Use one of: ${choices.join(', ')}.`;
}
