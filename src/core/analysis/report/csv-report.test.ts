import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeConversation } from '../analyze-conversation.ts';
import { csvHead, writeCsvConversation, writeCsvLine } from './csv-report.ts';

/** Reads one CSV line back (RFC 4180). */
function readLine(line: string): string[] {
  const cells: string[] = [];
  for (const match of line.replace(/\r\n$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)) cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
  return cells;
}

describe('a CSV line', () => {
  it('gives back what was put in, but for formulas', () => {
    const cell = fc.string().filter((text) => !/^\s*[=+\-@|%]|^[\t\r\n]/.test(text) && text !== '');
    fc.assert(fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
      expect(readLine(writeCsvLine(cells))).toEqual(cells);
    }));
  });

  it.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")', '|calc', '%x'])('makes %j no formula', (text) => {
    expect(readLine(writeCsvLine([text]))[0]).toBe(`'${text}`);
  });

  it('leaves numbers below nought numbers', () => {
    expect(writeCsvLine([-0.5, null, 3])).toBe('-0.5,,3\r\n');
  });
});

describe('a conversation', () => {
  const analysis = analyzeConversation({
    id: '=cmd', channel: 'chat', agent: 'Sam, "the" one', source: { file: 'a.csv', line: 9 },
    turns: [{ role: 'customer', text: 'You charged me twice, this is a scam!' }, { role: 'agent', text: 'Calm down.\nThat is our policy.' }, { role: 'customer', text: 'I want a manager!' }],
  });
  const cells = Object.fromEntries(readLine(csvHead).map((name, index) => [name, readLine(writeCsvConversation(analysis))[index]]));

  it('has one cell for each column', () => {
    expect(readLine(writeCsvConversation(analysis))).toHaveLength(readLine(csvHead).length);
  });

  it('says what was read in it', () => {
    expect(cells).toMatchObject({ id: "'=cmd", agent: 'Sam, "the" one', line: '9', turns: '3', escalated_by: 'ask-superior', escalated_at_turn: '3', team: '' });
    expect(cells['inflaming_moves']).toContain('command-calm');
    expect(Number(cells['risk'])).toBe(analysis.risk.value);
  });
});
