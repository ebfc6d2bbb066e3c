import { stages } from '../core/codebook.ts';
import { findHarm, findPromises } from '../core/conversation/offering.ts';
import { combineOffers } from '../core/conversation/offers.ts';
import type { LineGroup, Scenario } from '../core/conversation/scenario.ts';
import { splitSentences } from '../core/language/text.ts';
import { findAnswerGaps } from './answer-gaps.ts';
import type { Finding } from './content-problem.ts';
import { findKeyFaults } from './scenario-references.ts';

/** Fewest customer texts with which a conversation does not run dry. */
export const fewestLines = 100;
/** Fewest grievances, onlookers, paths of a kind, and signs for a stage. */
const fewest = { grievances: 3, onlookers: 5, paths: 2, signs: 2 };
/** Wants that matter at least this much must be within reach of the agent or a supervisor. */
const weightyWant = 0.5;
const slots: ReadonlySet<string> = new Set(['agent', 'firm', 'name', 'quote']);

type Step = string | number;

interface PlacedText {
  text: string;
  path: readonly Step[];
  quotes: boolean;
}

/** Gaps that leave a scenario playable and poorer: too few lines, repetitions, slots nobody fills, a want no remedy reaches, model answers that are missing or not recognised. */
export function findScenarioGaps(scenario: Scenario): Finding[] {
  const texts = collectTexts(scenario);
  return [
    ...findTextGaps(texts),
    ...findLineGap(scenario),
    ...findGrievanceGap(scenario),
    ...findSignGaps(scenario),
    ...findOnlookerGap(scenario),
    ...findPathGaps(scenario),
    ...findNoteGap(scenario),
    ...findUnreachableWants(scenario),
    ...(findKeyFaults(scenario).length === 0 ? [...findHarmGaps(scenario), ...findAnswerGaps(scenario)] : []),
  ];
}

/** Gaps in a voice's lines: repetitions and slots nobody fills. */
export function findVoiceGaps(lines: readonly LineGroup[]): Finding[] {
  return findTextGaps(collectLines(lines));
}

function collectLines(lines: readonly LineGroup[]): PlacedText[] {
  return lines.flatMap((group, index) =>
    group.texts.map((text, position) => ({ text, path: ['lines', index, 'texts', position], quotes: group.act === 'react' })));
}

function collectTexts(scenario: Scenario): PlacedText[] {
  return [
    ...Object.entries(scenario.opening).map(([channel, text]) => ({ text, path: ['opening', channel], quotes: false })),
    ...collectLines(scenario.lines),
    ...scenario.answers.flatMap((group, index) =>
      group.texts.map((text, position) => ({ text, path: ['answers', index, 'texts', position], quotes: false }))),
  ];
}

function findTextGaps(texts: readonly PlacedText[]): Finding[] {
  const seen = new Set<string>();
  return texts.flatMap(({ text, path, quotes }) => {
    const findings: Finding[] = [];
    const words = text.toLowerCase().replace(/[^\p{L}\p{N}{}]+/gu, ' ').trim();
    if (seen.has(words)) findings.push({ path, message: `The text "${text}" stands here a second time`, hint: 'Write another one, or remove it; nobody says the same sentence twice.' });
    seen.add(words);
    for (const [, slot] of text.matchAll(/\{([^{}]*)\}/g)) {
      if (slot === undefined || !slots.has(slot)) findings.push({ path, message: `The slot {${slot}} does not exist`, hint: 'Use {agent}, {firm} or {name}; in react lines also {quote}.' });
      else if (slot === 'quote' && !quotes) findings.push({ path, message: 'The slot {quote} stands outside a react line', hint: 'Only a react line has words of the agent to quote.' });
    }
    return findings;
  });
}

function findLineGap(scenario: Scenario): Finding[] {
  const count = scenario.lines.reduce((sum, group) => sum + group.texts.length, 0);
  if (count >= fewestLines) return [];
  return [{ path: ['lines'], message: `There are ${count} customer texts; a conversation needs at least ${fewestLines}`, hint: 'Add texts, above all for what comes up often: vent, complain, ask, demand, reject, soften.' }];
}

function findGrievanceGap({ grievances }: Scenario): Finding[] {
  if (grievances.length >= fewest.grievances) return [];
  return [{ path: ['grievances'], message: `There are ${grievances.length} grievances; a customer needs at least ${fewest.grievances}`, hint: 'Add what else was done to them, with keys and facts of its own.' }];
}

