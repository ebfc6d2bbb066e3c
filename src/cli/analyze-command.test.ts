import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readSample } from '../../test/transcripts/read-sample.ts';
import { readerDirectories, trainedReaderVersion } from '../content/trained-reader.ts';
import { runCommandLine } from './program.ts';

vi.setConfig({ testTimeout: 60_000 });

const sampleFolder = fileURLToPath(new URL('../../test/transcripts', import.meta.url));
const samples = readdirSync(sampleFolder).filter((name) => !name.endsWith('.ts'));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-analyze-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ran {
  code: number;
  output: string;
  errors: string;
  out: string;
  read(name: string): Promise<string>;
}

let runs = 0;

/** Runs `evenkeel analyze` on one thread with a folder of its own for the report. */
async function analyze(words: readonly string[], input = ''): Promise<Ran> {
  runs += 1;
  const out = join(folder, `out-${runs}`);
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = [output, errors].map(collect);
  const code = await runCommandLine(['analyze', ...words, '--out', out, '--jobs', '1'], { input: Readable.from([Buffer.from(input)]), output, errors, interactive: false });
  output.end();
  errors.end();
  const [said = '', complained = ''] = await Promise.all(written);
  return { code, output: said, errors: complained, out, read: (name) => readFile(join(out, name), 'utf8') };
}

async function collect(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

async function save(name: string, text: string): Promise<string> {
  await mkdir(join(folder, name, '..'), { recursive: true });
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

function conversation(id: string, ...texts: readonly string[]): string {
  return `${JSON.stringify({ id, turns: texts.map((text, index) => ({ role: index % 2 === 0 ? 'customer' : 'agent', text })) })}\n`;
}

const angry = conversation('angry', 'My order is two weeks late, this is ridiculous!', 'Calm down. That is our policy.', 'I want a manager. Write to maria.lopez@example.com!');
const calm = conversation('calm', 'Could you check my bill please?', 'Of course. Which month is it about?', 'March, thank you.');

describe('an archive', () => {
  it.each(samples)('in the form of %s gives a report, figures and a line for every conversation that can be read', async (name) => {
    const records = await readSample(name, { agents: ['northway.example'] });
    const transcripts = records.filter((record) => 'transcript' in record).length;
    const ran = await analyze([join(sampleFolder, name), '--agent-address', 'northway.example']);
    const { summary } = JSON.parse(await ran.read('summary.json')) as { summary: { conversations: number; otherLanguages: { names: Record<string, number> } } };
    const foreign = Object.values(summary.otherLanguages.names).reduce((sum, count) => sum + count, 0);
    expect(summary.conversations + foreign).toBe(transcripts);
    const lines = (await ran.read('conversations.jsonl')).split('\n').slice(0, -1).map((line) => JSON.parse(line) as { turns: unknown[] });
    expect(lines).toHaveLength(summary.conversations);
    expect(ran.output).toContain(`${summary.conversations} conversation`);
    expect(await ran.read('conversations.csv')).toMatch(/^id,file,line,/);
    expect(await ran.read('report.html')).toContain('<h1>');
    expect(ran.code).toBe(records.length === summary.conversations && records.length > 0 ? 0 : 1);
  });

  it('can come through standard input', async () => {
    const { code, output } = await analyze(['-'], angry + calm);
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('2 conversations analysed') });
  });

  it('can be folders and patterns, in order and nothing twice', async () => {
    const first = await save('archive/a/one.jsonl', angry);
    await save('archive/b/two.jsonl', calm);
    await save('archive/b/picture.png', 'no');
    const { code, errors, read } = await analyze([join(folder, 'archive/**/*.jsonl'), join(folder, 'archive'), first]);
    expect(code).toBe(0);
    expect((await read('conversations.jsonl')).trimEnd().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['angry', 'calm']);
    expect(errors).toContain('1 files in folders have endings');
  });
});

it('the report of the time before is not read as an archive', async () => {
  await save('here/one.jsonl', angry);
  const words = ['analyze', join(folder, 'here'), '--out', join(folder, 'here/report'), '--jobs', '1', '--json'];
  for (const _ of [1, 2]) {
    const output = new PassThrough();
    const said = collect(output);
    expect(await runCommandLine(words, { input: Readable.from([]), output, errors: new PassThrough(), interactive: false })).toBe(0);
    output.end();
    expect(JSON.parse(await said)).toMatchObject({ conversations: 1 });
  }
});

