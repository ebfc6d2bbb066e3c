import { describe, expect, it } from 'vitest';
import { makeMoment, makeState } from '../../../../test/conversations/example-scenario.ts';
import { agentLabels, derivedLabels, inflamingLabels, type Label } from '../../codebook.ts';
import { appraise, typical } from '../appraise.ts';
import type { Moment } from '../moment.ts';
import { sources } from '../sources.ts';
import { appraisals, applyChange, type Change, deriveStanding } from '../state.ts';
import type { Rule } from './rule.ts';
import type { Bearing } from '../turn.ts';
import { rules } from './table.ts';

const hot = makeState({ arousal: 0.9, blame: 0.9, interactionalFairness: -0.6, proceduralFairness: -0.6, heard: 0 });
const cool = makeState({ arousal: 0.1, blame: 0.1, interactionalFairness: 0.2, proceduralFairness: 0.2, heard: 0.6 });
const standing = (posture: Bearing['posture'], distance: Bearing['distance'], state = makeState()) => makeMoment([], { channel: 'in-person', state, bearing: { posture, distance } });

/** For every row a moment in which it fires, and one as near as possible in which it does not. */
const moments: Record<string, { fires: Moment; rests: Moment }> = {
  'acknowledging-the-consequence': { fires: makeMoment(['acknowledge'], { specific: true }), rests: makeMoment(['acknowledge']) },
  'acknowledging-in-general': { fires: makeMoment(['acknowledge']), rests: makeMoment(['acknowledge'], { specific: true }) },
  'grievance-acknowledged': { fires: makeMoment([], { acknowledged: 0.4 }), rests: makeMoment(['acknowledge']) },
  'paraphrase-shows-listening': { fires: makeMoment(['paraphrase']), rests: makeMoment(['acknowledge']) },
  'empathy-calms-high-arousal': { fires: makeMoment(['empathise'], { state: makeState({ arousal: 0.8 }) }), rests: makeMoment(['empathise'], { state: makeState({ arousal: 0.1 }) }) },
  'empathy-when-calm': { fires: makeMoment(['empathise'], { state: makeState({ arousal: 0.1 }) }), rests: makeMoment(['empathise'], { state: makeState({ arousal: 0.8 }) }) },
  'late-empathy': { fires: makeMoment(['empathise'], { index: 6 }), rests: makeMoment(['empathise'], { index: 6, moving: true }) },
  'validating-the-reaction': { fires: makeMoment(['validate']), rests: makeMoment(['reassure']) },
  'apology-specific': { fires: makeMoment(['apologise'], { specific: true }), rests: makeMoment(['apologise'], { specific: true, stockApology: true }) },
  'apology-first-and-general': { fires: makeMoment(['apologise']), rests: makeMoment(['apologise'], { specific: true }) },
  'owning-it': { fires: makeMoment(['own']), rests: makeMoment(['act']) },
  'leaving-the-floor': { fires: makeMoment(['encourage']), rests: makeMoment(['check']) },
  'open-question': { fires: makeMoment(['ask-open']), rests: makeMoment(['ask-detail']) },
  'story-told': { fires: makeMoment([], { disclosed: 1 }), rests: makeMoment(['ask-open']) },
  thanks: { fires: makeMoment(['appreciate']), rests: makeMoment(['greet']) },
  courtesy: { fires: makeMoment(['greet']), rests: makeMoment(['appreciate']) },
  'warm-closing': { fires: makeMoment(['greet'], { settled: true }), rests: makeMoment(['greet']) },
  'concrete-step': { fires: makeMoment(['act']), rests: makeMoment(['vague']) },
  'question-answered': { fires: makeMoment([], { answered: 0.5 }), rests: makeMoment(['explain']) },
  explaining: { fires: makeMoment(['explain']), rests: makeMoment(['policy-wall']) },
  'redress-weighed': { fires: makeMoment([], { offerGain: 0.4 }), rests: makeMoment(['redress']) },
  'want-met': { fires: makeMoment([], { offerMet: 0.5 }), rests: makeMoment([], { offerGain: 0.2 }) },
  choice: { fires: makeMoment(['offer-choice']), rests: makeMoment(['redress']) },
  'what-happens-next': { fires: makeMoment(['set-expectation']), rests: makeMoment(['vague']) },
  'promised-check': { fires: makeMoment(['follow-up']), rests: makeMoment(['check']) },
  reassurance: { fires: makeMoment(['reassure'], { moving: true }), rests: makeMoment(['reassure'], { state: makeState({ trust: 0.05 }) }) },
  'turning-to-what-can-be-done': { fires: makeMoment(['reframe']), rests: makeMoment(['refuse']) },
  checking: { fires: makeMoment(['check']), rests: makeMoment(['dismiss']) },
  'needed-detail': { fires: makeMoment(['ask-detail'], { listened: true }), rests: makeMoment(['ask-detail']) },
  'limit-after-abuse': { fires: makeMoment(['set-boundary'], { abused: true }), rests: makeMoment(['set-boundary']) },
  'limit-before-abuse': { fires: makeMoment(['set-boundary']), rests: makeMoment(['set-boundary'], { abused: true }) },
  'hand-over-that-helps': { fires: makeMoment(['hand-over'], { handOver: 'right', listened: true }), rests: makeMoment(['hand-over'], { handOver: 'needless', listened: true }) },
  'hand-over-out-of-the-work': { fires: makeMoment(['hand-over'], { handOver: 'needless', listened: true }), rests: makeMoment(['hand-over'], { handOver: 'right', listened: true }) },
  'left-unanswered': { fires: makeMoment(['ignore']), rests: makeMoment() },
  'asked-again': { fires: makeMoment(['ask-again']), rests: makeMoment(['ask-detail']) },
  interrogated: { fires: makeMoment(['interrogate']), rests: makeMoment(['ask-detail']) },
  'solved-before-heard': { fires: makeMoment(['premature-fix']), rests: makeMoment(['act']) },
  'formula-repeated': { fires: makeMoment(['repeat-formula']), rests: makeMoment() },
  'apology-without-movement': { fires: makeMoment(['over-apologise']), rests: makeMoment(['apologise']) },
  'money-instead-of-words': { fires: makeMoment(['compensate-away']), rests: makeMoment(['redress']) },
  'promise-broken': { fires: makeMoment([], { brokenPromise: 'costly' }), rests: makeMoment(['over-promise']) },
  'last-promise-broken': { fires: makeMoment([], { brokenPromise: 'fatal' }), rests: makeMoment([], { brokenPromise: 'costly' }) },
  'time-passes': { fires: makeMoment(), rests: makeMoment([], { settled: true }) },
  'words-without-movement': { fires: makeMoment([], { index: 7 }), rests: makeMoment([], { index: 7, moving: true }) },
  'nothing-said': { fires: makeMoment([], { words: 0 }), rests: makeMoment() },
  'wall-of-text': { fires: makeMoment([], { words: 2000 }), rests: makeMoment() },
  'kept-waiting': { fires: makeMoment([], { waited: 100_000 }), rests: makeMoment([], { waited: 1 }) },
  'promise-corrected': { fires: makeMoment([], { corrected: true }), rests: makeMoment(['over-promise']) },
  'harm-said': { fires: makeMoment(['harm']), rests: makeMoment(['act']) },
  'given-back-wrongly': { fires: makeMoment(['misquote']), rests: makeMoment(['paraphrase']) },
  'offer-taken-back': { fires: makeMoment(['take-back']), rests: makeMoment(['redress']) },
  'check-left-hanging': { fires: makeMoment(['leave-hanging']), rests: makeMoment(['act']) },
  'checked-as-said': { fires: makeMoment(['explain'], { checked: true }), rests: makeMoment(['explain']) },
  'joke-at-the-wrong-time': { fires: makeMoment(['joke']), rests: makeMoment() },
  'open-stance': { fires: standing('open', 'usual'), rests: standing('closed', 'usual') },
  'leaning-in': { fires: standing('leaning-in', 'usual', cool), rests: standing('leaning-in', 'usual', hot) },
  'room-given': { fires: standing('open', 'back', hot), rests: standing('open', 'back', cool) },
  crowded: { fires: standing('open', 'near', hot), rests: standing('open', 'near', cool) },
  'kept-at-a-distance': { fires: standing('open', 'back', cool), rests: standing('open', 'back', hot) },
  'closed-off': { fires: standing('closed', 'usual'), rests: standing('open', 'usual') },
  'turned-away': { fires: standing('turned-away', 'usual'), rests: standing('open', 'usual') },
  'others-join-in': { fires: makeMoment(['argue'], { channel: 'social', state: hot }), rests: makeMoment(['argue'], { state: hot }) },
  'answered-in-public': { fires: makeMoment([], { channel: 'social', index: 1, acknowledged: 0.4 }), rests: makeMoment([], { index: 1, acknowledged: 0.4 }) },
  'taken-aside': { fires: makeMoment(['take-aside']), rests: makeMoment(['act']) },
  exposed: { fires: makeMoment(['expose']), rests: makeMoment(['ask-detail']) },
  'cancelled-by-but': { fires: makeMoment(['cancel']), rests: makeMoment(['acknowledge']) },
  ...Object.fromEntries(inflamingLabels.filter((label) => label !== 'cancel').map((label) => [`inflames-${label}`, { fires: makeMoment([label]), rests: makeMoment() }])),
};

