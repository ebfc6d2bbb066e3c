import type { Conversation } from '../core/conversation/conversation.ts';
import { wrapText } from './layout.ts';

/** The customer's last answer with what the channel shows beside it: a sound in brackets, a stage direction, who joins in. `aside` follows the name. */
export function writeAnswer({ scenario, channel, turns }: Conversation, aside = ''): string {
  const { text = '', sign, onlookers = [] } = turns.at(-1)?.customer ?? {};
  const shown = sign === undefined ? [] : [wrapText(channel === 'phone' ? `(${sign})` : `[${sign}]`, '  ')];
  const words = text || shown.length === 0 ? [wrapText(text || '(no answer)', '  ')] : [];
  const posts = onlookers.map((onlooker) => `${onlooker.handle}:\n${wrapText(onlooker.text, '  ')}`);
  return [[`${scenario.persona.name}${aside}:`, ...shown, ...words].join('\n'), ...posts].join('\n\n');
}
