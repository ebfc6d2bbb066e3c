import { describe, expect, it } from 'vitest';
import { lampScenario, makeAgenda, makeScenario, makeState, observe } from '../../../test/conversations/example-scenario.ts';
import { channels, type Label } from '../codebook.ts';
import { splitSentences } from '../language/text.ts';
import { chooseActs, isSettled, type Situation } from './acts.ts';
import type { Context } from './context.ts';
import type { Weighing } from './offers.ts';
import { createRandom } from './random.ts';
import type { CustomerAct, Fact } from './scenario.ts';
import type { Act } from './turn.ts';

const nothing: Context = { reading: { observations: [], scores: {} }, sentences: [], live: [], acknowledged: {}, answered: {}, offers: [], withdrawn: [], details: false, checking: false, corrected: [], harm: null, promises: [], said: [], evidence: { acknowledged: [], answered: [], offered: [] }, asked: [], tells: [], unknown: false, wishes: false };
const unweighed: Weighing = { wants: {}, gain: 0, met: 0, accepted: [], pending: null, short: {} };

interface Parts extends Partial<Omit<Situation, 'context' | 'weighing'>> {
  context?: Partial<Context>;
  weighing?: Partial<Weighing>;
}

function choose({ context, weighing, ...parts }: Parts = {}): Act[] {
  return chooseActs({
    scenario: lampScenario, channel: 'chat', index: 2, agenda: makeAgenda(), state: makeState(), stage: 'frustration', lastActs: [], effects: [], shift: 0, broken: [], eased: [], random: () => 0.5,
    ...parts, context: { ...nothing, ...context }, weighing: { ...unweighed, ...weighing },
  });
}

function names(acts: readonly Act[]): CustomerAct[] {
  return acts.map(({ act }) => act);
}

function seen(...labels: Label[]): Partial<Context> {
  return { reading: { observations: labels.map((label) => observe(label, 'words')), scores: {} } };
}

/** What is done in any of many throws of the dice. */
function everDone(parts: Parts): Set<CustomerAct> {
  return new Set(Array.from({ length: 60 }, (_, seed) => names(choose({ ...parts, random: createRandom('acts', seed) }))).flat());
}

const fact = (id: string): Fact => lampScenario.facts.find((candidate) => candidate.id === id) ?? { id, text: '', keys: [], told: 'asked', asked: [] };
const nothingOpen = makeAgenda({
  told: ['due', 'waited', 'porch', 'birthday'], acknowledged: { 'lost-day': 1, 'false-text': 1 }, answered: { where: 1, why: 1 },
  wants: { lamp: { offers: { resend: 1 }, met: true }, fee: { offers: { 'fee-back': 1 }, met: true } },
});

describe('reacting', () => {
  it.each(['hostile', 'threaten', 'command-calm', 'blame-customer', 'patronise', 'argue', 'dismiss', 'minimise', 'pass-buck', 'policy-wall', 'cancel', 'refuse', 'repeat-formula', 'vague'] as const)(
    'answers %s with a reaction about it', (label) => {
      expect(choose({ context: seen(label) })).toContainEqual({ act: 'react', about: label });
    },
  );

  it('takes up the worst provocation when there are several', () => {
    expect(choose({ context: seen('vague', 'minimise', 'hostile') })).toContainEqual({ act: 'react', about: 'hostile' });
  });

  it('does not react to what calms', () => {
    expect(names(choose({ context: seen('empathise', 'act', 'set-expectation') }))).not.toContain('react');
  });

  it('comes before everything but a broken promise', () => {
    expect(choose({ context: seen('hostile') })[0]).toEqual({ act: 'react', about: 'hostile' });
    expect(choose({ context: seen('hostile'), broken: ['today'] })[0]).toEqual({ act: 'accuse', about: 'today' });
  });

  it('neither accepts nor thanks in the turn in which a promise breaks', () => {
    const acts = names(choose({ channel: 'email', broken: ['today'], eased: ['lost-day'], weighing: { accepted: ['resend'] } }));
    expect(acts).toContain('accuse');
    for (const act of ['accept', 'thank', 'soften'] as const) expect(acts).not.toContain(act);
  });

  it('becomes personal only with an abusive customer who has not been given a limit', () => {
    const abusive = makeScenario({ level: 'abusive' });
    const parts = { scenario: abusive, stage: 'abuse', state: makeState({ arousal: 1 }) } as const;
    expect(everDone(parts)).toContain('insult');
    expect(everDone({ ...parts, agenda: makeAgenda({ limitSet: true }) })).not.toContain('insult');
    expect(everDone({ ...parts, stage: 'frustration' })).not.toContain('insult');
  });
});

