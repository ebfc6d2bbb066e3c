import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startState } from '../conversation/persona.ts';
import type { Label } from '../codebook.ts';
import type { Course, CourseTurn } from './course.ts';
import { measureSubstance } from './substance.ts';
import { untoldCase } from './untold-case.ts';

const state = startState('frustrated', untoldCase.persona);

function turnOf(text: string, index: number, heard: string, labels: readonly Label[]): CourseTurn {
  const observations = labels.map((label) => ({ label, quote: text, start: 0, end: text.length, confidence: 0.8, source: 'cue' as const, because: 'Because.' }));
  return { index, text, observations, effects: [], before: state, after: state, heard, general: false };
}

function courseOfTurns(turns: readonly CourseTurn[], channel: Course['channel'] = 'chat'): Course {
  return {
    channel, start: state, turns, ending: { outcome: 'open', csat: 3, willReturn: 0.5, willTell: 0 }, abuseHeard: null, escalation: 'possible',
    open: { grievances: [], questions: [], wants: [] },
  };
}

function measureOne(text: string, { heard = '', labels = [], channel = 'chat' }: { heard?: string; labels?: readonly Label[]; channel?: Course['channel'] } = {}): number {
  return measureSubstance(courseOfTurns([turnOf(text, 1, heard, labels)], channel))[0] ?? Number.NaN;
}

const complaint = 'I sat in from eight till one today staring at a red light on the router and nobody came, for the third time.';
const answer = "I'm sorry, that is three days of yours spent waiting for us. I have booked the engineer for Thursday at eight, and I will ring you afterwards.";

describe('the substance of a turn', () => {
  it('is whole for a plain reply', () => {
    expect(measureOne(answer, { heard: complaint, labels: ['apologise', 'acknowledge', 'act', 'follow-up'] })).toBe(1);
  });

  it('is whole for a short one', () => {
    expect(measureOne('Done. Thursday at eight.', { heard: complaint, labels: ['act'] })).toBe(1);
  });

  it.each(['', '   ', '\n\n', '🙏🙏', '…', '<br>'])('is nothing without words: %j', (text) => {
    expect(measureOne(text)).toBe(0);
  });

  it('is next to nothing for words that make no sentence', () => {
    expect(measureOne('sorry understand refund appreciate apologise escalate thank frustrated manager priority')).toBeLessThan(0.1);
  });

  it('stays whole for clipped chat', () => {
    expect(measureOne("hey, looking now. so the ticket's sitting in the wrong queue, moving it to the night team and pinging them")).toBe(1);
  });

  it('shrinks when more moves are made than the words have room for', () => {
    const phrases = "I understand. I'm sorry. Our mistake. You're right. I'll call you. Thanks. All good?";
    expect(measureOne(phrases, { labels: ['empathise', 'apologise', 'own', 'validate', 'follow-up', 'appreciate', 'check'] })).toBeLessThan(0.4);
  });

  it('does not count what inflames as a move piled up', () => {
    expect(measureOne('That is your own fault, and that is how it is.', { labels: ['blame-customer', 'hostile', 'argue', 'policy-wall', 'dismiss', 'patronise'] })).toBe(1);
  });
});

describe('copied words', () => {
  it("are worth nothing when they are the customer's own", () => {
    expect(measureOne(complaint, { heard: complaint })).toBe(0);
  });

  it('are free in a short quotation', () => {
    expect(measureOne(`You say you sat in from eight till one. ${answer}`, { heard: complaint })).toBe(1);
  });

  it('are worth nothing when they were said before', () => {
    expect(measureSubstance(courseOfTurns([turnOf(answer, 1, '', []), turnOf(answer, 2, '', [])]))).toEqual([1, 0]);
  });

  it('count from any earlier turn, of either side', () => {
    const course = courseOfTurns([turnOf('Right.', 1, complaint, []), turnOf(answer, 2, 'And?', []), turnOf(`${answer} ${complaint}`, 3, 'Well?', [])]);
    expect(measureSubstance(course)[2]).toBe(0);
  });

  it('count within the turn itself', () => {
    expect(measureOne(`${answer} ${answer} ${answer} ${answer}`)).toBeLessThan(0.4);
  });

  it('are not seen in what is only said later', () => {
    const course = courseOfTurns([turnOf(complaint, 1, '', []), turnOf('Right.', 2, complaint, [])]);
    expect(measureSubstance(course)[0]).toBe(1);
  });
});

describe('words that fit any case', () => {
  it('earn a part of what words about this one earn', () => {
    const turn = turnOf(answer, 1, complaint, ['apologise', 'act']);
    const [plain, general] = [false, true].map((fits) => measureSubstance(courseOfTurns([{ ...turn, general: fits }]))[0] ?? Number.NaN);
    expect(plain).toBe(1);
    expect(general).toBeGreaterThan(0.2);
    expect(general).toBeLessThan(0.5);
  });
});

describe('length', () => {
  const long = Array.from({ length: 400 }, (_, at) => `the ${at}th of it is for you`).join(', ');

  it('takes away once a reply is a wall of text', () => {
    expect(measureOne(long)).toBeLessThan(0.2);
  });

  it('is given more room in a letter', () => {
    const letter = Array.from({ length: 60 }, (_, at) => `the ${at}th of it is for you`).join(', ');
    expect(measureOne(letter, { channel: 'email' })).toBeGreaterThan(measureOne(letter, { channel: 'social' }));
  });
});

describe('whatever is typed', () => {
  it('has a substance from 0 to 1 for every turn', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 80 }), { maxLength: 5 }), fc.string({ maxLength: 80 }), (texts, heard) => {
        const substance = measureSubstance(courseOfTurns(texts.map((text, position) => turnOf(text, position + 1, heard, ['act']))));
        expect(substance).toHaveLength(texts.length);
        for (const share of substance) expect(share >= 0 && share <= 1).toBe(true);
      }),
    );
  });

  it('gains nothing from being said twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('I', 'will', 'ring', 'you', 'at', 'nine', 'and', 'it', 'is', 'done'), { minLength: 8, maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const [once, again] = measureSubstance(courseOfTurns([turnOf(text, 1, '', []), turnOf(text, 2, '', [])]));
        expect(again).toBeLessThanOrEqual(once ?? 0);
      }),
    );
  });
});
