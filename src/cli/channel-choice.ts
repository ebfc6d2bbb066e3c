import { channels } from '../core/codebook.ts';
import type { Channel } from '../core/codebook.ts';
import type { Scenario } from '../core/conversation/scenario.ts';
import { describeUnknown } from './closeness.ts';
import { wrongUsage } from './failure.ts';

/** The channel asked for, else the scenario's first. Throws a Failure naming the channels the scenario has. */
export function chooseChannel(scenario: Scenario, wanted: string | undefined): Channel {
  const chosen = wanted === undefined ? scenario.channels[0] : scenario.channels.find((channel) => channel === wanted);
  if (chosen) return chosen;
  const known = channels.find((channel) => channel === wanted);
  if (known) throw wrongUsage(`The scenario ${scenario.id} is not played by ${known}; it has ${scenario.channels.join(', ')}.`);
  throw wrongUsage(describeUnknown('channel', wanted ?? '', channels));
}