describe('answering', () => {
  it('tells what was asked', () => {
    expect(choose({ context: { tells: [fact('porch')] } })).toContainEqual({ act: 'tell', about: 'porch' });
  });

  it('tells what was asked even while provoked', () => {
    expect(choose({ context: { ...seen('hostile'), tells: [fact('porch')] } })).toContainEqual({ act: 'tell', about: 'porch' });
  });

  it('tells both of two things that were asked', () => {
    const acts = choose({ context: { tells: [fact('porch'), fact('birthday')] } });
    expect(acts).toEqual(expect.arrayContaining([{ act: 'tell', about: 'porch' }, { act: 'tell', about: 'birthday' }]));
  });

  it('says honestly that it does not know', () => {
    expect(choose({ context: { unknown: true } })).toContainEqual({ act: 'answer', about: 'unknown' });
  });
});

describe('replying to offers', () => {
  it('accepts the offer that meets a want', () => {
    expect(choose({ weighing: { accepted: ['resend'] } })).toContainEqual({ act: 'accept', about: 'resend' });
  });

  it('accepts a second offer that meets another want', () => {
    expect(choose({ weighing: { accepted: ['resend', 'fee-back'] } })).toEqual([{ act: 'accept', about: 'resend' }, { act: 'accept', about: 'fee-back' }]);
  });

  it('says yes to what is put to them again as a question or a choice, and to nothing that is merely said', () => {
    const pending = { weighing: { pending: 'fee-back' } };
    const yes = { act: 'accept', about: 'fee-back' };
    expect(choose({ ...pending, context: { sentences: splitSentences('Would you like the fee back?') } })).toContainEqual(yes);
    expect(choose({ ...pending, context: { live: [observe('offer-choice', 'words')] } })).toContainEqual(yes);
    expect(choose({ ...pending, context: { sentences: splitSentences('You get the fee back.') } })).not.toContainEqual(yes);
  });

  it('accepts and thanks when the matter is settled, and opens nothing new', () => {
    const acts = choose({ channel: 'email', agenda: { ...nothingOpen, told: ['due'], acknowledged: {}, answered: { where: 1 }, settledAt: 3 }, index: 3, stage: 'calm', weighing: { accepted: ['resend'] } });
    expect(names(acts)).toEqual(['accept', 'thank']);
  });

  it('haggles over an offer that comes near and rejects one that does not', () => {
    expect(choose({ weighing: { short: { 'fee-back': 0.8 } } })).toContainEqual({ act: 'haggle', about: 'fee-back' });
    expect(choose({ weighing: { short: { voucher: 0.2 } } })).toContainEqual({ act: 'reject', about: 'voucher' });
  });

  it('haggles over the better of two short offers', () => {
    expect(choose({ weighing: { short: { voucher: 0.2, 'fee-back': 0.8 } } })).toContainEqual({ act: 'haggle', about: 'fee-back' });
  });

  it('softens on being acknowledged, about what was acknowledged', () => {
    expect(choose({ eased: ['lost-day'], agenda: makeAgenda({ acknowledged: { 'lost-day': 1 } }) })).toContainEqual({ act: 'soften', about: 'lost-day' });
  });

  it('does not soften in the middle of abuse', () => {
    expect(names(choose({ stage: 'abuse', eased: ['lost-day'], agenda: makeAgenda({ acknowledged: { 'lost-day': 1 } }) }))).not.toContain('soften');
  });

  it('may soften when the heat goes, without being able to say why', () => {
    const eased = { shift: -0.2, stage: 'concern', agenda: { ...nothingOpen, answered: {} } } as const;
    expect(everDone(eased)).toContain('soften');
    expect(everDone({ ...eased, shift: 0.01 })).not.toContain('soften');
    expect(everDone({ ...eased, context: seen('minimise') })).not.toContain('soften');
  });

  it('does not soften when it was acknowledged and mocked in one breath', () => {
    expect(names(choose({ eased: ['lost-day'], context: seen('hostile') }))).not.toContain('soften');
  });
});

