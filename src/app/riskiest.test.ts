import { describe, expect, it } from 'vitest';
import { analyzeConversation } from '../core/analysis/analyze-conversation.ts';
import type { ConversationAnalysis } from '../core/analysis/analysis.ts';
import { Riskiest } from './riskiest.ts';

const whole = analyzeConversation({
  id: 'a', channel: 'chat', source: { file: 'a.txt', line: 1 },
  turns: [{ role: 'customer', text: 'Where is my parcel? I am furious.' }, { role: 'agent', text: 'Calm down.' }, { role: 'customer', text: 'I am going to my solicitor.' }],
});
const withRisk = (id: string, value: number): ConversationAnalysis => ({ ...whole, id, risk: { ...whole.risk, value } });

function listIds(riskiest: Riskiest): string[] {
  return riskiest.list().map(({ row }) => row.id);
}

describe('the riskiest conversations', () => {
  it('are kept highest first, equals in the order of the archive, and numbered', () => {
    const riskiest = new Riskiest(3, 1_000_000);
    for (const [id, risk] of [['low', 0.1], ['high', 0.9], ['middle', 0.5], ['later', 0.5], ['lowest', 0]] as const) riskiest.add(withRisk(id, risk));
    expect(listIds(riskiest)).toEqual(['high', 'middle', 'later']);
    expect(riskiest.list().map(({ row }) => row.number)).toEqual([1, 2, 3]);
  });

  it('take no more characters than allowed, whatever comes', () => {
    const size = JSON.stringify(withRisk('a00', 0.5)).length;
    const riskiest = new Riskiest(100, 3.5 * size);
    for (let count = 10; count < 60; count += 1) riskiest.add(withRisk(`a${count}`, count / 100));
    expect(listIds(riskiest)).toEqual(['a59', 'a58', 'a57']);
    riskiest.add({ ...withRisk('huge', 1), turns: [{ turn: 1, role: 'agent', text: 'x'.repeat(4 * size), seen: [] }] });
    expect(listIds(riskiest)).toEqual(['a59', 'a58', 'a57']);
  });

  it('hold everything that was read of a conversation', () => {
    const riskiest = new Riskiest(1, 1_000_000);
    riskiest.add(whole);
    expect(JSON.parse(riskiest.list()[0]?.detail ?? '')).toEqual(JSON.parse(JSON.stringify(whole)));
    expect(riskiest.list()[0]?.row).toMatchObject({ file: 'a.txt', line: 1, turns: 3, risk: Math.round(100 * whole.risk.value), curve: whole.curve.map(({ upset }) => upset) });
  });
});
