import { buildRecord } from '../build-record.ts';
import { readHtml } from '../html-text.ts';
import { type Line, splitLines } from '../lines.ts';
import { recordLimit, type TranscriptRecord } from '../record.ts';
import type { SpokenTurn } from '../sides.ts';
import { describeBroken, type Source, type TranscriptFormat } from '../source.ts';
import { partOfLabel } from '../roles.ts';
import { readLabelledLine } from './labelled-line.ts';

const timing = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}/;
const voice = /<v(?:\.[\w.-]{1,100})?\s([^<>]{1,200})>([\s\S]*?)(?=<\/v>|<v[\s.]|$)/gi;
const speakerHint = 'Each cue needs its speaker, as in “<v Maria (agent)>Hello” or “Agent: Hello”.';

/** WebVTT, a call a file (https://www.w3.org/TR/webvtt1/). */
export const webVtt: TranscriptFormat = { id: 'vtt', name: 'WebVTT', extensions: ['vtt'], sniff: (head) => /^WEBVTT(?:\s|$)/.test(head), read: readCaptions };
/** SubRip, a call a file. */
export const subRip: TranscriptFormat = { id: 'srt', name: 'SubRip', extensions: ['srt'], sniff: (head) => /^\s*\d+\s*\r?\n\s*\d+:\d{2}:\d{2}[.,]\d{1,3}\s*-->/.test(head), read: readCaptions };

interface Cue {
  seconds: number;
  lines: string[];
}

async function* readCaptions(source: Source): AsyncGenerator<TranscriptRecord> {
  const turns: SpokenTurn[] = [];
  let size = 0;
  let first = 0;
  for await (const { cue, line } of cutCues(splitLines(source.text))) {
    if (first === 0) first = line;
    for (const turn of readCue(cue, turns.at(-1)?.speaker)) {
      size += turn.text.length;
      if (size <= recordLimit) turns.push(turn);
    }
  }
  if (size > recordLimit) yield describeBroken(source, 1, `The call is longer than ${recordLimit.toLocaleString('en-GB')} characters.`, 'Split it, or leave it out.');
  else if (first === 0) yield describeBroken(source, 1, 'There are no cues in the file.', speakerHint);
  else if (turns.every((turn) => turn.speaker === '')) yield describeBroken(source, first, 'No cue says who speaks.', speakerHint);
  else yield buildRecord(source, { id: '', line: first, channel: 'phone', turns: joinSpeakers(turns.filter((turn) => turn.speaker !== '')) });
}

async function* cutCues(lines: AsyncIterable<Line>): AsyncGenerator<{ cue: Cue; line: number }> {
  let open: { cue: Cue; line: number } | null = null;
  for await (const { number, text, tooLong } of lines) {
    const found = timing.exec(text);
    if (found) {
      if (open !== null) yield open;
      open = { cue: { seconds: readSeconds(found[1] ?? ''), lines: [] }, line: number };
    } else if (text.trim() === '') {
      if (open !== null && open.cue.lines.length > 0) {
        yield open;
        open = null;
      }
    } else if (!tooLong) open?.cue.lines.push(text);
  }
  if (open !== null) yield open;
}

function readSeconds(text: string): number {
  return text.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** A cue's words by speaker: voice tags, "Name:" at a line's beginning, ">>" for a change; a line without either goes on with the one before. */
function readCue(cue: Cue, before: string | undefined): SpokenTurn[] {
  const body = cue.lines.join('\n');
  const voices = [...body.matchAll(voice)];
  if (voices.length > 0) return voices.map(([, speaker, words]) => ({ speaker: (speaker ?? '').trim(), text: readHtml(words ?? ''), at: cue.seconds }));
  const turns: SpokenTurn[] = [];
  for (const raw of cue.lines) {
    const line = readHtml(raw).replace(/^(?:-|>>|&gt;&gt;)\s*/, '').trim();
    const labelled = readLabelledLine(line);
    const words = labelled !== null && isSpeaker(labelled.label) ? labelled : null;
    const last = turns.at(-1);
    if (words !== null) turns.push({ speaker: words.label, text: words.text, at: cue.seconds });
    else if (last !== undefined) last.text = `${last.text} ${line}`.trim();
    else if (line !== '') turns.push({ speaker: before ?? '', text: line, at: cue.seconds });
  }
  return turns;
}

/** Inside a cue a label is a side's word or a name in capitals of up to three words, so that "It's simple: …" stays speech. */
function isSpeaker(label: string): boolean {
  const words = label.replace(/\s*[([].*$/, '').split(/\s+/);
  return partOfLabel(label) !== null || (words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word)));
}

/** Cues of one speaker cut one sentence in pieces: they go on in one line. */
function joinSpeakers(turns: readonly SpokenTurn[]): SpokenTurn[] {
  const joined: SpokenTurn[] = [];
  for (const turn of turns) {
    const last = joined.at(-1);
    if (last !== undefined && last.speaker === turn.speaker) last.text = `${last.text} ${turn.text.replaceAll('\n', ' ')}`.trim();
    else joined.push({ ...turn, text: turn.text.replaceAll('\n', ' ') });
  }
  return joined;
}
