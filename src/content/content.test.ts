import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { contentDirectory } from './content-directory.ts';
import { formatProblem } from './content-problem.ts';
import type { ContentProblem } from './content-problem.ts';
import { loadContent } from './content.ts';

const voice = {
  id: 'even',
  description: 'Says things as they are.',
  style: { lowerCase: false, loose: 0, signs: 'full' },
  lines: [{ act: 'vent', texts: ['This has gone on long enough.'] }],
};

const sample = {
  id: 'lost-parcel', version: 1, title: 'The parcel', summary: 'A parcel went astray.', industry: 'Parcels', firm: 'Larkway', currency: '£',
  channels: ['chat'], triggers: ['delay'], level: 'worried', minutes: 8, trains: ['listening'], goals: ['Listen first.'],
  persona: {
    name: 'Ines Okafor', age: 40, about: 'Runs a shop.', voice: 'even',
    portrait: { age: 'middle', skin: 4, hair: 'bob', hairColour: 'black', glasses: false, beard: false },
    temperament: { reactivity: 1, forgiveness: 1, endurance: 1, reserve: 0.2 }, start: {},
  },
  agent: { name: 'Sam', role: 'Agent', knows: ['The parcel is in Leeds.'], authority: ['Send it again.'], limits: ['No cash.'], goodLooksLike: ['Listens.'] },
  opening: { chat: 'My parcel never came.' },
  subject: 'Parcel',
  facts: [
    { id: 'never-came', text: 'It never came.', keys: ['parcel'], told: 'opening', asked: [] },
    { id: 'monday', text: 'It was due on Monday.', keys: ['monday'], told: 'volunteered', asked: ['when|which day'] },
    { id: 'gift', text: 'It is a gift.', keys: ['gift'], told: 'asked-well', asked: ['what is in'] },
  ],
  grievances: [
    { id: 'waited-in', text: 'Waited in all day.', keys: ['day|waited in'], trigger: 'delay', loss: 'time', weight: 0.8 },
    { id: 'no-call', text: 'Nobody rang.', keys: ['rang|call*'], trigger: 'communication-breakdown', loss: 'trust', weight: 0.5 },
    { id: 'no-note', text: 'No card was left.', keys: ['card|note'], trigger: 'error', loss: 'effort', weight: 0.3 },
  ],
  questions: [{ id: 'where', text: 'Where is it?', keys: ['leeds'], weight: 0.5 }],
  wants: [{ id: 'parcel', text: 'The parcel.', weight: 1, threshold: 0.6 }],
  remedies: [{ id: 'resend', text: 'Send again.', keys: ['send|dispatch'], kind: 'action', worth: { parcel: 1 }, authority: 'agent' }],
  promises: [{ id: 'tonight', text: 'It comes tonight.', keys: ['tonight'], after: 2, damage: 'costly' }],
  harms: [] as { id: string; text: string; keys: string[] }[],
  interest: { text: 'The gift arrives in time.', fact: 'gift', remedies: ['resend'] },
  escalation: 'needless',
  lines: [{ act: 'vent', about: 'waited-in', texts: Array.from({ length: 100 }, (_, index) => `I waited in, and that was hour ${index}.`) }],
  answers: [
    { for: 'listen', about: 'waited-in', texts: ['You waited in all day for nothing.'] },
    { for: 'listen', about: 'no-call', texts: ['Nobody rang you.'] },
    { for: 'listen', about: 'no-note', texts: ['Not even a card was left.'] },
    { for: 'answer', about: 'where', texts: ['It is in Leeds.'] },
    { for: 'offer', about: 'resend', texts: ['I am sending it again now.'] },
    { for: 'explore', texts: ['What happened then?'] },
    { for: 'close', texts: ['I will call you on Friday.'] },
  ],
  signs: [] as { stages: string[]; channels?: string[]; texts: string[] }[],
  onlookers: [] as { handle: string; text: string; stance: string; when: string }[],
  paths: ['model-1', 'model-2', 'failure-1', 'failure-2'].map((id) => ({ id, kind: id.replace(/-\d/u, ''), channel: 'chat', lesson: 'One way it goes.', turns: [{ text: 'Good morning.' }, { text: 'I am sending it again now.' }] })),
};
type Sample = typeof sample;

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evenkeel-content-'));
  await mkdir(join(directory, 'scenarios'));
  await mkdir(join(directory, 'personas'));
  await write('personas/even.yaml', stringify(voice));
});

