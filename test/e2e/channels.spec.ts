import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findWide } from './faults.ts';
import { endTalk, listItems, say, startTalk } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const wall = 'Please DM us. That is our policy, and you should calm down.';
const care = 'That should not have happened, and I am sorry. That was our mistake. What worries you most now?';
const close = 'I will ring you tomorrow at noon. Thank you for telling me.';
const voice = (page: Page) => page.locator('[data-part="customer-voice"]');

/** A visitor whose role-plays all run on one seed, so that the same things are heard and seen every time. */
async function visit(options: Parameters<World['visit']>[0] = {}): Promise<Page> {
  const page = await world.visit(options);
  await page.route('**/api/sessions', (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    return route.continue({ postData: JSON.stringify({ ...route.request().postDataJSON(), seed: 7 }) });
  });
  return page;
}

/** Says lines in turn until `shown` is there; what a channel shows beside the words is not there every time. */
async function sayUntil(page: Page, shown: () => Promise<number>): Promise<void> {
  for (const line of [wall, care, wall, care]) {
    if (await page.getByRole('link', { name: 'See the debrief' }).isVisible()) return;
    await say(page, line);
    if ((await shown()) > 0) return;
  }
}

/** A window of 320 pixels, without the brief that stood at the side of a wide one. */
async function narrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.waitForTimeout(150);
  if ((await page.getByRole('dialog', { name: 'Brief' }).count()) > 0) await page.keyboard.press('Escape');
}

/** Sees to it that a page holds in both themes and in a narrow window. */
async function holds(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findFaults(page), colorScheme).toEqual([]);
  }
  await narrow(page);
  expect(await findWide(page)).toEqual([]);
  expect(await findFaults(page), 'narrow').toEqual([]);
  await page.setViewportSize({ width: 1280, height: 860 });
}

async function openDebrief(page: Page): Promise<void> {
  if (!(await page.getByRole('link', { name: 'See the debrief' }).isVisible())) await endTalk(page, close);
  await page.getByRole('link', { name: 'See the debrief' }).click();
  await page.getByRole('heading', { name: 'Turn by turn' }).waitFor();
}

describe('on the phone', () => {
  it('there are captions and sounds in brackets, a voice instead of a face, and the call ends', async () => {
    const page = await visit();
    await startTalk(page, world.base, { scenario: 'blocked-at-the-till', channel: 'Phone' });
    expect(await page.getByRole('img', { name: /looks|is easing|Drawing of/ }).count()).toBe(0);
    expect(await page.getByText('On the call').isVisible()).toBe(true);
    expect(await page.getByText(/^Voice: (low|raised|loud) and (even|quick|fast)$/).isVisible()).toBe(true);
    await page.getByRole('textbox', { name: 'Say' }).waitFor();
    const sign = listItems(page).locator('i');
    await sayUntil(page, () => sign.count());
    expect(await sign.last().textContent()).toMatch(/^\(.*\)/);
    expect(await voice(page).textContent()).toContain((await sign.last().textContent()) ?? '(');
    await holds(page);
    const heard = (await sign.first().textContent()) ?? '';
    await endTalk(page, close);
    expect(await page.getByRole('region', { name: 'Call ended' }).isVisible()).toBe(true);
    expect(await page.getByText(/^Voice: /).count()).toBe(0);
    await openDebrief(page);
    expect(await page.locator('section[aria-labelledby="turns"]').getByText(heard, { exact: true }).isVisible()).toBe(true);
    await holds(page);
    expect(world.complaints).toEqual([]);
  });

  it('an exam lets the voice be heard only in the words', async () => {
    const page = await visit();
    await startTalk(page, world.base, { scenario: 'blocked-at-the-till', channel: 'Phone', mode: 'Exam' });
    expect(await page.getByText('On the call').isVisible()).toBe(true);
    expect(await page.getByText(/^Voice: /).count()).toBe(0);
  });

  it('the caller listens for a moment before answering', async () => {
    const page = await visit({ typingTime: true, reducedMotion: 'no-preference' });
    await startTalk(page, world.base, { scenario: 'blocked-at-the-till', channel: 'Phone' });
    await page.getByRole('textbox', { name: 'Say' }).fill(care);
    await page.getByRole('button', { name: 'Say', exact: true }).click();
    await page.getByText('Minh Tran is listening').waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('[data-part="customer-voice"]')?.textContent?.startsWith('Minh Tran'));
  });
});

