import { expect, it } from 'vitest';
import type { Conversation } from '../core/conversation/conversation.ts';
import { HeldConversations } from './held-conversations.ts';

const conversation = {} as Conversation;
const key = (session: string) => ({ organisation: 'o', session });

it('drops what was used least lately', () => {
  const held = new HeldConversations(2);
  held.keep(key('a'), 1, conversation);
  held.keep(key('b'), 1, conversation);
  expect(held.find(key('a'), 1)).toBe(conversation);
  held.keep(key('c'), 1, conversation);
  expect(['a', 'b', 'c'].map((session) => held.find(key(session), 1) !== null)).toEqual([true, false, true]);
});

it('gives nothing that is behind what is stored, or of another organisation', () => {
  const held = new HeldConversations(2);
  held.keep(key('a'), 1, conversation);
  expect(held.find(key('a'), 2)).toBeNull();
  expect(held.find({ organisation: 'p', session: 'a' }, 1)).toBeNull();
});
