import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, describeRecords, findBroken, readContent, readSample } from '../../../../test/transcripts/read-sample.ts';
import { cutCells, readRows } from './csv-rows.ts';

describe('tables with one turn a line', () => {
  it('reads columns by their names, gathers conversations, and a bad row spoils only itself', async () => {
    const records = await readSample('turns.csv');
    expect(describeRecords(records)).toEqual([
      'broken 8: The row cannot be read: a quoted cell is not closed.',
      'broken 9: The row cannot be read: there are 10 cells under 7 columns.',
      'C-1 chat 2: c=Hello, my parcel is "delivered" but it isn\'t here | a=Marked delivered and not there.\nI\'ll open a search now.',
      'C-2 phone 3: c=Nobody rang me back. | a=I have the missed call here and I\'m ringing the engineer.',
      'C-5 chat 10: c=Is it £20? | a=It is, and it\'s refunded.',
    ]);
    expect(records[2]).toMatchObject({ names: ['Dana'], leftOut: [{ kind: 'system', messages: 1 }], transcript: { agent: 'Dana', team: 'Parcels', turns: [{ at: 0 }, { at: 70 }] } });
  });

  it('reads what Excel saves in the West: semicolons, a sep line, Windows-1252, a flag for the side', async () => {
    expect(describeRecords(await readSample('excel-western.csv'))).toEqual(['9 chat 3: c=Où est mon colis? Café | a=It is in Lyon – two days, € 5.']);
  });

  it('names the columns found when they are not recognised', async () => {
    expect(findBroken(await readSample('unknown-columns.csv'))[0]).toMatchObject({ line: 1, message: 'The columns are not recognised; found: date, amount, shop.' });
  });

  it('takes a bare id for the message’s unless the first rows share it', async () => {
    expect(describeRecords(await readContent('id,role,text\n1,user,Hi\n2,agent,Hello\n', { name: 'a.csv' }))).toEqual(['a.csv:2 chat 2: c=Hi | a=Hello']);
    expect(describeRecords(await readContent('id,role,text\n1,user,Hi\n1,agent,Hello\n2,user,x\n', { name: 'a.csv' }))).toEqual(['1 chat 2: c=Hi | a=Hello', 'broken 4: Conversation 2 holds no words of the agent.']);
  });

  it('names rows without an id', async () => {
    expect(describeRecords(await readContent('conversation,role,text\n1,user,Hi\n,agent,Lost\n1,agent,Hello\n', { name: 'a.csv' }))).toEqual([
      'broken 3: The row has nothing under conversation.', '1 chat 2: c=Hi | a=Hello',
    ]);
  });
});

describe('tables with a conversation in a cell', () => {
  it('reads the cell as lines and names the row that has no speakers', async () => {
    expect(describeRecords(await readSample('cells.tsv'))).toEqual(['881 chat 2: a=Hello, Sam here. | c=You lost my case.', 'broken 4: No line under transcript says who speaks.']);
  });
});

describe('rows', () => {
  const rowsOf = (text: string, delimiter = ','): Promise<unknown[]> => {
    const lines = (async function* () {
      for (const [index, line] of text.split('\n').entries()) yield { number: index + 1, text: line, tooLong: false };
    })();
    return collect(readRows(lines, delimiter));
  };

  it('give back any cells written by RFC 4180', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', 'é'), maxLength: 8 });
    const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }));
    await fc.assert(fc.asyncProperty(table, async (rows) => {
      const text = rows.map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\n');
      expect((await rowsOf(text)).map((row) => (row as { cells: string[] }).cells)).toEqual(rows);
    }));
  });

  it('cut cells with words after the closing quote, and wait while a quote is open', () => {
    expect(cutCells('a,"b ""c""" d,', ',')).toEqual({ cells: ['a', 'b "c" d', ''], clean: false });
    expect(cutCells('a,"b', ',')).toBeNull();
  });

  it('go on at the next line after a quote that swallowed rows', async () => {
    expect(await rowsOf('a,b\n1,"x\n2,y\n3,"z"\n4,w')).toEqual([
      { line: 1, cells: ['a', 'b'] }, { line: 2, fault: 'a quoted cell is not closed' }, { line: 3, cells: ['2', 'y'] }, { line: 4, cells: ['3', 'z'] }, { line: 5, cells: ['4', 'w'] },
    ]);
  });
});