describe('open items', () => {
  it('asks the heaviest question that is open', () => {
    expect(choose()).toContainEqual({ act: 'ask', about: 'where' });
    expect(choose({ agenda: makeAgenda({ answered: { where: 1 }, told: ['due', 'waited'] }) })).toContainEqual({ act: 'ask', about: 'why' });
  });

  it('puts a question asked once before the rest of the story, and a new one behind it', () => {
    const [first, again] = [makeAgenda(), makeAgenda({ asked: { where: 1 } })].map((agenda) => names(choose({ agenda: { ...agenda, acknowledged: { 'lost-day': 1, 'false-text': 1 } }, eased: ['lost-day'] })));
    expect(first).toEqual(['soften', 'tell']);
    expect(again).toEqual(['soften', 'ask']);
  });

  it('lets a question asked in vain rest every other turn', () => {
    const agenda = makeAgenda({ asked: { where: 3 }, answered: { why: 1 }, told: ['due', 'waited'] });
    const asks = [3, 4, 5, 6].map((index) => names(choose({ agenda, index })).includes('ask'));
    expect(new Set(asks)).toEqual(new Set([true, false]));
  });

  it('says what it wants when asked for it', () => {
    expect(choose({ context: { wishes: true } })).toContainEqual({ act: 'demand', about: 'lamp' });
  });

  it('volunteers its story early on', () => {
    expect(choose({ index: 1 })).toContainEqual({ act: 'tell', about: 'waited' });
  });

  it('never volunteers what comes out only when asked', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const told = choose({ agenda: makeAgenda({ told: ['due', 'waited'] }), random: createRandom(seed) }).filter(({ act }) => act === 'tell');
      expect(told).toEqual([]);
    }
  });

  it('complains when the offer is right and the wrong goes unmentioned', () => {
    const acts = choose({ weighing: { accepted: ['resend'] } });
    expect(acts).toEqual([{ act: 'accept', about: 'resend' }, { act: 'complain', about: 'lost-day' }]);
  });

  it('vents what was not acknowledged while heated', () => {
    expect(choose({ stage: 'anger', agenda: makeAgenda({ answered: { where: 1, why: 1 }, told: ['due', 'waited'] }) })).toContainEqual({ act: 'vent', about: 'lost-day' });
  });

  it('demands what it came for once nothing else is open', () => {
    const agenda = { ...nothingOpen, wants: makeAgenda().wants };
    expect(choose({ agenda, stage: 'concern' })).toContainEqual({ act: 'demand', about: 'lamp' });
  });

  it('always does something, with nothing open and whatever the stage', () => {
    for (const stage of ['calm', 'concern', 'frustration', 'anger', 'abuse', 'recovery'] as const) {
      expect(choose({ agenda: nothingOpen, stage }).length).toBeGreaterThan(0);
    }
  });
});

describe('pressing', () => {
  const impatient = makeState({ patience: 0.2, trust: 0.1, progress: 0 });

  it('threatens, asks for somebody else or sets a last deadline when angry and out of patience', () => {
    const done = everDone({ stage: 'anger', state: impatient, agenda: { ...nothingOpen, wants: makeAgenda().wants } });
    expect(done).toContain('ultimatum');
    expect([...everDone({ stage: 'anger', state: makeState({ patience: 0.5, trust: 0.1 }), agenda: { ...nothingOpen, wants: makeAgenda().wants } })]).toEqual(expect.arrayContaining(['threaten-leave', 'ask-superior']));
  });

  it('uses only threats the scenario has words for', () => {
    const done = everDone({ stage: 'anger', state: impatient });
    expect(done).not.toContain('threaten-legal');
    expect(done).not.toContain('threaten-harm');
  });

  it('gives up quietly when calm and out of patience', () => {
    expect(everDone({ stage: 'concern', state: impatient })).toContain('disengage');
  });

  it('does not give up while the matter moves', () => {
    expect(everDone({ stage: 'concern', state: { ...impatient, progress: 0.8 } })).not.toContain('disengage');
  });

  it('asks for somebody with more say once only they can help', () => {
    const waiting = { agenda: { ...nothingOpen, settledAt: 0 }, stage: 'concern' } as const;
    expect(names(choose({ ...waiting, scenario: makeScenario({ escalation: 'right' }) }))).toContain('ask-superior');
    expect(names(choose({ ...waiting, scenario: makeScenario({ escalation: 'possible' }) }))).not.toContain('ask-superior');
  });

  it('does not threaten with patience left and the heat gone', () => {
    const done = everDone({ stage: 'recovery', state: makeState({ patience: 0.8, trust: 0.6 }) });
    for (const threat of ['threaten-leave', 'ask-superior', 'ultimatum', 'disengage', 'insult'] as const) expect(done).not.toContain(threat);
  });

  it('presses no more once the matter is settled', () => {
    const done = everDone({ stage: 'anger', state: impatient, agenda: { ...nothingOpen, settledAt: 2 }, index: 3 });
    for (const threat of ['threaten-leave', 'ask-superior', 'ultimatum'] as const) expect(done).not.toContain(threat);
  });
});

