import { describe, expect, it } from 'vitest';
import type { Label, Stage } from '../codebook.ts';
import type { AnalysedTurn, CurvePoint } from './analysis.ts';
import { cutQuote, drawCurve, findArrival, findEscalation, findOpening, findTurned } from './curve.ts';

function customer(turn: number, stage: Stage, upset: number, text = 'It is about my order again', labels: readonly Label[] = []): AnalysedTurn {
  return { turn, role: 'customer', text, stage, upset, seen: labels.map((label) => ({ label, quote: text, start: 0, end: text.length, confidence: 0.8 })) };
}

function agent(turn: number, text: string, ...labels: readonly Label[]): AnalysedTurn {
  return { turn, role: 'agent', text, seen: labels.map((label, index) => ({ label, quote: text, start: 0, end: text.length, confidence: 0.9 - index / 10 })) };
}

function curveOf(turns: readonly AnalysedTurn[]): CurvePoint[] {
  return drawCurve(turns);
}

describe('the arrival', () => {
  it('is the first turn that says more than hello', () => {
    const turns = [customer(1, 'calm', 0, 'Hi'), agent(2, 'Hello.', 'greet'), customer(3, 'frustration', 0.4)];
    expect(findArrival(turns, curveOf(turns))?.turn).toBe(3);
  });

  it('is the only turn when there is but a short one', () => {
    const turns = [customer(1, 'calm', 0, 'Hi')];
    expect(findArrival(turns, curveOf(turns))?.turn).toBe(1);
  });

  it('is nothing when nothing can be read', () => {
    const turns: AnalysedTurn[] = [{ ...customer(1, 'calm', 0), unread: 'no-words' }];
    expect(findArrival(turns, curveOf(turns))).toBeNull();
  });
});

describe('where it turned', () => {
  it('is after the replies that moved the stage most, in order, at most three', () => {
    const turns = [
      customer(1, 'calm', 0), agent(2, 'a', 'minimise'), customer(3, 'concern', 0.2), agent(4, 'b'), customer(5, 'anger', 0.9), agent(6, 'c', 'own'), customer(7, 'concern', 0.3),
      agent(8, 'd'), customer(9, 'frustration', 0.5), agent(10, 'e', 'act'), customer(11, 'recovery', 0),
    ];
    expect(findTurned(turns, curveOf(turns)).map(({ turn, from, to, moves }) => ({ turn, from, to, moves }))).toEqual([
      { turn: 4, from: 'concern', to: 'anger', moves: [] }, { turn: 6, from: 'anger', to: 'concern', moves: ['own'] }, { turn: 10, from: 'frustration', to: 'recovery', moves: ['act'] },
    ]);
  });

  it('names no courtesy when something weightier was said', () => {
    const turns = [customer(1, 'anger', 0.8), agent(2, 'Thank you. That was our mistake.', 'appreciate', 'own'), customer(3, 'calm', 0)];
    expect(findTurned(turns, curveOf(turns))[0]?.moves).toEqual(['own']);
  });

  it('does not take a calming move for the cause of a rise', () => {
    const turns = [customer(1, 'calm', 0), agent(2, 'I am sorry.', 'apologise'), customer(3, 'anger', 0.8)];
    expect(findTurned(turns, curveOf(turns))[0]?.moves).toEqual([]);
  });

  it('is nowhere when stage and upset disagree or hardly move', () => {
    const turns = [customer(1, 'concern', 0.3), agent(2, 'a'), customer(3, 'frustration', 0.35), agent(4, 'b'), customer(5, 'concern', 0.5)];
    expect(findTurned(turns, curveOf(turns))).toEqual([]);
  });
});

describe('the opening', () => {
  it('is the first reply to the concern, not the greeting before it', () => {
    const turns = [agent(1, 'Hello.', 'greet'), customer(2, 'frustration', 0.5), agent(3, 'It is only a day.', 'minimise'), customer(4, 'anger', 0.8)];
    expect(findOpening(turns, curveOf(turns), findArrival(turns, curveOf(turns)))).toEqual({ turn: 3, quote: 'It is only a day.', change: 0.3, from: 'frustration', to: 'anger', moves: ['minimise'] });
  });

  it('is nothing when the customer does not write again', () => {
    const turns = [customer(1, 'frustration', 0.5), agent(2, 'a')];
    expect(findOpening(turns, curveOf(turns), findArrival(turns, curveOf(turns)))).toBeNull();
  });
});

describe('an escalation', () => {
  const arrive = (stage: Stage): CurvePoint => ({ turn: 1, stage, upset: 0.8 });

  it('is not what they came with', () => {
    expect(findEscalation([customer(1, 'anger', 0.8, 'I will sue you', ['threaten-legal'])], arrive('anger'))).toBeNull();
    expect(findEscalation([customer(1, 'anger', 0.8), agent(2, 'a'), customer(3, 'anger', 0.8)], arrive('anger'))).toBeNull();
  });

  it('is a later threat however they came', () => {
    expect(findEscalation([customer(1, 'anger', 0.8), agent(2, 'a'), customer(3, 'concern', 0.3, 'I want a manager', ['ask-superior'])], arrive('anger'))).toMatchObject({ turn: 3, sign: 'ask-superior' });
  });

  it('is anger that was not there before', () => {
    expect(findEscalation([customer(1, 'concern', 0.3), agent(2, 'a'), customer(3, 'anger', 0.9)], arrive('concern'))).toMatchObject({ turn: 3, sign: 'anger' });
  });
});

describe('a cut quote', () => {
  it('ends after a sentence when one ends early enough, and is found in the text', () => {
    const text = `${'This is the first sentence of a long reply to somebody. '.repeat(3)}${'word '.repeat(60)}`;
    const quote = cutQuote(text);
    expect(quote.endsWith('somebody.')).toBe(true);
    expect(text).toContain(quote);
  });

  it('ends between words when there is no sentence', () => {
    expect(cutQuote('word '.repeat(100))).toMatch(/word$/);
  });

  it('leaves out the head of a letter', () => {
    expect(cutQuote('Subject: Re: Your order\n\nDear Mrs Gillespie,\n\nYour order is here.')).toBe('Your order is here.');
  });

  it('keeps a text that is nothing but a salutation', () => {
    expect(cutQuote('Hello there\n')).toBe('Hello there');
  });
});
