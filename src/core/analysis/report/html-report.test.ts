import { describe, expect, it } from 'vitest';
import { analyzeConversation } from '../analyze-conversation.ts';
import { addAnalysis, addCount, emptySummary } from '../summary.ts';
import { findHeadlines } from './findings.ts';
import { type ReportFrame, writeHtmlReport } from './html-report.ts';
import { writeJsonReport } from './json-report.ts';
import type { ReaderQuality } from './reader-quality.ts';

const quality: ReaderQuality = {
  version: 'cues', agentPrecision: 0.62, agentRecall: 0.4, inflamingPrecision: 0.55, inflamingRecall: 0.19, stageExact: 0.39, stageWithinOne: 0.88,
  triggerPrecision: 0.53, triggerRecall: 0.42, escalationPrecision: 0.83, escalationRecall: 0.61,
};
const frame: ReportFrame = { sources: ['<chats>.jsonl'], partial: null, redacted: true, reader: 'cues', quality };

const conversations = Array.from({ length: 60 }, (_, index) => {
  const rude = index % 2 === 0;
  return analyzeConversation({
    id: `<i>${index}</i>`, channel: 'chat', agent: rude ? 'Al "&" Co' : 'Bea', team: '<Team>', source: { file: '<chats>.jsonl', line: index + 1 },
    turns: [
      { role: 'customer', text: 'My parcel is two weeks late <b>again</b>. Where is it?' },
      { role: 'agent', text: rude ? 'Calm down & wait. That is our policy.' : `I am sorry, that was our mistake. I am sending it today, you have it by Friday. (${index})` },
      { role: 'customer', text: rude ? 'Are you serious? I want a manager! <img src=x onerror=alert(1)> I will sue you!' : 'Okay, thank you, that works for me.' },
      { role: 'agent', text: 'Noted.' },
      { role: 'customer', text: rude ? 'You are useless. I am cancelling everything!' : 'Thanks.' },
    ],
  });
});
const summary = addCount(conversations.reduce(addAnalysis, emptySummary()), 'broken', 'No <turns>.', 3);
const page = writeHtmlReport(summary, frame);

describe('the report', () => {
  it('lets nothing of the conversations become markup', () => {
    expect(page).not.toMatch(/<img|<b>|<i>\d|onerror=alert\(1\)>|<chats>|<Team>/);
    expect(page).toContain('&lt;chats&gt;.jsonl');
    expect(page).toContain('Al &quot;&amp;&quot; Co');
  });

  it('needs no script, no network and no other file', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|@import|url\(|https?:\/\/|\ssrc=/i);
  });

  it('links only to sections it has', () => {
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(6);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
  });

  it('opens and closes every element', () => {
    const open: string[] = [];
    for (const [, close, name = '', self] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?(\/?)>/gi)) {
      if (self === '/' || ['meta', 'rect', 'circle', 'path'].includes(name)) continue;
      if (close) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('says its headlines with their base', () => {
    expect(page).toContain('In 30 of 60 (50\u00a0%)');
    expect(findHeadlines(summary).map(({ figure }) => figure)).toContain('50\u00a0%');
  });

  it('says what was left out and how far to trust it', () => {
    expect(page).toContain('No &lt;turns&gt;.');
    expect(page).toContain('19\u00a0%');
  });

  it('has a table behind every chart', () => {
    const charts = page.match(/role="img"/g)?.length ?? 0;
    expect(charts).toBeGreaterThan(2);
    expect(page.match(/<summary>As a table<\/summary>/g)).toHaveLength(charts);
  });

  it('names the move before it got worse only where it is clear, beside what was to be expected', () => {
    const texts = findHeadlines(summary).map(({ text }) => text).join('\n');
    expect(texts).toMatch(/told them to calm down|gave a rule/);
    expect(texts).toContain('After all replies to customers just as upset it is ');
  });

  it('says when not everything was read', () => {
    expect(page).not.toContain('Not everything was read');
    expect(writeHtmlReport(summary, { ...frame, partial: 'Stopped.' })).toContain('<strong>Not everything was read.</strong> Stopped.');
  });

  it('of nothing says so and has no empty sections', () => {
    const empty = writeHtmlReport(emptySummary(), frame);
    expect(empty).toContain('<h1>No conversation could be read</h1>');
    expect(empty).not.toContain('NaN');
    expect(empty).not.toContain('id="headlines"');
  });

  it('never writes a figure that is none', () => {
    expect(page).not.toMatch(/NaN|undefined|Infinity|\[object/);
  });
});

describe('the figures as JSON', () => {
  it('are whole, with names in order', () => {
    const written = JSON.parse(writeJsonReport(summary, frame)) as { headlines: unknown[]; summary: { conversations: number; agents: { names: Record<string, { conversations: number }> } } };
    expect(written.summary.conversations).toBe(60);
    expect(Object.keys(written.summary.agents.names)).toEqual(['Al "&" Co (<Team>)', 'Bea (<Team>)']);
    expect(written.headlines).toEqual(findHeadlines(summary));
  });
});