describe('the order of speech', () => {
  it('is how it landed first, then the answer, then what is missing', () => {
    const acts = names(choose({ channel: 'email', eased: ['lost-day'], context: { tells: [fact('porch')] } }));
    expect(acts.indexOf('soften')).toBeLessThan(acts.indexOf('tell'));
    expect(acts.indexOf('tell')).toBeLessThan(acts.indexOf('ask'));
  });

  it('leaves a disclosure the last word, with no complaint or demand around it', () => {
    const acts = choose({ channel: 'email', stage: 'anger', context: { tells: [fact('birthday')] } });
    expect(acts.at(-1)).toEqual({ act: 'tell', about: 'birthday' });
    for (const act of ['vent', 'complain', 'demand'] as const) expect(names(acts)).not.toContain(act);
  });
});

describe('room', () => {
  const crowded: Parts = {
    stage: 'anger', broken: ['today'], state: makeState({ patience: 0.1, trust: 0.1 }), weighing: { accepted: ['resend'], short: { voucher: 0.2 } },
    context: { ...seen('hostile'), tells: [fact('porch'), fact('due')] },
  };

  it.each(channels)('does one to three acts in %s, four or five in a letter', (channel) => {
    for (let seed = 0; seed < 30; seed += 1) {
      const acts = choose({ ...crowded, channel, random: createRandom(seed) });
      expect(acts.length).toBeGreaterThanOrEqual(1);
      expect(acts.length).toBeLessThanOrEqual(channel === 'email' ? 5 : 3);
    }
  });

  it('does one thing more where it answers a question', () => {
    const asked = choose({ ...crowded, broken: [], channel: 'chat' });
    const unasked = choose({ ...crowded, broken: [], channel: 'chat', context: seen('hostile') });
    expect(asked.length).toBe(unasked.length + 1);
  });

  it('says more in a letter than in chat', () => {
    expect(choose({ ...crowded, channel: 'email' }).length).toBeGreaterThan(choose({ ...crowded, channel: 'chat' }).length);
  });

  it('never does the same act about the same thing twice in a turn', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const acts = choose({ ...crowded, channel: 'email', random: createRandom(seed) }).map((act) => JSON.stringify(act));
      expect(new Set(acts).size).toBe(acts.length);
    }
  });

  it('does the same with the same throw of the dice', () => {
    expect(choose({ ...crowded, random: createRandom(3) })).toEqual(choose({ ...crowded, random: createRandom(3) }));
  });
});

