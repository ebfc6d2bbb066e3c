import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archive, dropFile } from './archive.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('recorded conversations', () => {
  it('are dropped, read, looked into, kept, opened again, deleted and brought back', async () => {
    const page = await world.visit();
    await page.goto(world.base);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Analyse' }).click();
    await page.getByText('Reports you keep are listed here.').waitFor();
    await dropFile(page, 'chats.txt', archive);
    await page.getByRole('heading', { name: 'What 2 conversations show' }).waitFor();
    expect(await page.locator('main').textContent()).toContain('Blanked: 1 e-mail address and 1 phone number.');
    await page.getByText(/^chats\.txt, line 1\d$/).waitFor();
    await page.getByText('No line says who speaks.').waitFor();

    await page.getByRole('combobox', { name: 'Show', exact: true }).selectOption('Those that went up');
    await page.getByText('1 conversation', { exact: true }).waitFor();
    await page.locator('#conversations').getByRole('link', { name: 'Conversation 7' }).click();
    await page.getByRole('heading', { level: 1, name: 'Conversation 7' }).waitFor();
    await page.getByRole('img', { name: /^The customer began .* and ended angry/ }).waitFor();
    const words = (await page.locator('main').textContent()) ?? '';
    expect(words).toContain('[phone]');
    expect(words).not.toMatch(/7946|ada\.king/);
    expect(words).toMatch(/Risk \d+ of 100/);
    expect(words).toContain('They threaten to go to law');
    expect(words).toContain('told them to calm down');
    expect(await page.locator('table tbody tr').count()).toBe(3);

    await page.getByRole('link', { name: 'Back to the report' }).click();
    await page.getByText(/^This report is not kept\. It is gone five minutes after/).waitFor();
    await page.getByRole('button', { name: 'Keep this report' }).click();
    await page.getByText('This report is kept in your list').waitFor();
    await page.getByRole('link', { name: 'Analyse' }).click();
    const row = page.locator('article', { hasText: 'chats.txt' });
    expect(await row.textContent()).toContain('Kept');
    await row.getByRole('link', { name: /^Open/ }).click();
    await page.getByRole('heading', { name: 'What 2 conversations show' }).waitFor();

    await page.getByRole('button', { name: 'Delete this report' }).click();
    await page.getByText('Reports you keep are listed here.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await row.getByRole('button', { name: /^Delete/ }).click();
    await page.getByText('Reports you keep are listed here.').waitFor();
    expect(world.complaints).toEqual([]);
  });

  it('can be tried with a sample, by keyboard alone', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/analysis`);
    await page.getByRole('button', { name: 'Try it with a sample' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What 30 conversations show' }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Throw away' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Thrown away. Nothing of it is left.').waitFor();
    expect(await page.locator('main article').count()).toBe(0);
  });

  it('go on being read while somebody looks at another page, and can be stopped or cancelled on the way', async () => {
    const page = await world.visit();
    const long = `${Array.from({ length: 400 }, (_, number) => archive.replaceAll('Conversation ', `Conversation ${number}.`)).join('\n---\n')}\n`;
    await page.goto(`${world.base}/analysis`);
    await dropFile(page, 'long.txt', long);
    await page.getByRole('heading', { name: 'Reading your conversations' }).waitFor();
    const address = page.url();
    await page.getByRole('link', { name: 'Practise' }).click();
    await page.getByRole('heading', { name: 'Who would you like to talk to?' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Stop and show what was read' }).click();
    await page.getByText('Reading was stopped before the end').waitFor({ timeout: 60_000 });
    expect(page.url()).toBe(address);
    await page.goto(`${world.base}/analysis`);
    await dropFile(page, 'long.txt', long);
    await page.getByRole('button', { name: 'Cancel and forget it' }).click();
    await page.getByText('Cancelled. Nothing of it is kept.').waitFor();
  });

  it('that cannot be taken or read are answered with what to do', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/analysis`);
    await dropFile(page, 'photo.jpg', '%PDF-1.7 not a conversation');
    await page.getByRole('heading', { name: 'No conversation could be read' }).waitFor();
    await page.getByText('This is a PDF, not text.').waitFor();
    await page.getByText('Save its text as a .txt file.').waitFor();
    await page.goto(`${world.base}/analysis/00000000-0000-4000-8000-000000000000`);
    await page.getByRole('heading', { name: 'There is nothing at this address' }).waitFor();
  });
});
