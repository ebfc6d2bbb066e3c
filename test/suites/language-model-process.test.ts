import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin, openFakeLanguageModel, piece } from './fake-language-model.ts';
import type { FakeLanguageModel } from './fake-language-model.ts';
import { openRemoteGuest } from './language-model-trainer.ts';
import { runServe, startServerProcess, stopServers } from './server-process.ts';

let fake: FakeLanguageModel;
let data: string;
beforeAll(async () => {
  fake = await openFakeLanguageModel();
  data = await mkdtemp(join(tmpdir(), 'evenkeel-model-process-'));
});
afterAll(async () => {
  stopServers();
  await fake.close();
  await rm(data, { recursive: true, force: true });
});

const body = { id: randomUUID(), text: 'I am sorry that nobody came. What happened on the last visit?' };

/** Speaks half a sentence and then keeps silent. */
function dribble(): void {
  fake.play((_, response) => {
    begin(response);
    response.write(piece('Right, look. You heard me. And '));
    return null;
  });
}

async function waitForRequest(): Promise<void> {
  const before = fake.asked.length;
  for (let tries = 0; fake.asked.length === before && tries < 200; tries += 1) await wait(20);
  await wait(100);
}

describe('a server with a language model', () => {
  it('that is killed while a turn is worded has not stored it, and stores it once when it is sent again', async () => {
    const environment = { EVENKEEL_LLM_URL: fake.url, EVENKEEL_LLM_MODEL: 'fake-1' };
    let server = await startServerProcess(data, environment);
    const guest = openRemoteGuest(() => server.address);
    const session = (await guest.call('startSession', { body: { id: randomUUID(), scenario: 'third-no-show', channel: 'chat', seed: 4 } })).id;
    dribble();
    const following = guest.follow(session, body).catch(() => null);
    await waitForRequest();
    await server.stop('SIGKILL');
    await following;
    server = await startServerProcess(data, environment);
    expect((await guest.call('readSession', { params: { session } })).turns).toEqual([]);
    fake.play(({ given }) => `Right, look. ${given}`);
    const { answer } = await guest.follow(session, body);
    expect(answer?.turn).toMatchObject({ id: body.id, index: 1, model: { worded: true } });
    expect((await guest.call('readSession', { params: { session } })).turns).toEqual([answer?.turn]);
    expect(await server.stop('SIGTERM')).toBe(0);
  });

  it('that is asked to stop while a turn is worded answers it with the built-in words first', async () => {
    const server = await startServerProcess(data, { EVENKEEL_LLM_URL: fake.url, EVENKEEL_LLM_MODEL: 'fake-1' });
    const guest = openRemoteGuest(() => server.address);
    const session = (await guest.call('startSession', { body: { id: randomUUID(), scenario: 'third-no-show', channel: 'chat', seed: 4 } })).id;
    dribble();
    const following = guest.follow(session, { ...body, id: randomUUID() });
    await waitForRequest();
    const code = await server.stop('SIGTERM');
    expect((await following).answer?.turn.model).toMatchObject({ worded: false, reason: 'stopped' });
    expect(code).toBe(0);
  });

  it('that is set wrongly does not start, and names the variable', async () => {
    const { code, errors } = await runServe(['--port', '0', '--data', data], { EVENKEEL_LLM_URL: fake.url });
    expect(code).not.toBe(0);
    expect(errors).toContain('EVENKEEL_LLM_MODEL');
  });
});
