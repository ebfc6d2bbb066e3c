import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findWide } from './faults.ts';
import { closeLine, endTalk, heardLine, say, startTalk, wallLine } from './talk.ts';
import { openWorld, type World } from './world.ts';

const day = 24 * 3_600_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** Answers the check of a lesson with the first option of each question, and gives how many were right. */
async function takeCheck(page: Page, lesson: string): Promise<number> {
  await page.goto(`${world.base}/learn/service-recovery/${lesson}`);
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Check my answers' }) });
  await form.waitFor();
  for (const group of await form.locator('fieldset').all()) await group.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Check my answers' }).click();
  const words = await page.getByText(/\d of 3 right/).first().textContent();
  return Number(words?.charAt(0));
}

/** Takes checks until something in them was wrong. */
async function missSomething(page: Page): Promise<void> {
  for (const lesson of ['four-steps', 'sorry', 'one-step']) if ((await takeCheck(page, lesson)) < 3) return;
  throw new Error('Every first option was right');
}

async function playWeakly(page: Page): Promise<void> {
  await startTalk(page, world.base);
  await say(page, wallLine);
  await endTalk(page, closeLine);
}

async function expectSound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findFaults(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await findWide(page)).toEqual([]);
  expect(await page.locator('h1').count()).toBe(1);
  if (size) await page.setViewportSize(size);
}

describe('the learner’s home', () => {
  it('teaches whoever is new what to do first, and claims nothing', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/learn`);
    await page.getByRole('heading', { name: 'Your learning' }).waitFor();
    await page.getByText('Begin with the first lesson').waitFor();
    expect(await page.getByText('Not shown yet', { exact: true }).count()).toBe(7);
    await page.getByRole('heading', { name: 'No refreshers due' }).waitFor();
    await page.getByText('Evenkeel holds no examination and issues no certificate').waitFor();
    await expectSound(page);
    await page.getByRole('link', { name: /^Open the lesson/ }).click();
    await page.waitForURL(/\/learn\/service-recovery\/[\w-]+$/);
  });

  it('says what is due and what to play, once something was done', async () => {
    const page = await world.visit();
    await missSomething(page);
    await playWeakly(page);
    await page.goto(`${world.base}/learn`);
    await page.getByText('Carry on with').waitFor();
    await page.getByText('The next ones come').waitFor();
    world.wait(day);
    await page.goto(`${world.base}/learn`);
    await page.getByRole('heading', { name: /refreshers? (is|are) due$/ }).waitFor();
    expect(await page.getByText(/of 100 .* last practised/).count()).toBeGreaterThan(2);
    await page.getByText('where you stand at').first().waitFor();
    await expectSound(page);
  });

  it('is reached from every page', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/practice`);
    await page.locator('article').first().waitFor();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Learn' }).click();
    await page.getByRole('heading', { name: 'Your learning' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });
});

describe('refreshers', () => {
  it('say that nothing is due, and where cards come from', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/learn/review`);
    await page.getByRole('heading', { name: 'Nothing is due' }).waitFor();
    await page.getByText('Cards come of what you do').waitFor();
    await expectSound(page);
  });

  it('are answered with the keyboard alone, one card a screen, to an end that says what is next', async () => {
    const page = await world.visit();
    await missSomething(page);
    await playWeakly(page);
    await page.goto(`${world.base}/learn`);
    world.wait(day);
    await page.goto(`${world.base}/learn`);
    await page.getByRole('link', { name: 'Refresh now' }).focus();
    await page.keyboard.press('Enter');
    const place = page.getByText(/^Card \d of \d$/);
    await place.waitFor();
    const count = Number((await place.textContent())?.at(-1));
    expect(count).toBeGreaterThan(1);
    let sound = 0;
    for (let card = 1; card <= count; card += 1) {
      await page.getByText(`Card ${card} of ${count}`).waitFor();
      if (await page.getByRole('heading', { name: /^(Your own words again|A question again)$/ }).count() === 0) {
        await page.getByRole('button', { name: 'Leave it for now' }).press('Enter');
        continue;
      }
      const box = page.locator('main form textarea');
      if ((await box.count()) > 0) {
        await box.focus();
        await page.keyboard.type(heardLine);
        await page.keyboard.press('Control+Enter');
      } else {
        await page.getByRole('radio').first().focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
      }
      await page.getByText(/It comes again/).waitFor();
      await page.waitForFunction(() => document.activeElement?.textContent === 'What it does');
      if (sound < 2) await expectSound(page);
      sound += 1;
      await page.keyboard.press('n');
    }
    await page.getByRole('heading', { name: 'That was it' }).waitFor();
    expect(sound).toBeGreaterThan(1);
    await expectSound(page);
    await page.getByRole('link', { name: 'To your learning', exact: true }).click();
    await page.getByRole('heading', { name: 'Your learning' }).waitFor();
    expect(world.complaints).toEqual([]);
  });

  it('lose nothing of an answer when the line is lost', async () => {
    const page = await world.visit();
    await missSomething(page);
    await page.goto(`${world.base}/learn`);
    world.wait(day);
    await page.goto(`${world.base}/learn/review`);
    await page.getByRole('heading', { name: 'A question again' }).waitFor();
    await page.route('**/api/reviews/*', (route) => route.abort());
    await page.getByRole('radio').first().check();
    await page.getByRole('button', { name: 'See what it does' }).click();
    await page.getByText('Not sent yet').waitFor();
    await page.unroute('**/api/reviews/*');
    await page.reload();
    await page.getByText(/It comes again/).waitFor();
  });
});
