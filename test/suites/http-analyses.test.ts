import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnalysisView } from '../../src/api/analysis-shapes.ts';
import { pieceBytes } from '../../src/api/paths.ts';
import { makeId, openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

const heated = `Conversation 7
Customer: This is the third time I am writing. Ring me on +44 20 7946 0958 or write to ada.king@example.com. Where is my parcel?
Agent: Please calm down. Our policy is that claims take 14 days.
Customer: This is ridiculous. I want to speak to your manager, or I go to the ombudsman.
Agent: You should have read the terms.
Customer: I am furious. I am going to my solicitor and I will never order here again.
`;
const mild = `Conversation 8
Customer: Hello, when does the shop in Leeds open on Sunday please?
Agent: Good morning. It opens at ten on Sunday. Is there anything else I can do for you?
Customer: No, that is all, thank you very much.
`;
const unspoken = 'Conversation 9\nNothing here says who is speaking at all.\n';
const archive = [heated, mild, unspoken].join('---\n');

let trainer: Trainer;
let guest: Guest;
beforeAll(async () => {
  trainer = await openTrainer();
  guest = trainer.guest();
});
afterAll(() => trainer.close());

async function start(who: Guest, texts: Record<string, string>): Promise<string> {
  const files = Object.entries(texts).map(([name, text]) => ({ name, size: Buffer.byteLength(text) }));
  return (await who.call('startAnalysis', { body: { id: makeId(), files } })).id;
}

async function send(who: Guest, analysis: string, file: number, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) {
    const answer = await who.call('sendPiece', { params: { analysis, file, from }, bytes: new Uint8Array(bytes.subarray(from, from + pieceBytes)) });
    from = answer.received;
  }
}

