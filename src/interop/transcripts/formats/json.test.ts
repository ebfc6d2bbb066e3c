import { describe, expect, it } from 'vitest';
import { collect, cutChunks, describeRecords, findBroken, readContent, readSample } from '../../../../test/transcripts/read-sample.ts';
import { cutJsonTexts } from './json-texts.ts';

describe('JSON Lines', () => {
  it('reads its own shape and others’, and names what is broken with its line', async () => {
    const records = await readSample('corpus.jsonl');
    expect(describeRecords(records)).toEqual([
      'k-101 phone 1: a=Front desk, Ines speaking. | c=Our room was given away. We booked in March. | a=You booked in March and arrived to no room – I\'m sorry, that is our mistake.',
      '7712 chat 2: c=My order hasn\'t come. | a=I\'m looking it up now.',
      expect.stringMatching(/^broken 4: This is not JSON/) as string,
      'fwd-3 email 5: c=Charged twice. | a=One charge is going back today.\nYou will see it by Friday.',
      'broken 6: No turns are found; the record has the fields name, rating.',
      'sharegpt chat 7: c=Where is my engineer? | a=Twenty minutes away.',
      'broken 8: Conversation silent holds no words of the agent.',
    ]);
    expect(records[1]).toMatchObject({ leftOut: [{ kind: 'system', messages: 1 }] });
    expect(records[3]).toMatchObject({ names: ['P. Novak', 'Ola Berg'], transcript: { agent: 'Ola Berg', team: 'Billing', turns: [{ at: '2024-03-01T10:00:00Z' }, { at: '2024-03-01T10:07:30Z' }] } });
  });

  it('gathers turns that stand one a line by their conversation', async () => {
    const records = await readSample('turn-lines.jsonl');
    expect(describeRecords(records)).toEqual(['t1 chat 1: c=It broke again. | a=Third time – that should not happen.', 't2 chat 2: c=Do you open on Sunday? | a=From ten to four.']);
    expect(records[0]).toMatchObject({ leftOut: [{ kind: 'bot', messages: 1 }], transcript: { agent: 'Priya' } });
  });

  it('takes turns without a conversation’s id as one conversation', async () => {
    expect(describeRecords(await readContent('{"role":"user","content":"Hi"}\n{"role":"assistant","content":"Hello"}\n', { name: 'a.jsonl' }))).toEqual(['a.jsonl:1 chat 1: c=Hi | a=Hello']);
  });

  it('reads texts that name their speaker, flags and names beside roles', async () => {
    const records = await readContent([
      '{"id":1,"messages":["Agent: Hello.","Customer: It broke."]}',
      '{"id":2,"messages":[{"inbound":true,"text":"Late."},{"inbound":false,"text":"By how much?"}]}',
      '{"id":3,"messages":[{"role":"agent","name":"Ines","text":"Yes?"},{"role":"customer","name":"Bo","text":"No."}]}',
    ].join('\n'), { name: 'a.jsonl' });
    expect(describeRecords(records)).toEqual(['1 chat 1: a=Hello. | c=It broke.', '2 chat 2: c=Late. | a=By how much?', '3 chat 3: a=Yes? | c=No.']);
    expect(records[2]).toMatchObject({ names: ['Ines', 'Bo'], transcript: { agent: 'Ines' } });
  });

  it('sorts dated turns by time and says who cannot be told apart', async () => {
    const turns = [{ role: 'agent', text: 'Second', at: '2024-03-01T10:01:00Z' }, { role: 'customer', text: 'First', at: '2024-03-01T10:00:00Z' }];
    expect(describeRecords(await readContent(JSON.stringify({ id: 1, turns })))).toEqual(['1 chat 1: c=First | a=Second']);
    const unmarked = { id: 2, turns: [{ from: 'Ann', text: 'No.' }, { from: 'Bea', text: 'Yes.' }] };
    expect(describeRecords(await readContent(JSON.stringify(unmarked)))).toEqual(['broken 1: Conversation 2 does not say which side is the agent: “Ann”, “Bea”.']);
    expect(describeRecords(await readContent(JSON.stringify(unmarked), { agents: ['bea'] }))).toEqual(['2 chat 1: c=No. | a=Yes.']);
  });
});

