import { describe, expect, it } from 'vitest';
import { loadTrainedReader } from '../../content/trained-reader.ts';
import type { Exercise } from '../course/course.ts';
import { markApology, markReflect } from './mark-facts.ts';

const reader = loadTrainedReader();
const reflect: Extract<Exercise, { kind: 'reflect' }> = {
  id: 'kitchen', about: 'listen', prompt: 'Say it back.', kind: 'reflect', feeling: 'exasperated',
  customer: "I'd swapped two night shifts to be there when the kitchen came. I sat on the step from seven. At four I got a text that it had been delivered. To whom? And I'm back on nights tonight.",
  facts: [{ text: 'Two night shifts were swapped.', keys: ['shift|night*', 'swap*|changed|gave'] }, { text: 'They waited from seven.', keys: ['seven|step|wait*|all day'] }, { text: 'The text said delivered.', keys: ['text|message', 'deliver*'] }],
  models: ['You gave up two nights at work and sat there from seven, and then all you had was a text that said it was delivered, to nobody.', 'So you changed two nights at work and waited on the step, and the message said it was delivered.'],
};
const apology: Extract<Exercise, { kind: 'apology' }> = {
  id: 'dress', about: 'sorry', prompt: 'Write the apology only.', kind: 'apology',
  situation: 'Amina Yusuf left her late mother\'s dress at a dry cleaner\'s. It was cleaned too hot, and the silk lining has shrunk. She says quietly, "It was hers."',
  facts: [{ text: 'The lining was shrunk by cleaning too hot.', keys: ['hot|heat|shrunk|shrank|ruined'] }, { text: "It was her mother's dress.", keys: ['mother|mum|hers'] }],
  models: ["We cleaned your mother's dress too hot, and the lining has shrunk. That was our mistake, and I'm so sorry.", "I'm sorry. This was your mother's, you trusted us with it, and we ruined the lining with too much heat."],
  traps: [{ text: "I'm so sorry, but silk linings are always a risk, it does say so on the ticket.", because: 'Everything before "but" is gone.' }, { text: "I'm so sorry, I feel terrible, I won't sleep tonight, I really won't.", because: 'Now it is about you.' }],
};
const back = (text: string) => markReflect(reflect, text, reader);
const sorry = (text: string) => markApology(apology, text, reader);

describe('what is said back', () => {
  it('is worth everything with every fact, each shown where it stands', () => {
    const text = 'So you changed two nights and waited on the step from seven, and then a message told you it was delivered. No wonder you are exasperated.';
    const { score, points, summary, key } = back(text);
    expect(score).toBe(1);
    expect(summary).toBe('You give back all 3 facts that count.');
    expect(key).toEqual(reflect.facts.map((fact) => fact.text));
    for (const { text: about } of reflect.facts) {
      const point = points.find((one) => one.about === about);
      expect(point?.kind).toBe('right');
      expect(text.slice(point?.where?.start, point?.where?.end)).toMatch(/night|step|seven|wait|message/u);
    }
  });

  it('is told which fact does not come back', () => {
    const { score, points } = back('So you changed two nights at work, and then a message told you it was delivered.');
    expect(score).toBe(0.67);
    expect(points.find(({ kind }) => kind === 'missing')).toMatchObject({ about: 'They waited from seven.', because: 'They told you this, and it was not found in your words. If you said it in another way, it counts all the same.' });
  });

  it('may name the feeling, and is never held to it', () => {
    const plain = back(reflect.models[0] ?? '');
    expect(plain.score).toBe(1);
    expect(plain.points.find(({ label }) => label === 'empathise')).toMatchObject({ kind: 'note', about: 'The feeling' });
    expect(plain.points.find(({ label }) => label === 'empathise')?.because).toContain('exasperated');
    expect(back(`${reflect.models[0]} I'd be exasperated as well.`).points.find(({ label }) => label === 'empathise')?.kind).toBe('right');
  });

  it('is worth nothing in the customer’s own words', () => {
    expect(back(reflect.customer).score).toBe(0);
    expect(back(reflect.customer).summary).toContain('How it is said takes some of that away.');
  });

  it('is worth little as a heap of words, or beside the matter', () => {
    expect(back('swapped shift night waited seven step text delivered').score).toBeLessThanOrEqual(0.3);
    expect(back('I see. Can you tell me your account number?')).toMatchObject({ score: 0, better: reflect.models[0] });
  });

  it('loses by what inflames', () => {
    const hostile = back(`${reflect.models[0]} Calm down. That is your own fault.`);
    expect(hostile.score).toBeLessThanOrEqual(0.75);
    expect(hostile.points.some(({ kind, because }) => kind === 'wrong' && because.length > 20)).toBe(true);
  });

  it.each([
    ['a question back', 'Have you checked with the neighbours?', 'blame-customer'],
    ['advice', 'Next time, make sure somebody is at home.', 'blame-customer'],
    ['a no', "We can't do anything about a delivery now.", 'refuse'],
    ['what it could have been', 'It could have been worse.', 'minimise'],
    ['a but', 'But honestly the text was only a text.', 'cancel'],
  ])('is taken away by %s after the facts, and told so with the words', (_, slap, label) => {
    const text = `${reflect.models[1]} ${slap}`;
    const { score, points, summary } = back(text);
    expect(score).toBeLessThan(0.5);
    const wrong = points.find((point) => point.kind === 'wrong' && point.label === label);
    expect(slap).toContain(text.slice(wrong?.where?.start, wrong?.where?.end));
    expect(summary).toContain('Some of your words are better left out.');
  });

  it('is halved by a remark on how things are', () => {
    const remark = 'Well, that can happen with big deliveries.';
    const text = `${reflect.models[1]} ${remark}`;
    expect(back(text).score).toBe(0.5);
    const point = back(text).points.find(({ about }) => about === 'A remark of your own');
    expect(text.slice(point?.where?.start, point?.where?.end).trim()).toBe(remark);
  });

  it('is told where it says the opposite of a fact', () => {
    const text = "You swapped two night shifts. You didn't wait from seven, and the text said delivered.";
    expect(back(text).score).toBeLessThanOrEqual(0.4);
    expect(back(text).points.find(({ about }) => about === 'They waited from seven.')).toMatchObject({ kind: 'wrong', because: 'You say the opposite here. Let it stand as they told it.' });
  });

  it('takes no stock phrase for the feeling, and names a feeling once', () => {
    const kindsOf = (text: string) => back(text).points.filter(({ label }) => label === 'empathise').map(({ kind }) => kind);
    expect(kindsOf('I understand your frustration.')).toEqual(['note']);
    expect(kindsOf('You must be exasperated.')).toEqual(['right']);
  });

  it('is not judged when it cannot be read', () => {
    expect(back('…')).toMatchObject({ score: null, better: reflect.models[0] });
  });
});

