import { describe, expect, it } from 'vitest';
import { openGrievances, openQuestions, openWants, startAgenda } from '../conversation/agenda.ts';
import { rules } from '../conversation/rules/table.ts';
import { matchTopic } from '../conversation/topics.ts';
import { splitSentences } from '../language/text.ts';
import { plainReasons, untold, untoldCase } from './untold-case.ts';

function promises(text: string): boolean {
  return untoldCase.promises.some((promise) => matchTopic(promise.keys, splitSentences(text)) !== null);
}

describe('a case nobody wrote down', () => {
  it('has one grievance, one question and one want, all open', () => {
    const agenda = startAgenda(untoldCase);
    expect(openGrievances(untoldCase, agenda).map(({ id }) => id)).toEqual([untold.grievance]);
    expect(openQuestions(untoldCase, agenda).map(({ id }) => id)).toEqual([untold.question]);
    expect(openWants(untoldCase, agenda).map(({ id }) => id)).toEqual([untold.want]);
  });

  it('holds nothing that could be matched in anybody’s words but a guarantee', () => {
    for (const topic of [...untoldCase.grievances, ...untoldCase.questions]) expect(matchTopic(topic.keys, splitSentences('What happened to the parcel? We need it.'))).toBeNull();
    expect([untoldCase.facts, untoldCase.remedies]).toEqual([[], []]);
  });

  it('speaks plainly of rules there are', () => {
    const known = new Set(rules.map(({ id }) => id));
    for (const [rule, reason] of Object.entries(plainReasons)) {
      expect(known).toContain(rule);
      expect(reason).toMatch(/^\p{Lu}[^!]+\.$/u);
    }
  });

  it.each(['I guarantee that it comes.', 'It will be there without fail.', 'It is a hundred percent safe.', 'This will never happen again.'])('sees a guarantee in “%s”', (text) => {
    expect(promises(text)).toBe(true);
  });

  it.each(['It should be there tomorrow.', 'I will ring you at nine.', 'I have refunded £100 to your card.', 'I do not know yet when it comes.', 'You have never asked for much.'])('sees none in “%s”', (text) => {
    expect(promises(text)).toBe(false);
  });
});
