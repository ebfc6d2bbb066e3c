import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { competencies } from '../../src/core/codebook.ts';
import { calmLine, makeId, openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

let trainer: Trainer;
let guest: Guest;
const scenario = 'missed-connection';

beforeAll(async () => {
  trainer = await openTrainer();
  guest = trainer.guest();
});
afterAll(() => trainer.close());

async function begin(who = guest, mode: 'training' | 'exam' = 'training'): Promise<string> {
  const { channels } = await who.call('readScenario', { params: { scenario } });
  const { id } = await who.call('startSession', { body: { id: makeId(), scenario, channel: channels[0] ?? 'chat', mode, seed: 3 } });
  return id;
}

function say(session: string, text = calmLine, parts: { id?: string; ends?: boolean } = {}, who = guest) {
  return who.call('sendTurn', { params: { session }, body: { id: makeId(), text, ...parts } });
}

describe('the library', () => {
  it('lists every scenario, with the difficulty once it is measured', async () => {
    const { scenarios } = await guest.call('listScenarios');
    expect(scenarios.length).toBeGreaterThan(3);
    expect(scenarios.every(({ difficulty }) => difficulty === null)).toBe(true);
    const entry = trainer.application.library.entries.get(scenario);
    trainer.application.library.difficulties.set(`${scenario}@${entry?.scenario.version}/${(await guest.call('readSession', { params: { session: await begin() } })).engine}`, 42);
    expect((await guest.call('readScenario', { params: { scenario } })).difficulty).toBe(42);
    trainer.restart();
  });

  it('shows in a brief what the agent knows, and nothing of what the customer keeps back', async () => {
    const brief = await guest.call('readScenario', { params: { scenario } });
    expect(brief.agent.authority.length).toBeGreaterThan(0);
    const hidden = trainer.application.library.entries.get(scenario)?.scenario.interest.text ?? '';
    expect(JSON.stringify(brief)).not.toContain(hidden);
  });

  it('says so when a scenario does not exist', async () => {
    await expect(guest.call('readScenario', { params: { scenario: 'nothing' } })).rejects.toMatchObject({ problem: { status: 404, code: 'not-found' } });
  });
});

describe('a role-play', () => {
  it('starts with the customer’s words and can be read again', async () => {
    const session = await begin();
    const read = await guest.call('readSession', { params: { session } });
    expect(read).toMatchObject({ id: session, seed: 3, turns: [], ending: null, branch: null, branches: [] });
    expect(read.opening.length).toBeGreaterThan(10);
    expect(read.start?.anger).toBeGreaterThan(0);
  });

  it('starts once when the same request comes twice, and not with other wishes', async () => {
    const body = { id: makeId(), scenario, channel: 'chat', mode: 'training', seed: 5 } as const;
    const [first, second] = [await guest.call('startSession', { body }), await guest.call('startSession', { body })];
    expect(second).toEqual(first);
    await expect(guest.call('startSession', { body: { ...body, mode: 'exam' } })).rejects.toMatchObject({ problem: { code: 'session-differs', status: 409 } });
  });

  it('picks a seed when none is given', async () => {
    const { seed } = await guest.call('startSession', { body: { id: makeId(), scenario, channel: 'chat' } });
    expect(seed).toBe(7);
  });

  it('answers a turn with the customer’s words and what moved them', async () => {
    const { turn, ending } = await say(await begin());
    expect(turn).toMatchObject({ index: 1, text: calmLine, ends: false });
    expect(turn.customer.text.length).toBeGreaterThan(5);
    expect(turn.insight?.observations.every(({ quote, start, end }) => calmLine.slice(start, end) === quote)).toBe(true);
    expect(turn.insight?.effects.length).toBeGreaterThan(0);
    expect(ending).toBeNull();
  });

  it('reads the same after the memory of it is gone', async () => {
    const session = await begin();
    await say(session);
    await say(session, 'I have looked at your booking. I will put you on the next flight and pay for the hotel.');
    const before = await guest.call('readSession', { params: { session } });
    trainer.restart();
    expect(trainer.application.conversations.find({ organisation: 'guests', session }, 2)).toBeNull();
    expect(await guest.call('readSession', { params: { session } })).toEqual(before);
  });

  it('stores the same turn once and answers the same', async () => {
    const session = await begin();
    const id = makeId();
    const answers = await Promise.all([say(session, calmLine, { id }), say(session, calmLine, { id }), say(session, calmLine, { id })]);
    await say(session, 'What would help you most today?');
    answers.push(await say(session, calmLine, { id }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await guest.call('readSession', { params: { session } })).turns).toHaveLength(2);
  });

  it('keeps what was said when the same id comes with other words', async () => {
    const session = await begin();
    const id = makeId();
    await say(session, calmLine, { id });
    await expect(say(session, 'Something else', { id })).rejects.toMatchObject({ problem: { code: 'turn-differs', status: 409 } });
  });

  it('lets one of two different turns at the same moment win, and tells the other', async () => {
    const session = await begin();
    const results = await Promise.allSettled([say(session, 'I am sorry.'), say(session, 'Please calm down.')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const rejected = results.find((result) => result.status === 'rejected');
    expect(rejected?.reason).toMatchObject({ problem: { code: 'turn-conflict', status: 409 } });
    expect((await guest.call('readSession', { params: { session } })).turns).toHaveLength(1);
  });

  it('ends when the agent ends it, takes no more turns, and still answers the last one again', async () => {
    const session = await begin();
    const id = makeId();
    const last = await say(session, 'I am ending this conversation now. Goodbye.', { id, ends: true });
    expect(last.ending).not.toBeNull();
    await expect(say(session)).rejects.toMatchObject({ problem: { code: 'session-ended', status: 409 } });
    expect(await say(session, 'I am ending this conversation now. Goodbye.', { id, ends: true })).toEqual(last);
  });

  it('stops where it stands, and stopping again changes nothing', async () => {
    const session = await begin();
    await say(session);
    const { ending } = await guest.call('stopSession', { params: { session } });
    expect(ending.outcome).toBe('open');
    expect(await guest.call('stopSession', { params: { session } })).toEqual({ ending });
    await expect(say(session)).rejects.toMatchObject({ problem: { code: 'session-ended' } });
  });

  it('can be stopped before anything was said', async () => {
    const session = await begin();
    await guest.call('stopSession', { params: { session } });
    const { assessment } = await guest.call('readDebrief', { params: { session } });
    expect(assessment.overall).toBeNull();
  });

  it('refuses a channel the scenario is not played by, naming the field', async () => {
    const entry = trainer.application.library.entries.get(scenario);
    const channel = (['chat', 'email', 'phone', 'social', 'in-person'] as const).find((known) => !entry?.scenario.channels.includes(known)) ?? 'chat';
    await expect(guest.call('startSession', { body: { id: makeId(), scenario, channel } })).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'channel' }] } });
  });
});

