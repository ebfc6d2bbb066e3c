import { describe, expect, it } from 'vitest';
import { agentLabels, customerLabels } from '../../codebook.ts';
import { compileCuePattern } from '../cue-matcher.ts';
import { actingCues } from './agent-acting.ts';
import { askingCues } from './agent-asking.ts';
import { belittlingCues } from './agent-belittling.ts';
import { blockingCues } from './agent-blocking.ts';
import { confessingCues } from './agent-confessing.ts';
import { contactCues } from './agent-contact.ts';
import { disputingCues } from './agent-disputing.ts';
import { empathyCues } from './agent-empathy.ts';
import { evadingCues } from './agent-evading.ts';
import { fobbingCues } from './agent-fobbing.ts';
import { hurtingCues } from './agent-hurting.ts';
import { limitCues } from './agent-limits.ts';
import { meetingCues } from './agent-meeting.ts';
import { movingCues } from './agent-moving.ts';
import { owningCues } from './agent-owning.ts';
import { promisingCues } from './agent-promising.ts';
import type { Cue } from './cue.ts';
import { coolingCues } from './customer-cooling.ts';
import { caseCues } from './customer-case.ts';
import { heatCues } from './customer-heat.ts';
import { idiomCues } from './customer-idioms.ts';
import { pressureCues } from './customer-pressure.ts';
import { wordClasses } from './word-classes.ts';

const agentCues: readonly Cue[] = [
  ...actingCues, ...askingCues, ...belittlingCues, ...blockingCues, ...confessingCues, ...contactCues, ...disputingCues, ...empathyCues, ...evadingCues, ...hurtingCues,
  ...fobbingCues, ...limitCues, ...meetingCues, ...movingCues, ...owningCues, ...promisingCues,
];
const customerCues: readonly Cue[] = [...coolingCues, ...caseCues, ...heatCues, ...pressureCues, ...idiomCues];
/** Read by other means than a table: from what was said before, from "but", from capitals and from facts told. */
const readOtherwise = new Set(['paraphrase', 'cancel', 'tell', 'shout']);

describe('the cue tables', () => {
  it('cover every label of the codebook that is not read by other means', () => {
    const agent = new Set(agentCues.map((cue) => cue.label));
    const customer = new Set(customerCues.map((cue) => cue.label));
    expect(agentLabels.filter((label) => !agent.has(label) && !readOtherwise.has(label))).toEqual([]);
    expect(customerLabels.filter((label) => !customer.has(label) && !readOtherwise.has(label))).toEqual([]);
  });

  it.each([...agentCues, ...customerCues].map((cue, index) => [`${index} ${cue.label}`, cue] as const))('row %s compiles, and says why in one sentence', (_name, cue) => {
    for (const source of [...cue.patterns, ...(cue.with ?? []), ...(cue.unless ?? []), ...(cue.after ?? [])]) expect(() => compileCuePattern(source)).not.toThrow();
    expect(cue.because).toMatch(/^[A-Z][^.]*\.$/);
  });

  it('use confidences between 0 and 1', () => {
    for (const cue of [...agentCues, ...customerCues]) expect(cue.confidence ?? 0.8).toSatisfy((value: number) => value > 0 && value <= 1);
  });

  it('have word classes that compile', () => {
    for (const name of Object.keys(wordClasses)) expect(() => compileCuePattern(`@${name}`)).not.toThrow();
  });

  it('start most patterns at a known word, so that they can be indexed', () => {
    const all = [...agentCues, ...customerCues].flatMap((cue) => cue.patterns.map(compileCuePattern));
    expect(all.filter((pattern) => pattern.first.any).length).toBeLessThan(all.length * 0.03);
  });
});
