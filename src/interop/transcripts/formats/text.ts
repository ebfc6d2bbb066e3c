import { buildRecord } from '../build-record.ts';
import { splitLines } from '../lines.ts';
import { recordLimit, type TranscriptRecord } from '../record.ts';
import { describeBroken, type Source, type TranscriptFormat } from '../source.ts';
import { readDialogue } from './dialogue.ts';
import { readLabelledLine } from './labelled-line.ts';

const rule = /^\s*(?:([-=*_~#])\s?)(?:\1\s?){2,}$/;
const heading = /^#{1,4}\s+(\S.*)$/;
const caption = /^(?:=+\s*)?((?:conversation|chat|call|transcript|ticket|case|session)\s*(?:id|no\.?|number|transcript)?\s*[:#]?\s*[\w-]*\d[\w-]*)\s*(?:=+)?$/i;

/** Characters; a longer line is somebody's words. */
const longestTitle = 160;

interface Block {
  line: number;
  title: string;
  lines: string[];
  size: number;
  spoken: boolean;
}

/** Conversations written down as plain lines, parted by a rule ("---"), a heading ("# …") or a caption ("Conversation 12"). */
export const plainText: TranscriptFormat = {
  id: 'text', name: 'plain text', extensions: ['txt', 'text', 'md', 'log'],
  sniff: (head) => head.split('\n').slice(0, 400).filter((line) => readLabelledLine(line) !== null).length >= 2,
  read: readBlocks,
};

async function* readBlocks(source: Source): AsyncGenerator<TranscriptRecord> {
  let block: Block | null = null;
  for await (const { number, text, tooLong } of splitLines(source.text)) {
    const title = text.length > longestTitle ? undefined : heading.exec(text)?.[1] ?? caption.exec(text.trim())?.[1];
    if (title !== undefined || rule.test(text)) {
      // A short head above a rule belongs to what follows it.
      const kept: Block | null = title === undefined && block !== null && !block.spoken && block.lines.length <= 12 ? block : null;
      if (block !== null && kept === null && (block.spoken || block.lines.length > 0)) yield readBlock(source, block);
      block = kept ?? (title === undefined ? null : { line: number, title: title.trim(), lines: [], size: 0, spoken: false });
    } else if (text.trim() !== '' || block !== null) {
      block ??= { line: number, title: '', lines: [], size: 0, spoken: false };
      block.size += tooLong ? recordLimit + 1 : text.length + 1;
      if (block.size > recordLimit) block.lines = [];
      else block.lines.push(text);
      block.spoken ||= readLabelledLine(text) !== null && !/^\s*(?:date|time|channel|id|subject|duration|team|queue)\b/i.test(text);
    }
  }
  if (block !== null && (block.spoken || block.lines.some((line) => line.trim() !== ''))) yield readBlock(source, block);
}

function readBlock(source: Source, block: Block): TranscriptRecord {
  if (block.size > recordLimit) {
    return describeBroken(source, block.line, `The conversation is longer than ${recordLimit.toLocaleString('en-GB')} characters.`, 'Part conversations by a line of three dashes.');
  }
  const { turns, id, channel, ...about } = readDialogue(block.lines.join('\n'));
  if (turns.length === 0) return describeBroken(source, block.line, 'No line says who speaks.', 'Begin each turn with its speaker, as in “Agent: …” and “Customer: …”.');
  return buildRecord(source, { id: id ?? block.title, line: block.line, channel: channel ?? 'chat', ...about, turns });
}