describe('an exam', () => {
  it('shows no inner side and no hints before its debrief, which opens at the end', async () => {
    const session = await begin(guest, 'exam');
    const { turn } = await say(session);
    expect(turn.insight).toBeNull();
    expect((await guest.call('readSession', { params: { session } })).start).toBeNull();
    await expect(guest.call('readHint', { params: { session } })).rejects.toMatchObject({ problem: { code: 'no-hints-in-exam', status: 403 } });
    await expect(guest.call('readDebrief', { params: { session } })).rejects.toMatchObject({ problem: { code: 'debrief-not-ready', status: 409 } });
    await guest.call('stopSession', { params: { session } });
    const debrief = await guest.call('readDebrief', { params: { session } });
    expect(debrief.session.turns[0]?.insight).not.toBeNull();
  });
});

describe('hints', () => {
  it('say what would help now, until the end', async () => {
    const session = await begin();
    expect((await guest.call('readHint', { params: { session } })).hint.length).toBeGreaterThan(10);
    await guest.call('stopSession', { params: { session } });
    await expect(guest.call('readHint', { params: { session } })).rejects.toMatchObject({ problem: { code: 'session-ended' } });
  });
});

describe('the debrief', () => {
  it('judges with evidence, names its sources and is of today', async () => {
    const session = await begin();
    await say(session);
    await say(session, 'Calm down, that is not our fault.');
    const { assessment, sources, recalculated } = await guest.call('readDebrief', { params: { session } });
    expect(assessment.competencies.map(({ id }) => id).sort()).toEqual([...competencies].sort());
    expect(assessment.turningPoints.every(({ source }) => source in sources)).toBe(true);
    expect(recalculated).toBe(false);
  });

  it('says so when the scenario changed since, and shows the customer’s words as they were sent', async () => {
    const session = await begin();
    const { turn } = await say(session);
    trainer.restart((present) => ({ ...present, version: present.version + 1, lines: [] }));
    const debrief = await guest.call('readDebrief', { params: { session } });
    trainer.restart();
    expect(debrief.recalculated).toBe(true);
    expect(debrief.session.turns[0]?.customer.text).toBe(turn.customer.text);
  });

  it('of a scenario that is no longer there says so, and the list still shows the role-play', async () => {
    const own = trainer.guest();
    const session = await begin(own);
    trainer.restart((present) => (present.id === scenario ? { ...present, id: 'renamed' } : present));
    await expect(own.call('readDebrief', { params: { session } })).rejects.toMatchObject({ problem: { status: 410, code: 'scenario-removed' } });
    expect((await own.call('listSessions')).sessions).toMatchObject([{ id: session, scenario: { id: scenario, title: scenario } }]);
    trainer.restart();
    expect((await own.call('readSession', { params: { session } })).id).toBe(session);
  });

  it('remembers a disagreement until it comes twice', async () => {
    const session = await begin();
    await say(session);
    const body = { turn: 1, label: 'apologise', note: 'I meant to explain.' } as const;
    const { disagreements } = await guest.call('disagree', { params: { session }, body });
    expect(disagreements).toEqual([body]);
    expect((await guest.call('readDebrief', { params: { session } })).disagreements).toEqual([body]);
    expect((await guest.call('disagree', { params: { session }, body })).disagreements).toEqual([]);
    await expect(guest.call('disagree', { params: { session }, body: { ...body, turn: 9 } })).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'turn' }] } });
  });
});

