import { describe, expect, it } from 'vitest';
import { triggers as triggerIds, type Trigger } from '../codebook.ts';
import { readAgentTurn, readCustomerTurn } from './reader.ts';
import { triggerCues } from './trigger-cues.ts';
import { findTriggers } from './triggers.ts';

function triggersOf(text: string, answers?: string): Trigger[] {
  const before = answers === undefined ? [] : [{ role: 'agent' as const, text: answers }];
  const found = findTriggers(text, readCustomerTurn(text, before), answers === undefined ? null : readAgentTurn(answers, []));
  for (const { quote } of found) expect(text).toContain(quote);
  return found.map(({ trigger }) => trigger);
}

describe('what gave rise to a grievance', () => {
  it.each<[Trigger, string]>([
    ['delay', 'I have been waiting for three weeks and the sofa has still not arrived!'],
    ['delay', 'The engineer is two hours late. This is a joke.'],
    ['error', 'You charged my card twice for one order, this is outrageous.'],
    ['error', 'The screen came cracked and does not work.'],
    ['lack-of-empathy', 'Nobody cares. I told him my father died and he laughed!'],
    ['communication-breakdown', 'Nobody told me the flight was cancelled. I am furious.'],
    ['effort', 'This is the third time I have to call, I was passed around between four departments.'],
    ['unfair-treatment', 'You are blaming me for your own mistake, it is not my fault!'],
    ['unmet-expectation', 'I was promised a call back on Monday and nobody rang.'],
  ])('%s is seen in: %s', (trigger, text) => {
    expect(triggersOf(text)).toContain(trigger);
  });

  it('has patterns for every trigger of the codebook', () => {
    expect(new Set(triggerCues.map(({ trigger }) => trigger))).toEqual(new Set(triggerIds));
  });

  it('takes the answer to words that hurt as a lack of empathy', () => {
    expect(triggersOf('Do not speak to me like that, this is disgusting.', 'Calm down. It is only a parcel.')).toContain('lack-of-empathy');
    expect(triggersOf('Okay, thank you.', 'Calm down. It is only a parcel.')).toEqual([]);
  });

  it('sees nothing where nothing is wrong', () => {
    expect(triggersOf('Could you tell me when the shop opens on Monday, please?')).toEqual([]);
    expect(triggersOf('Thank you, I was told it takes three weeks and that is fine.')).toEqual([]);
  });

  it('names each trigger once however often it is said', () => {
    const found = triggersOf('It is late. It is late again. You are always late!');
    expect(found).toEqual([...new Set(found)]);
  });

  it('names nothing in a language it cannot read', () => {
    expect(triggersOf('Я жду уже три недели, это безобразие!')).toEqual([]);
  });
});