describe('isSettled', () => {
  it('needs what matters met and answered, and the heat gone', () => {
    expect(isSettled(lampScenario, nothingOpen, { anger: 0.2, index: 3, settlesForFix: false })).toBe(true);
    expect(isSettled(lampScenario, nothingOpen, { anger: 0.9, index: 3, settlesForFix: false })).toBe(false);
    expect(isSettled(lampScenario, { ...nothingOpen, wants: makeAgenda().wants }, { anger: 0.2, index: 3, settlesForFix: false })).toBe(false);
    expect(isSettled(lampScenario, { ...nothingOpen, answered: {} }, { anger: 0.2, index: 3, settlesForFix: false })).toBe(false);
  });

  it('can do without a light question', () => {
    expect(isSettled(lampScenario, { ...nothingOpen, answered: { where: 1 } }, { anger: 0.2, index: 3, settlesForFix: false })).toBe(true);
  });

  it('needs the wrong to have been mentioned, or somebody who takes the fix after some time', () => {
    expect(isSettled(lampScenario, { ...nothingOpen, acknowledged: {} }, { anger: 0.2, index: 2, settlesForFix: false })).toBe(false);
    expect(isSettled(lampScenario, { ...nothingOpen, acknowledged: {} }, { anger: 0.2, index: 9, settlesForFix: false })).toBe(false);
    expect(isSettled(lampScenario, { ...nothingOpen, acknowledged: {} }, { anger: 0.2, index: 9, settlesForFix: true })).toBe(true);
    expect(isSettled(lampScenario, { ...nothingOpen, acknowledged: {} }, { anger: 0.2, index: 3, settlesForFix: true })).toBe(false);
  });

  it('is never so where only somebody else can decide', () => {
    expect(isSettled(makeScenario({ escalation: 'right' }), nothingOpen, { anger: 0.1, index: 9, settlesForFix: false })).toBe(false);
  });
});

describe('what an unanswered turn brings', () => {
  it('is a word about it from somebody who had asked', () => {
    expect(choose({ context: seen('ignore'), lastActs: [{ act: 'ask', about: 'where' }], agenda: nothingOpen })).toContainEqual({ act: 'react', about: 'ignore' });
  });

  it('is a word about what they confided from somebody who had opened up', () => {
    expect(choose({ context: seen('ignore'), lastActs: [{ act: 'tell', about: 'birthday' }] })).toContainEqual({ act: 'react', about: 'confided' });
  });

  it('is no reproach from somebody who had only let off steam', () => {
    expect(names(choose({ context: seen('ignore'), lastActs: [{ act: 'vent' }] }))).not.toContain('react');
  });
});

describe('something that could harm them', () => {
  it('is answered before anything else, in words of its own', () => {
    expect(choose({ context: { ...seen('harm', 'hostile'), harm: 'rewire' } })[0]).toEqual({ act: 'react', about: 'rewire' });
  });
});

describe('being asked again', () => {
  it('brings the fact in other words from somebody patient, and a reproach from somebody heated', () => {
    const context = { ...seen('ask-again'), asked: ['due'] };
    expect(choose({ context, stage: 'concern' })).toContainEqual({ act: 'tell', about: 'due' });
    expect(choose({ context, stage: 'anger' })).toContainEqual({ act: 'react', about: 'ask-again' });
  });

  it('brings what stands on any account where that was asked', () => {
    expect(choose({ context: { unknown: true, details: true } })).toContainEqual({ act: 'answer', about: 'details' });
    expect(choose({ context: { unknown: true } })).toContainEqual({ act: 'answer', about: 'unknown' });
  });
});

describe('saying yes', () => {
  it('leaves out the small reproach that went before it', () => {
    const acts = names(choose({ context: seen('vague'), weighing: { accepted: ['resend'] } }));
    expect(acts).toContain('accept');
    expect(acts).not.toContain('react');
  });

  it('does not leave out what was said against them', () => {
    expect(names(choose({ context: seen('hostile'), weighing: { accepted: ['resend'] } }))).toContain('react');
  });
});

describe('somebody very reserved', () => {
  const reserved = makeScenario({ persona: { ...lampScenario.persona, temperament: { ...lampScenario.persona.temperament, reserve: 0.95 } } });

  it('brings up nothing that hurt them until they are asked', () => {
    const done = everDone({ scenario: reserved, stage: 'concern', index: 3 });
    for (const act of ['ask', 'complain', 'vent', 'tell'] as const) expect(done).not.toContain(act);
  });

  it('does once they were asked, or something was taken up', () => {
    expect(everDone({ scenario: reserved, stage: 'concern', index: 3, agenda: makeAgenda({ uses: { 'ask-open': 1 } }) })).toContain('ask');
    expect(everDone({ scenario: reserved, stage: 'concern', index: 3, agenda: makeAgenda({ acknowledged: { 'lost-day': 0.6 } }) })).toContain('ask');
  });
});