afterEach(() => rm(directory, { recursive: true }));

function write(file: string, text: string): Promise<void> {
  return writeFile(join(directory, file), text);
}

/** Loads the sample with one thing changed; the original must stay sound, so each fault is the change's own. */
async function loadChanged(change: (scenario: Sample) => void): Promise<{ problems: ContentProblem[]; lines: string[]; loaded: number }> {
  const scenario = structuredClone(sample);
  change(scenario);
  const text = stringify(scenario);
  await write('scenarios/lost-parcel.yaml', text);
  const content = await loadContent(directory);
  return { problems: content.problems, lines: text.split('\n'), loaded: content.scenarios.length };
}

describe('loadContent', () => {
  it('loads a sound scenario and its voice without a problem', async () => {
    const { problems, loaded } = await loadChanged(() => {});
    expect(problems).toEqual([]);
    expect(loaded).toBe(1);
  });

  it('names the line of a syntax error and still loads the other files', async () => {
    await write('scenarios/broken.yaml', 'id: broken\ntitle: "never closed\nsummary: x\n');
    const { problems, loaded } = await loadChanged(() => {});
    expect(loaded).toBe(1);
    expect(problems[0]).toMatchObject({ file: 'scenarios/broken.yaml' });
    expect(problems[0]?.line).toBeGreaterThan(1);
    expect(problems.every(({ file }) => file === 'scenarios/broken.yaml')).toBe(true);
  });

  it('gives all shape errors of a file at once, each on its own line', async () => {
    const { problems, lines, loaded } = await loadChanged((scenario) => {
      Object.assign(scenario, { level: 'cross', minutes: 'eight' });
      Object.assign(scenario.remedies[0] ?? {}, { worth: { parcel: 9 } });
      Reflect.deleteProperty(scenario.persona, 'about');
      Object.assign(scenario.agent, { shoeSize: 44 });
    });
    expect(loaded).toBe(0);
    const at = Object.fromEntries(problems.map(({ path, line }) => [path, lines[line - 1]]));
    expect(at['level']).toBe('level: cross');
    expect(at['minutes']).toBe('minutes: eight');
    expect(at['remedies.0.worth.parcel']).toBe('      parcel: 9');
    expect(at['persona.about']).toBe('persona:');
    expect(at['agent.shoeSize']).toBe('  shoeSize: 44');
    expect(problems).toHaveLength(5);
    expect(problems.find(({ path }) => path === 'persona.about')?.message).toBe('"about" is missing');
  });

  const faults: [string, (scenario: Sample) => void, string, string][] = [
    ['a line about an unknown grievance', (s) => { Object.assign(s.lines[0] ?? {}, { about: 'weather' }); }, 'lines.0.about', 'There is no grievance "weather"'],
    ['a react line about a calming label', (s) => { s.lines.push({ act: 'react', about: 'empathise', texts: ['Well.'] }); }, 'lines.1.about', 'react line'],
    ['an answer about an unknown question', (s) => { Object.assign(s.answers[3] ?? {}, { about: 'why' }); }, 'answers.3.about', 'There is no question "why"'],
    ['a promise with the id of a remedy the agent may grant', (s) => { Object.assign(s.promises[0] ?? {}, { id: 'resend' }); }, 'promises.0.id', 'already used by a remedy'],
    ['an id given twice', (s) => { Object.assign(s.wants[0] ?? {}, { id: 'gift' }); }, 'wants.0.id', 'already used by a fact'],
    ['a worth for an unknown want', (s) => { Object.assign(s.remedies[0]?.worth ?? {}, { money: 1 }); }, 'remedies.0.worth.money', 'There is no want "money"'],
    ['an interest in an unknown fact', (s) => { s.interest.fact = 'cat'; }, 'interest.fact', 'There is no fact "cat"'],
    ['an interest with an unknown remedy', (s) => { s.interest.remedies = ['cash']; }, 'interest.remedies.0', 'There is no remedy "cash"'],
    ['two paths of one id', (s) => { Object.assign(s.paths[1] ?? {}, { id: 'model-1' }); }, 'paths.1.id', 'two paths "model-1"'],
    ['a path on a channel it does not have', (s) => { Object.assign(s.paths[0] ?? {}, { channel: 'social' }); }, 'paths.0.channel', 'does not have: social'],
    ['an unknown voice', (s) => { s.persona.voice = 'shrill'; }, 'persona.voice', 'no usable voice "shrill"'],
    ['a channel without opening', (s) => { s.channels.push('email'); }, 'opening', 'channel "email" has no opening'],
    ['a malformed key', (s) => { s.facts[1]?.keys.push('monday||tuesday'); }, 'facts.1.keys.1', 'key cannot be read'],
    ['a malformed key for a question', (s) => { s.facts[1]?.asked.push('when|'); }, 'facts.1.asked.1', 'key cannot be read'],
    ['an id that is not the name of the file', (s) => { s.id = 'other'; }, 'id', 'differs from the file'],
  ];
  it.each(faults)('leaves out a scenario with %s and says where', async (_name, change, path, message) => {
    const { problems, loaded, lines } = await loadChanged(change);
    const problem = problems.find((one) => one.path === path);
    expect(problem?.message).toContain(message);
    expect(problem?.hint).not.toBe('');
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.line).toBeLessThanOrEqual(lines.length);
    expect(loaded).toBe(0);
  });

  const gaps: [string, (scenario: Sample) => void, string, string][] = [
    ['an unknown slot', (s) => { s.lines.push({ act: 'vent', about: 'waited-in', texts: ['Well, {firma}.'] }); }, 'lines.1.texts.0', 'slot {firma}'],
    ['a quote outside react', (s) => { s.lines.push({ act: 'vent', about: 'waited-in', texts: ['"{quote}", you say.'] }); }, 'lines.1.texts.0', '{quote}'],
    ['a text given twice', (s) => { s.lines.push({ act: 'vent', about: 'waited-in', texts: ['i waited in and that was HOUR 3'] }); }, 'lines.1.texts.0', 'a second time'],
    ['too few lines', (s) => { s.lines[0]?.texts.pop(); }, 'lines', '99 customer texts'],
    ['a want out of reach', (s) => { Object.assign(s.remedies[0]?.worth ?? {}, { parcel: 0.4 }); }, 'wants.0', 'reaches the want "parcel"'],
    ['a want only the impossible reaches', (s) => { Object.assign(s.remedies[0] ?? {}, { authority: 'nobody' }); }, 'wants.0', 'reaches the want "parcel"'],
    ['a grievance without a listening answer', (s) => { s.answers.shift(); }, 'grievances.0', 'no model answer for "listen"'],
    ['a question without an answer', (s) => { s.answers.splice(3, 1); }, 'questions.0', 'no model answer for "answer"'],
    ['a remedy without an offer', (s) => { s.answers.splice(4, 1); }, 'remedies.0', 'no model answer for "offer"'],
    ['a model answer its own keys do not recognise', (s) => { s.answers[0]?.texts.push('How dreadful.'); }, 'answers.0.texts.1', 'do not recognise'],
    ['an offer that is negated', (s) => { s.answers[4]?.texts.push('I cannot send it again.'); }, 'answers.4.texts.1', 'reads as its opposite'],
    ['an answer about nothing', (s) => { s.answers.push({ for: 'answer', texts: ['No.'] } as never); }, 'answers.7', 'never used'],
    ['too few grievances', (s) => { s.grievances.pop(); s.answers.splice(2, 1); }, 'grievances', '2 grievances'],
    ['a phone call in which nothing is heard', (s) => { s.channels.push('phone'); Object.assign(s.opening, { phone: 'It never came.' }); s.signs.push({ stages: ['abuse', 'anger', 'frustration', 'concern', 'calm'], texts: ['sighs', 'breathes out'] }, { stages: ['recovery'], channels: ['in-person'], texts: ['smiles', 'sits down'] }); }, 'signs', 'recovery on the channel phone'],
    ['a public thread nobody reads', (s) => { s.channels.push('social'); Object.assign(s.opening, { social: 'It never came.' }); }, 'onlookers', '0 onlookers'],
    ['a harm nobody reacts to', (s) => { s.harms.push({ id: 'open-it', text: 'Telling her to open it.', keys: ['open it'] }); }, 'harms.0', 'no words for the harm'],
    ['a model answer that counts as a harm', (s) => { s.harms.push({ id: 'open-it', text: 'Saying where it is.', keys: ['leeds'] }); s.lines.push({ act: 'react', about: 'open-it', texts: ['No.'] }); }, 'answers.3.texts.0', 'count as the harm'],
    ['one way in which it goes well', (s) => { s.paths.shift(); }, 'paths', '1 paths of the kind "model"'],
    ['no closing answer', (s) => { s.answers.pop(); }, 'answers', 'no model answer for "close"'],
    ['an abusive customer without a boundary', (s) => { Object.assign(s, { level: 'abusive', contentNote: 'Insults.' }); }, 'answers', 'no model answer for "boundary"'],
    ['an abusive customer without a content note', (s) => { s.level = 'abusive'; s.answers.push({ for: 'boundary', texts: ['Not like this.'] } as never); }, 'level', 'no content note'],
    ['a right escalation without a hand-over', (s) => { s.escalation = 'right'; }, 'answers', 'no model answer for "hand-over"'],
  ];
  it.each(gaps)('reports %s and keeps the scenario', async (_name, change, path, message) => {
    const { problems, loaded } = await loadChanged(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.message).toContain(message);
    expect(loaded).toBe(1);
  });

  it('lets a promise share its id with a remedy that is not the agent’s to grant, and leaves a remedy that is worth little without an offer', async () => {
    const { problems } = await loadChanged((s) => {
      s.remedies.push({ id: 'tonight', text: 'It comes tonight.', keys: ['tonight'], kind: 'action', worth: { parcel: 1 }, authority: 'nobody' });
      s.remedies.push({ id: 'wait', text: 'Waiting.', keys: ['wait'], kind: 'action', worth: { parcel: 0.2 }, authority: 'agent' });
    });
    expect(problems).toEqual([]);
  });

  it('lets a react line quote the agent', async () => {
    const { problems } = await loadChanged((s) => { s.lines.push({ act: 'react', about: 'vague', texts: ['"{quote}" is not a time.'] }); });
    expect(problems).toEqual([]);
  });

  it('reports an empty file, a file that is not UTF-8 and an alias bomb without throwing', async () => {
    await write('scenarios/empty.yaml', '');
    await writeFile(join(directory, 'scenarios/latin.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9, 0xff]));
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefg'.split('').map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)];
    await write('scenarios/bomb.yaml', bomb.join('\n'));
    const { problems, loaded } = await loadChanged(() => {});
    expect(loaded).toBe(1);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['scenarios/empty.yaml', 'scenarios/latin.yaml', 'scenarios/bomb.yaml']));
  });

  it('says that a directory holds no content', async () => {
    const { problems, scenarios } = await loadContent(join(directory, 'nowhere'));
    expect(scenarios).toEqual([]);
    expect(problems.map(({ message }) => message).join()).toContain('There is no folder');
  });

  it('ignores files of other kinds and sorts problems by file and line', async () => {
    await write('scenarios/notes.txt', 'not content');
    await write('scenarios/a.yaml', 'id: a');
    await write('scenarios/b.yaml', 'id: b');
    const { problems } = await loadContent(directory);
    const places = problems.map(({ file }) => file);
    expect(places).toEqual([...places].sort());
    expect(places.some((file) => file.includes('notes'))).toBe(false);
  });

  it('does not load a copy of a scenario under another name', async () => {
    await loadChanged(() => {});
    await cp(join(directory, 'scenarios/lost-parcel.yaml'), join(directory, 'scenarios/copy.yaml'));
    const { scenarios, problems } = await loadContent(directory);
    expect(scenarios.map(({ id }) => id)).toEqual(['lost-parcel']);
    expect(problems).toHaveLength(1);
  });
});

describe('formatProblem', () => {
  it('puts the place first so that an editor can follow it', () => {
    expect(formatProblem({ file: 'a.yaml', line: 3, path: 'wants.0', message: 'Too few', hint: 'Add one.' })).toBe('a.yaml:3: Too few (wants.0). Add one.');
  });
});

describe('the content shipped', () => {
  it('has no problem in any file', async () => {
    const { scenarios, problems } = await loadContent(contentDirectory);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(scenarios.length).toBeGreaterThanOrEqual(8);
  });
});
