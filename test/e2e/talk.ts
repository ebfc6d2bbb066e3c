import type { Page } from 'playwright-core';

/** Starts a scenario from its brief and waits for the conversation. */
export async function startTalk(page: Page, base: string, { scenario = 'promised-today', channel = 'Chat', mode = 'Training' } = {}): Promise<void> {
  await page.goto(`${base}/practice/${scenario}`);
  await page.getByRole('radio', { name: channel, exact: true }).check();
  await page.getByRole('radio', { name: new RegExp(`^${mode}`) }).check();
  await page.getByRole('button', { name: 'Start the conversation' }).click();
  await page.locator('form textarea').waitFor();
}

/** The learner's messages or mails so far, on their way or stored. */
export const listItems = (page: Page) => page.locator('section[aria-label="Conversation"] ol > li');

/** Says something and waits for the answer. */
export async function say(page: Page, text: string, key = 'Enter'): Promise<void> {
  const before = await listItems(page).count();
  const box = page.locator('form textarea');
  await box.fill(text);
  await box.press(key);
  await page.waitForFunction((count) => document.querySelectorAll('section[aria-label="Conversation"] ol > li').length >= count, before + 2);
  await page.getByText(/is (writing|listening)$/).waitFor({ state: 'detached' });
}

/** Sends last words and ends the contact. */
export async function endTalk(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'End the contact' }).click();
  await page.getByRole('textbox', { name: 'Your last words' }).fill(text);
  await page.getByRole('button', { name: 'Send and end' }).click();
  await page.getByRole('link', { name: 'See the debrief' }).waitFor();
}

export const heardLine = 'You were told it would come today for certain, and it has not. I am sorry: we promised something we had not checked. What does that mean for you?';
export const wallLine = 'Our policy does not allow that. Please calm down, you should have read the terms.';
export const stepLine = 'You are right, that was no answer. That is our mistake. I am putting it on tonight’s transfer and will e-mail you the driver’s window by 10 am tomorrow. Does that help?';
export const closeLine = 'I will call you myself tomorrow at noon to make sure it has arrived. Thank you for telling me plainly.';
