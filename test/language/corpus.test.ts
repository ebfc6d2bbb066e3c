import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { agentLabels, channels, customerLabels, stages, triggers } from '../../src/core/codebook.ts';
import type { Channel, Label, Role, Stage, Trigger } from '../../src/core/codebook.ts';

interface Turn { role: Role; text: string; labels: Label[]; stage?: Stage; triggers?: Trigger[] }
interface Conversation { id: string; channel: Channel; industry: string; agentKind: string; turns: Turn[] }
interface Pair { id: string; role: Role; differs: string; a: { text: string; labels: Label[] }; b: { text: string; labels: Label[] } }

const folder = join(contentDirectory, 'corpus');
const read = <Row>(name: string): Row[] => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Row);
const conversations = readdirSync(folder).filter((name) => name.startsWith('conversations-')).flatMap((name) => read<Conversation>(name));
const turns = conversations.flatMap((conversation) => conversation.turns);
const pairs = read<Pair>('contrast-pairs.jsonl');
const labelsOf: Record<Role, readonly Label[]> = { agent: agentLabels, customer: customerLabels };

describe('the corpus', () => {
  it('is large and wide enough', () => {
    expect(conversations.length).toBeGreaterThanOrEqual(800);
    expect(turns.length).toBeGreaterThanOrEqual(8000);
    expect(pairs.length).toBeGreaterThanOrEqual(600);
    expect(new Set(conversations.map(({ channel }) => channel))).toEqual(new Set(channels));
    expect(new Set(conversations.map(({ industry }) => industry.toLowerCase())).size).toBeGreaterThanOrEqual(60);
    expect(new Set(conversations.map(({ agentKind }) => agentKind)).size).toBe(9);
  });

  it.each([...agentLabels, ...customerLabels])('carries %s at least 150 times', (label) => {
    expect(turns.filter(({ labels }) => labels.includes(label)).length).toBeGreaterThanOrEqual(150);
  });

  it('uses only labels, stages and triggers of the codebook, each where it belongs', () => {
    for (const { id, turns: said } of conversations) {
      for (const [index, turn] of said.entries()) {
        const place = `${id}.${index + 1}`;
        expect(turn.text.trim(), place).not.toBe('');
        for (const label of turn.labels) expect(labelsOf[turn.role], place).toContain(label);
        if (turn.role === 'customer') expect(stages, place).toContain(turn.stage);
        else expect(turn.stage, place).toBeUndefined();
        for (const trigger of turn.triggers ?? []) expect(triggers, place).toContain(trigger);
      }
    }
    for (const { id, role, a, b } of pairs) for (const label of [...a.labels, ...b.labels]) expect(labelsOf[role], id).toContain(label);
  });

  it('gives no conversation, pair or long turn twice', () => {
    const ids = [...conversations.map(({ id }) => id), ...pairs.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    const long = turns.map(({ text }) => text.trim().toLowerCase()).filter((text) => text.split(/\s+/).length >= 12);
    expect(long.length - new Set(long).size).toBe(0);
  });

  it('has pairs whose sides do different things', () => {
    for (const { id, a, b } of pairs) expect([...a.labels].sort().join(), id).not.toBe([...b.labels].sort().join());
  });

  it('names no brand of the real world', () => {
    const brands = /\b(?:amazon|ebay|paypal|whatsapp|facebook|instagram|tiktok|trustpilot|tripadvisor|google|microsoft|iphone|samsung|tesco|sainsbury'?s|asda|aldi|lidl|ikea|ryanair|easyjet|vodafone|netflix|spotify|dhl|fedex|hermes|evri|uber|deliveroo|airbnb|barclays|lloyds|hsbc|santander|revolut|british airways|lufthansa|toyota|volkswagen|bmw|starbucks|mcdonald'?s|argos|currys|john lewis|marks (?:and|&) spencer)\b/i;
    const named = turns.filter(({ text }) => brands.test(text)).map(({ text }) => `${brands.exec(text)?.[0]}: ${text.slice(0, 80)}`);
    expect(named).toEqual([]);
  });
});
