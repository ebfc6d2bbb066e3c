import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeLine, endTalk, heardLine, listItems, say, startTalk } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a role-play by e-mail', () => {
  it('is a thread with subject and quoted mail, sent with Ctrl and Enter, up to the debrief', async () => {
    const page = await world.visit();
    await startTalk(page, world.base, { channel: 'E-mail' });
    const box = page.getByRole('textbox', { name: 'Your e-mail' });
    await box.fill('First line');
    await box.press('Enter');
    expect(await box.inputValue()).toBe('First line\n');
    await say(page, heardLine, 'Control+Enter');
    expect(await listItems(page).count()).toBe(3);
    const reply = listItems(page).nth(1);
    expect(await reply.getByText(/^Re: /).isVisible()).toBe(true);
    await reply.getByText('Earlier message').click();
    expect(await reply.locator('blockquote').textContent()).toMatch(/^> /);
    await endTalk(page, closeLine);
    await page.getByRole('link', { name: 'See the debrief' }).click();
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
    expect(world.complaints).toEqual([]);
  });
});
