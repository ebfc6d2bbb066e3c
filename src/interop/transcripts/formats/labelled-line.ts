/** A line that begins with who speaks. */
export interface LabelledLine {
  /** As written, with its marks: "Maria (agent)". */
  label: string;
  time?: string;
  text: string;
}

const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?(?:\s?[ap]\.?m\.?)?`;
const date = String.raw`(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})`;
const time = String.raw`(?:${date}[T,]?\s*(?:at\s)?)?${clock}(?:\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?`;
const label = String.raw`@?\p{L}[\p{L}\p{N} .'’&#/_@+-]{0,47}?(?:\s?[(\[][\p{L}\p{N} .'’/&-]{1,30}[)\]])?`;
const before = new RegExp(String.raw`^[\s•>*_-]{0,8}(?:[\[(]\s*(${time})\s*[\])]|(${time}))[\s,*_-]*(?:[-–—|]\s*)?`, 'iu');
const spoken = new RegExp(String.raw`^[\s•>*_-]{0,8}(${label})(?:\s*[\[(]?(${time})[\])]?)?\s*\**\s*:(?!//)\s*\**(?:\s+|$)(.*)$`, 'isu');
const spokenTight = new RegExp(String.raw`^(${label})\s*:(?!//)\s*(.*)$`, 'isu');
const bracketed = /^<([^<>]{1,48})>\s+(.*)$/s;
const heading = new RegExp(String.raw`^(${label})(?:\s{2,}|\s*[,|–—]\s*|\s[-]\s|\s+(?=[\[(]))[\[(]?(${time})[\])]?$`, 'iu');
const mostWords = 5;

/** Reads "Agent: …", "[10:22] Maria (agent): …", "Maria (10:22): …", "<Maria> …", "**Agent:** …", or a line of only a name and a time; null for any other line. */
export function readLabelledLine(line: string): LabelledLine | null {
  // Longer heads than this are no labels, and short ones keep the patterns quick on any line.
  const trimmed = line.trim();
  if (trimmed === '') return null;
  const stamp = before.exec(trimmed.slice(0, 120));
  const rest = stamp === null ? trimmed : trimmed.slice(stamp[0].length);
  const head = rest.slice(0, 160);
  const found = bracketed.exec(head) ?? spoken.exec(head) ?? (stamp === null ? null : spokenTight.exec(head));
  const alone = found === null && stamp === null && rest.length <= 120 ? heading.exec(rest) : null;
  const name = (found?.[1] ?? alone?.[1])?.replace(/[*_]+$/, '').trim();
  if (name === undefined || name === '' || name.split(/\s+/).length > mostWords) return null;
  const words = found === null ? '' : (found.at(-1) ?? '') + rest.slice(160);
  const at = stamp?.[1] ?? stamp?.[2] ?? (found !== null && found.length > 3 ? found[2] : alone?.[2]);
  return { label: name, ...(at === undefined ? {} : { time: at }), text: words.trim() };
}
