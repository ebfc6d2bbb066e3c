import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { findRole, roles } from '../../../test/conversations/real-roles.ts';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import { competencies, recoverySteps } from '../codebook.ts';
import { type AgentKind, replyAs } from '../conversation/agents.ts';
import { type Conversation, replay, startConversation, takeTurn, transcriptOf } from '../conversation/conversation.ts';
import { planReply, wordPlan } from '../conversation/expert.ts';
import { playAgent } from '../conversation/simulation.ts';
import type { Casting, Path } from '../conversation/scenario.ts';
import { assess, assessTranscript, scoreConversation } from './assess.ts';
import type { Assessment } from './assessment.ts';

// Whole conversations are played; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const reader = loadTrainedReader();

function play({ scenario, voice }: Casting, texts: readonly string[], seed = 1): Conversation {
  return replay(scenario, voice, { seed, channel: 'chat' }, texts.map((text) => ({ text })));
}

/** Plays a simulated agent in the first channel the scenario is written for. */
function playKind({ scenario, voice }: Casting, kind: AgentKind, seed: number): Conversation {
  return playAgent(scenario, voice, kind, seed, scenario.channels[0] ?? 'chat', reader);
}

function overallOf(assessment: Assessment): number {
  expect(assessment.overall).not.toBeNull();
  return assessment.overall ?? 0;
}

function expectSound(assessment: Assessment, texts: readonly string[]): void {
  const { overall } = assessment;
  expect(overall === null || (overall >= 0 && overall <= 100 && Number.isInteger(overall))).toBe(true);
  expect(assessment.competencies.map(({ id }) => id)).toEqual([...competencies]);
  for (const { score, uncertainty, evidence, missed } of assessment.competencies) {
    expect(score === null || (score >= 0 && score <= 100)).toBe(true);
    expect(uncertainty).toBeGreaterThanOrEqual(0);
    for (const item of evidence) {
      expect(item.quote).toBe(texts[item.turn - 1]?.slice(item.start, item.end));
      expect(item.quote).not.toBe('');
      expect(Math.abs(item.points)).toBeLessThanOrEqual(100);
    }
    for (const miss of missed) expect(miss.turn >= 1 && miss.turn <= texts.length).toBe(true);
  }
  expect(assessment.curve).toHaveLength(texts.length + 1);
  expect(assessment.betterLines.length).toBeLessThanOrEqual(3);
  expect(assessment.turningPoints.length).toBeLessThanOrEqual(3);
  if (assessment.strength) expect(assessment.strength.quote).toBe(texts[assessment.strength.turn - 1]?.slice(assessment.strength.start, assessment.strength.end));
}

/** Overall of every written conversation of a kind. */
function pathOveralls({ scenario, voice }: Casting, kind: Path['kind']): number[] {
  return scenario.paths.filter((path) => path.kind === kind).map(({ channel, turns }) => {
    const conversation = replay(scenario, voice, { seed: 1, channel, reader }, turns);
    const assessment = assess(conversation);
    expectSound(assessment, conversation.turns.map((turn) => turn.agent.text));
    return overallOf(assessment);
  });
}

describe('a role-play nobody has begun', () => {
  const { scenario, voice } = findRole('promised-today');
  const assessment = assess(startConversation(scenario, voice, { seed: 1, channel: 'chat' }));

  it('has no score, no strength and nothing to try next', () => {
    expect(assessment.overall).toBeNull();
    expect(assessment.competencies.every(({ score }) => score === null)).toBe(true);
    expect([assessment.strength, assessment.next]).toEqual([null, null]);
    expect(recoverySteps.map((step) => assessment.cycle[step])).toEqual([null, null, null, null]);
  });

  it('shows where the customer starts', () => {
    expect(assessment.curve).toHaveLength(1);
    expect(assessment.curve[0]?.turn).toBe(0);
  });
});