describe('what cannot be read', () => {
  it('is named with file and line, listed, counted, and the rest goes on', async () => {
    const path = await save('broken.jsonl', `${angry}{ broken\n${conversation('fr', "Bonjour, je n'ai toujours pas reçu mon colis et personne ne répond à mes messages.", 'Nous sommes désolés, nous allons vérifier avec le transporteur.')}${calm}`);
    const { code, output, errors, read } = await analyze([path]);
    expect(code).toBe(1);
    expect(output).toContain('2 conversations analysed, 2 not read.');
    expect(errors).toContain(`${path}:2: `);
    expect((await read('not-read.csv')).split('\r\n').slice(0, 3).map((line) => line.split(',').slice(0, 2).join(','))).toEqual(['file,line', `${path},2`, `${path},3`]);
    const { summary } = JSON.parse(await read('summary.json')) as { summary: { otherLanguages: unknown } };
    expect(summary.otherLanguages).toEqual({ names: { fr: 1 } });
  });

  it('is named twenty times and listed whole', async () => {
    const path = await save('many.jsonl', `${angry}${'{"id": "empty"}\n'.repeat(30)}`);
    const { errors, read } = await analyze([path]);
    expect(errors.match(/many\.jsonl:\d+:/g)).toHaveLength(20);
    expect(errors).toContain('all are listed in not-read.csv');
    expect((await read('not-read.csv')).trimEnd().split('\r\n')).toHaveLength(31);
  });

  it('leaves a report that says so when it is everything', async () => {
    const { code, read } = await analyze([await save('nothing.jsonl', '{ broken\n')]);
    expect(code).toBe(1);
    expect(await read('report.html')).toContain('No conversation could be read');
  });
});

describe('options', () => {
  it('choose what is written', async () => {
    const { out } = await analyze(['-', '--format', 'csv'], angry);
    expect(await readdir(out)).toEqual(['conversations.csv']);
  });

  it('take personal details out unless told otherwise', async () => {
    const [cleaned, left] = [await analyze(['-'], angry), await analyze(['-', '--no-redact'], angry)];
    expect(await cleaned.read('conversations.jsonl')).not.toContain('maria.lopez');
    expect(await cleaned.read('report.html')).toContain('1 × email');
    expect(await left.read('conversations.jsonl')).toContain('maria.lopez@example.com');
    expect(await left.read('report.html')).toContain('Personal details were left in.');
  });

  it('stop after so many conversations and say so', async () => {
    const { code, output, read } = await analyze(['-', '--limit', '2'], angry.repeat(5));
    expect(code).toBe(0);
    expect(output).toContain('2 conversations analysed. Only the first 2 conversations were asked for.');
    expect((await read('conversations.jsonl')).trimEnd().split('\n')).toHaveLength(2);
  });

  it('give the headlines and the files as JSON', async () => {
    const { output, out } = await analyze(['-', '--json', '--format', 'html'], angry);
    expect(JSON.parse(output)).toMatchObject({ conversations: 1, notRead: 0, partial: null, written: [join(out, 'report.html')] });
  });

  it('set the channel of conversations that name none', async () => {
    const { read } = await analyze(['-', '--channel', 'phone'], angry);
    expect(JSON.parse(await read('conversations.jsonl'))).toMatchObject({ channel: 'phone' });
  });
});

describe('wrong usage', () => {
  it.each([
    [['nowhere.jsonl'], 'There is no file or folder nowhere.jsonl.'],
    [['nowhere/*.csv'], 'No file fits the pattern nowhere/*.csv.'],
    [['-', '--format', 'html,pdf'], 'There is no report format "pdf"'],
    [['-', '--channel', 'telegram'], 'There is no channel "telegram"'],
    [['-', '--input', 'docx'], 'There is no format "docx"'],
  ])('%j is told in one sentence', async (words, message) => {
    const { code, errors, out } = await analyze(words);
    expect(code).toBe(2);
    expect(errors).toContain(message);
    await expect(readdir(out)).rejects.toThrow();
  });

  it('leaves nothing half written when the report cannot be', async () => {
    const path = await save('in-the-way', 'a file');
    const output = new PassThrough();
    const errors = new PassThrough();
    const said = collect(errors);
    const code = await runCommandLine(['analyze', '-', '--out', path, '--jobs', '1'], { input: Readable.from([angry]), output, errors, interactive: false });
    errors.end();
    expect(code).toBe(2);
    expect(await said).toContain(`The folder ${path} cannot be made`);
  });
});

describe('the reader of an archive', () => {
  it('is the trained one, or the quick one when that is asked for', async () => {
    const path = await save('two-readers.jsonl', `${JSON.stringify({
      id: 'c1', turns: [
        { role: 'customer', text: 'The boiler man never came, again, and I took the day off for him.' }, { role: 'agent', text: 'These things happen. Have you looked at the app? It is all in there.' },
        { role: 'customer', text: 'Right. So my time is worth nothing to you people.' }, { role: 'agent', text: 'I never said that. You will get a slot when there is one.' },
      ],
    })}\n`);
    const [slow, quick] = [await analyze([path]), await analyze([path, '--quick'])];
    expect((JSON.parse(await slow.read('summary.json')) as { reader: string }).reader).toBe(trainedReaderVersion(readerDirectories.trained));
    expect((JSON.parse(await quick.read('summary.json')) as { reader: string }).reader).toBe(trainedReaderVersion(readerDirectories.quick));
    expect(await quick.read('conversations.jsonl')).not.toBe(await slow.read('conversations.jsonl'));
  });
});
