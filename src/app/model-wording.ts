import type { WordingEvent } from '../api/shapes.ts';
import { checkWording } from '../core/conversation/model-wording.ts';
import type { WordingOccasion } from '../core/conversation/model-wording-occasion.ts';
import { buildWordingPrompt } from '../core/conversation/model-wording-prompt.ts';
import { askModel } from './model-request.ts';
import type { FallbackReason, TurnModelRecord, TurnRecord } from './ports.ts';
import { canAfford, estimateTokens } from './speaker.ts';
import type { Speaker } from './speaker.ts';

/** What the customer says, and what the model had to do with it. */
export interface WordedTurn {
  text: string;
  model: TurnModelRecord;
}

/** Has a move worded by the model and gives what was checked as it comes; the built-in wording stands in for whatever fails, and the record says why. */
export async function wordTurn(speaker: Speaker, occasion: WordingOccasion, stored: readonly TurnRecord[], signal: AbortSignal, tell: (event: WordingEvent) => void): Promise<WordedTurn> {
  const builtIn = occasion.conversation.turns.at(-1)?.customer.text ?? '';
  const record = { model: speaker.model.name, worded: false, tokensIn: 0, tokensOut: 0 };
  // Somebody who goes without a word needs none.
  if (builtIn === '') return { text: builtIn, model: record };
  const { system, user, maxTokens } = buildWordingPrompt(occasion);
  if (!canAfford(speaker, stored, estimateTokens(system + user) + maxTokens)) return { text: builtIn, model: { ...record, reason: 'budget' } };
  let shown = '';
  const show = (text: string): void => {
    if (text.length <= shown.length) return;
    tell({ event: 'words', text: text.slice(shown.length) });
    shown = text;
  };
  const hear = (text: string): FallbackReason | null => {
    const said = text.trimStart();
    // Quotation marks around it all can only be told from a quotation at the end.
    if (/^["“]/u.test(said)) return null;
    const complete = cutAtClause(said);
    if (complete.length <= shown.length) return null;
    const fault = checkWording(complete, occasion, false);
    if (fault === null) show(complete);
    return fault;
  };
  const { text, reason, ...tokens } = await askModel(speaker, { system, messages: [{ role: 'user', content: user }], maxTokens }, signal, hear);
  const said = text === null ? '' : unquote(text.trim());
  const fault = reason ?? checkWording(said, occasion, true);
  if (fault === null) {
    show(said);
    return { text: said, model: { ...record, ...tokens, worded: true } };
  }
  if (shown !== '') tell({ event: 'again' });
  return { text: builtIn, model: { ...record, ...tokens, reason: fault } };
}

/** Up to the last end of a sentence or clause that something follows; white space at the end stays off. */
function cutAtClause(text: string): string {
  const ends = [...text.matchAll(/[.?!…,;:](?=\s+\S)|\S(?=\n+\s*\S)/gu)];
  const last = ends.at(-1);
  return last === undefined ? '' : text.slice(0, last.index + last[0].length);
}

function unquote(text: string): string {
  return /^"[^"]*"$|^“[^“”]*”$/u.test(text) ? text.slice(1, -1).trim() : text;
}
