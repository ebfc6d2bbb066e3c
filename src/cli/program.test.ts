import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { contentDirectory } from '../content/content-directory.ts';
import { agentLabels, customerLabels } from '../core/codebook.ts';
import { runCommandLine } from './program.ts';

// Content is read anew for every command; a loaded machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

interface Run {
  code: number;
  output: string;
  errors: string;
  objects(): Record<string, unknown>[];
}

async function run(words: string, input: string | readonly object[] = ''): Promise<Run> {
  const text = typeof input === 'string' ? input : input.map((value) => JSON.stringify(value)).join('\n');
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const written = [collect(output), collect(errors)];
  const code = await runCommandLine(words.split(' ').filter(Boolean), { input: Readable.from([Buffer.from(text)]), output, errors, interactive: false });
  output.end();
  errors.end();
  const [out = '', err = ''] = await Promise.all(written);
  return { code, output: out, errors: err, objects: () => out.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
}

async function collect(stream: PassThrough): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenkeel-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('any command', () => {
  it.each(['serve', 'scenarios', 'play', 'read', 'assess', 'analyze', 'check-content', 'simulate'])('%s has help that lists its exit codes and takes --json', async (name) => {
    const { code, output } = await run(`${name} --help`);
    expect(code).toBe(0);
    expect(output).toContain('--json');
    expect(output).toMatch(/Exit codes:\n +0 {2}fine/);
  });

  it('is named when it was mistyped', async () => {
    expect(await run('scenario')).toMatchObject({ code: 2, errors: expect.stringContaining('Did you mean scenarios?') });
  });

  it('refuses an option it does not know', async () => {
    expect(await run('scenarios --loud')).toMatchObject({ code: 2, errors: expect.stringContaining("evenkeel: unknown option '--loud'") });
  });
});

it('without a command the help is shown and the code says wrong usage', async () => {
  const { code, errors } = await run('');
  expect(code).toBe(2);
  expect(errors).toContain('check-content');
});

describe('scenarios', () => {
  it('lists ids with their titles', async () => {
    expect(await run('scenarios')).toMatchObject({ code: 0, output: expect.stringMatching(/^third-no-show +furious +chat, email +The third no-show$/m) });
  });

  it('gives brief and openings as JSON, and nothing of what the customer holds back', async () => {
    const scenario = (await run('scenarios --json')).objects().find(({ id }) => id === 'third-no-show');
    expect(scenario).toMatchObject({ level: 'furious', customer: { name: 'Ailsa Drummond' } });
    expect(Object.keys(scenario?.['opening'] as object)).toEqual(['chat', 'email']);
    expect(scenario).not.toHaveProperty('facts');
  });
});

describe('check-content', () => {
  it('reports the problems of a folder with file and line, and ends with 1', async () => {
    const { code, output } = await run(`check-content ${folder}`);
    expect(code).toBe(1);
    expect(output).toContain('personas:1: There is no folder');
    expect(output).toContain('0 scenarios, 0 voices and 0 lessons can be used; 2 problems.');
  });

  it('gives problems as JSON with the counts last', async () => {
    const objects = (await run(`check-content ${folder} --json`)).objects();
    expect(objects[0]).toMatchObject({ file: 'personas', line: 1, hint: expect.any(String) });
    expect(objects.at(-1)).toEqual({ scenarios: 0, voices: 0, lessons: 0, problems: 2 });
  });

  it('says that a folder does not exist', async () => {
    expect(await run('check-content /no/such')).toMatchObject({ code: 2, errors: 'evenkeel: There is no folder /no/such.\n' });
  });
});

describe('read', () => {
  const sorry = { id: 'a', role: 'agent', text: 'I am sorry we left you waiting. What happened then?' };

  it('writes labels, observations and a score for every label of the role', async () => {
    const [agent, customer] = (await run('read', [sorry, { id: 2, role: 'customer', text: 'Where is it?', context: [{ role: 'agent', text: 'Hello.' }] }])).objects();
    expect(agent).toMatchObject({ id: 'a', labels: expect.arrayContaining(['apologise', 'ask-open']) });
    expect(Object.keys(agent?.['scores'] as object).sort()).toEqual([...agentLabels].sort());
    expect(agent).not.toHaveProperty('stage');
    const seen = (agent?.['observations'] ?? []) as { quote: string; start: number; end: number }[];
    expect(seen.length).toBeGreaterThan(1);
    for (const { quote, start, end } of seen) expect(sorry.text.slice(start, end)).toBe(quote);
    expect(customer).toMatchObject({ id: 2, stage: expect.any(String), upset: expect.any(Number), abuse: expect.any(Number) });
    expect(Object.keys(customer?.['scores'] as object).sort()).toEqual([...customerLabels].sort());
  });

  it('names a bad line by its number, reads the others and ends with 1', async () => {
    const { code, errors, objects } = await run('read', `${JSON.stringify(sorry)}\n\n{nonsense\n{"id":"b","role":"boss","text":"x"}\n${JSON.stringify({ ...sorry, id: 'z' })}`);
    expect(code).toBe(1);
    expect(objects().map(({ id }) => id)).toEqual(['a', 'z']);
    expect(errors).toBe('Line 3 is not valid JSON: “{nonsense”. Skipped.\nLine 4 does not have the expected form (role: must be "agent" or "customer"). Skipped.\n');
  });

  it('reads nothing from nothing', async () => {
    expect(await run('read')).toMatchObject({ code: 0, output: '', errors: '' });
  });
});

describe('play', () => {
  const good = '--path model-1';

  it('writes a JSON object a turn and the assessment last', async () => {
    const { code, objects } = await run(`play third-no-show ${good} --json`);
    const turns = objects();
    const last = turns.pop();
    expect(code).toBe(0);
    expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_, index) => index + 1));
    expect(Object.keys(turns[0] ?? {})).toEqual(['turn', 'agent', 'observations', 'effects', 'state', 'stage', 'anger', 'customer']);
    expect(turns[0]).toMatchObject({ agent: expect.stringContaining('Ailsa, I'), customer: { text: expect.any(String), acts: expect.any(Array) } });
    expect(last).toMatchObject({ outcome: expect.any(String), csat: expect.any(Number), assessment: { overall: expect.any(Number), turningPoints: expect.any(Array) } });
  });

  it('gives the same conversation for the same seed, and another for another', async () => {
    const [first, again, other] = await Promise.all([1, 1, 2].map((seed) => run(`play third-no-show ${good} --json --seed ${seed}`)));
    expect(first?.output).toBe(again?.output);
    expect(first?.output).not.toBe(other?.output);
  });

  it('takes plain lines from standard input, notes the ones after the end, and ends open when nobody closed', async () => {
    const rude = Array.from({ length: 12 }, () => 'Calm down. That is your own fault and I am not wasting my time on you.').join('\n');
    const left = await run('play third-no-show --lines -', rude);
    expect(left.errors).toMatch(/^The contact ended after turn \d+; \d+ more lines were not played\.$/m);
    expect(left.output).toContain('The customer left');
    expect((await run('play third-no-show --json', 'Hello.')).objects().at(-1)).toMatchObject({ outcome: 'open' });
  });

  it('ends the contact where a line says so', async () => {
    const { objects } = await run('play third-no-show --json', [{ text: 'Goodbye.', ends: true }, { text: 'Still there?' }]);
    expect(objects()).toHaveLength(2);
    expect(objects().at(-1)).toMatchObject({ outcome: 'ended-by-agent' });
  });

  it('is played by typing, with its commands', async () => {
    const { code, output } = await run('play third-no-show', ['/state', '/hint', '/undo', 'Three mornings, and nobody came. \\', 'I am sorry.', '/undo', '/dance', '/help', 'What would help most?'].join('\n'));
    expect(code).toBe(0);
    expect(output).toContain('You are Jo: Customer care');
    expect(output).toContain('Stage: anger');
    expect(output).toContain('There is nothing to take back yet.');
    expect(output).toContain("Taken back. The customer's last words:\n  Cancel it.");
    expect(output).toContain('There is no /dance.');
    expect(output).toContain('turn 1');
    expect(output).not.toContain('turn 2');
  });

  it('stops without a debrief on /quit, and ends the contact on /end', async () => {
    expect((await run('play third-no-show', 'Hello.\n/quit\n')).output).not.toContain('Competencies');
    expect((await run('play third-no-show', '/end Goodbye.\n')).output).toContain('You ended it');
  });

  it.each([
    ['play third-no-sho', 2, 'There is no scenario "third-no-sho"; did you mean third-no-show?'],
    ['play third-no-show --seed minus', 2, 'It must be a whole number'],
    ['play third-no-show --seed 1.5', 2, 'It must be a whole number'],
    ['play third-no-show --channel in-person', 2, 'is not played by in-person; it has chat, email.'],
    ['play third-no-show --channel emial', 2, 'There is no channel "emial"; did you mean email?'],
    ['play third-no-show --lines /no/such', 2, 'There is no file /no/such.'],
    ['play', 2, "missing required argument 'scenario'"],
  ])('%s ends with %i and one clear sentence', async (words, code, sentence) => {
    expect(await run(words)).toMatchObject({ code, output: '', errors: expect.stringContaining(sentence) });
  });

  it('plays content from another folder, and says why a scenario in it cannot be played', async () => {
    const other = join(folder, 'other');
    await cp(contentDirectory, other, { recursive: true });
    await writeFile(join(other, 'scenarios/half-done.yaml'), 'id: half-done\n');
    expect(await run(`play half-done --content ${other} --json`)).toMatchObject({ code: 1, errors: expect.stringMatching(/^evenkeel: The scenario "half-done" cannot be played: scenarios\/half-done.yaml:1: "\w+" is missing/) });
    expect(await run(`play third-no-show --content ${other} --json`, 'Hello.')).toMatchObject({ code: 0 });
    expect(await run('play third-no-show --content /no/such --json')).toMatchObject({ code: 2, errors: 'evenkeel: There is no folder /no/such.\n' });
    expect(await run(`scenarios --content ${other}`)).toMatchObject({ code: 1, errors: expect.stringContaining('run evenkeel check-content') });
  });

  it('names the bad line of a file', async () => {
    const file = await save('bad.jsonl', '{"text":"Hello."}\n{"text":\n');
    expect(await run(`play third-no-show --lines ${file} --json`)).toMatchObject({ code: 1, errors: 'evenkeel: Line 2 is not valid JSON: “{"text":”.\n' });
  });
});

