/** A mail's own words, and the message it quotes below them. */
export interface MailText {
  own: string;
  earlier: { author: string; text: string } | null;
}

const attribution = /^(?:On|Am|Le|El|Il|Op)\s.{6,200}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s*:\s*$/i;
const attributionBegins = /^On\s.{6,120}$/;
const original = /^\s*-{2,}\s*(?:Original Message|Original-Nachricht|Forwarded message|Reply message)\s*-{2,}\s*$/i;
const replyAbove = /^(?:##-|--)? ?Please (?:type|write) your reply (?:above|below) this line/i;
const headLine = /^\s*\**(?:From|Sent|To|Cc|Date|Subject)\s*:\**\s*\S/i;
const fromLine = /^\s*\**From\s*:\**\s*(.+)$/i;
const device = /^\s*(?:Sent from (?:my|Outlook|Yahoo|Mail|the)\b.*|Get Outlook for .*|Envoyé de mon .*|Von meinem .* gesendet)$/i;
const notice = /^\s*(?:this (?:e-?mail|message|communication) (?:and any|is|may|contains)|confidentiality notice|disclaimer\b|please consider the environment|the information contained in this)/i;
const signOff = /^\s*(?:(?:kind|best|warm|warmest|many|with kind|with best)\s+(?:regards|wishes|thanks)|regards|best|sincerely|yours (?:sincerely|faithfully|truly)|cheers|many thanks|thanks|thank you|all the best|cordially|respectfully)\s*[,.]?\s*$/i;

/** Parts a mail's text from what it quotes; the signature, device lines and legal notices go. */
export function readMailText(text: string): MailText {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const quote = findQuote(lines, at);
    if (quote !== null) {
      const rest = lines.slice(quote.next);
      const marked = rest.find((later) => later.trim() !== '')?.trimStart().startsWith('>') === true;
      // Answers between quoted lines are the writer's own; an unmarked quotation runs to the end.
      const between = marked ? rest.filter((later) => !later.trimStart().startsWith('>')) : [];
      const quoted = marked ? rest.filter((later) => later.trimStart().startsWith('>')).map((later) => later.trimStart().replace(/^>\s?/, '')) : rest;
      return { own: tidy([...own, ...between]), earlier: { author: quote.author, text: quoted.join('\n') } };
    }
    if (replyAbove.test(line.trim())) break;
    if (!line.trimStart().startsWith('>')) own.push(line);
  }
  return { own: tidy(own), earlier: null };
}

function findQuote(lines: readonly string[], at: number): { author: string; next: number } | null {
  const line = (lines[at] ?? '').trim();
  const two = `${line} ${(lines[at + 1] ?? '').trim()}`;
  if (attribution.test(line)) return { author: authorOf(line), next: at + 1 };
  if (attributionBegins.test(line) && attribution.test(two)) return { author: authorOf(two), next: at + 2 };
  const start = original.test(line) || /^_{10,}$/.test(line) ? at + 1 : at;
  let end = start;
  while (end < lines.length && (headLine.test(lines[end] ?? '') || (end === start && start > at && (lines[end] ?? '').trim() === ''))) end += 1;
  const head = lines.slice(start, end);
  const from = head.map((part) => fromLine.exec(part)?.[1]).find((found) => found !== undefined);
  if (from !== undefined && head.length >= 3) return { author: from.replaceAll('*', '').trim(), next: end };
  return original.test(line) ? { author: from?.trim() ?? '', next: end } : null;
}

function authorOf(line: string): string {
  const named = line.replace(/\s*\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef)\s*:\s*$/i, '');
  return /(?:^|[,;]|\bat\b|[\d:]+\s?(?:[AP]M)?)\s+([^,;<>\d]*(?:<[^<>]+>|\S+@\S+)?)$/i.exec(named)?.[1]?.trim() ?? named;
}

/** Cuts the signature: from "-- ", a device line or a legal notice on, and what follows a sign-off and one line of name. */
function tidy(lines: readonly string[]): string {
  const marks = lines.findIndex((line) => /^--\s?$/.test(line) || device.test(line) || notice.test(line));
  const kept = marks < 0 ? [...lines] : lines.slice(0, marks);
  const off = kept.findLastIndex((line) => signOff.test(line));
  const name = kept.findIndex((line, index) => index > off && line.trim() !== '');
  const short = off >= 0 && off >= kept.length - 14;
  const end = !short || name < 0 ? kept.length : (kept[name] ?? '').trim().split(/\s+/).length <= 4 ? name + 1 : kept.length;
  return kept.slice(0, end).map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').trim();
}
