import { describe, expect, it } from 'vitest';
import type { AnalysedConversation, ArchiveReport, ListedConversation } from '../../../api/analysis-shapes.ts';
import { readListing } from './listing.ts';
import { describeBlanked, describeLanguages, drawCourse, findPeak, formatBytes, listConversations, markTurns, nameLabel, placeStage, rankUsed, recordedBands, refuseFiles, sortMoves } from './logic.ts';

const listed = (number: number, parts: Partial<ListedConversation> = {}): ListedConversation => ({
  number, id: `c${number}`, file: 'b.csv', line: 10 - number, channel: 'chat', turns: 4, arrived: 'calm', last: 'calm', curve: [], escalated: false, triggers: [], end: 'open', risk: 100 - number,
  overall: null, ...parts,
});
const report = (parts: Partial<ArchiveReport>): ArchiveReport => parts as ArchiveReport;
const conversation = (parts: Partial<AnalysedConversation>): AnalysedConversation => parts as AnalysedConversation;

describe('the list of conversations', () => {
  const list = [
    listed(1, { escalated: true, overall: 60, triggers: ['delay'] }),
    listed(2, { end: 'gave-up', overall: 20 }),
    listed(3, { file: 'a.csv', end: 'settled', id: 'Ticket 88' }),
  ];
  const numbers = (listing: Parameters<typeof listConversations>[1]) => listConversations(list, listing).map(({ number }) => number);

  it('stands in the order asked for, those without a score last', () => {
    expect(numbers({})).toEqual([1, 2, 3]);
    expect(numbers({ order: 'score' })).toEqual([2, 1, 3]);
    expect(numbers({ order: 'place' })).toEqual([3, 2, 1]);
  });

  it('is narrowed by how it went, by cause and by every word searched for', () => {
    expect(numbers({ show: 'up' })).toEqual([1]);
    expect(numbers({ show: 'lost' })).toEqual([2]);
    expect(numbers({ cause: 'delay' })).toEqual([1]);
    expect(numbers({ q: '88 TICKET' })).toEqual([3]);
    expect(numbers({ q: '88 b.csv' })).toEqual([]);
  });

  it('takes from an address only what it knows', () => {
    expect(readListing({ q: 'x', order: 'score', show: 'nothing', cause: 'delay', other: 1 })).toEqual({ q: 'x', order: 'score', cause: 'delay' });
  });
});

describe('the course of a conversation', () => {
  const curve = [{ turn: 1, stage: 'concern' as const, upset: 0.2 }, { turn: 3, stage: 'anger' as const, upset: 0.9 }, { turn: 5, stage: 'recovery' as const, upset: 0 }];

  it('puts every stage into its own band, whatever the upset', () => {
    for (const [index, { stage, from, to }] of recordedBands.entries()) {
      for (const upset of [0, 0.5, 1]) expect(placeStage({ turn: 1, stage, upset })).toSatisfy((value: number) => value > from && value < to);
      expect(recordedBands[index + 1]?.from ?? 1).toBeCloseTo(to);
    }
    expect(placeStage({ turn: 1, stage: 'recovery', upset: 0 })).toBe(placeStage({ turn: 1, stage: 'calm', upset: 0 }));
  });

  it('counts its steps as the transcript counts turns, and marks the words after the reply that turned it', () => {
    expect(drawCourse(conversation({ curve }), 'x').steps).toEqual(['1', '3', '5']);
    const turned = [{ turn: 2, from: 'concern' as const, to: 'anger' as const, change: 0.7, quote: '', moves: [] }, { turn: 4, from: 'anger' as const, to: 'recovery' as const, change: -0.9, quote: '', moves: [] }];
    expect(markTurns(conversation({ curve, turned })).map(({ turn, href, good }) => [turn, href, good])).toEqual([[1, '#turned-1', false], [2, '#turned-2', true]]);
    expect(findPeak(curve)).toBe('anger');
    expect(findPeak([])).toBeNull();
  });

  it('names the weightiest moves first and leaves out what came to nothing', () => {
    const used = [{ turn: 2, label: 'greet' as const, quote: '', points: 0 }, { turn: 2, label: 'own' as const, quote: '', points: 1 }, { turn: 4, label: 'argue' as const, quote: '', points: -3 }];
    expect(rankUsed(conversation({ used })).map(({ label }) => label)).toEqual(['argue', 'own']);
  });
});

describe('words', () => {
  it('say what was blanked, and what was in other languages', () => {
    expect(describeBlanked(report({ redactions: [{ kind: 'email', times: 12 }, { kind: 'phone', times: 1 }] }))).toBe('12 e-mail addresses and 1 phone number');
    expect(describeBlanked(report({ redactions: [] }))).toBe('');
    expect(describeLanguages(report({ otherLanguages: [{ language: 'de', conversations: 2 }, { language: '…', conversations: 1 }] }))).toBe('German (2) and … (1)');
  });

  it('speak of other people where a label speaks of “you” elsewhere', () => {
    expect(nameLabel('insult')).toBe('insulted the agent');
    expect(nameLabel('apologise')).toBe('apologised');
  });

  it('refuse files that are none, too many or too large, and say the limit', () => {
    const limits = { bytes: 1_000_000, files: 2 };
    expect(refuseFiles([{ size: 500_000 }, { size: 500_000 }], limits)).toBeNull();
    expect(refuseFiles([], limits)).toContain('no file');
    expect(refuseFiles([{ size: 1 }, { size: 1 }, { size: 1 }], limits)).toContain('3 files; 2 fit');
    expect(refuseFiles([{ size: 2_500_000 }], limits)).toMatch(/2\.5\sMB together; 1\.0\sMB/);
  });

  it('give sizes people can compare', () => {
    expect([1, 37_981, 2_400_000, 80_000_000].map((bytes) => formatBytes(bytes).replace('\u00a0', ' '))).toEqual(['1 kB', '38 kB', '2.4 MB', '80 MB']);
  });
});

it('moves stand with those that do the same', () => {
  const move = (label: ArchiveReport['moves'][number]['label']): ArchiveReport['moves'][number] => ({ label, conversations: 1, answered: 1, eased: 0, worsened: 0, expectedEased: 0, expectedWorsened: 0 });
  const { calming, inflaming, course } = sortMoves(report({ moves: [move('own'), move('argue'), move('ignore')] }));
  expect([calming, inflaming, course].map((moves) => moves.map(({ label }) => label))).toEqual([['own'], ['argue'], ['ignore']]);
});
