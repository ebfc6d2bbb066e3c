import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findWide } from './faults.ts';
import { course, film, openFilm, question, runToEnd, runUntil } from './film.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '');

async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  throw new Error(`Tab never reached ${wanted}`);
}

const open = (...parts: Parameters<typeof openFilm> extends [unknown, ...infer Rest] ? Rest : never): Promise<Page> => openFilm(world, ...parts);

describe('a demonstration', () => {
  it('is played to its end by keyboard at twice the speed, asks on the way, and says what made the difference', async () => {
    const page = await open('good');
    await tabTo(page, /^0\.75/);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.getByLabel('Speed').inputValue()).toBe('2');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Play');
    await page.keyboard.press('Enter');
    await page.locator('[aria-live]').first().filter({ hasText: /^Samira: Hi\. I'm standing/ }).waitFor({ state: 'attached' });

    await runUntil(page, question(page));
    const asked = await focused(page);
    expect(await page.locator('main h2').first().textContent()).toBe(asked);
    await page.keyboard.press('Tab');
    await page.keyboard.type('I will ring you myself at nine.');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Space');
    await page.getByText('Hint', { exact: true }).waitFor();
    await page.keyboard.press('Space');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === 'Pause');
    await page.clock.runFor(6_000);
    expect(await page.getByText('I will ring you myself at nine.').count()).toBeGreaterThan(0);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await page.keyboard.press('Space');
    await runToEnd(page);

    expect(await focused(page)).toBe('The same moment, handled well.');
    await page.getByRole('heading', { name: 'What brought it down' }).waitFor();
    await page.getByText('Callum acknowledged the problem').waitFor();
    await page.getByRole('img', { name: /as it often goes it ends at 80 of 100, handled well at 4/ }).waitFor();
    await page.locator(`a[href="/learn/${course}"]`).waitFor();
    expect(await page.locator(`a[href^="/learn/${course}/"]`).count()).toBeGreaterThan(2);
    expect(world.complaints).toEqual([]);
  });

  it('offers the good version after the bad one, and begins it', async () => {
    const page = await open('bad');
    await page.keyboard.press('Space');
    await runToEnd(page);
    await page.getByRole('button', { name: 'Watch it handled well' }).click();
    await page.waitForURL(/version=good/);
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    expect(await page.getByText('Line 1 of 13').count()).toBe(1);
  });

  it('goes to a line chosen in the transcript, and back and forward by arrow keys', async () => {
    const page = await open('bad');
    await page.getByRole('list', { name: 'Transcript' }).getByRole('button', { name: /My test is on Monday/ }).click();
    await page.getByText('Line 5 of 11').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Line 4 of 11').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Line 5 of 11').waitFor();
  });

  it('keeps its place while the page is hidden', async () => {
    const page = await open('bad');
    await page.keyboard.press('Space');
    await page.clock.runFor(1_000);
    await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true, configurable: true }));
    await page.clock.runFor(60_000);
    expect(await page.getByText('Line 1 of 11').count()).toBe(1);
    await page.evaluate(() => Object.defineProperty(document, 'hidden', { value: false, configurable: true }));
    await runUntil(page, question(page));
  });

  it('shows its content note before anything else', async () => {
    const { days } = (await (await fetch(`${world.base}/api/courses/${course}`)).json()) as { days: { demonstrations: { id: string }[] }[] };
    for (const { id } of days.flatMap(({ demonstrations }) => demonstrations)) {
      const { contentNote } = (await (await fetch(`${world.base}/api/courses/${course}/demonstrations/${id}`)).json()) as { contentNote: string | null };
      if (contentNote === null) continue;
      const page = await open('bad', {}, id);
      await page.getByText(contentNote).waitFor();
      expect(await page.getByRole('heading', { name: 'Transcript' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Show it' }).click();
      await page.getByRole('heading', { name: 'Transcript' }).waitFor();
      return;
    }
    throw new Error('No demonstration has a content note');
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const)('has no fault axe can find and stays within the window: %s, %i px', async (colorScheme, width) => {
    const page = await open('good', { colorScheme, viewport: { width, height: 800 } });
    const faults: string[] = [];
    const look = async (when: string): Promise<void> => {
      await page.clock.runFor(1_000);
      faults.push(...[...(await findFaults(page)), ...(await findWide(page))].map((fault) => `${when}: ${fault}`));
    };
    await look('before');
    await page.keyboard.press('Space');
    await page.clock.runFor(6_000);
    await page.keyboard.press('Space');
    await look('paused');
    await page.keyboard.press('Space');
    await runUntil(page, question(page));
    await page.keyboard.press('Space');
    await look('asking');
    await page.keyboard.press('Space');
    await runToEnd(page);
    await look('over');
    expect(faults).toEqual([]);
  });

  it('is heard in the voice this server brings where the browser has none, under the policy it is sent with', async () => {
    const page = await world.visit({ bypassCSP: false });
    await page.addInitScript(() => {
      Object.defineProperty(window, 'speechSynthesis', { value: undefined });
      const make = AudioContext.prototype.createBufferSource;
      AudioContext.prototype.createBufferSource = function spy() {
        const source = make.call(this);
        const start = source.start.bind(source);
        source.start = () => {
          const loudest = Math.max(...(source.buffer?.getChannelData(0).filter((_, at) => at % 50 === 0) ?? []));
          document.documentElement.dataset['heard'] = `${document.documentElement.dataset['heard'] ?? ''} ${loudest > 0.05 ? 'loud' : 'silent'}`;
          start();
        };
        return source;
      };
    });
    await page.goto(`${world.base}/learn/${course}/demonstrations/${film}`);
    await page.getByRole('button', { name: 'Voices' }).click();
    await page.getByRole('button', { name: 'Play' }).first().click();
    await page.getByText('Synthetic voice of this server (Flite)').waitFor({ timeout: 60_000 });
    await page.waitForFunction(() => document.documentElement.dataset['heard']?.includes('loud'));
    expect(await page.locator('html').getAttribute('data-heard')).not.toContain('silent');
    await page.keyboard.press('v');
    await page.getByText(/Synthetic voice/).waitFor({ state: 'detached' });
  });

  it('goes on with captions, and says why, when no voice can be loaded', async () => {
    const page = await world.visit();
    await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(`${world.base}/learn/${course}/demonstrations/${film}`);
    await page.getByRole('button', { name: 'Voices' }).click();
    await page.getByRole('button', { name: 'Play' }).first().click();
    await page.getByText(/could not be loaded from the server. The captions go on/).waitFor();
    await page.getByRole('button', { name: 'Show the hint' }).waitFor({ timeout: 30_000 });
  });
});