async function finish(who: Guest, analysis: string): Promise<AnalysisView> {
  for (;;) {
    const view = await who.call('readAnalysis', { params: { analysis } });
    if (view.state === 'done' || view.state === 'failed') return view;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function analyse(who: Guest, texts: Record<string, string> = { 'chats.txt': archive }): Promise<string> {
  const analysis = await start(who, texts);
  for (const [file, text] of Object.values(texts).entries()) await send(who, analysis, file, text);
  await finish(who, analysis);
  return analysis;
}

const refusal = (code: string) => ({ problem: { code } });

describe('an archive that is sent', () => {
  it('is read to its end, with what could not be used named by file and line', async () => {
    const analysis = await analyse(guest);
    expect(await guest.call('readAnalysis', { params: { analysis } })).toMatchObject({ state: 'done', kept: false, title: 'chats.txt', conversations: 2, notRead: 1 });
    const report = await guest.call('readReport', { params: { analysis } });
    expect(report).toMatchObject({ conversations: 2, partial: false, notReadCount: 1, notRead: [{ file: 'chats.txt', message: 'No line says who speaks.' }] });
    expect(report.notRead[0]?.line).toBeGreaterThan(8);
    expect(report.headlines.length).toBeGreaterThan(0);
    await guest.call('deleteAnalysis', { params: { analysis } });
  });

  it('lists the conversation of highest risk first, with its course, its reasons and the words behind them', async () => {
    const analysis = await analyse(guest);
    const { list } = await guest.call('readReport', { params: { analysis } });
    expect(list.map(({ id, number }) => [id, number])).toEqual([['Conversation 7', 1], ['Conversation 8', 2]]);
    expect(list[0]?.risk).toBeGreaterThan(40);
    const one = await guest.call('readAnalysedConversation', { params: { analysis, number: 1 } });
    expect(one.curve).toHaveLength(3);
    expect(one.risk.parts.map(({ factor }) => factor)).toContain('threat');
    for (const { text, seen } of one.turns) for (const { quote, start: from, end } of seen) expect(text.slice(from, end)).toBe(quote);
    await expect(guest.call('readAnalysedConversation', { params: { analysis, number: 3 } })).rejects.toMatchObject(refusal('not-found'));
    await guest.call('deleteAnalysis', { params: { analysis } });
  });

  it('shows no personal details, and says how many were blanked', async () => {
    const named = JSON.stringify([{ id: 'mail grace.hopper@example.org', agent: 'Bartholomew Quigley', turns: [{ role: 'customer', text: 'My name is Philippa Penrose and my parcel is late again.' }, { role: 'agent', text: 'Hello Philippa, Bartholomew Quigley here. I am looking at it now.' }] }]);
    const analysis = await analyse(guest, { 'ada.king@example.com.txt': archive, 'export.json': named, 'broken.jsonl': '{"customer": "Wilhelmina Oyelaran", "turns": [}\n{"id": 4' });
    const report = await guest.call('readReport', { params: { analysis } });
    expect(report.redactions).toEqual(expect.arrayContaining([{ kind: 'email', times: 1 }, { kind: 'phone', times: 1 }]));
    expect(report.notRead.map(({ file, line }) => `${file}:${line}`)).toContain('broken.jsonl:1');
    const details = await Promise.all(report.list.map(({ number }) => guest.call('readAnalysedConversation', { params: { analysis, number } })));
    const shown = JSON.stringify([await guest.call('readAnalysis', { params: { analysis } }), report, details]);
    for (const word of ['ada.king', 'grace.hopper', '7946', 'Penrose', 'Philippa', 'Quigley', 'Oyelaran']) expect(shown).not.toContain(word);
    await guest.call('keepAnalysis', { params: { analysis } });
    expect(trainer.logged.join('\n')).not.toMatch(/Penrose|ada\.king|chats\.txt/);
    await guest.call('deleteAnalysis', { params: { analysis } });
  });

  it('is taken once although a piece comes twice or too early', async () => {
    const analysis = await start(guest, { 'chats.txt': archive });
    const bytes = new Uint8Array(Buffer.from(archive));
    const piece = (from: number, to: number) => guest.call('sendPiece', { params: { analysis, file: 0, from }, bytes: bytes.slice(from, to) });
    expect(await piece(0, 100)).toEqual({ received: 100 });
    expect(await piece(0, 100)).toEqual({ received: 100 });
    expect(await piece(300, 400)).toEqual({ received: 100 });
    await piece(100, bytes.length);
    expect(await finish(guest, analysis)).toMatchObject({ conversations: 2, notRead: 1 });
    await guest.call('deleteAnalysis', { params: { analysis } });
  });

  it('gives a report of what came in when it is stopped', async () => {
    const analysis = await start(guest, { 'one.txt': heated, 'two.txt': mild });
    await send(guest, analysis, 0, heated);
    await expect(guest.call('readReport', { params: { analysis } })).rejects.toMatchObject(refusal('analysis-not-ready'));
    await guest.call('stopAnalysis', { params: { analysis } });
    await finish(guest, analysis);
    expect(await guest.call('readReport', { params: { analysis } })).toMatchObject({ partial: true });
    await expect(send(guest, analysis, 1, mild)).rejects.toMatchObject(refusal('analysis-not-ready'));
    await guest.call('deleteAnalysis', { params: { analysis } });
  });

  it('of something else than conversations says so instead of failing', async () => {
    const analysis = await analyse(guest, { 'photo.jpg': '\u00ff\u00d8\u00ff', 'empty.txt': '', 'book.pdf': '%PDF-1.7 …' });
    const report = await guest.call('readReport', { params: { analysis } });
    expect(report).toMatchObject({ conversations: 0, list: [], headlines: [] });
    expect(report.notRead.map(({ file }) => file)).toEqual(expect.arrayContaining(['empty.txt', 'book.pdf']));
    await guest.call('deleteAnalysis', { params: { analysis } });
  });
});

describe('a limit', () => {
  it('is set to the bytes of an upload, said in words', async () => {
    await expect(guest.call('startAnalysis', { body: { id: makeId(), files: [{ name: 'big.csv', size: 5_000_000 }] } })).rejects.toMatchObject({
      problem: { code: 'upload-too-large', status: 413, detail: expect.stringContaining('5 MB') as string },
    });
    const none = await openTrainer({ uploadBytes: 0 });
    await expect(none.guest().call('startAnalysis', { body: { id: makeId(), files: [{ name: 'a.csv', size: 5 }] } })).rejects.toMatchObject(refusal('upload-too-large'));
    await none.close();
  });

  it('is one analysis at a time for each learner', async () => {
    const analysis = await start(guest, { 'chats.txt': archive });
    await expect(start(guest, { 'more.txt': mild })).rejects.toMatchObject(refusal('analysis-running'));
    const other = trainer.guest();
    const second = await start(other, { 'more.txt': mild });
    await guest.call('deleteAnalysis', { params: { analysis } });
    await other.call('deleteAnalysis', { params: { analysis: second } });
  });

  it('is set to the pieces', async () => {
    const analysis = await start(guest, { 'chats.txt': archive });
    const path = `/api/analyses/${analysis}/files/0/0`;
    const octets = { 'content-type': 'application/octet-stream' };
    expect((await guest.send(path, { method: 'POST', headers: octets, body: new Uint8Array(pieceBytes + 1) })).status).toBe(413);
    expect((await guest.send(path, { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'Hello' })).status).toBe(415);
    expect((await guest.send(path.replace('files/0', 'files/1'), { method: 'POST', headers: octets, body: 'Hello' })).status).toBe(400);
    expect((await guest.send(path, { method: 'POST', headers: { ...octets, 'sec-fetch-site': 'cross-site' }, body: 'Hello' })).status).toBe(403);
    expect(await guest.call('readAnalysis', { params: { analysis } })).toMatchObject({ bytes: { received: 0 } });
    await guest.call('deleteAnalysis', { params: { analysis } });
  });
});

describe('a report', () => {
  it('is gone when nobody has looked for some minutes, and after an hour in any case', async () => {
    const left = await analyse(guest);
    trainer.wait(6 * 60_000);
    await expect(guest.call('readAnalysis', { params: { analysis: left } })).rejects.toMatchObject(refusal('not-found'));
    const watched = await analyse(guest);
    const { goneAt } = await guest.call('readAnalysis', { params: { analysis: watched } });
    expect(goneAt).not.toBeNull();
    for (let minutes = 0; minutes < 56; minutes += 4) {
      await guest.call('readReport', { params: { analysis: watched } });
      trainer.wait(4 * 60_000);
    }
    trainer.wait(4 * 60_000);
    await expect(guest.call('readReport', { params: { analysis: watched } })).rejects.toMatchObject(refusal('not-found'));
    expect((await guest.call('listAnalyses')).analyses).toEqual([]);
  });

  it('that is kept is there after a restart, the same, until it is deleted', async () => {
    const analysis = await analyse(guest);
    const [report, one] = [await guest.call('readReport', { params: { analysis } }), await guest.call('readAnalysedConversation', { params: { analysis, number: 1 } })];
    expect(await guest.call('keepAnalysis', { params: { analysis } })).toMatchObject({ kept: true, goneAt: null });
    expect(await guest.call('keepAnalysis', { params: { analysis } })).toMatchObject({ kept: true });
    trainer.restart();
    trainer.wait(24 * 60 * 60_000);
    expect((await guest.call('listAnalyses')).analyses).toMatchObject([{ id: analysis, kept: true, title: 'chats.txt', conversations: 2 }]);
    expect(await guest.call('readReport', { params: { analysis } })).toEqual(report);
    expect(await guest.call('readAnalysedConversation', { params: { analysis, number: 1 } })).toEqual(one);
    await guest.call('deleteAnalysis', { params: { analysis } });
    expect(await trainer.application.database.findReport({ organisation: 'guests', analysis })).toBeNull();
  });

  it('that was deleted by a slip can be kept again for a minute', async () => {
    const analysis = await analyse(guest);
    const report = await guest.call('readReport', { params: { analysis } });
    await guest.call('keepAnalysis', { params: { analysis } });
    await guest.call('deleteAnalysis', { params: { analysis } });
    await expect(guest.call('readReport', { params: { analysis } })).rejects.toMatchObject(refusal('not-found'));
    expect((await guest.call('listAnalyses')).analyses).toEqual([]);
    await expect(trainer.guest().call('keepAnalysis', { params: { analysis } })).rejects.toMatchObject(refusal('not-found'));
    expect(await guest.call('keepAnalysis', { params: { analysis } })).toMatchObject({ kept: true });
    expect(await guest.call('readReport', { params: { analysis } })).toEqual(report);
    await guest.call('deleteAnalysis', { params: { analysis } });
    trainer.wait(2 * 60_000);
    await expect(guest.call('keepAnalysis', { params: { analysis } })).rejects.toMatchObject(refusal('not-found'));
  });

  it('is nobody else’s: their requests answer as if there were none', async () => {
    const mine = await analyse(guest);
    const other = trainer.guest();
    await analyse(other);
    const tryAll = async (): Promise<void> => {
      for (const name of ['readAnalysis', 'readReport', 'keepAnalysis', 'stopAnalysis', 'deleteAnalysis'] as const) {
        await expect(other.call(name, { params: { analysis: mine } })).rejects.toMatchObject(refusal('not-found'));
      }
      await expect(other.call('readAnalysedConversation', { params: { analysis: mine, number: 1 } })).rejects.toMatchObject(refusal('not-found'));
      await expect(other.call('sendPiece', { params: { analysis: mine, file: 0, from: 0 }, bytes: new Uint8Array(1) })).rejects.toMatchObject(refusal('not-found'));
      await expect(other.call('startAnalysis', { body: { id: mine, files: [{ name: 'a.txt', size: 3 }] } })).rejects.toMatchObject(refusal('analysis-differs'));
      expect((await other.call('listAnalyses')).analyses.map(({ id }) => id)).not.toContain(mine);
    };
    await tryAll();
    await guest.call('keepAnalysis', { params: { analysis: mine } });
    await tryAll();
    expect((await trainer.guest().call('listAnalyses')).analyses).toEqual([]);
    await guest.call('deleteAnalysis', { params: { analysis: mine } });
  });
});