function fired(moment: Moment): string[] {
  return appraise(moment, typical).effects.map((effect) => effect.rule);
}

function changeOf(rule: Rule, moment: Moment): Change {
  return typeof rule.change === 'function' ? rule.change(moment) : rule.change;
}

/** A place in the middle of every range, from where a change can go either way. */
const middle = makeState({ arousal: 0.5, heard: 0.5, trust: 0.5, control: 0.5, patience: 0.5, progress: 0.5, outcomeFairness: -0.1, proceduralFairness: -0.1, interactionalFairness: -0.1, blame: 0.5 });
/** Course rules that cost patience and never give; everything else of that kind is a loss too. */
const standingOf = (change: Change) => deriveStanding(applyChange(middle, change)) - deriveStanding(middle);

describe('the table of rules', () => {
  it('names every row once', () => {
    const ids = rules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a moment here for every row and no other', () => {
    expect(Object.keys(moments).sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  it('names a source that exists in every row', () => {
    for (const rule of rules) expect(Object.keys(sources), rule.id).toContain(rule.source);
  });

  it('uses every source it lists somewhere, or leaves it to the exits', () => {
    const used = new Set<string>(rules.map((rule) => rule.source));
    expect(Object.keys(sources).filter((key) => used.has(key)).length).toBeGreaterThan(Object.keys(sources).length / 2);
  });

  it('says why in one sentence of plain words', () => {
    for (const rule of rules) expect(rule.because, rule.id).toMatch(/^[“\p{Lu}].{15,160}[.]$/u);
  });

  it('gives every label of the codebook an effect somewhere', () => {
    const covered = new Set<Label>(rules.flatMap((rule) => rule.on ?? []));
    // What these do comes out through the offers and the broken promises they lead to.
    const indirect: readonly Label[] = ['redress', 'over-promise'];
    expect([...agentLabels, ...derivedLabels].filter((label) => !covered.has(label) && !indirect.includes(label))).toEqual([]);
  });

  it('reacts to nothing the customer says', () => {
    for (const rule of rules) for (const label of rule.on ?? []) expect([...agentLabels, ...derivedLabels] as Label[], rule.id).toContain(label);
  });
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('the row %s', (id, rule) => {
  const { fires, rests } = moments[id] ?? { fires: makeMoment(), rests: makeMoment() };

  it('fires when its moment comes and rests in one close by', () => {
    expect(fired(fires)).toContain(id);
    expect(fired(rests)).not.toContain(id);
  });

  it('moves the customer the way its kind says', () => {
    const standing = standingOf(changeOf(rule, fires));
    if (rule.kind === 'calm') expect(standing).toBeGreaterThan(0);
    else expect(standing).toBeLessThan(0);
  });

  it('changes only appraisals there are, none by more than its whole range', () => {
    for (const [appraisal, delta] of Object.entries(changeOf(rule, fires))) {
      expect(appraisals).toContain(appraisal);
      expect(delta).not.toBe(0);
      expect(Math.abs(delta)).toBeLessThanOrEqual(1);
    }
  });
});

describe('what the literature says', () => {
  const gain = (moment: Moment) => deriveStanding(appraise(moment, typical).state) - deriveStanding(moment.state);

  it('lets empathy do more while feelings run high than when they do not', () => {
    const hot = gain(makeMoment(['empathise'], { state: makeState({ arousal: 0.9 }) })) - gain(makeMoment([], { state: makeState({ arousal: 0.9 }) }));
    const cool = gain(makeMoment(['empathise'], { state: makeState({ arousal: 0.2 }) })) - gain(makeMoment([], { state: makeState({ arousal: 0.2 }) }));
    expect(hot).toBeGreaterThan(cool);
  });

  it('lets late empathy with nothing moving do little', () => {
    const heard = (index: number) => gain(makeMoment(['empathise'], { index })) - gain(makeMoment([], { index }));
    expect(heard(7)).toBeLessThan(heard(2));
  });

  it('prefers a specific apology to a general one, and acknowledgement of the consequence to a general one', () => {
    for (const label of ['apologise', 'acknowledge'] as const) expect(gain(makeMoment([label], { specific: true }))).toBeGreaterThan(gain(makeMoment([label])));
  });

  it('prefers an explanation after listening to one before', () => {
    expect(gain(makeMoment(['explain'], { listened: true }))).toBeGreaterThan(gain(makeMoment(['explain'])));
  });

  it('makes a broken promise cost more than an insult, and the last one most', () => {
    const costs = [makeMoment(['hostile']), makeMoment([], { brokenPromise: 'costly' }), makeMoment([], { brokenPromise: 'fatal' })].map(gain);
    expect(costs).toEqual([...costs].sort((left, right) => right - left));
  });

  it('makes contempt hurt more than any other word', () => {
    const others = inflamingLabels.filter((label) => label !== 'hostile').map((label) => gain(makeMoment([label])));
    expect(gain(makeMoment(['hostile']))).toBeLessThan(Math.min(...others));
  });

  it('wears a formula out', () => {
    const used = (uses: number) => gain({ ...makeMoment(), labels: new Map([['apologise', { confidence: 1, evidence: [0], uses }]]) });
    expect(used(3)).toBeLessThan(used(0));
  });

  it('drains patience faster when an exchange brings nothing', () => {
    const patience = (moment: Moment) => appraise(moment, typical).state.patience;
    expect(patience(makeMoment([], { index: 4, moving: true }))).toBeLessThan(patience(makeMoment([], { index: 4, moving: true, answered: 0.5 })));
  });

  it('has more room in a letter than in chat before text becomes a wall', () => {
    expect(fired(makeMoment([], { words: 250, channel: 'chat' }))).toContain('wall-of-text');
    expect(fired(makeMoment([], { words: 250, channel: 'email' }))).not.toContain('wall-of-text');
  });

  it('calls a reply slow by the channel', () => {
    expect(fired(makeMoment([], { waited: 600, channel: 'phone' }))).toContain('kept-waiting');
    expect(fired(makeMoment([], { waited: 600, channel: 'email' }))).not.toContain('kept-waiting');
  });
});