function findSignGaps({ channels, signs }: Scenario): Finding[] {
  return channels.filter((channel) => channel === 'phone' || channel === 'in-person').flatMap((channel) =>
    stages.flatMap((stage) => {
      const count = signs.filter((group) => group.stages.includes(stage) && (group.channels?.includes(channel) ?? true)).reduce((sum, group) => sum + group.texts.length, 0);
      if (count >= fewest.signs) return [];
      return [{ path: ['signs'], message: `There are ${count} signs for the stage ${stage} on the channel ${channel}; it needs ${fewest.signs}`, hint: channel === 'phone' ? 'Add what is heard: a breath, a door, a silence.' : 'Add what is seen: hands, eyes, a thing put down.' }];
    }));
}

function findOnlookerGap({ channels, onlookers }: Scenario): Finding[] {
  const handles = new Set(onlookers.map(({ handle }) => handle)).size;
  if (!channels.includes('social') || handles >= fewest.onlookers) return [];
  return [{ path: ['onlookers'], message: `There are ${handles} onlookers; a public thread needs ${fewest.onlookers}`, hint: 'Add posts by people who read along: with the customer, with the firm, curious.' }];
}

function findPathGaps({ paths }: Scenario): Finding[] {
  return (['model', 'failure'] as const).flatMap((kind) => {
    const count = paths.filter((path) => path.kind === kind).length;
    return count >= fewest.paths ? [] : [{ path: ['paths'], message: `There are ${count} paths of the kind "${kind}"; a scenario needs ${fewest.paths}`, hint: 'Write an agent’s turns that show one way it goes, and the one thing to learn from it.' }];
  });
}

/** Harms nobody reacts to, and model words that would count as one, or as a promise nobody can keep. */
function findHarmGaps(scenario: Scenario): Finding[] {
  const mute = scenario.harms.flatMap(({ id }, index) =>
    scenario.lines.some((group) => group.act === 'react' && group.about === id)
      ? []
      : [{ path: ['harms', index], message: `The customer has no words for the harm "${id}"`, hint: `Add to lines: act: react, about: ${id}, with what they say when they hear it.` }]);
  const model = [
    ...scenario.answers.flatMap((group, index) => group.texts.map((text, position) => ({ text, path: ['answers', index, 'texts', position] }))),
    ...scenario.paths.flatMap((path, index) => (path.kind === 'model' ? path.turns.map(({ text }, position) => ({ text, path: ['paths', index, 'turns', position] })) : [])),
  ];
  const rash = model.flatMap(({ text, path }) =>
    findPromises(text, splitSentences(text), scenario, [], true).promises.map(({ id }) => ({ path, message: `These model words count as the promise "${id}", which cannot be kept`, hint: 'Narrow the keys of the promise, or word the model answer otherwise.' })));
  const harmful = model.flatMap(({ text, path }) => {
    const harm = findHarm(splitSentences(text), scenario);
    return harm ? [{ path, message: `These model words count as the harm "${harm.topic.id}"`, hint: 'Narrow the keys of the harm, or word the model answer otherwise.' }] : [];
  });
  return [...mute, ...rash, ...harmful];
}

function findNoteGap({ level, contentNote }: Scenario): Finding[] {
  if (level !== 'abusive' || contentNote !== undefined) return [];
  return [{ path: ['level'], message: 'An abusive scenario has no content note', hint: 'Add contentNote: what the learner will meet, in one sentence.' }];
}

function findUnreachableWants(scenario: Scenario): Finding[] {
  return scenario.wants.flatMap((want, index) => {
    const remedies = scenario.remedies.filter((remedy) => remedy.authority !== 'nobody');
    const best = combineOffers(Object.fromEntries(remedies.map((remedy) => [remedy.id, remedy.worth[want.id] ?? 0])));
    if (want.weight < weightyWant || best >= want.threshold) return [];
    return [{ path: ['wants', index], message: `Nothing the agent or a supervisor may offer reaches the want "${want.id}": all together are worth ${Number(best.toFixed(2))}, it needs ${want.threshold}`, hint: 'Raise the worth of a remedy, lower the threshold, or give the want a weight below 0.5.' }];
  });
}
