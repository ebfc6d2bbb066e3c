import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heardLine, listItems, say, startTalk, stepLine } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('nothing is lost', () => {
  it('by a reload in the middle: messages and draft are there again', async () => {
    const page = await world.visit();
    await page.setViewportSize({ width: 900, height: 480 });
    await startTalk(page, world.base);
    await say(page, heardLine);
    await page.locator('form textarea').fill('Half a sentence');
    const before = await listItems(page).allTextContents();
    await page.reload();
    await page.locator('form textarea').waitFor();
    expect(await page.locator('form textarea').inputValue()).toBe('Half a sentence');
    expect(await listItems(page).allTextContents()).toEqual(before);
    await page.waitForFunction(() => scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 4);
  });

  it('by leaving: the first page and the history lead back', async () => {
    const page = await world.visit();
    await startTalk(page, world.base);
    const address = page.url();
    await page.goto(world.base);
    await page.getByRole('link', { name: /^Carry on with/ }).click();
    await page.locator('form textarea').waitFor();
    expect(page.url()).toBe(address);
  });

  it('by a lost line: the words wait, survive a reload, and arrive once', async () => {
    const page = await world.visit();
    await startTalk(page, world.base);
    await page.route('**/turns', (route) => route.abort());
    const box = page.locator('form textarea');
    await box.fill(heardLine);
    await box.press('Enter');
    await page.getByText(/^Not sent yet: no connection/).waitFor();
    await page.reload();
    await page.getByText(/^Not sent yet: no connection/).waitFor();
    expect(await listItems(page).count()).toBe(2);
    await page.unroute('**/turns');
    await page.getByRole('button', { name: 'Send again' }).click();
    await listItems(page).nth(2).waitFor();
    expect(await listItems(page).filter({ hasText: heardLine }).count()).toBe(1);
  });

  it('by a refusal: the words survive a reload and can be put back into the box', async () => {
    const page = await world.visit();
    await startTalk(page, world.base);
    const refusal = { type: 'about:blank', title: 'Refused', status: 422, detail: 'These words cannot be taken.', code: 'invalid-input' };
    await page.route('**/turns', (route) => route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(refusal) }));
    const box = page.locator('form textarea');
    await box.fill(heardLine);
    await box.press('Enter');
    await page.getByText('Not sent: These words cannot be taken.').waitFor();
    await page.reload();
    await page.getByText('Not sent: These words cannot be taken.').waitFor();
    await page.getByRole('button', { name: 'Put back into the box' }).click();
    await page.getByText('Not sent:').waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe(heardLine);
    expect(await listItems(page).count()).toBe(1);
  });

  it('by an answer that got lost on the way back: the same words are not stored twice', async () => {
    const page = await world.visit();
    await startTalk(page, world.base);
    let lost = 0;
    await page.route('**/turns', async (route) => {
      lost += 1;
      if (lost > 1) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await say(page, stepLine);
    await page.reload();
    await listItems(page).nth(2).waitFor();
    expect(lost).toBe(2);
    expect(await listItems(page).count()).toBe(3);
  });
});
