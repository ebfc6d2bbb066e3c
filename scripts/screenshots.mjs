import { mkdir } from 'node:fs/promises';
import { createServer } from 'vite';
import { root } from './programs.mjs';

/** Plays a role-play on an empty database and writes docs/screenshots/*.png. The server and the pages must be built. */
const folder = `${root}docs/screenshots/`;
const modules = await createServer({ root, configFile: false, appType: 'custom', logLevel: 'error', server: { middlewareMode: true, ws: false, watch: null } });
const { openWorld } = await modules.ssrLoadModule('/test/e2e/world.ts');
const { say, startTalk, endTalk, closeLine, heardLine, stepLine, wallLine } = await modules.ssrLoadModule('/test/e2e/talk.ts');
const views = {
  light: { colorScheme: 'light', viewport: { width: 1360, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1360, height: 900 } },
  narrow: { colorScheme: 'light', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};

await mkdir(folder, { recursive: true });
const world = await openWorld();
try {
  await world.measured();
  for (const [name, view] of Object.entries(views)) {
    const page = await world.visit({ ...view, deviceScaleFactor: 1.5 });
    const take = async (what, fullPage = false) => {
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}${what}-${name}.png`, fullPage });
    };
    await page.goto(world.base);
    await page.getByRole('button', { name: 'Practise now' }).waitFor();
    await take('first-page');
    await page.goto(`${world.base}/practice`);
    await page.locator('article').first().waitFor();
    await take('library');
    await page.goto(`${world.base}/practice/promised-today`);
    await page.getByRole('button', { name: 'Start the conversation' }).waitFor();
    await take('brief');
    await startTalk(page, world.base);
    await say(page, heardLine);
    await say(page, wallLine);
    await say(page, stepLine);
    await take('chat');
    await endTalk(page, closeLine);
    await page.getByRole('link', { name: 'See the debrief' }).click();
    await page.getByRole('heading', { name: 'Debrief' }).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await take('debrief');
    await take('debrief-whole', true);
    await page.locator('#turn-2').getByRole('button', { name: /Take it again/ }).click();
    await page.getByText('You are taking turn 2 again.').waitFor();
    await say(page, stepLine);
    await endTalk(page, closeLine);
    await page.getByRole('link', { name: 'Compare with the first take' }).click();
    await page.getByRole('heading', { name: 'Two takes, side by side' }).waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await take('comparison');
    await startTalk(page, world.base, { scenario: 'late-mothers-account', channel: 'E-mail' });
    await take('email');
    await page.goto(`${world.base}/history`);
    await page.getByRole('heading', { name: 'Your history' }).waitFor();
    await page.locator('section[aria-labelledby="sessions"] article').first().waitFor();
    await take('history');
    await page.context().close();
  }
  process.stdout.write(`Written to ${folder}\n`);
} finally {
  await world.close();
  await modules.close();
}
