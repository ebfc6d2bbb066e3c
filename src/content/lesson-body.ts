import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import type { Block, Inline, MomentSpeaker } from '../core/course/course.ts';
import type { Finding } from './content-problem.ts';

/** What was read from the body of a lesson. Lines of problems count from 1 within the body. */
export interface LessonBody {
  blocks: Block[];
  problems: (Finding & { line: number })[];
}

const speakers: Readonly<Record<string, MomentSpeaker>> = { Customer: 'customer', You: 'you', Colleague: 'colleague' };
const opening = /^:::(\w+)[ \t]*(.*)$/u;
const closing = /^:::\s*$/u;

/**
 * Reads Markdown with blocks of the course: `:::moment Title`, `:::pair`, `:::pause`, `:::case Firm, trade`, each closed by `:::`. In words, `[@key]` names a source and a code span a scenario.
 * Never throws; what cannot be read is named and left out.
 */
export function readLessonBody(text: string): LessonBody {
  const lines = text.split('\n');
  const body: LessonBody = { blocks: [], problems: [] };
  let plain: string[] = [];
  const flush = (): void => {
    body.blocks.push(...readMarkdown(plain.join('\n')));
    plain = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const open = opening.exec(lines[at] ?? '');
    if (!open) {
      plain.push(lines[at] ?? '');
      continue;
    }
    flush();
    const end = lines.findIndex((line, index) => index > at && closing.test(line));
    const [, name = '', title = ''] = open;
    if (end < 0) {
      body.problems.push({ line: at + 1, path: [], message: `The block ":::${name}" is never closed`, hint: 'Put a line ":::" after its last line.' });
      break;
    }
    const inner = lines.slice(at + 1, end);
    const { block, faults } = readBlock(name, title.trim(), inner);
    if (block) body.blocks.push(block);
    body.problems.push(...faults.map(({ line, message, hint }) => ({ line: at + 1 + line, path: [], message, hint })));
    at = end;
  }
  flush();
  return body;
}

interface Fault {
  /** 0 is the line that opens the block. */
  line: number;
  message: string;
  hint: string;
}

function readBlock(name: string, title: string, lines: readonly string[]): { block: Block | null; faults: Fault[] } {
  switch (name) {
    case 'moment':
      return readMoment(title, lines);
    case 'pair':
      return readPairs(lines);
    case 'pause':
      return { block: { type: 'pause', content: readInline(lines.join(' ').trim()) }, faults: [] };
    case 'case':
      return { block: { type: 'case', title, blocks: readMarkdown(lines.join('\n')) }, faults: title === '' ? [{ line: 0, message: 'A case needs a title', hint: 'Write :::case Firm, trade.' }] : [] };
    default:
      return { block: null, faults: [{ line: 0, message: `There is no block "${name}"`, hint: 'Use one of: moment, pair, pause, case.' }] };
  }
}

function readMoment(title: string, lines: readonly string[]): { block: Block; faults: Fault[] } {
  const said: { who: MomentSpeaker; text: string }[] = [];
  const faults: Fault[] = title === '' ? [{ line: 0, message: 'A moment needs a title', hint: 'Write :::moment Title.' }] : [];
  let effect: Inline[] | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const speech = /^(Customer|You|Colleague|What it did): (.+)$/u.exec(line);
    const direction = /^\((.+)\)$/u.exec(line.trim());
    if (speech?.[1] === 'What it did') effect = readInline(speech[2] ?? '');
    else if (speech) said.push({ who: speakers[speech[1] ?? ''] ?? 'customer', text: speech[2] ?? '' });
    else if (direction) said.push({ who: 'direction', text: direction[1] ?? '' });
    else faults.push({ line: index + 1, message: `Nobody says this line of the moment: "${line.trim()}"`, hint: 'Begin it with "Customer: ", "You: ", "Colleague: " or "What it did: ", or put a stage direction in brackets.' });
  }
  if (effect === null) faults.push({ line: 0, message: 'The moment does not say what it did', hint: 'End it with a line "What it did: …".' });
  return { block: { type: 'moment', title, lines: said, effect: effect ?? [] }, faults };
}

function readPairs(lines: readonly string[]): { block: Block; faults: Fault[] } {
  const pairs: { instead: Inline[]; try: Inline[]; because: Inline[] }[] = [];
  const faults: Fault[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const part = /^(Instead of|Try|Because): (.+)$/u.exec(line);
    const words = readInline(part?.[2] ?? '');
    const last = pairs.at(-1);
    if (part?.[1] === 'Instead of') pairs.push({ instead: words, try: [], because: [] });
    else if (part?.[1] === 'Try' && last?.try.length === 0) last.try = words;
    else if (part?.[1] === 'Because' && last && last.try.length > 0 && last.because.length === 0) last.because = words;
    else faults.push({ line: index + 1, message: `This line of the pair is out of place: "${line.trim()}"`, hint: 'Write "Instead of: …", then "Try: …", then "Because: …".' });
  }
  if (pairs.length === 0 || pairs.some(({ because }) => because.length === 0)) faults.push({ line: 0, message: 'The pair is not complete', hint: 'Each needs "Instead of: …", "Try: …" and "Because: …".' });
  return { block: { type: 'pair', pairs }, faults };
}

function readMarkdown(text: string): Block[] {
  return lexer(text).flatMap(readToken);
}

function readToken(token: Token): Block[] {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', text: (token as Tokens.Heading).text }];
    case 'paragraph':
      return [{ type: 'paragraph', content: readTokens((token as Tokens.Paragraph).tokens) }];
    case 'blockquote':
      return [{ type: 'quote', content: (token as Tokens.Blockquote).tokens.flatMap((inner) => ('tokens' in inner ? readTokens(inner.tokens ?? []) : [])) }];
    case 'list':
      return [{ type: 'list', ordered: (token as Tokens.List).ordered, items: (token as Tokens.List).items.map((item) => item.tokens.flatMap((inner) => ('tokens' in inner ? readTokens(inner.tokens ?? []) : []))) }];
    case 'table':
      return [{ type: 'table', head: (token as Tokens.Table).header.map((cell) => readTokens(cell.tokens)), rows: (token as Tokens.Table).rows.map((row) => row.map((cell) => readTokens(cell.tokens))) }];
    default:
      return [];
  }
}

function readInline(text: string): Inline[] {
  const [token] = lexer(text);
  return token && 'tokens' in token ? readTokens(token.tokens ?? []) : text === '' ? [] : [{ type: 'text', text }];
}

function readTokens(tokens: readonly Token[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    if (token.type === 'strong') return [{ type: 'strong', text: decodeEntities(token['text'] as string) }];
    if (token.type === 'em') return [{ type: 'emphasis', text: decodeEntities(token['text'] as string) }];
    if (token.type === 'codespan') return [{ type: 'scenario', id: token['text'] as string }];
    if (token.type === 'br') return [{ type: 'text', text: ' ' }];
    return splitSources(decodeEntities('text' in token ? (token['text'] as string) : token.raw));
  });
}

function splitSources(text: string): Inline[] {
  return text.split(/(\[@[a-z]+\d{4}\])/u).flatMap((part): Inline[] => {
    const key = /^\[@([a-z]+\d{4})\]$/u.exec(part)?.[1];
    if (key) return [{ type: 'source', key }];
    return part === '' ? [] : [{ type: 'text', text: part }];
  });
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
}
