import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, course, everyKind, lesson, openExercise, shownExercise, shownFeedback } from './exercise.ts';
import { findFaults, findWide } from './faults.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? '');

describe('the course page', () => {
  it('leads from the navigation to the next lesson, in the format that is chosen', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}${course}`);
    await page.getByRole('heading', { name: 'Day 5: Framework and plan' }).waitFor();
    await page.getByText('0 of 51 lessons done').waitFor();
    await page.getByLabel('How much of it').selectOption({ label: 'Half a day, the essentials' });
    await page.getByText('0 of 9 lessons done').waitFor();
    expect(page.url()).toMatch(/\?format=half-day$/);
    await page.reload();
    await page.getByText('0 of 9 lessons done').waitFor();
    await page.getByRole('link', { name: /^Open the lesson/ }).click();
    await page.getByRole('heading', { level: 1, name: 'The minute after' }).waitFor();
    // In half a day the second lesson is left out.
    await page.getByRole('link', { name: /^Next lesson/ }).click();
    await page.getByRole('heading', { level: 1, name: 'What set it off' }).waitFor();
    expect(page.url()).toMatch(/\/what-set-it-off\?format=half-day$/);
  });

  it('says so when there is no such course, format or lesson', async () => {
    const page = await world.visit();
    for (const address of ['/learn/nothing', `${course}?format=nothing`, `${course}/nothing`]) {
      await page.goto(world.base + address);
      await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
    }
  });
});

describe('a lesson', () => {
  it('is read, practised and checked, and everything is there again after a reload', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}${course}/${lesson}`);
    await page.getByRole('heading', { name: 'Afterwards you can' }).waitFor();
    await page.getByText('That text goes out by itself.').waitFor();
    await page.getByRole('link', { name: 'Source 1' }).first().click();
    await page.waitForFunction(() => document.querySelector('#source-1:target')?.textContent?.includes('Bitner'));

    await openExercise(page, world.base, lesson, 'd1-e01-cake');
    await shownExercise(page).getByRole('radio', { name: /I'm glad people could laugh/ }).check();
    await shownExercise(page).getByRole('textbox', { name: /^Why/ }).fill('It sounds kind.');
    const feedback = await answer(page);
    await feedback.getByText('It takes the laugh at its word.').waitFor();
    expect(await focused(page)).toBe('What it does');
    await page.getByRole('navigation', { name: 'This lesson' }).getByText('1/7').waitFor();
    await page.reload();
    await shownFeedback(page).getByText('It takes the laugh at its word.').waitFor();
    expect(await shownExercise(page).getByRole('radio', { name: /I'm glad people could laugh/ }).isChecked()).toBe(true);

    await shownExercise(page).getByRole('button', { name: 'Try again' }).click();
    await shownExercise(page).getByRole('radio', { name: /she became the joke/ }).check();
    await answer(page);
    await shownFeedback(page).getByText('It names both losses').waitFor();

    const check = page.locator('#check');
    for (const right of [/They were asked for the photo twice/, /So everyone looked at you/, /Training the drivers/]) await check.getByRole('radio', { name: right }).check();
    await check.getByRole('button', { name: 'Check my answers' }).click();
    await check.getByText('2 of 3 right. The lesson is done.').waitFor();
    await check.getByText('Another answer fits better').waitFor();
    await check.getByText(/Ringing a customer before the slot ends/).waitFor();
    await page.reload();
    await page.locator('#check').getByText('2 of 3 right. The lesson is done.').waitFor();
    await page.goto(`${world.base}${course}`);
    await page.getByText('1 of 51 lessons done').waitFor();
    await page.getByRole('region', { name: 'Next lesson' }).getByRole('link', { name: /What stays/ }).waitFor();
  });

  it('takes an answer to every kind of exercise and says what it does', async () => {
    const page = await world.visit();
    const silent: string[] = [];
    for (const { kind, of, exercise, give } of everyKind) {
      await give(await openExercise(page, world.base, of, exercise));
      const feedback = await answer(page);
      if ((await feedback.locator('p').first().textContent())?.trim() === '') silent.push(kind);
      const step = page.getByRole('button', { name: /^Exercise \d+: .*, tried$/ }).and(page.locator('[aria-current=step]'));
      expect(await step.count(), kind).toBe(1);
    }
    expect(silent).toEqual([]);
    expect(everyKind.length).toBe(15);
  });

  it('marks the learner’s own words and shows one better line last', async () => {
    const page = await world.visit();
    const task = await openExercise(page, world.base, lesson, 'd1-e01-counter');
    await task.getByRole('textbox').fill('I’m sorry about Tuesday. It was on the van.');
    const feedback = await answer(page);
    expect((await feedback.locator('mark').allTextContents()).join(' ')).toContain('sorry');
    await feedback.getByText(/^\dApologised$/).waitFor();
    expect((await feedback.locator('> div').last().textContent())?.startsWith('One line that would do it')).toBe(true);
    await shownExercise(page).getByRole('button', { name: 'Try again' }).click();
    expect(await shownExercise(page).getByRole('textbox').inputValue()).toContain('on the van');
  });

  it('keeps private notes in this browser, sends none of them, and deletes them when told to', async () => {
    const page = await world.visit();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    const task = await openExercise(page, world.base, lesson, 'd1-e01-journal');
    await task.getByRole('textbox', { name: 'Your notes' }).fill('The kettle, and nobody rang.');
    await answer(page);
    await page.reload();
    expect(await shownExercise(page).getByRole('textbox', { name: 'Your notes' }).inputValue()).toBe('The kettle, and nobody rang.');
    expect(sent.some((body) => body.includes('"finished"'))).toBe(true);
    expect(sent.join()).not.toContain('kettle');
    await shownExercise(page).getByRole('button', { name: 'Delete these notes' }).click();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('kettle');
  });
});

describe('an answer', () => {
  it('that meets a lost line waits, survives a reload, and is stored once', async () => {
    const page = await world.visit();
    const task = await openExercise(page, world.base, lesson, 'd1-e01-suit');
    await page.route('**/attempts', (route) => route.abort());
    await task.getByRole('textbox').fill('You stood there in a fleece because we gave you someone else’s suit.');
    await task.getByRole('button', { name: 'See what it does' }).click();
    await page.getByText(/^Not sent yet: no connection/).waitFor();
    await page.reload();
    await page.getByText(/^Not sent yet: no connection/).waitFor();
    expect(await shownExercise(page).getByRole('textbox').inputValue()).toContain('in a fleece');
    const ids = new Set<string>();
    await page.unroute('**/attempts');
    page.on('request', (request) => {
      if (request.url().endsWith('/attempts')) ids.add(JSON.parse(request.postData() ?? '{}').id);
    });
    await page.getByRole('button', { name: 'Send again' }).click();
    await shownFeedback(page).waitFor();
    expect(ids.size).toBe(1);
  });

  it('that is missing is asked for, not sent', async () => {
    const page = await world.visit();
    const task = await openExercise(page, world.base, lesson, 'd1-e01-suit');
    await task.getByRole('textbox').fill('   ');
    await task.getByRole('button', { name: 'See what it does' }).click();
    await task.getByRole('alert').getByText(/^Write something first/).waitFor();
  });
});

describe('with the keyboard alone', () => {
  it('steps are put in order, by buttons and by number', async () => {
    const page = await world.visit();
    const task = await openExercise(page, world.base, 'what-it-cannot-do', 'd1-e04-three-parts');
    const items = task.getByRole('list', { name: 'Steps in your order' }).getByRole('listitem');
    const before = await items.allTextContents();
    const text = (item: string | undefined): string => (item ?? '').replace(/^\d|[↑↓]/g, '');
    await task.getByRole('button', { name: /^Move down/ }).first().focus();
    await page.keyboard.press('Enter');
    expect(text((await items.allTextContents())[1])).toBe(text(before[0]));
    expect(await focused(page)).toBe(`Move down: ${text(before[0])}`);
    await page.keyboard.press('1');
    expect((await items.allTextContents()).map(text)).toEqual(before.map(text));
    await task.getByText(/^Now at place 1 of/).waitFor();
  });

  it('one steps through the exercises of a lesson', async () => {
    const page = await world.visit();
    await openExercise(page, world.base, lesson, 'd1-e01-columns');
    await page.getByRole('button', { name: 'Next exercise' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/exercise=d1-e01-lamp$/);
    await page.getByText('Exercise 2 of 7', { exact: true }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await shownExercise(page).getByRole('checkbox').first().isChecked()).toBe(true);
    await page.getByText('1 marked; 3 lines are to be found.').waitFor();
  });
});

describe('course and lessons', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`have no fault axe can find in the ${theme} theme, whatever is shown`, async () => {
      const page = await world.visit({ colorScheme: theme });
      const faults: Record<string, string[]> = {};
      const look = async (name: string): Promise<void> => {
        // Half under the bar that stays in sight, a link would look too small to be hit.
        await page.evaluate(() => window.scrollTo(0, 0));
        const found = await findFaults(page);
        if (found.length > 0) faults[name] = found;
      };
      await page.goto(`${world.base}${course}`);
      await page.locator('main h2').first().waitFor();
      await look('course');
      for (const { kind, of, exercise, give } of everyKind) {
        await give(await openExercise(page, world.base, of, exercise));
        await look(`${kind}, open`);
        await answer(page);
        await look(`${kind}, answered`);
      }
      expect(faults).toEqual({});
    });
  }

  it('fit a window of 320 pixels without scrolling sideways', async () => {
    const page = await world.visit({ viewport: { width: 320, height: 640 } });
    const tooWide: Record<string, string[]> = {};
    const look = async (name: string): Promise<void> => {
      const over = await findWide(page);
      if (over.length > 0) tooWide[name] = over;
    };
    await page.goto(`${world.base}${course}`);
    await page.locator('main h2').first().waitFor();
    await look('course');
    for (const { kind, of, exercise, give } of everyKind) {
      await give(await openExercise(page, world.base, of, exercise));
      await look(`${kind}, open`);
      await answer(page);
      await look(`${kind}, answered`);
    }
    expect(tooWide).toEqual({});
  });
});
