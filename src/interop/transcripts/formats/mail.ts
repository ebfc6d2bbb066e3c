import PostalMime, { type Address, addressParser, type Email, type Mailbox } from 'postal-mime';
import { restoreWesternSigns } from '../decode.ts';
import { Gathering } from '../gathering.ts';
import { readHtml } from '../html-text.ts';
import { type Line, splitLines } from '../lines.ts';
import { recordLimit, type TranscriptRecord } from '../record.ts';
import { describeBroken, type Source, type TranscriptFormat } from '../source.ts';
import { readMailText } from './mail-quotes.ts';
import { MailSides, type MailTurn } from './mail-sides.ts';

const postLine = /^From .*\d{1,2}:\d{2}/;
const mailHead = /^(?:From|To|Subject|Date|Message-ID|Received|Return-Path|MIME-Version|Delivered-To|X-[\w-]+|Content-Type|DKIM-Signature|References|In-Reply-To|Cc|Reply-To)\s*:/i;
/** Message ids remembered, to find the thread a later mail belongs to. */
const rememberedLimit = 200_000;
const mostQuoted = 50;

/** One e-mail, with what it quotes as the turns before it. */
export const mail: TranscriptFormat = {
  id: 'eml', name: 'e-mail', extensions: ['eml'], read: (source) => readMails(source, wholeMail(source)),
  sniff: (head) => {
    const lines = head.split(/\r?\n/).slice(0, 40);
    return mailHead.test(lines[0] ?? '') && lines.filter((line) => mailHead.test(line)).length >= 3 && lines.some((line) => /^(?:Date|Message-ID|MIME-Version|Received)\s*:/i.test(line));
  },
};
/** A mailbox, threads by References, In-Reply-To and subject. */
export const mailbox: TranscriptFormat = {
  id: 'mbox', name: 'mailbox', extensions: ['mbox', 'mbx'], read: (source) => readMails(source, cutMailbox(source)),
  sniff: (head) => postLine.test(head) && mailHead.test(head.split(/\r?\n/)[1] ?? ''),
};

interface RawMail {
  line: number;
  /** One sign a byte; what goes beyond the limit is cut off, since attachments come last. */
  text: string;
}

async function* readBytes(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of bytes) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
}

async function* wholeMail(source: Source): AsyncGenerator<RawMail> {
  yield* cutMails(splitLines(readBytes(source.bytes)), () => false);
}

async function* cutMailbox(source: Source): AsyncGenerator<RawMail> {
  let blank = true;
  yield* cutMails(splitLines(readBytes(source.bytes)), (line) => {
    const starts = blank && postLine.test(line);
    blank = line === '';
    return starts;
  });
}

async function* cutMails(lines: AsyncIterable<Line>, starts: (line: string) => boolean): AsyncGenerator<RawMail> {
  let open: string[] = [];
  let began = 1;
  let size = 0;
  for await (const { number, text } of lines) {
    if (starts(text)) {
      if (open.length > 0) yield { line: began, text: open.join('\n') };
      open = [];
      began = number;
      size = 0;
      continue;
    }
    size += text.length + 1;
    if (size <= recordLimit) open.push(text.replace(/^>(>*From )/, '$1'));
  }
  if (open.some((line) => line.trim() !== '')) yield { line: began, text: open.join('\n') };
}

async function* readMails(source: Source, mails: AsyncIterable<RawMail>): AsyncGenerator<TranscriptRecord> {
  const sides = new MailSides(source.file.agents);
  const gathering = new Gathering<MailTurn>(source, (turns) => sides.settle(turns.length === 1 ? unfoldQuotes(turns) : turns));
  const threads = new Threads();
  for await (const { line, text } of mails) {
    const email = await parseMail(text);
    if (email === null || (email.from === undefined && email.messageId === undefined)) {
      yield describeBroken(source, line, 'This is not an e-mail message.', 'A message begins with lines such as “From: …” and “Subject: …”.');
      continue;
    }
    const turn = readMail(email);
    sides.count(turn);
    yield* gathering.add({ conversation: threads.find(email, `${source.file.name}:${line}`, turn), line, turn, about: { channel: 'email' } });
  }
  yield* gathering.finish();
}

