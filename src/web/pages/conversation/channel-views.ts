import type { Channel } from '../../../core/codebook.ts';
import { CallPanel } from './call-panel.tsx';
import { Captions } from './captions.tsx';
import type { ChannelView } from './channel-view.ts';
import { ChatMessages } from './chat-messages.tsx';
import { MailThread } from './mail-thread.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import { PublicThread } from './public-thread.tsx';

/** How each channel looks. */
export const channelViews: Record<Channel, ChannelView> = {
  chat: { Messages: ChatMessages, face: 'header' },
  email: { Messages: MailThread, face: 'header' },
  phone: { Messages: Captions, Panel: CallPanel, face: 'hidden' },
  social: { Messages: PublicThread, face: 'header' },
  'in-person': { Messages: Captions, Panel: MeetingPanel, face: 'panel' },
};
