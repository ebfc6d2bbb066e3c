import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, dropFile } from './archive.ts';
import { findFaults, findWide } from './faults.ts';
import { closeLine, endTalk, heardLine, say, startTalk, wallLine } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
/** Every page by name, of a visitor who has played; cookies of that visitor come with the page. */
let page: Page;
const addresses: Record<string, string> = {};

beforeAll(async () => {
  world = await openWorld();
  page = await world.visit();
  await startTalk(page, world.base);
  await say(page, heardLine);
  await say(page, wallLine);
  const session = page.url();
  await endTalk(page, closeLine);
  await page.goto(`${session}/debrief`);
  await page.locator('#turn-2').getByRole('button', { name: /Take it again from here/ }).click();
  await page.getByText('You are taking turn 2 again.').waitFor();
  const branch = page.url();
  await startTalk(page, world.base, { channel: 'E-mail' });
  await say(page, heardLine, 'Control+Enter');
  const talk = page.url();
  await page.goto(`${world.base}/analysis`);
  await dropFile(page, 'chats.txt', archive);
  await page.getByRole('button', { name: 'Keep this report' }).click();
  await page.getByText('This report is kept in your list').waitFor();
  const report = page.url();
  Object.assign(addresses, {
    analysis: `${world.base}/analysis`, report, 'analysed conversation': `${report}/1`,
    'first page': world.base, library: `${world.base}/practice`, 'empty library': `${world.base}/practice?q=zzzz`, brief: `${world.base}/practice/promised-today`,
    'chat that goes on': branch, 'chat that has ended': session, 'e-mail': talk, debrief: `${session}/debrief`,
    comparison: `${session}/compare/${branch.split('/').at(-1)}`, history: `${world.base}/history`, 'no such page': `${world.base}/nowhere`,
    home: `${world.base}/learn`, refreshers: `${world.base}/learn/review`, course: `${world.base}/learn/service-recovery`, lesson: `${world.base}/learn/service-recovery/sorry`,
    plan: `${world.base}/learn/service-recovery/plans/day-2`, demonstration: `${world.base}/learn/service-recovery/demonstrations/d1-demo-second-no-show`,
    'sign in': `${world.base}/sign-in`, 'sign up': `${world.base}/sign-up`, account: `${world.base}/account`, administration: `${world.base}/administration`,
    'no such session': `${world.base}/session/00000000-0000-4000-8000-000000000000`,
  });
});
afterAll(() => world.close());

async function open(address: string): Promise<void> {
  await page.goto(address);
  await page.locator('main h1').waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.waitForTimeout(150);
}

describe('every page', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault axe can find in the ${theme} theme`, async () => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const faults: Record<string, string[]> = {};
      for (const [name, address] of Object.entries(addresses)) {
        await open(address);
        expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
        const found = await findFaults(page);
        if (found.length > 0) faults[name] = found;
      }
      expect(faults).toEqual({});
    });
  }

  it('has its own title and one first heading, and fits a window of 320 pixels without scrolling sideways, windows over it too', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const tooWide: Record<string, string[]> = {};
    const titles = new Set<string>();
    for (const [name, address] of Object.entries(addresses)) {
      await open(address);
      const over = await findWide(page);
      if (over.length > 0) tooWide[name] = over;
      expect(await page.locator('h1').count(), name).toBe(1);
      const title = await page.title();
      expect(title).toMatch(/ · Evenkeel$/);
      titles.add(title);
    }
    expect(tooWide).toEqual({});
    // Both libraries share a title, as do all conversations with one customer and both pages that are not there.
    expect(titles.size).toBe(Object.keys(addresses).length - 4);
    await open(addresses['chat that goes on'] ?? '');
    await page.getByRole('button', { name: 'Brief' }).click();
    await page.getByRole('dialog', { name: 'Brief' }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    expect(await findFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 860 });
  });

  it('moves nothing when less motion is asked for', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(addresses['chat that goes on'] ?? '');
    const longest = await page.evaluate(() =>
      Math.max(0, ...[...document.querySelectorAll('*')].flatMap((node) => {
        const { animationDuration, transitionDuration } = getComputedStyle(node);
        return [animationDuration, transitionDuration].map((duration) => Number.parseFloat(duration));
      })),
    );
    expect(longest).toBeLessThan(0.02);
  });

  it('keeps the theme that was chosen, from the first paint', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(world.base);
    await page.getByRole('button', { name: /^Theme: as your system/ }).click();
    await page.getByRole('button', { name: /^Theme: light/ }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.getByRole('button', { name: /^Theme: dark/ }).click();
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
  });
});
