import type { ComponentType } from 'react';
import type { Insight, SessionView } from '../../../api/shapes.ts';
import type { Message } from './logic.ts';

export interface ChannelViewProps {
  session: SessionView;
  messages: readonly Message[];
  /** The customer is writing or about to speak. */
  typing: boolean;
  /** The turn whose words light up, where the state is shown. */
  lit: SessionView['turns'][number] | null;
}

export interface PanelProps {
  session: SessionView;
  messages: readonly Message[];
  /** Null where the state is not shown. */
  insight: Insight | null;
  over: boolean;
  /** A strip under the header instead of a column beside the captions. */
  compact: boolean;
}

/** How a channel looks: what was said, what stands beside it, and where the customer's face is. A phone hides the face. */
export interface ChannelView {
  Messages: ComponentType<ChannelViewProps>;
  Panel?: ComponentType<PanelProps>;
  face: 'header' | 'panel' | 'hidden';
}
