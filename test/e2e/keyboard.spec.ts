import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeLine, heardLine, listItems } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

/** Presses Tab until what has the focus reads as wanted. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab never reached ${wanted}`);
}

describe('with the keyboard alone', () => {
  it('a role-play is played from the first page to the debrief', async () => {
    const page = await world.visit();
    await page.goto(world.base);
    await page.getByRole('button', { name: 'Practise now' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Practise now$/);
    await page.keyboard.press('Enter');
    await page.locator('form textarea').waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');

    await page.keyboard.press('r');
    await page.keyboard.type(heardLine);
    await page.keyboard.press('Enter');
    await listItems(page).nth(2).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('h');
    await page.getByText('What would help now').waitFor();
    await page.keyboard.press('s');
    await page.getByRole('heading', { name: 'The customer’s state' }).waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('r');
    await tabTo(page, /^End the contact$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'End the contact' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type(closeLine);
    await tabTo(page, /^Send and end$/);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'See the debrief' }).waitFor();
    await tabTo(page, /^See the debrief$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === 'Debrief');
    expect(await page.title()).toMatch(/^Debrief: /);
  });

  it('single keys can be switched off', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/practice`);
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await page.getByRole('switch', { name: /^Single-key shortcuts/ }).uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.waitForTimeout(150);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