describe('assess', () => {
  const turns = [
    { role: 'customer', text: 'My parcel is three days late and nobody tells me anything!' },
    { role: 'agent', text: 'Three days without a word from us, I am sorry. I have just asked the depot and it will be with you by noon tomorrow.' },
    { role: 'customer', text: 'All right, thank you.' },
  ];

  it('assesses any conversation, as text and as JSON', async () => {
    const file = await save('talk.jsonl', turns.map((turn) => JSON.stringify(turn)).join('\n'));
    expect(await run(`assess ${file}`)).toMatchObject({ code: 0, output: expect.stringContaining('Competencies') });
    const [assessment] = (await run('assess - --json', turns)).objects();
    expect(assessment).toMatchObject({ overall: expect.any(Number), competencies: expect.any(Array), betterLines: [] });
  });

  it('refuses a conversation with a bad line or without an agent', async () => {
    expect(await run('assess -', [{ role: 'customer', text: 'Hello?' }])).toMatchObject({ code: 1, errors: expect.stringContaining('no agent turn in the input') });
    expect(await run('assess -', [{ role: 'agent' }])).toMatchObject({ code: 1, errors: expect.stringContaining('Line 1') });
    expect(await run(`assess ${folder}`)).toMatchObject({ code: 2, errors: expect.stringContaining('is a folder') });
  });
});

