import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findWide } from './faults.ts';
import { heardLine, say, startTalk } from './talk.ts';
import { openWorld, type World } from './world.ts';

let world: World;
/** The administrator's browser, and a learner's. */
let admin: Page;
let learner: Page;
const password = 'a horse in the rain';

beforeAll(async () => {
  world = await openWorld();
  [admin, learner] = [await world.visit(), await world.visit()];
});
afterAll(() => world.close());

async function signUp(page: Page, name: string): Promise<void> {
  await page.goto(`${world.base}/sign-up`);
  await page.getByRole('textbox', { name: 'Name' }).fill(name);
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { name: 'Account', level: 1, exact: true }).waitFor();
}

async function signIn(page: Page, name: string, given = password): Promise<void> {
  await page.goto(`${world.base}/sign-in`);
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(`${name.toLowerCase()}@example.org`);
  await page.getByLabel('Password').fill(given);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const countHistory = async (page: Page): Promise<number> => {
  await page.goto(`${world.base}/history`);
  await page.getByRole('heading', { name: /^(Role-plays|Nothing here yet)$/ }).first().waitFor();
  if ((await page.getByRole('heading', { name: 'Role-plays' }).count()) > 0) await page.locator('main article').first().waitFor();
  return page.locator('main article').count();
};

/** What is wrong with a page in both themes and in a narrow window. */
async function findWrong(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await findFaults(page)));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  found.push(...(await findWide(page)), ...(await findFaults(page)));
  await page.setViewportSize({ width: 1280, height: 860 });
  return found;
}

