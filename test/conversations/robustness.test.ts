import { describe, expect, it } from 'vitest';
import { measureMargins, measureShift } from '../../src/bench/eval-robustness.ts';
import { medianOf } from '../../src/bench/quantiles.ts';
import { gamingAgents, modelOf, playTurns } from '../../src/bench/gaming-agents.ts';
import { trivialEdits } from '../../src/bench/trivial-edits.ts';
import { loadTrainedReader } from '../../src/content/trained-reader.ts';
import { assess, scoreConversation } from '../../src/core/assessment/assess.ts';
import { openGrievances } from '../../src/core/conversation/agenda.ts';
import type { Conversation } from '../../src/core/conversation/conversation.ts';
import type { Casting, Path } from '../../src/core/conversation/scenario.ts';
import { deriveStanding } from '../../src/core/conversation/state.ts';
import type { AgentUtterance } from '../../src/core/conversation/turn.ts';
import { roles } from './real-roles.ts';

/** Set, everything is played in every scenario (some minutes); otherwise what is costly is played in a part of them, always the same. */
const everything = process.env.EVENKEEL_ROBUSTNESS === 'all';
const reader = loadTrainedReader();
const ids = roles.map(({ scenario }) => scenario.id);

/** Every one of so many, from a place in the list on. */
function someOf<Item>(items: readonly Item[], step: number, from = 0): Item[] {
  return items.filter((_, at) => everything || at % step === from % step);
}

function roleAt(id: string): Casting {
  const role = roles.find(({ scenario }) => scenario.id === id);
  if (!role) throw new Error(`There is no scenario "${id}".`);
  return role;
}

function play(role: Casting, channel: Path['channel'], turns: readonly AgentUtterance[]): Conversation {
  return playTurns(role, { channel, turns }, reader);
}

function overallOf(conversation: Conversation): number {
  return scoreConversation(conversation).overall ?? 0;
}

/** Another text for one turn. */
function replaceTurn(turns: readonly AgentUtterance[], index: number, text: (said: string) => string): AgentUtterance[] {
  return turns.map((turn, at) => (at === index - 1 ? { ...turn, text: text(turn.text) } : turn));
}

/** Adds a sentence where the reply ends, in a letter before the farewell. */
function addSentence(text: string, sentence: string): string {
  const paragraphs = text.split('\n\n');
  if (paragraphs.length < 3) return `${text} ${sentence}`;
  return [...paragraphs.slice(0, -2), `${paragraphs.at(-2) ?? ''} ${sentence}`, paragraphs.at(-1) ?? ''].join('\n\n');
}

const costly = new Set(['pasted', 'flood']);
const margins = roles.map((role, at) => measureMargins(role, reader, gamingAgents.filter(({ id }) => everything || !costly.has(id) || at % 3 === 0)));

describe('an honest average reply', () => {
  it('scores in the middle, in the median, and below the model it is cut from', () => {
    const honest = medianOf(margins.map((margin) => margin.honest));
    expect(honest).toBeGreaterThanOrEqual(45);
    expect(honest).toBeLessThanOrEqual(85);
    expect(honest).toBeLessThan(medianOf(margins.map(({ model }) => model)));
  });

  it.each(gamingAgents)('scores higher than $name, in every scenario', ({ id }) => {
    const reached = margins.flatMap(({ scenario, honest, gaming }) => (gaming[id] === undefined ? [] : [{ scenario, margin: honest - gaming[id] }]));
    expect(reached.length).toBeGreaterThanOrEqual(everything || !costly.has(id) ? ids.length : ids.length / 3);
    expect(reached.filter(({ margin }) => margin <= 0)).toEqual([]);
  });

  it('is far above anything that helps nobody', () => {
    for (const { scenario, honest, gaming } of margins) for (const id of ['soup', 'compliments', 'apologies', 'instruction', 'echo']) expect(honest - (gaming[id] ?? 0), `${scenario}, ${id}`).toBeGreaterThanOrEqual(20);
  });
});

describe('an assessment', () => {
  it('is the same for the same words', () => {
    for (const role of someOf(roles, 5)) {
      for (const path of role.scenario.paths) expect(assess(play(role, path.channel, path.turns))).toEqual(assess(play(role, path.channel, path.turns)));
    }
  });

  const played = roles.flatMap((role, at) => someOf(role.scenario.paths, 4, at).map((path) => ({ role, path })));

  it.each(trivialEdits)('hardly moves with $name', (edit) => {
    const changes = played.map(({ role, path }) => measureShift(role, path, edit, reader)).map(({ before, after }) => Math.abs(after - before));
    expect(medianOf(changes)).toBeLessThanOrEqual(5);
    expect(changes.filter((change) => change > 5).length).toBeLessThanOrEqual(changes.length / 5);
  });
});