describe.each(roles.map((role) => ({ name: role.scenario.id, role })))('$name', ({ role }) => {
  it('ranks simulated agents hostile, defensive, scripted, expert', () => {
    const mean = (kind: AgentKind) => [1, 2].reduce((sum, seed) => sum + (scoreConversation(playKind(role, kind, seed)).overall ?? 0), 0) / 2;
    const [hostile, defensive, scripted, expert] = [mean('hostile'), mean('defensive'), mean('scripted'), mean('expert')];
    expect(hostile).toBeLessThan(defensive);
    expect(defensive).toBeLessThan(scripted);
    expect(scripted).toBeLessThan(expert);
  });

  it('puts every model conversation far above every failure', () => {
    expect(Math.min(...pathOveralls(role, 'model'))).toBeGreaterThan(Math.max(...pathOveralls(role, 'failure')) + 30);
  });
});

describe('any conversation', () => {
  const words = ['I am sorry', 'refund', 'you should have', 'calm down', 'our mistake', 'tomorrow at nine', '🙏', 'but', 'What happened?', 'https://x.y', '<b>no</b>', 'Dear', '\n\n'];
  const turnText = fc.oneof(fc.string({ maxLength: 60 }), fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join(' ')));
  const anyRole = fc.constantFrom(...roles);

  it('is scored soundly whatever is typed', () => {
    fc.assert(
      fc.property(anyRole, fc.array(turnText, { maxLength: 5 }), fc.integer({ min: 0, max: 1000 }), (role, texts, seed) => {
        const conversation = play(role, texts, seed);
        expectSound(assess(conversation), conversation.turns.map((turn) => turn.agent.text));
      }),
      { numRuns: 25 },
    );
  });

  it('gets the same assessment every time', () => {
    fc.assert(
      fc.property(anyRole, fc.array(turnText, { maxLength: 4 }), (role, texts) => {
        expect(assess(play(role, texts))).toEqual(assess(play(role, texts)));
      }),
      { numRuns: 10 },
    );
  });

  it('is scored soundly as a transcript, whoever speaks first', () => {
    const utterance = fc.record({ role: fc.constantFrom('agent' as const, 'customer' as const), text: turnText });
    fc.assert(
      fc.property(fc.array(utterance, { maxLength: 8 }), (turns) => {
        const assessment = assessTranscript(turns);
        expectSound(assessment, turns.filter(({ role }) => role === 'agent').map(({ text }) => text));
        expect(assessment).toEqual(assessTranscript(turns));
      }),
      { numRuns: 25 },
    );
  });
});

describe('a better line', () => {
  const weak: readonly AgentKind[] = ['clumsy', 'defensive'];
  const cases = roles.flatMap((role) => weak.map((kind) => ({ name: `${kind} in ${role.scenario.id}`, role, kind })));

  it.each(cases)('gains what it says, and as far as both conversations go the overall score is no lower: $name', ({ role, kind }) => {
    const { scenario, voice } = role;
    const conversation = playKind(role, kind, 2);
    const options = { seed: 2, channel: conversation.channel, reader };
    const assessment = assess(conversation);
    const said = conversation.turns.map((turn) => turn.agent);
    for (const better of assessment.betterLines) {
      const replaced = replay(scenario, voice, options, said.map((utterance, position) => (position === better.turn - 1 ? { text: better.line } : utterance)));
      const standing = assess(replaced).curve[better.turn]?.standing ?? Number.NaN;
      expect(standing - (assessment.curve[better.turn]?.standing ?? Number.NaN)).toBeCloseTo(better.gain, 2);
      expect(better.gain).toBeGreaterThan(0);
      const common = Math.min(replaced.turns.length, said.length);
      const before = replay(scenario, voice, options, said.slice(0, common));
      expect(overallOf(assess(replaced))).toBeGreaterThanOrEqual(overallOf(assess(before)) - 2);
    }
  });
});