describe('taking it again', () => {
  it('starts with the same words before the turn, and both know of each other', async () => {
    const session = await begin();
    await say(session);
    await say(session, 'Calm down, that is not our fault.');
    const body = { id: makeId(), fromTurn: 2 };
    const branch = await guest.call('startBranch', { params: { session }, body });
    const parent = await guest.call('readSession', { params: { session } });
    expect(branch.turns).toEqual(parent.turns.slice(0, 1));
    expect(branch.branch).toEqual({ parent: session, fromTurn: 2 });
    expect(parent.branches).toEqual([{ id: body.id, fromTurn: 2, startedAt: branch.startedAt }]);
    expect(await guest.call('startBranch', { params: { session }, body })).toEqual(branch);
    const { turn } = await say(branch.id, 'You waited all day for nothing. I will book the next flight now.');
    expect(turn.index).toBe(2);
    expect((await guest.call('readSession', { params: { session } })).turns).toHaveLength(2);
  });

  it('gives the same customer for the same words', async () => {
    const session = await begin();
    const { turn } = await say(session);
    const branch = await guest.call('startBranch', { params: { session }, body: { id: makeId(), fromTurn: 1 } });
    const again = await say(branch.id);
    expect(again.turn.customer).toEqual(turn.customer);
    expect(again.turn.insight).toEqual(turn.insight);
  });

  it('refuses a turn that is not there, naming the field', async () => {
    const session = await begin();
    await expect(guest.call('startBranch', { params: { session }, body: { id: makeId(), fromTurn: 3 } })).rejects.toMatchObject({
      problem: { status: 400, errors: [{ field: 'fromTurn' }] },
    });
  });
});

