import { describe, expect, it } from 'vitest';
import type { Utterance } from './observation.ts';
import { readAgentTurn } from './reader.ts';

const agent = (text: string): Utterance => ({ role: 'agent', text });
const customer = (text: string): Utterance => ({ role: 'customer', text });
const labelsOf = (text: string, before: readonly Utterance[] = []): string[] => readAgentTurn(text, before).observations.map(({ label }) => label);

describe('a closing question', () => {
  it('brushes off when nothing was solved', () => {
    expect(labelsOf('Anything else?')).toContain('dismiss');
    expect(labelsOf('Is there anything else I can help you with?', [customer('My bag is gone.'), agent('I see.'), customer('And nobody answers.')])).toContain('dismiss');
  });

  it('checks when something is done in the same turn', () => {
    const labels = labelsOf("I've cancelled the charge. Anything else?");
    expect(labels).toContain('check');
    expect(labels).not.toContain('dismiss');
  });

  it('checks when something was done in a turn before', () => {
    const before = [customer('You took it twice.'), agent("I've refunded the second payment, it's on your card on Monday."), customer('Okay.')];
    expect(labelsOf('Is there anything else I can do?', before)).toContain('check');
  });

  it('checks when the customer says that it works', () => {
    expect(labelsOf('Anything else?', [agent('Try it now.'), customer("That works, thanks.")])).toContain('check');
  });

  it('looks at the last few turns only', () => {
    const before = [agent("I've refunded it."), ...['No.', 'It broke again.', 'Still broken.'].flatMap((text) => [customer(text), agent('I see.')]), customer('Hello?')];
    expect(labelsOf('Anything else?', before)).toContain('dismiss');
  });

  it('is not a question for more of the story', () => {
    expect(labelsOf('Anything else you noticed?')).not.toContain('dismiss');
    expect(labelsOf('Before anything else: are you safe?')).not.toContain('dismiss');
    expect(labelsOf('Is there anything else worrying you?')).toContain('ask-open');
  });
});