async function parseMail(text: string): Promise<Email | null> {
  try {
    return await PostalMime.parse(Buffer.from(text, 'latin1'));
  } catch {
    return null;
  }
}

function listMailboxes(addresses: readonly (Address | undefined)[]): Mailbox[] {
  return addresses.flatMap((address) => (address === undefined ? [] : address.group === undefined ? [address] : address.group));
}

function readMail(email: Email): MailTurn {
  const [from] = listMailboxes([email.from]);
  const header = (key: string): string => email.headers.find((one) => one.key === key)?.value.toLowerCase() ?? '';
  const address = from?.address.toLowerCase() ?? '';
  const automatic = /^auto-/.test(header('auto-submitted')) || header('x-autoreply') !== '' || header('x-autorespond') !== '' || /auto_reply|bulk/.test(header('precedence')) || /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(address);
  // The plain part is preferred for its quote marks; mail without one gives its words from HTML.
  const { own, earlier } = readMailText(restoreWesternSigns(email.text?.trim() ? email.text : readHtml(email.html ?? '')));
  const addressed = listMailboxes([...(email.to ?? []), ...(email.cc ?? []), ...(email.replyTo ?? [])]).map((one) => one.address.toLowerCase());
  return { speaker: from?.name || address, address, addressed: addressed.filter((other) => other !== address), ...(automatic ? { part: 'system' } : {}), text: own, at: email.date, earlier };
}

/** The turns quoted in a single mail, oldest first, and the mail itself. */
function unfoldQuotes(turns: readonly MailTurn[]): MailTurn[] {
  const unfolded = [...turns];
  for (let quote = turns[0]?.earlier ?? null; quote !== null && unfolded.length < mostQuoted; ) {
    const { own, earlier } = readMailText(quote.text);
    const [author] = listMailboxes(addressParser(quote.author));
    const address = author?.address.toLowerCase() ?? '';
    // A quotation has no time that can be trusted, and then the order on the page is the order of time.
    unfolded.unshift({ speaker: author?.name || address || quote.author, address, addressed: [], text: own, earlier: null });
    quote = earlier;
  }
  return unfolded;
}

/** Finds the thread a mail belongs to. */
class Threads {
  readonly #ofMessage = new Map<string, string>();

  find(email: Email, fallback: string, turn: MailTurn): string {
    const ids = `${email.references ?? ''} ${email.inReplyTo ?? ''}`.match(/<[^<>\s]+>/g) ?? [];
    const own = email.messageId?.trim();
    const subject = plainSubject(email.subject ?? '');
    // The same subject joins only mails that also share a writer or a reader.
    const topics = subject === '' ? [] : [turn.address, ...turn.addressed].map((address) => `${subject}\n${address}`);
    const keys = [...ids, ...(own === undefined ? [] : [own])];
    const known = keys.map((key) => this.#ofMessage.get(key)).find((thread) => thread !== undefined);
    const isReply = subject !== (email.subject ?? '').trim().toLowerCase();
    const thread = known ?? (isReply && ids.length === 0 ? topics.map((topic) => this.#ofMessage.get(topic)).find((found) => found !== undefined) : undefined) ?? own ?? ids[0] ?? fallback;
    for (const key of [...keys, ...topics]) this.#remember(key, thread);
    return thread;
  }

  #remember(key: string, thread: string): void {
    this.#ofMessage.delete(key);
    this.#ofMessage.set(key, thread);
    if (this.#ofMessage.size <= rememberedLimit) return;
    for (const oldest of this.#ofMessage.keys()) {
      this.#ofMessage.delete(oldest);
      return;
    }
  }
}

function plainSubject(subject: string): string {
  return subject.trim().toLowerCase().replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*(?:\[\d+\])?\s*:\s*)+/, '').trim();
}
