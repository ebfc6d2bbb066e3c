import type { Channel } from '../../../core/codebook.ts';
import css from './channel-icon.module.css';

/** One line drawing a channel, in a 20 × 20 box. */
const drawings: Record<Channel, string> = {
  chat: 'M3.5 4.5h13v8.5h-7l-3.5 3.2V13h-2.5Z',
  email: 'M2.5 4.5h15v11h-15ZM2.5 5.5l7.5 5.5 7.5-5.5',
  phone: 'M6.6 2.8 8.5 6.7 6.7 8.3c.9 2.1 2.9 4.1 5 5l1.6-1.8 3.9 1.9c0 2.5-1.3 3.9-3.6 3.9C8 17.3 2.7 12 2.7 6.4c0-2.3 1.4-3.6 3.9-3.6Z',
  social: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15ZM2.5 10h15M10 2.5c-5 4.5-5 10.5 0 15M10 2.5c5 4.5 5 10.5 0 15',
  'in-person': 'M6 3.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 1 0 0-4.6ZM2 16.5c0-4 1.5-6 4-6s4 2 4 6M14 3.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 1 0 0-4.6ZM12.2 11c.5-.3 1.1-.5 1.8-.5 2.5 0 4 2 4 6',
};

/** A channel as a small drawing; its name stands beside it. */
export function ChannelIcon({ channel, size = 20 }: { channel: Channel; size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" className={css['icon']}>
      <path d={drawings[channel]} />
    </svg>
  );
}
