import type { Page } from 'playwright-core';
import type { World } from './world.ts';

export const course = 'service-recovery';
export const film = 'd1-demo-second-no-show';

/** Opens a demonstration of a page's own, its clock in the hand of the test. */
export async function openFilm(world: World, version: 'bad' | 'good', options: Parameters<World['visit']>[0] = {}, id = film): Promise<Page> {
  const page = await world.visit(options);
  await page.clock.install();
  await page.goto(`${world.base}/learn/${course}/demonstrations/${id}?version=${version}`);
  await page.locator('main h1').waitFor();
  return page;
}

export const question = (page: Page) => page.getByRole('button', { name: 'Show the hint' });
export const ending = (page: Page) => page.getByRole('button', { name: 'From the start' });

/** Lets the film run until something stands on the page; gives the milliseconds it took by the page's clock. */
export async function runUntil(page: Page, what: ReturnType<typeof question>): Promise<number> {
  for (let gone = 0; gone < 240_000; gone += 500) {
    if (await what.count()) return gone;
    await page.clock.runFor(500);
  }
  throw new Error('The film never came there');
}

/** To the end, past every question by the space bar. */
export async function runToEnd(page: Page): Promise<void> {
  for (let round = 0; round < 10; round += 1) {
    await runUntil(page, question(page).or(ending(page)).first());
    if (await ending(page).count()) return;
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Go on', exact: true }).waitFor();
    await page.keyboard.press('Space');
  }
}