describe.each(ids)('a better line in %s', (id) => {
  const role = roleAt(id);
  const { scenario } = role;
  const fill = (text: string) => text.replaceAll('{agent}', scenario.agent.name).replaceAll('{firm}', scenario.firm).replaceAll('{name}', scenario.persona.name);
  const own = scenario.answers.flatMap(({ texts }) => texts.map(fill));
  const failures = scenario.paths.filter(({ kind }) => kind === 'failure').map((path) => {
    const conversation = play(role, path.channel, path.turns);
    return { path, conversation, assessment: assess(conversation) };
  });

  it('is found for every failure, at most three, each made of this scenario’s own answers', () => {
    for (const { path, assessment, conversation } of failures) {
      expect(assessment.betterLines.length, path.id).toBeGreaterThanOrEqual(1);
      expect(assessment.betterLines.length, path.id).toBeLessThanOrEqual(3);
      for (const { line, turn } of assessment.betterLines) {
        const said = conversation.turns.slice(0, turn - 1).map(({ agent }) => agent.text).join('\n');
        const rest = own.reduce((left, answer) => left.replace(answer, ''), line).replace(`Dear ${scenario.persona.name},`, '').replace(`Kind regards,\n${scenario.agent.name}\n${scenario.firm}`, '');
        expect(rest.trim(), `${path.id}, turn ${turn}`).toBe('');
        for (const answer of own.filter((text) => line.includes(text))) expect(said).not.toContain(answer);
      }
    }
  });

  it('raises the customer’s standing when it is replayed, and never lowers the overall score', () => {
    for (const { path, conversation, assessment } of failures) {
      for (const { turn, line, gain } of assessment.betterLines) {
        const better = play(role, path.channel, replaceTurn(path.turns, turn, () => line));
        const [after, said] = [better.turns[turn - 1]?.state, conversation.turns[turn - 1]?.state];
        expect(after && said && deriveStanding(after) - deriveStanding(said), `${path.id}, turn ${turn}`).toBeCloseTo(gain, 3);
        expect(gain).toBeGreaterThan(0);
        expect(overallOf(better), `${path.id}, turn ${turn}`).toBeGreaterThanOrEqual(assessment.overall ?? 0);
      }
    }
  });
});

describe('a better act', () => {
  it('is an honest word about a grievance nobody took up: it costs two points at most', () => {
    const drops: string[] = [];
    const gains = roles.flatMap((role, at) => someOf(role.scenario.paths, 2, at).flatMap((path) => {
      const conversation = play(role, path.channel, path.turns);
      const [open] = openGrievances(role.scenario, conversation.agenda);
      const answer = role.scenario.answers.find((group) => group.for === 'listen' && group.about === open?.id)?.texts[0];
      if (!answer) return [];
      const turn = Math.ceil(conversation.turns.length / 2);
      const gain = overallOf(play(role, path.channel, replaceTurn(path.turns, turn, (said) => `${answer} ${said}`))) - overallOf(conversation);
      if (gain < -2) drops.push(`${role.scenario.id} ${path.id}: ${gain}`);
      return [gain];
    }));
    expect(drops).toEqual([]);
    expect(gains.length).toBeGreaterThan(15);
    expect(medianOf(gains)).toBeGreaterThan(0);
  });

  const insults = ['You are an idiot.', 'That is your own fault.', 'Calm down.', 'You should have read the terms.'];

  it('is leaving an insult out: as far as both conversations go, it never lowers the score', () => {
    const cases = roles.flatMap((role, at) => someOf(role.scenario.paths, 4, at + 1).map((path, index) => ({ role, path, insult: insults[(at + index) % insults.length] ?? '', turn: 1 + (at % 2) })));
    const costs = cases.map(({ role, path, insult, turn }) => {
      const rude = play(role, path.channel, replaceTurn(path.turns, turn, (said) => addSentence(said, insult)));
      const kind = play(role, path.channel, path.turns.slice(0, rude.turns.length));
      const both = play(role, path.channel, replaceTurn(path.turns, turn, (said) => addSentence(said, insult)).slice(0, kind.turns.length));
      return { name: `${role.scenario.id} ${path.id}, turn ${turn}: ${insult}`, cost: overallOf(kind) - overallOf(both) };
    });
    expect(costs.filter(({ cost }) => cost < 0)).toEqual([]);
    expect(medianOf(costs.map(({ cost }) => cost))).toBeGreaterThan(2);
  });

  it('is not undone by kind words beside a slap: the insulted first turn of the model earns less', () => {
    for (const role of someOf(roles, 2)) {
      const { channel, turns } = modelOf(role.scenario);
      const [kind, rude] = [play(role, channel, turns), play(role, channel, replaceTurn(turns, 1, (said) => addSentence(said, 'You are an idiot.')))];
      expect(overallOf(rude), role.scenario.id).toBeLessThan(overallOf(kind));
    }
  });
});
