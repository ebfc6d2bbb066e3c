import type { Stage } from '../codebook.ts';
import { pick } from './random.ts';
import type { CustomerAct } from './scenario.ts';

const openers = ['Look.', 'Honestly.', 'Right.', 'So.', 'Well.', 'Fine.', 'Listen.', 'Okay.', 'Once more.', 'Again.', 'Still.', 'Please.'] as const;
type Drift = 'warm' | 'pressing' | 'heated';
const bodies: Record<Drift, readonly string[]> = {
  warm: ['That helps.', 'I can work with that.', 'That is fair.', 'Good to know.', 'I appreciate that.', 'That is better.'],
  pressing: ['I am still waiting for something I can use.', 'We are not there yet.', 'Tell me what happens now.', 'I need more than that.', 'Where does that leave me?', 'What comes next?'],
  heated: ['This is going nowhere.', 'You are not listening.', 'I have said all this.', 'That is no answer.', 'This is wasting my time.', 'Nothing has changed.'],
};
const warm: ReadonlySet<CustomerAct> = new Set<CustomerAct>(['soften', 'accept', 'thank']);
const hot: ReadonlySet<Stage> = new Set<Stage>(['anger', 'abuse']);

/** The last resort when scenario and voice have nothing left: a short line whose body was not spoken yet; `…` when even these are used up. */
export function composeFallback(act: CustomerAct, stage: Stage, spoken: readonly string[], random: () => number): string {
  const drift: Drift = warm.has(act) ? 'warm' : hot.has(stage) ? 'heated' : 'pressing';
  const fresh = bodies[drift].filter((body) => !spoken.includes(body.toLowerCase().replace(/[^\p{L}\p{N}'’ ]/gu, '')));
  const body = pick(fresh, random);
  return body === undefined ? '…' : `${pick(openers, random) ?? ''} ${body}`.trim();
}