/** Plain and decent, about this case, by somebody without training. */
const honest: Readonly<Record<string, readonly string[]>> = {
  'promised-today': [
    "I'm sorry. We told you today for certain and nothing has come, so that was wrong of us. I'm looking at your parcel now.",
    'It was put in the wrong cage in Leeds on Monday and went to Carlisle. It should be in Hull tomorrow morning, the next scan is at half past seven.',
    'I have booked a courier from the Hull depot for as soon as it is scanned, and I will ring you at nine with what the scan says.',
    'I have refunded the express fee of £18.50 as well. Is that all right for you?',
  ],
  'third-no-show': [
    "I'm sorry nobody came again. That's three visits you waited in for, and I can see why you want to cancel.",
    'Your bookings went to the wrong depot, Eastmuir, which does not cover your street. That was our mistake and not yours.',
    "I've booked Ifeoma Bassey for Thursday between 8 and 9, and I'm sending you a mobile router by courier tomorrow so you can get online.",
    'You also get £35 for each missed visit, £105 in all. Does that help for now?',
  ],
  'worn-once': [
    "I'm sorry about the jacket, and that you got a two-line answer with no name under it. That must have been annoying.",
    'The membrane has come loose all over, which the workshop says is from a hot wash. I know you hoped for something else, and I am sorry.',
    'What I can do is send you a loan jacket tonight so you have one for your trip, and I can have the outside institute look at yours.',
    'The page about 90 days was not clear, so I have added a credit of £60. Would that be fair?',
  ],
};
const soup = [
  'sorry understand refund appreciate apologise escalate thank frustrated manager priority immediately resolve',
  'empathy sorry refund apologise listen understand responsibility solution follow-up check',
  'apologise appreciate understand validate sorry refund manager callback today guarantee',
  'thank you sorry refund understand escalate own mistake fix now tomorrow',
];
const phrases = "I understand. I'm sorry. Our mistake. You're right. I'll refund you. I'll call you tomorrow. Thank you. Does that work for you?";
const compliments = [
  'Thank you so much for your patience, you are a wonderful customer.', 'We really appreciate you and your loyalty.',
  'Thank you for your kind words and for being so understanding.', 'You are simply the best, thank you for choosing us.',
];
const apologies = ['I am so sorry about this.', 'I really apologise, I am very sorry.', 'Sorry again, I apologise for everything.', 'I am terribly sorry, please accept our apologies.'];

function pasteModelAnswer({ scenario, voice }: Casting): string[] {
  const start = startConversation(scenario, voice, { seed: 1, channel: 'chat' });
  return Array.from({ length: 3 }, () => wordPlan(start, planReply(start), () => 0.1));
}

function copyCustomer({ scenario, voice }: Casting): string[] {
  let conversation = startConversation(scenario, voice, { seed: 1, channel: 'chat' });
  while (!conversation.ending && conversation.turns.length < 5) {
    conversation = takeTurn(conversation, { text: conversation.turns.at(-1)?.customer.text || conversation.opening });
  }
  return conversation.turns.map((turn) => turn.agent.text);
}

function writeTooMuch(): string[] {
  return Array.from({ length: 4 }, (_, turn) =>
    Array.from({ length: 60 }, (__, line) => `I am sorry about point ${turn}-${line} and I understand how you feel about it, and I will look after that for you today by ${(line % 12) + 1} o'clock, so thank you for telling me, does that work for you?`).join(' '),
  );
}

const tricks: readonly { trick: string; texts: (role: Casting) => readonly string[] }[] = [
  { trick: 'the model answer pasted three times', texts: pasteModelAnswer },
  { trick: 'a soup of keywords', texts: () => soup },
  { trick: 'the same list of set phrases four times', texts: () => [phrases, phrases, phrases, phrases] },
  { trick: 'compliments only', texts: () => compliments },
  { trick: 'apologies only', texts: () => apologies },
  { trick: "the customer's own text copied back", texts: copyCustomer },
  { trick: '2,000 words a turn', texts: writeTooMuch },
  { trick: 'empty turns', texts: () => ['', ' ', '\n', ''] },
  { trick: 'emoji', texts: () => ['🙏🙏🙏', '😊👍', '❤️❤️', '😢🙏'] },
];
const clearly = 15;

