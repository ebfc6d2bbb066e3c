import { describe, expect, it } from 'vitest';
import { partOfLabel } from './roles.ts';
import { decideSides, findNames } from './sides.ts';

const decide = (lines: readonly (readonly [string, string])[], agents?: string[]): unknown => {
  const sides = decideSides(lines.map(([speaker, text]) => ({ speaker, text })), agents);
  return 'parts' in sides ? Object.fromEntries(sides.parts) : sides.undecided;
};

describe('a label', () => {
  it.each([
    ['Agent', 'agent'], ['AGENT 2', 'agent'], ['Rep', 'agent'], ['Adviser', 'agent'], ['Acme Support', 'agent'], ['Customer Service', 'agent'], ['customer_support', 'agent'], ['Maria (agent)', 'agent'], ['assistant', 'agent'],
    ['Sam [Staff]', 'agent'], ['Help desk', 'agent'], ['Clerk', 'agent'], ['Customer', 'customer'], ['Caller 1', 'customer'], ['end-user', 'customer'], ['Requester', 'customer'], ['John (Guest)', 'customer'], ['VISITOR', 'customer'],
    ['Chatbot', 'bot'], ['Virtual Assistant', 'bot'], ['HelpBot', 'bot'], ['System', 'system'], ['Maria', null], ['', null], ['Warsupporter', null],
  ])('%s is %s', (label, part) => {
    expect(partOfLabel(label)).toBe(part);
  });
});

describe('sides', () => {
  it('follow the label, and one speaker left is the other side', () => {
    expect(decide([['Support', 'Hi'], ['Jo', 'No']])).toEqual({ Support: 'agent', Jo: 'customer' });
    expect(decide([['Al', 'Hi'], ['Guest', 'No'], ['Bot', 'Rate us']])).toEqual({ Al: 'agent', Guest: 'customer', Bot: 'bot' });
  });

  it('follow the names given as one’s own', () => {
    expect(decide([['Al', 'Hi'], ['Bo', 'Me too'], ['Jo', 'No']], ['al', 'BO'])).toEqual({ Al: 'agent', Bo: 'agent', Jo: 'customer' });
  });

  it('follow words of service when nothing else tells, and only when one speaker uses them', () => {
    expect(decide([['Al', 'How can I help?'], ['Jo', 'No']])).toEqual({ Al: 'agent', Jo: 'customer' });
    expect(decide([['Al', 'How can I help?'], ['Jo', 'How can I help you?']])).toBe('“Al”, “Jo”');
  });

  it('are undecided with two unknown beside a known one', () => {
    expect(decide([['Agent', 'Hi'], ['Jo', 'No'], ['Di', 'Yes']])).toBe('“Jo”, “Di”');
  });

  it('give names without marks and without words for a side', () => {
    expect(findNames(['Maria (agent)', 'Agent', 'Customer 2', 'Maria', '12345', 'Jo'])).toEqual(['Maria', 'Jo']);
  });
});
