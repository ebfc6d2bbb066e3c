import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeLine, endTalk, heardLine, listItems, say, startTalk, stepLine, wallLine } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('a role-play in chat', () => {
  it('leads from the first page in one click through the debrief and another take to the history', async () => {
    const page = await world.visit();
    await page.goto(world.base);
    await page.getByRole('button', { name: 'Practise now' }).click();
    await page.locator('form textarea').waitFor();
    expect(page.url()).toMatch(/\/session\/[0-9a-f-]{36}$/);
    expect(await listItems(page).count()).toBe(1);

    await say(page, heardLine);
    await say(page, wallLine);
    await say(page, stepLine);
    await endTalk(page, closeLine);
    await page.getByRole('link', { name: 'See the debrief' }).click();

    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
    expect(await page.getByText(/^Satisfaction \d\.\d of 5$/).isVisible()).toBe(true);
    const moments = page.locator('article[id^="moment-"]');
    expect(await moments.count()).toBeGreaterThanOrEqual(1);
    expect(await moments.count()).toBeLessThanOrEqual(3);
    for (const part of ['Your words', 'What they did', 'Why', 'Try this']) expect(await moments.first().getByText(part, { exact: true }).isVisible()).toBe(true);
    const turn = page.locator('#turn-2');
    await turn.getByText('What was read, and what it did').click();
    expect(await turn.getByText('told them to calm down').first().isVisible()).toBe(true);

    await turn.getByRole('button', { name: /^I see this differently\s*: told them to calm down/ }).click();
    await turn.getByText('You see this differently. Noted.').waitFor();
    await page.reload();
    await turn.getByText('What was read, and what it did').click();
    await turn.getByRole('button', { name: /Take it back/ }).click();
    await turn.getByText('You see this differently. Noted.').waitFor({ state: 'detached' });

    await turn.getByRole('button', { name: /Take it again from here/ }).click();
    await page.getByText('You are taking turn 2 again.').waitFor();
    expect(await listItems(page).count()).toBe(3);
    await say(page, stepLine);
    await endTalk(page, closeLine);
    await page.getByRole('link', { name: 'Compare with the first take' }).click();
    await page.getByRole('heading', { name: 'Two takes, side by side' }).waitFor();
    expect(await page.getByText('The opening and 1 turn are shared').isVisible()).toBe(true);
    expect(await page.getByRole('region', { name: 'Second take' }).getByText('told them to calm down').count()).toBe(0);

    await page.getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { name: 'Your history' }).waitFor();
    const rows = page.locator('section[aria-labelledby="sessions"] article');
    await rows.nth(1).waitFor();
    expect(await rows.count()).toBe(2);
    expect(await page.getByRole('heading', { name: 'Listening' }).isVisible()).toBe(true);
    await rows.first().getByRole('button', { name: /^Delete/ }).click();
    await rows.nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await rows.nth(1).waitFor();
    expect(world.complaints).toEqual([]);
  });

  it('shows state and hints in training and neither in an exam', async () => {
    const page = await world.visit();
    await startTalk(page, world.base);
    expect(await page.getByRole('heading', { name: 'The customer’s state' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'The customer’s state' }).click();
    await page.getByRole('heading', { name: 'The customer’s state' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hint', exact: true }).click();
    await page.getByText('What would help now').waitFor();

    await startTalk(page, world.base, { mode: 'Exam' });
    await say(page, heardLine);
    expect(await page.getByRole('heading', { name: 'The customer’s state' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'The customer’s state' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Hint', exact: true }).count()).toBe(0);
    expect(await page.getByText(/^(Calm|Concerned|Frustrated|Angry|Abusive|Recovering)$/).count()).toBe(0);
    expect(await page.getByRole('img', { name: /looks|is easing/ }).count()).toBe(0);
  });

  it('lets the customer type for a moment, then says the words to a screen reader once', async () => {
    const page = await world.visit({ typingTime: true, reducedMotion: 'no-preference' });
    await startTalk(page, world.base);
    const voice = page.locator('[data-part="customer-voice"]');
    expect(await voice.getAttribute('aria-live')).toBe('polite');
    expect(await voice.textContent()).toBe('');
    const box = page.locator('form textarea');
    await box.fill(heardLine);
    await box.press('Enter');
    await page.getByText('Marek Wilczyński is writing').waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('[data-part="customer-voice"]')?.textContent?.startsWith('Marek Wilczyński says:'));
    const last = await listItems(page).last().locator('p').textContent();
    expect(await voice.textContent()).toContain((last ?? '').replace('Marek Wilczyński: ', ''));
  });

  it('can be stopped at any time without last words', async () => {
    const page = await world.visit();
    await startTalk(page, world.base);
    await say(page, heardLine);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByText('Nothing more is said.').waitFor();
    await page.getByRole('button', { name: 'Finish here and see the debrief' }).click();
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  });
});
