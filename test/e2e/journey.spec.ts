import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentDirectory } from '../../src/content/content-directory.ts';
import { loadCourses } from '../../src/content/courses.ts';
import type { Lesson } from '../../src/core/course/course.ts';
import { answer, course, everyKind, openExercise, shownExercise } from './exercise.ts';
import { openFilm, runToEnd } from './film.ts';
import { closeLine, endTalk, heardLine, say, startTalk, stepLine, wallLine } from './talk.ts';
import { openWorld, type World } from './world.ts';

const day = 24 * 3_600_000;
const [taught] = (await loadCourses(contentDirectory, new Set())).courses;
const days = taught?.days ?? [];
let world: World;
let page: Page;
beforeAll(async () => {
  world = await openWorld();
  page = await world.visit();
});
afterAll(() => world.close());

/** Some answer to whatever exercise is shown. */
async function giveAny(task: Locator): Promise<void> {
  const start = task.getByRole('button', { name: /^Start/ });
  if (await start.count()) await start.click();
  for (const list of await task.getByRole('combobox').all()) await list.selectOption({ index: 1 });
  if (await task.getByRole('checkbox').count()) await task.getByRole('checkbox').first().check();
  // Where a line is named, the choices are drawn as chips over their radios.
  if (await task.getByRole('radio').count()) await task.getByRole('radio').first().evaluate((radio: HTMLElement) => radio.click());
  else if (await task.getByRole('textbox').count()) await task.getByRole('textbox').first().fill('You waited, and nobody told you. I am sorry, that was our mistake, and I am calling the depot now.');
}

/** Reads a lesson, answers its first exercise and its check: every question right, or each with its first option. */
async function take(lesson: Lesson, right: boolean): Promise<void> {
  const first = lesson.exercises[0]?.id ?? '';
  await giveAny(await openExercise(page, world.base, lesson.id, first));
  await answer(page);
  const check = page.locator('#check');
  for (const [index, group] of (await check.locator('fieldset').all()).entries()) {
    const key = lesson.check[index]?.answers.find((option) => option.right)?.text ?? '';
    await (right ? group.getByRole('radio', { name: key, exact: true }) : group.getByRole('radio').first()).check();
  }
  await check.getByRole('button', { name: 'Check my answers' }).click();
  await check.getByText(right ? '3 of 3 right. The lesson is done.' : /\d of 3 right/).waitFor();
}

describe('a new learner', () => {
  it('makes an account, which the first one owns', async () => {
    await page.goto(`${world.base}/sign-up`);
    await page.getByLabel('Name').fill('Ada Ferreira');
    await page.getByLabel('E-mail address').fill('ada@example.org');
    await page.getByLabel('Password').fill('seven quiet boats at noon');
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('link', { name: 'Account: Ada Ferreira' }).waitFor();
    await page.goto(`${world.base}/learn`);
    await page.getByText('Begin with the first lesson').waitFor();
  });

  it.each(days.map(({ id, lessons }, index) => ({ id, index, lessons })))('takes $id from its first lesson to its last', async ({ index, lessons }) => {
    const before = days.slice(0, index).reduce((sum, { lessons: earlier }) => sum + earlier.length, 0);
    for (const lesson of lessons) await take(lesson, true);
    await page.goto(`${world.base}${course}`);
    await page.getByText(`${before + lessons.length} of 51 lessons done`).waitFor();
  });

  it('does an exercise of every kind', async () => {
    for (const { of, exercise, give } of everyKind) {
      const task = await openExercise(page, world.base, of, exercise);
      const again = task.getByRole('button', { name: 'Try again' });
      if (await again.count()) await again.click();
      await give(shownExercise(page));
      await answer(page);
    }
  });

  it('watches a demonstration of each day to its end', async () => {
    for (const { demonstrations } of days) {
      const film = await openFilm(world, 'good', {}, demonstrations[0]?.id);
      const note = film.getByRole('button', { name: /^(Show it|Watch it|Go on)/ });
      if (await note.count()) await note.click();
      await film.getByRole('button', { name: 'Play', exact: true }).first().click();
      await runToEnd(film);
      await film.context().close();
    }
  });

  it('plays two role-plays, one badly and one well', async () => {
    await startTalk(page, world.base);
    await say(page, wallLine);
    await endTalk(page, closeLine);
    await startTalk(page, world.base);
    for (const line of [heardLine, stepLine]) await say(page, line);
    await endTalk(page, closeLine);
    await page.getByRole('link', { name: 'See the debrief' }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('finds refreshers due days later, and answers one', async () => {
    await page.goto(`${world.base}/learn`);
    await page.getByText('51 of 51').first().waitFor();
    world.wait(4 * day);
    await page.goto(`${world.base}/learn`);
    await page.getByRole('heading', { name: /refreshers? (is|are) due$/ }).waitFor();
    expect(await page.getByText(/of 100 .* last practised/).count()).toBeGreaterThan(4);
    await page.getByRole('link', { name: 'Refresh now' }).click();
    await page.getByText(/^Card 1 of \d$/).waitFor();
    await giveAny(page.locator('main'));
    await page.locator('main form button[type=submit]').click();
    await page.getByText(/It comes again/).waitFor();
    expect(world.complaints).toEqual([]);
  });
});
