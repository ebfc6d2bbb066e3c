import { describe, expect, it } from 'vitest';
import type { Utterance } from '../language/observation.ts';
import type { Label } from '../codebook.ts';
import { courseOfTranscript } from './from-transcript.ts';

function talk(...lines: readonly string[]): Utterance[] {
  return lines.map((line) => ({ role: line.startsWith('C: ') ? 'customer' : 'agent', text: line.slice(3) }));
}

function labelsIn(turns: readonly Utterance[], index: number): readonly Label[] {
  return courseOfTranscript(turns).turns[index - 1]?.observations.map(({ label }) => label) ?? [];
}

const opening = 'C: My parcel was due on Monday and it has still not come. I am furious. Where is it?';

describe('a transcript', () => {
  it('has a turn for everything the agent said, with what was heard before it', () => {
    const course = courseOfTranscript(talk(opening, "A: I'm sorry. I'm looking at it now.", 'C: And?', 'A: It is in the depot in Hull.'));
    expect(course.turns.map(({ index, heard }) => [index, heard])).toEqual([[1, opening.slice(3)], [2, 'And?']]);
  });

  it('may be opened by the agent', () => {
    const course = courseOfTranscript(talk('A: Good morning, you are through to Sam.', opening, "A: I'm sorry about that."));
    expect(course.turns.map(({ heard }) => heard)).toEqual(['', opening.slice(3)]);
  });

  it('may be empty, or have one side only', () => {
    expect(courseOfTranscript([]).turns).toEqual([]);
    expect(courseOfTranscript(talk(opening)).turns).toEqual([]);
    expect(courseOfTranscript(talk('A: Hello?')).turns).toHaveLength(1);
  });

  it('carries each turn on from the state the one before left', () => {
    const course = courseOfTranscript(talk(opening, "A: I'm sorry.", 'C: That is not good enough!', 'A: I have rebooked it for nine tomorrow.', 'C: Thank you.', 'A: I will ring you at ten to make sure.'));
    expect(course.turns[0]?.before).toEqual(course.start);
    expect(course.turns[1]?.before).toEqual(course.turns[0]?.after);
    expect(course.turns[2]?.before).toEqual(course.turns[1]?.after);
  });

  it('starts from how upset the first words are', () => {
    const calm = courseOfTranscript(talk('C: Hello, could you tell me your opening hours please?', 'A: Nine to five.'));
    const angry = courseOfTranscript(talk('C: This is an outrage!! You people are liars and I am leaving for good!', 'A: Nine to five.'));
    expect(angry.start.arousal).toBeGreaterThan(calm.start.arousal);
  });

  it('claims nothing settled that nobody can know', () => {
    const [turn] = courseOfTranscript(talk(opening, "A: I'm sorry. I have just refunded the fee and rebooked it for nine tomorrow.")).turns;
    expect(turn?.effects.find(({ rule }) => rule === 'want-met')?.because).toBe('A step towards what they need was put on the table.');
  });

  it('leaves the customer better off the better the agent', () => {
    const replies = 'C: And what happens now?';
    const good = courseOfTranscript(talk(opening, "A: You waited in on Monday for nothing, and that is our mistake. I'm sorry. I'm calling the depot now.", replies, 'A: It is on the van for nine tomorrow, and I will ring you at ten to make sure.'));
    const bad = courseOfTranscript(talk(opening, 'A: Calm down. That is not our fault.', replies, 'A: You should have read the terms.'));
    expect(good.ending.csat).toBeGreaterThan(bad.ending.csat);
  });
});

describe("the customer's next words", () => {
  const answer = 'A: I have rebooked it for nine tomorrow.';

  it('show how a turn landed', () => {
    const pleased = courseOfTranscript(talk(opening, answer, 'C: Perfect, thank you so much.')).turns[0];
    const cross = courseOfTranscript(talk(opening, answer, 'C: You are liars, forget it. I will go to a competitor and tell everyone!!')).turns[0];
    expect(pleased?.effects.at(-1)?.rule).toBe('as-they-write');
    expect(pleased?.after.trust).toBeGreaterThan(cross?.after.trust ?? 1);
    expect(pleased?.after.arousal).toBeLessThan(cross?.after.arousal ?? 0);
  });

  it('do not change what the turn was judged on before them', () => {
    const pleased = courseOfTranscript(talk(opening, answer, 'C: Thank you.')).turns[0];
    const alone = courseOfTranscript(talk(opening, answer)).turns[0];
    expect(pleased?.observations).toEqual(alone?.observations);
    expect(pleased?.before).toEqual(alone?.before);
  });

  it('make it resolved when the last of them agree or thank', () => {
    expect(courseOfTranscript(talk(opening, answer, 'C: Perfect, thank you.', 'A: You are welcome.')).ending.outcome).toBe('resolved');
    expect(courseOfTranscript(talk(opening, answer)).ending.outcome).toBe('open');
  });

  it('unsettle it again when they complain after all', () => {
    expect(courseOfTranscript(talk(opening, answer, 'C: Thank you.', 'A: Bye.', 'C: Nobody came again. This is a disgrace, I am furious!', 'A: Oh.')).ending.outcome).toBe('open');
  });
});

describe('what only the course shows', () => {
  it('is the same sentence said again', () => {
    const line = 'A: I do understand how frustrating this situation must be.';
    expect(labelsIn(talk(opening, line, 'C: And?', line), 2)).toContain('repeat-formula');
    expect(labelsIn(talk(opening, line, 'C: And?', line), 1)).not.toContain('repeat-formula');
  });

  it('is a question left standing', () => {
    expect(labelsIn(talk(opening, 'A: Thank you for your patience.'), 1)).toContain('ignore');
    expect(labelsIn(talk(opening, "A: I'm sorry. I'm looking for it with the depot now."), 1)).not.toContain('ignore');
  });

  it('is three questions at once', () => {
    expect(labelsIn(talk(opening, 'A: What is your name? What is your address? What is your order number? Is it urgent?'), 1)).toContain('interrogate');
  });

  it('is sorry for the third time with nothing moving', () => {
    const turns = talk(opening, "A: I'm so sorry.", 'C: And?', "A: I'm really sorry about that.", 'C: And?', "A: I'm sorry, I truly am.");
    expect(labelsIn(turns, 3)).toContain('over-apologise');
    expect(labelsIn(turns, 1)).not.toContain('over-apologise');
  });

  it('is a guarantee nobody can give', () => {
    expect(labelsIn(talk(opening, 'A: It will be there tomorrow, one hundred percent, I guarantee it.'), 1)).toContain('over-promise');
    expect(labelsIn(talk(opening, 'A: It is on the van for tomorrow. I cannot guarantee the hour.'), 1)).not.toContain('over-promise');
  });
});

describe('abuse', () => {
  it('is noted with the turn that had to answer it', () => {
    const course = courseOfTranscript(talk(opening, 'A: One moment.', 'C: You stupid idiot, you are useless.', 'A: I want to help you with this.'));
    expect(course.abuseHeard).toBe(2);
  });

  it('is not noted where there was none', () => {
    expect(courseOfTranscript(talk(opening, 'A: One moment.')).abuseHeard).toBeNull();
  });
});
