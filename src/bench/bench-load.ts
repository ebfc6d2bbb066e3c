import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { agentScript } from './agent-script.ts';
import { describeTimes } from './quantiles.ts';

/**
 * `node bench-load.js <address> <role-plays> <seconds> <pause>`: so many role-plays at once, each pausing so many milliseconds between turns; writes one JSON object.
 * Turns of the first `warmUp` milliseconds are sent and not counted: connections are opened and both processes compile their code in them.
 */
const [address = '', players = '200', seconds = '10', pause = '0'] = process.argv.slice(2);
const keepAlive = new Agent({ keepAlive: true, maxSockets: Number(players) });
const warmUp = 8_000;
const counted = performance.now() + warmUp;
const end = counted + Number(seconds) * 1000;
const times: number[] = [];
let failed = 0;

interface Answer {
  status: number;
  cookie: string | undefined;
  body: { ending?: unknown; scenarios?: { id: string; channels: string[] }[] };
}

function send(method: string, path: string, cookie: string, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...(cookie === '' ? {} : { cookie }) };
    const sent = request(address + path, { method, agent: keepAlive, headers }, (answer) => {
      let received = '';
      answer.setEncoding('utf8').on('data', (part: string) => { received += part; });
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, cookie: answer.headers['set-cookie']?.[0]?.split(';')[0], body: JSON.parse(received) as Answer['body'] }));
    });
    sent.once('error', reject);
    sent.end(text);
  });
}

/** People do not type in step: half to one and a half times the pause, or else one slow moment would set all of them to the same beat for good. */
function think(): number {
  return Number(pause) * (0.5 + Math.random());
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function play(number: number, scenarios: readonly { id: string; channels: string[] }[]): Promise<void> {
  let cookie = '';
  let round = number;
  await wait((Number(pause) * number) / Number(players));
  while (performance.now() < end) {
    const scenario = scenarios[round % scenarios.length];
    const session = randomUUID();
    const started = await send('POST', '/api/sessions', cookie, { id: session, scenario: scenario?.id, channel: scenario?.channels[0] }).catch(() => null);
    if (started?.status !== 200) {
      failed += 1;
      continue;
    }
    cookie = started.cookie ?? cookie;
    let next = performance.now() + think();
    for (let turn = 0; performance.now() < end; turn += 1) {
      await wait(Math.max(0, next - performance.now()));
      next += think();
      const began = performance.now();
      const answer = await send('POST', `/api/sessions/${session}/turns`, cookie, { id: randomUUID(), text: agentScript[(turn + round) % agentScript.length] }).catch(() => null);
      if (answer?.status !== 200) failed += 1;
      else if (began >= counted) times.push(performance.now() - began);
      if (answer?.status !== 200 || answer.body.ending) break;
    }
    round += 1;
  }
}

const { body } = await send('GET', '/api/scenarios', '');
await Promise.all(Array.from({ length: Number(players) }, (_, number) => play(number, body.scenarios ?? [])));
process.stdout.write(`${JSON.stringify({ ...describeTimes(times), perSecond: times.length / Number(seconds), failed })}\n`);
keepAlive.destroy();
