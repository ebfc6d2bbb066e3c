import { describe, expect, it } from 'vitest';
import { describeRecords, readContent, readSample } from '../../../../test/transcripts/read-sample.ts';
import { readDialogue } from './dialogue.ts';
import { readLabelledLine } from './labelled-line.ts';

describe('plain text', () => {
  it('reads conversations parted by rules, headings and captions, with heads, times and names', async () => {
    const records = await readSample('plain.txt');
    expect(describeRecords(records)).toEqual([
      'Conversation 41 phone 1: a=Thank you for calling Northway, Maria speaking. | c=I\'ve been waiting\nfor forty minutes.\nIt\'s a joke: nobody picks up. | a=Forty minutes is far too long.',
      'Conversation 42 chat 13: a=Hello, how can I help? | c=The room is cold.\nOrder number: 4411 | a=I\'m sending Tom up with a heater now.',
      'broken 19: Conversation 43 does not say which side is the agent: “Anna”, “Ben”.',
      'Chat #44 chat 25: c=Where is my refund? | a=It went out on Monday. | c=Monday? Nothing is here.',
      'broken 32: No line says who speaks.',
    ]);
    expect(records[0]).toMatchObject({ transcript: { agent: 'Maria Lopez', turns: [{ at: 0 }, { at: 6 }, { at: 17 }] } });
  });

  it('reads an exported messenger log, where colons inside messages are words', async () => {
    expect(describeRecords(await readSample('chat-log.txt'))).toEqual([
      'chat-log.txt:1 chat 1: c=hi, anyone there? http://shop.example/x | a=Hello Priya, yes. | c=my order came open\nNote: the box was crushed | a=Crushed box, opened parcel. I\'m sending a new one today.',
    ]);
  });

  it('keeps a short head above a rule for the conversation below it', async () => {
    expect(describeRecords(await readContent('ID: 77\nChannel: phone\n-----\nCaller: Hello?\nRep: Yes.\n', { name: 'a.txt' }))).toEqual(['77 phone 1: c=Hello? | a=Yes.']);
  });

  it('goes by words of service when only two names stand there', async () => {
    expect(describeRecords(await readContent('Ann: Thank you for calling, how can I help?\nBea: My boiler.\n', { name: 'a.txt' }))).toEqual(['a.txt:1 chat 1: a=Thank you for calling, how can I help? | c=My boiler.']);
  });
});

describe('a dialogue', () => {
  const said = (text: string): string[] => readDialogue(text).turns.map((turn) => `${turn.part ?? ''}${turn.speaker}: ${turn.text}`);

  it('takes “Agent: name” for a head only where that name speaks', () => {
    expect(said('Agent: Bo\nCustomer: Al\nBo: Hello\nAl: No')).toEqual(['agentBo: Hello', 'customerAl: No']);
    expect(said('Agent: Hello\nCustomer: No')).toEqual(['Agent: Hello', 'Customer: No']);
  });

  it('drops lines by which a chat program speaks', () => {
    expect(said('Agent: Hello\n*** Maria has joined the chat ***\n[Call recorded]\nCustomer: No')).toEqual(['Agent: Hello', 'Customer: No']);
  });
});

describe('a line that names its speaker', () => {
  it.each([
    ['Agent: Hello', 'Agent', undefined, 'Hello'],
    ['**Agent:** Hello', 'Agent', undefined, 'Hello'],
    ['- Maria (agent): Hello: you', 'Maria (agent)', undefined, 'Hello: you'],
    ['[10:22:03] Maria Lopez: Hi', 'Maria Lopez', '10:22:03', 'Hi'],
    ['(10:22 AM) Maria:Hi', 'Maria', '10:22 AM', 'Hi'],
    ['2024-03-01 10:22 - J. O’Neil: Hi', 'J. O’Neil', '2024-03-01 10:22', 'Hi'],
    ['12/03/2024, 10:22 - Priya: hi', 'Priya', '12/03/2024, 10:22', 'hi'],
    ['Maria (10:22): Hi', 'Maria', '10:22', 'Hi'],
    ['<visitor> Hi there', 'visitor', undefined, 'Hi there'],
    ['Zoe Okafor  10:22 AM', 'Zoe Okafor', '10:22 AM', ''],
    ['Customer 2:', 'Customer 2', undefined, ''],
  ])('%s', (line, label, time, text) => {
    expect(readLabelledLine(line)).toEqual({ label, ...(time === undefined ? {} : { time }), text });
  });

  it.each(['http://shop.example/a', 'It was ten, and then I rang you again and again: nothing', 'no colon here', '10:22', '', 'at 10:30 we left'])('is not “%s”', (line) => {
    expect(readLabelledLine(line)).toBeNull();
  });
});
