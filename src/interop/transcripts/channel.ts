import type { Channel } from '../../core/codebook.ts';

/** Words by which records name a channel, the help desks' own among them. */
const wordsOf: Record<Channel, readonly string[]> = {
  chat: ['chat', 'live chat', 'livechat', 'messaging', 'native_messaging', 'messenger', 'web', 'conversation', 'sms', 'text', 'whatsapp', 'in-app', 'sunshine_conversations_api', 'webchat', 'push'],
  email: ['email', 'e-mail', 'mail', 'web form', 'webform', 'form', 'letter', 'ticket'],
  phone: ['phone', 'voice', 'call', 'telephone', 'phone_call', 'phone_switch', 'ivr', 'calls'],
  social: ['social', 'twitter', 'x', 'facebook', 'instagram', 'instagram_dm', 'any_channel', 'tiktok', 'linkedin', 'review', 'forum'],
  'in-person': ['in-person', 'in person', 'in_person', 'face to face', 'face-to-face', 'store', 'shop', 'counter', 'branch', 'desk'],
};
const channelOfWord = new Map(
  (Object.entries(wordsOf) as [Channel, readonly string[]][]).flatMap(([channel, words]) => words.map((word) => [word, channel] as const)),
);

/** The channel a record's own word names, or null. */
export function readChannel(value: unknown): Channel | null {
  if (typeof value !== 'string') return null;
  return channelOfWord.get(value.trim().toLowerCase()) ?? null;
}