describe('simulate', () => {
  it('writes shares of outcomes as JSON', async () => {
    const [simulation] = (await run('simulate third-no-show --agent hostile --runs 2 --json')).objects();
    expect(simulation).toMatchObject({ scenario: 'third-no-show', agent: 'hostile', channels: ['chat', 'email'], runs: 2, repetition: 0, ignored: 0 });
    expect(Object.values(simulation?.['outcomes'] as Record<string, number>).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('draws a table with a row for each agent', async () => {
    const { output } = await run('simulate third-no-show --runs 1');
    expect(output).toMatch(/^agent +.*CSAT +turns +repeated +varied +ignored$/m);
    expect(output).toMatch(/^over-apologising +/m);
    expect(output).toMatch(/^scenario +runs +expert +.*difficulty +repeated +varied +ignored\nthird-no-show +8 +/m);
  });

  it('plays all scenarios that have the channel and names the others', async () => {
    const { errors, output } = await run('simulate all --agent hostile --runs 1 --jobs 1 --channel social');
    expect(errors).toMatch(/^Not played by social: .*third-no-show/);
    expect(output).toContain('bins-on-our-street, social, 1 run each');
    expect(output).not.toMatch(/^third-no-show/m);
  });

  it.each([
    ['simulate third-no-show --agent exprt', 'There is no agent "exprt"; did you mean expert?'],
    ['simulate third-no-show --runs 0', 'It must be a whole number from 1 to 10000.'],
    ['simulate third-no-show --channel social --runs 1', 'The scenario third-no-show is not played by social; it has chat, email.'],
    ['simulate nobody', 'There is no scenario "nobody"'],
  ])('%s is wrong usage', async (words, sentence) => {
    expect(await run(words)).toMatchObject({ code: 2, errors: expect.stringContaining(sentence) });
  });
});