describe('own sessions', () => {
  it('are listed newest first with pages, and can be binned and taken out again', async () => {
    const own = trainer.guest();
    const ids = [await begin(own), await begin(own), await begin(own)].reverse();
    const first = await own.call('listSessions', { query: { limit: 2 } });
    expect(first.sessions.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect(first.more).toBe(true);
    const second = await own.call('listSessions', { query: { limit: 2, before: first.sessions[1]?.startedAt } });
    expect(second).toMatchObject({ sessions: [{ id: ids[2] }], more: false });
    const session = ids[0] ?? '';
    await own.call('deleteSession', { params: { session } });
    await own.call('deleteSession', { params: { session } });
    await expect(own.call('readSession', { params: { session } })).rejects.toMatchObject({ problem: { status: 404 } });
    expect((await own.call('listSessions')).sessions).toHaveLength(2);
    expect((await own.call('restoreSession', { params: { session } })).id).toBe(session);
    expect((await own.call('readSession', { params: { session } })).id).toBe(session);
  });

  it('show how they ended and what they came to, as does the progress', async () => {
    const own = trainer.guest();
    const session = await begin(own);
    await say(session, calmLine, {}, own);
    await say(session, 'I have to end this here. Goodbye.', { ends: true }, own);
    const { assessment } = await own.call('readDebrief', { params: { session } });
    await expect.poll(async () => (await own.call('listSessions')).sessions[0]?.overall).toBe(assessment.overall);
    const [summary] = (await own.call('listSessions')).sessions;
    expect(summary).toMatchObject({ id: session, turns: 2, scenario: { id: scenario }, ending: assessment.ending });
    const { competencies: progress } = await own.call('readProgress');
    const shown = assessment.competencies.filter(({ score }) => score !== null);
    expect(progress.flatMap(({ id, points }) => points.map(({ score }) => ({ id, score })))).toEqual(shown.map(({ id, score }) => ({ id, score })));
  });

  it('are nobody else’s: every address answers a stranger as if there were nothing', async () => {
    const session = await begin();
    await say(session);
    const other = trainer.guest();
    await begin(other);
    const missing = makeId();
    const params = { session };
    const attempts = [
      (target: typeof params) => other.call('readSession', { params: target }),
      (target: typeof params) => other.call('readHint', { params: target }),
      (target: typeof params) => other.call('readDebrief', { params: target }),
      (target: typeof params) => other.call('stopSession', { params: target }),
      (target: typeof params) => other.call('deleteSession', { params: target }),
      (target: typeof params) => other.call('restoreSession', { params: target }),
      (target: typeof params) => other.call('sendTurn', { params: target, body: { id: makeId(), text: 'Hello' } }),
      (target: typeof params) => other.call('startBranch', { params: target, body: { id: makeId(), fromTurn: 1 } }),
      (target: typeof params) => other.call('disagree', { params: target, body: { turn: 1, label: 'act' } }),
    ];
    for (const attempt of attempts) {
      const [theirs, nobodys] = await Promise.all([params, { session: missing }].map((target) => attempt(target).then(() => 'answered', (cause: { problem: unknown }) => cause.problem)));
      expect(theirs).toMatchObject({ status: 404, code: 'not-found' });
      expect(theirs).toEqual(nobodys);
    }
    expect((await other.call('listSessions')).sessions.map(({ id }) => id)).not.toContain(session);
    expect((await guest.call('readSession', { params })).turns).toHaveLength(1);
  });

  it('are none for somebody without a cookie', async () => {
    const stranger = trainer.guest();
    expect(await stranger.call('listSessions')).toEqual({ sessions: [], more: false });
    expect(stranger.cookie()).toBe('');
  });
});