describe('JSON', () => {
  it('reads a list element by element and goes on after a broken one', async () => {
    const records = await readSample('pretty.json.txt');
    expect(describeRecords(records)).toEqual([
      'j-1 chat 2: c=I was told "tomorrow" {twice}, [really]\\. | a=Twice promised and twice missed.',
      expect.stringMatching(/^broken 10: This is not JSON/) as string,
      'j-3 chat 11: a=Good morning. | c=It is not.',
    ]);
  });

  it('reads one conversation, a bare list of turns, and pages that hold conversations', async () => {
    const turns = '[{"role":"customer","text":"Hi"},{"role":"agent","text":"Hello"}]';
    for (const [content, id] of [[`{"id":"x","turns":${turns}}`, 'x'], [turns, 'sample:1'], [`{"data":[{"id":"y","messages":${turns}}]}`, 'y'], [`[${turns}]`, 'sample:1']] as const) {
      expect(describeRecords(await readContent(content)), content).toEqual([`${id} chat 1: c=Hi | a=Hello`]);
    }
  });

  it('names a list of things that are no conversations', async () => {
    expect(findBroken(await readContent('[1, "two", {}]', { name: 'a.json' })).map((broken) => broken.line)).toEqual([1, 1, 1]);
  });
});

describe('cutting JSON into values', () => {
  const cut = async (text: string, limit?: number, size = 2): Promise<unknown[]> => {
    const pieces = (async function* () {
      for await (const chunk of cutChunks(Buffer.from(text), size)) yield chunk.toString();
    })();
    return (await collect(cutJsonTexts(pieces, limit))).map(({ line, text: value, tooLong }) => (tooLong ? `${line}: too long` : `${line}: ${value}`));
  };

  it('minds strings, escapes and nesting wherever a piece ends', async () => {
    const text = '[ {"a":"]}\\"\\\\"},\n [1,[2]],\n"x,y" , 5\n]';
    for (const size of [1, 2, 3, 5, 100]) expect(await cut(text, undefined, size)).toEqual(['1: {"a":"]}\\"\\\\"}', '2: [1,[2]]', '3: "x,y"', '4: 5']);
  });

  it('reads values one after the other, and throws away one beyond the limit', async () => {
    expect(await cut('{"a":1}\n{"b":[2]}')).toEqual(['1: {"a":1}', '2: {"b":[2]}']);
    expect(await cut(`[{"a":1},\n{"b":"${'x'.repeat(50)}"},\n{"c":1}]`, 20)).toEqual(['1: {"a":1}', '2: too long', '3: {"c":1}']);
  });
});

describe('Zendesk', () => {
  it('reads tickets with their comments: notes and Zendesk itself are left out, the requester is the customer', async () => {
    const records = await readSample('zendesk.json.txt');
    expect(describeRecords(records)).toEqual(['35436 email 1: c=It smokes.\nSince noon. | a=Unplug it now, please. I am ringing you.', '35437 chat 2: c=Hello? Anyone | a=I\'m here.']);
    expect(records[0]).toMatchObject({ leftOut: [{ kind: 'note', messages: 1 }, { kind: 'system', messages: 1 }], names: ['Lena Ode', 'Tomas Reyes'], transcript: { agent: 'Tomas Reyes', team: 'Printers' } });
  });

  it('takes roles from users beside the tickets of a page', async () => {
    const page = {
      users: [{ id: 1, name: 'Kim', role: 'end-user' }, { id: 2, name: 'Lee Park', role: 'agent' }, { id: 3, name: 'Jo', role: 'end-user' }],
      tickets: [{ id: 9, requester_id: 1, assignee_id: 2, comments: [{ author_id: 3, body: 'For my mother.', public: true }, { author_id: 2, body: 'Of course.', public: true }] }],
    };
    const records = await readContent(JSON.stringify(page));
    expect(describeRecords(records)).toEqual(['9 email 1: c=For my mother. | a=Of course.']);
    expect(records[0]).toMatchObject({ transcript: { agent: 'Lee Park' } });
  });
});

describe('Intercom', () => {
  it('reads source and parts as text, leaves bots and notes out and says so', async () => {
    const records = await readSample('intercom.json');
    expect(describeRecords(records)).toEqual(['1295 chat 1: c=My bill is wrong – twice | a=Wrong twice is our fault.\n\n- March is refunded']);
    expect(records[0]).toMatchObject({ leftOut: [{ kind: 'note', messages: 1 }, { kind: 'bot', messages: 2 }], transcript: { agent: 'Rui', turns: [{ at: '2024-03-01T10:00:00.000Z' }, {}] } });
  });
});

describe('names of fields and roles that mean something to the language itself', () => {
  it('are only words', async () => {
    const ticket = { id: 1, requester_id: 1, comments: [{ author: { id: 1, role: 'end-user' }, body: 'Hi' }, { author: { id: 2, role: 'constructor' }, body: 'Hello' }] };
    const talk = { id: 2, source: { body: 'Hi', author: { type: 'user' } }, conversation_parts: [{ part_type: 'comment', body: 'x', author: { type: 'constructor' } }, { part_type: 'comment', body: 'Hello', author: { type: 'admin' } }] };
    expect(describeRecords(await readContent(JSON.stringify([ticket, talk])))).toEqual(['1 email 1: c=Hi | a=Hello', '2 chat 1: c=Hi | a=Hello']);
  });
});