describe('an apology', () => {
  it('is worth everything when it is one, and for something', () => {
    const { score, points, summary } = sorry("I'm so sorry. We ruined your mum's dress by cleaning it too hot.");
    expect(score).toBe(1);
    expect(points.map(({ kind }) => kind)).toEqual(['right', 'right', 'right']);
    expect(summary).toBe('You apologise, and name all 2 facts that count.');
  });

  it('is told what it leaves out', () => {
    const { score, points } = sorry("I'm so sorry. We got your dress much too hot.");
    expect(score).toBe(0.5);
    expect(points.find(({ kind }) => kind === 'missing')).toMatchObject({ about: "It was her mother's dress.", because: 'An apology that leaves this out could be for anything.' });
  });

  it('has to say sorry or own up: facts alone are not one', () => {
    const { score, points } = sorry("Your mother's dress was in the machine, and silk has shrunk in the heat before.");
    expect(score).toBeLessThanOrEqual(0.6);
    expect(points.find(({ label }) => label === 'apologise')).toMatchObject({ kind: 'missing', about: 'The apology' });
  });

  it('is taken back by “but”, and told so', () => {
    const { score, points } = sorry("I'm sorry, but silk is tricky. We cleaned your mother's dress too hot.");
    expect(score).toBeLessThanOrEqual(0.5);
    expect(points.find(({ label }) => label === 'cancel')).toMatchObject({ kind: 'wrong' });
  });

  it.each([
    "I'm sorry you think we cleaned your mother's dress too hot. We did not shrink it.",
    "I don't see why I should be sorry. Your mother's dress was too hot for us.",
    "I'm sorry your mother's dress was cleaned too hot. That's the driver's fault.",
    "I'm sorry we got your mother's dress too hot, although silk is never safe.",
    "We don't know who shrank your mum's dress. Sorry.",
  ])('is none when it denies, makes conditions or blames somebody else: %s', (text) => {
    const { score, points } = sorry(text);
    expect(score).toBeLessThanOrEqual(0.45);
    expect(points.some(({ kind }) => kind === 'wrong')).toBe(true);
  });

  it('may tell what nobody did and still be one', () => {
    expect(sorry("I'm sorry. We didn't check the heat, and it ruined your mother's dress. Nobody did that but us.").score).toBe(1);
  });

  it('is told that it was begun and taken back when nothing of it is left', () => {
    expect(sorry("I'm sorry if your mother's dress seems ruined to you.").points.find(({ label }) => label === 'apologise')?.because).toBe('It is begun and taken back in the same breath. Say it, and stop there.');
  });

  it.each(apology.traps)('is recognised as a trap, also in slightly other words: $text', ({ text, because }) => {
    for (const one of [text, text.replace("I'm so sorry", "I'm sorry")]) {
      expect(sorry(one).score).toBeLessThanOrEqual(0.3);
      expect(sorry(one).points[0]).toMatchObject({ kind: 'wrong', about: text, because });
    }
  });

  it('is worth little when it would fit anybody, in a heap, or pasted', () => {
    for (const text of ["I'm so sorry for any inconvenience this may have caused you.", 'sorry mother dress hot shrunk we our', apology.situation, 'The weather is nice.']) expect(sorry(text).score, text).toBeLessThanOrEqual(0.3);
  });

  it('is shown no other when it was a model itself', () => {
    for (const model of apology.models) expect(sorry(model)).toMatchObject({ score: 1, better: null });
  });
});