describe('in public', () => {
  it('others join in under the customer’s posts, and the firm’s answers are marked', async () => {
    const page = await visit();
    await startTalk(page, world.base, { scenario: 'loaf-and-screw', channel: 'Public post' });
    expect(await page.getByText('Public – everybody can read this').isVisible()).toBe(true);
    await page.getByRole('textbox', { name: 'Reply publicly' }).waitFor();
    const joined = page.getByRole('list', { name: 'Others join in' });
    await sayUntil(page, () => joined.count());
    expect(await listItems(page).nth(1).getByText('Firm · answered by Bea').isVisible()).toBe(true);
    const handle = (await joined.first().getByText(/^@/).first().textContent()) ?? '@';
    expect(await voice(page).textContent()).toContain(`${handle} writes: `);
    await holds(page);
    await openDebrief(page);
    expect(await page.locator('section[aria-labelledby="turns"]').getByText(handle, { exact: true }).first().isVisible()).toBe(true);
    await holds(page);
    expect(world.complaints).toEqual([]);
  });
});

describe('in person', () => {
  it('posture and distance are chosen with the keyboard, go with the words, stay over a reload, and stand in the debrief and the comparison', async () => {
    const page = await visit();
    await startTalk(page, world.base, { scenario: 'room-fourteen', channel: 'In person' });
    expect(await page.getByRole('img', { name: /^Shirin Kazemi/ }).count()).toBe(1);
    const group = (name: string) => page.getByRole('group', { name, exact: true });
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await say(page, care);
    expect(await listItems(page).getByText(/^\(stood/).count()).toBe(0);

    await group('How far off').getByRole('radio', { name: 'A step back' }).focus();
    await page.keyboard.press('Space');
    expect(await page.getByText('The distance counts once you choose how you stand.').isVisible()).toBe(true);
    await group('How you stand').getByRole('radio', { name: 'Open, facing them' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await group('How you stand').getByRole('radio', { name: 'Leaning in' }).isChecked()).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.locator('form textarea').fill('Half a sentence');
    await page.reload();
    await page.locator('form textarea').waitFor();
    expect(await page.locator('form textarea').inputValue()).toBe('Half a sentence');
    expect(await group('How you stand').getByRole('radio', { name: 'Open, facing them' }).isChecked()).toBe(true);
    expect(await group('How far off').getByRole('radio', { name: 'A step back' }).isChecked()).toBe(true);

    const sent = page.waitForRequest(/\/turns$/);
    await say(page, care);
    expect((await sent).postDataJSON()).toMatchObject({ bearing: { posture: 'open', distance: 'back' } });
    const stood = '(stood open, facing them, a step back)';
    expect(await listItems(page).getByText(stood).count()).toBe(1);
    await holds(page);
    await narrow(page);
    await page.getByText('How you stand: Open, facing them · A step back').click();
    await page.getByRole('radio', { name: 'Arms folded' }).check();
    expect(await findFaults(page)).toEqual([]);
    expect(await findWide(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 860 });
    await sayUntil(page, () => listItems(page).locator('i').count());
    expect(await listItems(page).getByText('(stood with arms folded, a step back)').count()).toBe(1);

    await openDebrief(page);
    const turns = page.locator('section[aria-labelledby="turns"]');
    expect(await turns.locator('#turn-2').getByText(stood).isVisible()).toBe(true);
    expect(await turns.locator('i').first().textContent()).toMatch(/^\(/);
    await holds(page);
    await turns.locator('#turn-2').getByRole('button', { name: /Take it again from here/ }).click();
    await page.getByText('You are taking turn 2 again.').waitFor();
    await group('How you stand').getByRole('radio', { name: 'Open, facing them' }).check();
    await say(page, care);
    await endTalk(page, close);
    await page.getByRole('link', { name: 'Compare with the first take' }).click();
    await page.getByRole('region', { name: 'First take' }).getByText(stood).first().waitFor();
    await holds(page);
    expect(world.complaints).toEqual([]);
  });

  it('words that wait for the line keep how they were said over a reload', async () => {
    const page = await visit();
    await startTalk(page, world.base, { scenario: 'room-fourteen', channel: 'In person' });
    await page.route('**/turns', (route) => route.abort());
    await page.getByRole('radio', { name: 'Eyes on the screen' }).check();
    await page.locator('form textarea').fill(care);
    await page.locator('form textarea').press('Enter');
    await page.getByText(/^Not sent yet: no connection/).waitFor();
    await page.getByRole('radio', { name: 'Open, facing them' }).check();
    await page.reload();
    await page.getByText(/^Not sent yet: no connection/).waitFor();
    await page.unroute('**/turns');
    await page.getByRole('button', { name: 'Send again' }).click();
    await listItems(page).nth(2).waitFor();
    expect(await listItems(page).getByText('(looked at the screen)').count()).toBe(1);
  });
});
