import { describe, expect, it } from 'vitest';
import { describeRecords, readContent, readSample } from '../../../../test/transcripts/read-sample.ts';
import { readMailText } from './mail-quotes.ts';

const letter = (head: Record<string, string>, body: string): string => `${Object.entries(head).map(([key, value]) => `${key}: ${value}`).join('\n')}\n\n${body}\n`;
const posted = (mail: string): string => `From x Fri Mar 01 09:00:00 2024\n${mail}\n`;
const mbox = (...mails: string[]): string => mails.map(posted).join('');

describe('a single e-mail', () => {
  it('is read with the messages it quotes before it, without signatures', async () => {
    const records = await readSample('reply.eml');
    expect(describeRecords(records)).toEqual([
      '<b2@northway.example> email 1: a=Your box is on its way. | c=You charged me twice. Again. | a=Dear John,\n\nTwo charges for one box – I have sent one back today.\n\nKind regards,\nMaria Lopez',
    ]);
    expect(records[0]).toMatchObject({ names: ['Northway Support', 'John Smith', 'Maria Lopez'], transcript: { agent: 'Maria Lopez' } });
  });
});

describe('a mailbox', () => {
  it('is read by threads; automatic replies are left out and what is no message is named', async () => {
    const records = await readSample('inbox.mbox');
    expect(describeRecords(records)).toEqual([
      'broken 39: This is not an e-mail message.',
      '<k1@gmail.com> email 1: c=It leaks.\nFrom the base, I think. | a=Leaking from the base – a new one leaves today.',
      '<o1@hotmail.com> email 42: c=Where is it? | a=On the van, with you by two.',
    ]);
    expect(records[1]).toMatchObject({ leftOut: [{ kind: 'system', messages: 1 }], names: ['Jane Roe', 'Maria'] });
  });

  const ask = letter({ From: 'Jo <jo@firm.example>', To: 'desk@shop.example', Subject: 'Late', 'Message-ID': '<1@a>', Date: 'Fri, 1 Mar 2024 09:00:00 +0000' }, 'Where is it?');
  const answer = letter({ From: 'Al <al@shop.example>', To: 'jo@firm.example', Subject: 'Re: Late', 'Message-ID': '<2@b>', 'In-Reply-To': '<1@a>', Date: 'Fri, 1 Mar 2024 10:00:00 +0000' }, 'On the van.');
  const thread = ['email 1: c=Where is it? | a=On the van.'];
  const read = async (content: string, agents?: string[]): Promise<string[]> => describeRecords(await readContent(content, { name: 'a.mbox', ...(agents === undefined ? {} : { agents }) })).map((line) => line.replace(/^\S+ /, ''));

  it('is read in the order of time, also when the newest stands first', async () => {
    expect(await read(mbox(ask, answer))).toEqual(thread);
    expect(await read(mbox(answer, ask))).toEqual(thread);
  });

  it('takes the side given as its own: an address, or a domain with all below it', async () => {
    expect(await read(mbox(ask, answer), ['firm.example'])).toEqual(['email 1: a=Where is it? | c=On the van.']);
    expect(await read(mbox(ask, answer), ['al@shop.example'])).toEqual(thread);
    expect(await read(mbox(ask, answer.replaceAll('al@shop', 'al@mail.shop')), ['@shop.example'])).toEqual(thread);
  });

  it('joins a reply without references by its subject only where a writer or reader is shared', async () => {
    const bare = answer.replace('In-Reply-To: <1@a>\n', '');
    expect(await read(mbox(ask, bare))).toEqual(thread);
    const stranger = letter({ From: 'x@other.example', To: 'y@other.example', Subject: 'Re: Late', 'Message-ID': '<3@c>', Date: 'Fri, 1 Mar 2024 11:00:00 +0000' }, 'Other.');
    expect((await read(mbox(ask, bare, stranger)))[0]).toBe(thread[0]);
  });
});

describe('a mail’s own words', () => {
  it('end where Outlook quotes, where a signature, a device line or a notice begins', () => {
    const below = 'Yes.\n\nFrom: Jo <jo@x.example>\nSent: Friday\nTo: me\nSubject: Late\n\nWhere?';
    expect(readMailText(below)).toEqual({ own: 'Yes.', earlier: { author: 'Jo <jo@x.example>', text: '\nWhere?' } });
    expect(readMailText('Yes.\n-- \nAl\nShop').own).toBe('Yes.');
    expect(readMailText('Yes.\n\nSent from my iPhone').own).toBe('Yes.');
    expect(readMailText('Yes.\nThis email is confidential and may…').own).toBe('Yes.');
  });

  it('keep answers written between quoted lines', () => {
    expect(readMailText('See below.\n\nOn Fri, 1 Mar 2024 at 10:00, Jo <jo@x.example> wrote:\n> When?\nAt noon.\n> Where?\nHere.').own).toBe('See below.\n\nAt noon.\nHere.');
  });

  it('keep the sign-off with its name and drop what stands below', () => {
    expect(readMailText('Done.\n\nKind regards,\nAl Ray\nShop Care\n020 7946 0018').own).toBe('Done.\n\nKind regards,\nAl Ray');
  });

  it('are read quickly from a line of nothing but spaces', () => {
    expect(readMailText(`Yes.\n${' '.repeat(300_000)}x`).own).toMatch(/^Yes\.\n +x$/);
  });

  it('keep lines that only look like a head', () => {
    expect(readMailText('From: here on\nit worked.').own).toBe('From: here on\nit worked.');
  });
});
