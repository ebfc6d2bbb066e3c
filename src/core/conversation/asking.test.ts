import { describe, expect, it } from 'vitest';
import { makeAgenda, makeScenario, makeState, observe, readWith } from '../../../test/conversations/example-scenario.ts';
import type { Observation } from '../language/observation.ts';
import type { Standing } from './standing.ts';

describe('what the customer will tell', () => {
  function tells(text: string, standing: Partial<Standing> = {}, observations: readonly Observation[] = []): string[] {
    return readWith(text, observations, standing).tells.map((fact) => fact.id);
  }

  it('is the fact a question asks for', () => {
    expect(tells('Is there a safe place to leave it?')).toEqual(['porch']);
  });

  it('is nothing a statement happens to mention', () => {
    expect(tells('The driver looks for a safe place.')).toEqual([]);
  });

  it('is not what was told before', () => {
    expect(tells('Is there a safe place to leave it?', { agenda: makeAgenda({ told: ['due', 'porch'] }) })).toEqual([]);
  });

  it('keeps back what needs trust until there is some', () => {
    const cold = makeState({ heard: 0, trust: 0 });
    expect(tells('What occasion is it for?', { state: cold })).toEqual([]);
    expect(tells('What occasion is it for?', { state: makeState({ heard: 0.5 }) })).toEqual(['birthday']);
    expect(tells('What occasion is it for?', { state: makeState({ heard: 0, trust: 0.6 }) })).toEqual(['birthday']);
  });

  it('comes out for a question asked with some warmth', () => {
    const text = 'I am sorry about that. What occasion is it for?';
    expect(tells(text, { state: makeState({ heard: 0, trust: 0 }) }, [observe('apologise', text, 'I am sorry about that.')])).toEqual(['birthday']);
  });

  it('is the next part of the story for an open question', () => {
    const text = 'What happened then?';
    expect(tells(text, { state: makeState({ heard: 0, trust: 0 }) }, [observe('ask-open', text)])).toEqual(['waited']);
  });

  it('is at most two things at once', () => {
    const everything = makeScenario({ facts: Array.from({ length: 5 }, (_, index) => ({ id: `fact-${index}`, text: '', keys: ['x'], told: 'asked', asked: ['lamp'] })) });
    expect(tells('What about the lamp?', { scenario: everything, agenda: makeAgenda({}, everything) })).toHaveLength(2);
  });

  it('is honestly unknown where the facts hold no answer', () => {
    const text = 'Which wattage does the bulb have?';
    expect(readWith(text, [observe('ask-detail', text)]).unknown).toBe(true);
    const known = 'Is there a safe place to leave it?';
    expect(readWith(known, [observe('ask-detail', known)]).unknown).toBe(false);
    expect(readWith('It has a bulb.').unknown).toBe(false);
    const offering = 'You get a voucher. Which wattage does the bulb have?';
    expect(readWith(offering, [observe('ask-detail', offering, 'Which wattage does the bulb have?')]).unknown).toBe(false);
  });

  it('comes out to an invitation as well as to a question', () => {
    const text = 'Tell me what happened then.';
    expect(tells(text, {}, [observe('ask-open', text)])).not.toEqual([]);
    expect(tells('I know what happened then.', {}, [])).toEqual([]);
  });
});

describe('wishes', () => {
  const text = 'What can I do to put this right?';

  it('are asked for by an open question about what would help', () => {
    expect(readWith(text, [observe('ask-open', text)])).toMatchObject({ wishes: true, tells: [] });
  });

  it('are not asked for by a question about what happened', () => {
    const other = 'What happened then?';
    expect(readWith(other, [observe('ask-open', other)]).wishes).toBe(false);
  });
});

describe('what the agent said themselves', () => {
  it('is a fact the customer would have volunteered', () => {
    expect(readWith('You waited all day, I see.').said).toEqual(['waited']);
  });

  it('is not a question, nor what comes out only when asked', () => {
    expect(readWith('Have you waited all day?').said).toEqual([]);
    expect(readWith('There is a porch, it says here.').said).toEqual([]);
  });

  it('is not what was told before', () => {
    expect(readWith('You waited all day.', [], { agenda: makeAgenda({ told: ['due', 'waited'] }) }).said).toEqual([]);
  });
});