describe('accounts', () => {
  it('the first of them owns the installation', async () => {
    await admin.goto(world.base);
    await admin.getByRole('link', { name: 'Sign in' }).click();
    await admin.getByText('This is the first account here.').waitFor();
    expect(await findWrong(admin)).toEqual([]);
    await signUp(admin, 'Ada');
    await admin.getByText('Learner, Administrator').waitFor();
    await admin.getByRole('link', { name: 'Account: Ada' }).waitFor();
  });

  it('keep what a guest did, and a password that is too short is refused', async () => {
    await startTalk(learner, world.base);
    await say(learner, heardLine);
    await learner.goto(`${world.base}/history`);
    await learner.getByText('Your work is kept in this browser only').waitFor();
    await learner.getByRole('link', { name: 'Make an account' }).click();
    await learner.getByRole('textbox', { name: 'Name' }).fill('Bob');
    await learner.getByRole('textbox', { name: 'E-mail address' }).fill('bob@example.org');
    await learner.getByLabel('Password').fill('short');
    await learner.getByRole('button', { name: 'Make the account' }).click();
    expect(await learner.getByLabel('Password').evaluate((box) => (box as unknown as { validity: { tooShort: boolean } }).validity.tooShort)).toBe(true);
    await learner.getByLabel('Password').fill(password);
    await learner.getByRole('button', { name: 'Make the account' }).click();
    await learner.getByRole('heading', { name: 'Account', level: 1, exact: true }).waitFor();
    expect(await countHistory(learner)).toBe(1);
    expect(await learner.getByText('Your work is kept in this browser only').count()).toBe(0);
  });

  it('say nothing of whether an address is known', async () => {
    const page = await world.visit();
    const said: (string | null)[] = [];
    for (const name of ['Bob', 'Nobody']) {
      await signIn(page, name, 'not my password');
      said.push(await page.getByRole('alert').filter({ hasText: /\w/ }).textContent());
    }
    expect(said[0]).toMatch(/do not go together/);
    expect(said[1]).toBe(said[0]);
    expect(await findWrong(page)).toEqual([]);
    await page.context().close();
  });

  it('are left and entered again, with everything in them', async () => {
    await learner.goto(`${world.base}/account`);
    await learner.getByRole('heading', { name: 'Your data' }).waitFor();
    expect(await findWrong(learner)).toEqual([]);
    const [download] = await Promise.all([learner.waitForEvent('download'), learner.getByRole('button', { name: 'Download my data' }).click()]);
    const whole = JSON.parse(await readFile(await download.path(), 'utf8')) as { account: { name: string }; kept: { turn: { text: string }[] } };
    expect([whole.account.name, whole.kept.turn[0]?.text]).toEqual(['Bob', heardLine]);
    await learner.getByRole('button', { name: 'Sign out', exact: true }).click();
    await learner.getByText('You are signed out.').waitFor();
    expect(await countHistory(learner)).toBe(0);
    await signIn(learner, 'Bob');
    await learner.getByRole('link', { name: 'Account: Bob' }).waitFor();
    expect(await countHistory(learner)).toBe(1);
  });

  it('are given a new password and roles by an administrator, and by nobody else', async () => {
    await learner.goto(`${world.base}/administration`);
    await learner.getByRole('heading', { name: 'For administrators only' }).waitFor();
    expect(await findWrong(learner)).toEqual([]);
    await admin.goto(`${world.base}/administration`);
    await admin.getByRole('searchbox', { name: 'Search by name or address' }).fill('bob');
    await admin.getByText('1 of 2').waitFor();
    await admin.getByRole('group', { name: 'Roles of Bob' }).getByRole('checkbox', { name: 'Coach' }).check();
    await admin.getByText('The roles of Bob are changed.').waitFor();
    expect(await findWrong(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Reset password of Bob' }).click();
    await admin.getByRole('button', { name: 'Reset the password', exact: true }).click();
    const given = (await admin.locator('dialog code').textContent()) ?? '';
    expect(given).toMatch(/^[a-z]{5}(-[a-z]{5}){3}$/);
    expect(await findWrong(admin)).toEqual([]);
    await admin.getByRole('button', { name: 'Copy' }).click();
    await admin.getByRole('dialog').getByRole('status').filter({ hasText: /\w/ }).waitFor();

    await signIn(learner, 'Bob', given);
    await learner.getByRole('heading', { name: 'Choose a password of your own' }).waitFor();
    expect(await findWrong(learner)).toEqual([]);
    await learner.goto(`${world.base}/history`);
    await learner.getByLabel('Password from the administrator').fill(given);
    await learner.getByLabel('New password').fill('a cow in the sunshine');
    await learner.getByRole('button', { name: 'Change the password' }).click();
    await learner.getByText('Your password is changed.').waitFor();
    await learner.locator('main article').first().waitFor();
    expect(await countHistory(learner)).toBe(1);
    await learner.goto(`${world.base}/account`);
    await learner.getByText('Learner, Coach').waitFor();
  });

  it('leave no private notes behind when they are left in another tab, or end by themselves', async () => {
    const page = await world.visit();
    const write = (): Promise<void> => page.evaluate(() => localStorage.setItem('evenkeel.draft.journal.mine', 'Private'));
    const read = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('evenkeel.draft.journal.mine'));
    await page.goto(world.base);
    await write();
    await signIn(page, 'Bob', 'a cow in the sunshine');
    await page.getByRole('link', { name: 'Account: Bob' }).waitFor();
    expect(await read()).toBe('Private');

    const other = await page.context().newPage();
    await other.goto(`${world.base}/account`);
    await other.getByRole('button', { name: 'Sign out', exact: true }).click();
    await other.getByText('You are signed out.').waitFor();
    expect(await read()).toBeNull();
    await page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    await other.close();

    await signIn(page, 'Bob', 'a cow in the sunshine');
    await page.getByRole('link', { name: 'Account: Bob' }).waitFor();
    await write();
    await page.context().clearCookies();
    await page.goto(`${world.base}/practice`);
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await read()).toBeNull();
    await page.context().close();
  });

  it('are deleted with their password, and everything with them', async () => {
    await learner.getByRole('button', { name: 'Delete my account' }).click();
    const dialog = learner.getByRole('dialog', { name: 'Delete your account?' });
    expect(await findWrong(learner)).toEqual([]);
    await dialog.getByLabel('Password').fill(password);
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await dialog.getByText('That is not your present password.').waitFor();
    await dialog.getByLabel('Password').fill('a cow in the sunshine');
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await learner.getByText('Your account is deleted').waitFor();
    await learner.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await countHistory(learner)).toBe(0);
    await admin.goto(`${world.base}/administration`);
    await admin.getByText('1 of 1').waitFor();
    expect(world.complaints).toEqual([]);
  });
});
