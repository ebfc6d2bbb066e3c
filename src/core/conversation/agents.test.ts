import { describe, expect, it, vi } from 'vitest';
import { evenVoice, lampScenario } from '../../../test/conversations/example-scenario.ts';
import { findRole } from '../../../test/conversations/real-roles.ts';
import { inflamingLabels, type Label } from '../codebook.ts';
import { readAgentTurn } from '../language/reader.ts';
import { agentLines } from './agent-lines.ts';
import { agentKinds, type AgentKind, replyAs } from './agents.ts';
import { type Conversation, startConversation, takeTurn } from './conversation.ts';

// Whole conversations, many of them.
vi.setConfig({ testTimeout: 60_000 });

const harmful: ReadonlySet<Label> = new Set<Label>(inflamingLabels);

function play(kind: AgentKind, turns: number, conversation = startConversation(lampScenario, evenVoice, { seed: 5, channel: 'chat' })): Conversation {
  let next = conversation;
  for (let turn = 0; turn < turns && !next.ending; turn += 1) next = takeTurn(next, replyAs(kind, next));
  return next;
}

/** Share of lines in which the reader sees a label that inflames. */
function shareHarmful(lines: readonly string[]): number {
  return lines.filter((line) => readAgentTurn(line, []).observations.some((seen) => harmful.has(seen.label))).length / lines.length;
}

describe.each(agentKinds)('a %s agent', (kind) => {
  it('always says something, and the same in the same conversation', () => {
    let conversation = startConversation(lampScenario, evenVoice, { seed: 5, channel: 'chat' });
    for (let turn = 0; turn < 5 && !conversation.ending; turn += 1) {
      const said = replyAs(kind, conversation);
      expect(said.text).not.toBe('');
      expect(replyAs(kind, conversation)).toEqual(said);
      conversation = takeTurn(conversation, said);
    }
  });

  it('brings every contact to an end', () => {
    const role = findRole('third-no-show');
    const conversation = play(kind, 30, startConversation(role.scenario, role.voice, { seed: 1, channel: 'chat' }));
    expect(conversation.ending).not.toBeNull();
  });

  it('leaves no slot unfilled', () => {
    const role = findRole('missed-connection');
    const conversation = play(kind, 4, startConversation(role.scenario, role.voice, { seed: 2, channel: 'email' }));
    for (const turn of conversation.turns) expect(turn.agent.text).not.toMatch(/\{(?:agent|firm|name)\}|undefined/u);
  });
});

describe('the kinds', () => {
  it('do not repeat themselves while they have something new to say', () => {
    for (const kind of ['hostile', 'defensive', 'silent'] as const) {
      const said = play(kind, 5).turns.map((turn) => turn.agent.text);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('differ from each other on the same customer', () => {
    const conversation = startConversation(lampScenario, evenVoice, { seed: 5, channel: 'chat' });
    expect(new Set(agentKinds.map((kind) => replyAs(kind, conversation).text)).size).toBeGreaterThanOrEqual(agentKinds.length - 1);
  });

  it('are typical: the hostile and the defensive inflame, the apologetic do not', () => {
    expect(shareHarmful(agentLines.hostile)).toBeGreaterThan(0.6);
    expect(shareHarmful(agentLines.defensive)).toBeGreaterThan(0.5);
    expect(shareHarmful(agentLines['over-apologising'])).toBeLessThan(0.4);
    expect(shareHarmful(agentLines.filler)).toBeLessThan(0.4);
  });

  it('have lines of their own, none twice', () => {
    for (const lines of Object.values(agentLines)) expect(new Set<string>(lines).size).toBe(lines.length);
  });

  it('give away what they may not, when they give everything away', () => {
    const conversation = play('giveaway', 4);
    const seen = conversation.turns.flatMap((turn) => turn.reading.observations.map((observation) => observation.label));
    expect(seen).toContain('over-promise');
  });
});