describe.each(Object.entries(honest).map(([name, texts]) => ({ name, texts })))('an honest average reply in $name', ({ name, texts }) => {
  const role = findRole(name);
  const conversation = play(role, texts);
  const inRole = overallOf(assess(conversation));
  const asTranscript = overallOf(assessTranscript(transcriptOf(conversation)));

  it('scores in the middle, below the expert', () => {
    expect(inRole).toBeGreaterThan(35);
    expect(inRole).toBeLessThan(overallOf(assess(playAgent(role.scenario, role.voice, 'expert', 1, 'chat'))));
  });

  it.each(tricks)('clearly beats $trick', ({ texts: make }) => {
    const tricked = play(role, make(role));
    expect(overallOf(assess(tricked))).toBeLessThanOrEqual(inRole - clearly);
    expect(overallOf(assessTranscript(transcriptOf(tricked)))).toBeLessThan(asTranscript);
  });
});

describe('what came up', () => {
  it('leaves boundaries out where nobody was abusive and nothing had to be handed over', () => {
    const scores = assess(play(findRole('worn-once'), honest['worn-once'] ?? [])).competencies;
    expect(scores.find(({ id }) => id === 'boundaries-escalation')).toEqual({ id: 'boundaries-escalation', score: null, uncertainty: 0, evidence: [], missed: [] });
  });

  it('leaves closing out of a single turn', () => {
    const scores = assess(play(findRole('worn-once'), ["I'm sorry about the jacket."])).competencies;
    expect(scores.find(({ id }) => id === 'closing-follow-up')?.score).toBeNull();
    expect(scores.find(({ id }) => id === 'listening')?.score).not.toBeNull();
  });

  it('judges boundaries where the customer is abusive', () => {
    const { scenario, voice } = roles.find((role) => role.scenario.level === 'abusive') ?? findRole('lost-before-launch');
    const scores = assess(playAgent(scenario, voice, 'defensive', 1, 'chat')).competencies;
    expect(scores.find(({ id }) => id === 'boundaries-escalation')?.score).not.toBeNull();
  });
});

describe('the debrief', () => {
  const kinds: readonly AgentKind[] = ['expert', 'clumsy', 'over-apologising', 'hostile', 'silent'];
  const all = roles.flatMap((role) => kinds.map((kind) => ({ kind, assessment: assess(playKind(role, kind, 4)) })));
  const sentences = all.flatMap(({ assessment }) => [
    ...assessment.competencies.flatMap(({ evidence, missed }) => [...evidence.map(({ because }) => because), ...missed.flatMap(({ what, because }) => [what, because])]),
    ...assessment.turningPoints.map(({ because }) => because), ...assessment.betterLines.map(({ because }) => because), ...(assessment.next ? [assessment.next.advice] : []),
  ]);

  it('speaks in whole sentences', () => {
    for (const sentence of new Set(sentences)) expect(sentence).toMatch(/^[“"\p{Lu}\d].*[.?!”"]$/su);
  });

  it('has one thing to try next wherever something is wrong, and none of it is empty', () => {
    for (const { kind, assessment } of all) {
      if (assessment.competencies.some(({ score }) => score !== null && score < 85)) expect(assessment.next, kind).not.toBeNull();
      if (assessment.next) expect(assessment.next.advice.length).toBeGreaterThan(20);
    }
  });

  it('praises the expert for something said, in a whole sentence', () => {
    for (const { assessment } of all.filter(({ kind }) => kind === 'expert')) {
      expect(assessment.strength?.quote).toMatch(/^\P{Ll}/u);
      expect(assessment.strength?.quote.split(' ').length).toBeGreaterThan(2);
    }
  });

  it('offers no better line for the expert that the expert would not need', () => {
    for (const { assessment } of all.filter(({ kind }) => kind === 'expert')) expect(assessment.betterLines.length).toBeLessThanOrEqual(1);
  });

  it('tells how the recovery cycle went for every step that came up', () => {
    for (const { assessment } of all) for (const step of recoverySteps) expect(assessment.cycle[step]).not.toBeNull();
  });
});

describe('a conversation stopped on the way', () => {
  it('is judged as far as it went', () => {
    const { scenario, voice } = findRole('late-mothers-account');
    const first = startConversation(scenario, voice, { seed: 3, channel: 'chat' });
    const stopped = takeTurn(first, replyAs('expert', first));
    expect(stopped.ending).toBeNull();
    const assessment = assess(stopped);
    expect(assessment.ending.outcome).toBe('open');
    expect(overallOf(assessment)).toBeGreaterThan(20);
  });
});
