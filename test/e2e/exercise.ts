import type { Locator, Page } from 'playwright-core';

export const course = '/learn/service-recovery';
export const lesson = 'the-minute-after';

/** The exercise that is shown. */
export const shownExercise = (page: Page): Locator => page.locator('#exercises section:visible').first();
/** The feedback of the exercise that is shown. */
export const shownFeedback = (page: Page): Locator => shownExercise(page).locator('section').filter({ has: page.getByRole('heading', { name: /^(What it does|Finished)$/ }) });

/** Opens an exercise of a lesson at its own address. */
export async function openExercise(page: Page, base: string, of: string, exercise: string): Promise<Locator> {
  await page.goto(`${base}${course}/${of}?exercise=${exercise}`);
  await shownExercise(page).waitFor();
  return shownExercise(page);
}

/** Sends the answer and waits for its feedback. */
export async function answer(page: Page): Promise<Locator> {
  await shownExercise(page).locator('button[type=submit]').click();
  await shownFeedback(page).waitFor();
  return shownFeedback(page);
}

/** One exercise of each kind, with the way to give some answer to it. */
export const everyKind: readonly { kind: string; of: string; exercise: string; give: (task: Locator) => Promise<void> }[] = [
  {
    kind: 'spot', of: lesson, exercise: 'd1-e01-lamp',
    give: async (task) => {
      await task.getByRole('checkbox').nth(2).check();
      await task.getByText('Too much effort', { exact: true }).click();
    },
  },
  { kind: 'choose', of: lesson, exercise: 'd1-e01-cake', give: (task) => task.getByRole('radio', { name: /she became the joke/ }).check() },
  { kind: 'rewrite', of: lesson, exercise: 'd1-e01-counter', give: (task) => task.getByRole('textbox').fill('You waited in all Tuesday and we told you twice it was on the van. I’m sorry, that was our mistake.') },
  { kind: 'swap', of: lesson, exercise: 'd1-e01-swap-inconvenience', give: (task) => task.getByRole('radio').first().check() },
  { kind: 'reflect', of: lesson, exercise: 'd1-e01-suit', give: (task) => task.getByRole('textbox').fill('You opened the bag on the morning of your interview, it was someone else’s suit, and you had to go in a fleece.') },
  { kind: 'match', of: lesson, exercise: 'd1-e01-columns', give: chooseEach },
  { kind: 'journal', of: lesson, exercise: 'd1-e01-journal', give: (task) => task.getByRole('textbox', { name: 'Your notes' }).fill('Only for me.') },
  { kind: 'apology', of: 'what-stays', exercise: 'd1-e02-apology', give: (task) => task.getByRole('textbox').fill('I am sorry. We gave you a date we had not checked.') },
  { kind: 'decide', of: 'what-stays', exercise: 'd1-e02-who-promises', give: (task) => task.getByRole('radio').first().check() },
  { kind: 'discuss', of: 'reading-along', exercise: 'd1-e03-thread-talk', give: (task) => task.getByRole('textbox').first().fill('The word “policy”.') },
  { kind: 'order', of: 'what-it-cannot-do', exercise: 'd1-e04-three-parts', give: (task) => task.getByRole('button', { name: /^Move down/ }).first().click() },
  { kind: 'scene', of: 'signs-by-ear-and-eye', exercise: 'd1-e08-scene-library', give: (task) => task.getByRole('radio').first().check() },
  { kind: 'ladder', of: 'the-ladder', exercise: 'd4-09-ladder-counter', give: chooseEach },
  {
    kind: 'breathing', of: 'your-own-composure', exercise: 'd3-composure-breathing-one',
    give: async (task) => {
      await task.getByRole('button', { name: 'Start' }).click();
      await task.getByText('Breathe in', { exact: true }).waitFor();
    },
  },
  { kind: 'pause', of: 'your-own-composure', exercise: 'd3-composure-pause-before-answer', give: (task) => task.getByRole('button', { name: 'Start the pause' }).click() },
];

async function chooseEach(task: Locator): Promise<void> {
  for (const list of await task.getByRole('combobox').all()) await list.selectOption({ index: 1 });
}
