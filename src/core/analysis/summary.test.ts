import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConversationAnalysis } from './analysis.ts';
import { analyzeConversation } from './analyze-conversation.ts';
import { writeJsonReport } from './report/json-report.ts';
import type { ReaderQuality } from './report/reader-quality.ts';
import { addAnalysis, addCount, emptySummary, mergeSummaries, type Summary } from './summary.ts';

const openings = ['My parcel is two weeks late and nobody answers!', 'Hello, could you check my bill please? It looks wrong.', 'You charged me twice, this is a scam. I am furious.'];
const replies = ['I am sorry, that was our mistake. I am refunding it now, you have it by Friday.', 'Calm down. That is our policy, you should have read the terms.', 'Someone will look into it.'];
const endings = ['Okay, thank you, that works.', 'I want a manager. I will take you to court!', 'Forget it.', 'And when is that?'];

const analyses: readonly ConversationAnalysis[] = openings.flatMap((opening, one) =>
  replies.flatMap((reply, two) =>
    endings.map((ending, three) =>
      analyzeConversation({
        id: `c${one}${two}${three}`, channel: 'chat', agent: `Agent ${two}`, ...(one === 2 ? {} : { team: `Team ${one}` }), source: { file: 'a.jsonl', line: 1 + 12 * one + 4 * two + three },
        turns: [{ role: 'customer', text: opening }, { role: 'agent', text: reply }, { role: 'customer', text: ending }, { role: 'agent', text: 'Thank you. Is there anything else?' }],
      }),
    ),
  ),
);

const quality: ReaderQuality = {
  version: 'cues', agentPrecision: 0.62, agentRecall: 0.4, inflamingPrecision: 0.55, inflamingRecall: 0.19, stageExact: 0.39, stageWithinOne: 0.88,
  triggerPrecision: 0.53, triggerRecall: 0.42, escalationPrecision: 0.83, escalationRecall: 0.61,
};
const frame = { sources: [], partial: null, redacted: true, reader: 'cues', quality };
const summarise = (some: readonly ConversationAnalysis[]): Summary => some.reduce(addAnalysis, emptySummary());
const write = (summary: Summary): string => writeJsonReport(summary, frame);
const whole = summarise(analyses);

describe('a summary', () => {
  it('is the same however the archive is cut, ordered and merged, to the byte', () => {
    const parts = fc.tuple(fc.shuffledSubarray([...analyses], { minLength: analyses.length }), fc.array(fc.nat(analyses.length), { minLength: 1, maxLength: 4 }));
    fc.assert(fc.property(parts, fc.boolean(), ([shuffled, cuts], backwards) => {
      const places = [0, ...cuts.toSorted((one, other) => one - other), shuffled.length];
      const summaries = places.slice(1).map((to, index) => summarise(shuffled.slice(places[index], to)));
      const merged = backwards ? summaries.reduceRight((sum, part) => mergeSummaries(part, sum), emptySummary()) : summaries.reduce(mergeSummaries, emptySummary());
      expect(write(merged)).toBe(write(whole));
    }), { numRuns: 25 });
  });

  it('counts conversations, turns and arrivals', () => {
    expect(whole).toMatchObject({ conversations: 36, agentTurns: 72, customerTurns: 72, oneSided: 0 });
    expect(Object.values(whole.arrivals).reduce((sum, { conversations }) => sum + conversations, 0)).toBe(36);
  });

  it('counts moves by conversation and what came after them', () => {
    expect(whole.moves['command-calm']).toMatchObject({ conversations: 12, turns: 12 });
    const after = Object.values(whole.moves['command-calm']?.aftermath ?? {});
    expect(after.reduce((sum, { followed }) => sum + followed, 0)).toBe(12);
  });

  it('counts a conversation for its team and for its agent in that team', () => {
    expect([...whole.teams.kept.keys()].sort()).toEqual(['Team 0', 'Team 1']);
    expect(whole.agents.kept.get('Agent 1 (Team 0)')).toMatchObject({ conversations: 4, practices: { inflamed: 4 } });
    expect(whole.agents.kept.get('Agent 1')).toMatchObject({ conversations: 4 });
  });

  it('keeps the openings after which it got worst once each, those with a recognised move first', () => {
    const [first] = whole.worstOpenings;
    expect(first).toMatchObject({ moves: expect.arrayContaining(['command-calm']) });
    expect(new Set(whole.worstOpenings.map(({ quote }) => quote)).size).toBe(whole.worstOpenings.length);
  });

  it('keeps few examples of a move, longest steps first', () => {
    for (const examples of Object.values(whole.examples)) {
      expect(examples.length).toBeLessThanOrEqual(4);
      expect(examples.map(({ value }) => value)).toEqual(examples.map(({ value }) => value).toSorted((one, other) => other - one));
    }
  });

  it('has room for the same number of entries however many conversations there are', () => {
    const many = Array.from({ length: 30 }, (_, time) => analyses.map((one) => ({ ...one, id: `${one.id}-${time}`, source: { file: 'b.jsonl', line: time } }))).flat();
    expect(write(summarise(many)).length).toBeLessThan(write(whole).length * 1.3);
  });

  it('counts what stands beside', () => {
    const counted = addCount(addCount(addCount(whole, 'broken', 'No turns.'), 'broken', 'No turns.'), 'redactions', 'email', 5);
    expect(counted.broken.kept.get('No turns.')).toBe(2);
    expect(counted.redactions.kept.get('email')).toBe(5);
    expect(counted.conversations).toBe(36);
  });
});
