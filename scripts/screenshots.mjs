import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'vite';
import { parse } from 'yaml';
import { root } from './programs.mjs';

/** Plays a role-play on an empty database and writes docs/screenshots/*.png. The server and the pages must be built. */
const folder = `${root}docs/screenshots/`;
const lines = [
  'Good evening, I’m Alex. We promised you today for certain, in writing, and then nothing came. That was our word, we broke it, and I’m sorry. What does it mean for you that it isn’t there?',
  'I can’t tell you anything else, that is our policy. Please calm down.',
  'That was no answer, and you have every right to be angry: you sat at home for two days because of what we wrote. Here is what I know. On Monday your parcel was put in the wrong cage and went to Carlisle, so nobody ever rang your bell; that was our mistake. Before the scan at 07:30 tomorrow nobody can say when it arrives. What would help you most?',
  'So what has to be saved is a day of practice on a proper instrument. There are two ways. Lomax would lend you a comparable clarinet, and our courier brings it tomorrow by 11:00. Or I book a courier from Hull, leaving as soon as yours is scanned. Which would you rather have, or both?',
  'Then I am booking both now, the loan clarinet and the courier. Ruth Halloran at the depot takes the parcel off the trailer by hand at half past six, and I ring you myself at nine with what the scan says, good or bad. Your £18.50 express fee goes back to your card today. Have I missed anything?',
];
const lastWords = 'Then you hear from me at nine tomorrow. Thank you for telling me so plainly, Marek. Good night.';
/** Other channels, each with the first turns of a written conversation of the scenario. */
const channels = [
  { what: 'call', scenario: 'blocked-at-the-till', channel: 'Phone' },
  { what: 'thread', scenario: 'loaf-and-screw', channel: 'Public post' },
  { what: 'meeting', scenario: 'table-by-the-toilets', channel: 'In person' },
];
const mostTurns = 3;
const wide = { width: 1360, height: 900 };
const everything = ['first-page', 'library', 'brief', 'chat', 'debrief', 'moments', 'comparison', 'email', 'call', 'thread', 'meeting', 'film', 'exercise', 'lesson', 'course', 'home', 'history', 'report', 'curve'];
const views = [
  { name: 'light', colorScheme: 'light', viewport: wide, wanted: everything },
  { name: 'dark', colorScheme: 'dark', viewport: wide, wanted: ['chat', 'call', 'meeting', 'film', 'exercise', 'home', 'debrief', 'moments', 'report', 'curve'] },
  { name: 'narrow', colorScheme: 'light', viewport: { width: 390, height: 844 }, wanted: ['first-page', 'chat', 'debrief', 'email', 'call', 'thread', 'meeting', 'film', 'exercise', 'lesson', 'home', 'report', 'curve'] },
];

const modules = await createServer({ root, configFile: false, appType: 'custom', logLevel: 'error', server: { middlewareMode: true, ws: false, watch: null } });
const { openWorld } = await modules.ssrLoadModule('/test/e2e/world.ts');
const { say, startTalk, endTalk } = await modules.ssrLoadModule('/test/e2e/talk.ts');
await mkdir(folder, { recursive: true });
const world = await openWorld();
try {
  await world.measured();
  for (const view of views) await photograph(view);
  process.stdout.write(`Written to ${folder}\n`);
} finally {
  await world.close();
  await modules.close();
}

async function photograph({ name, wanted, ...view }) {
  const page = await world.visit(view);
  const take = async (what) => {
    await page.waitForTimeout(300);
    if (wanted.includes(what)) await page.screenshot({ path: `${folder}${what}-${name}.png` });
  };
  const top = () => page.evaluate(() => window.scrollTo(0, 0));
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
  for (const [index, line] of lines.entries()) {
    await say(page, line);
    if (index === 2) await take('chat');
  }
  await endTalk(page, lastWords);
  await page.getByRole('link', { name: 'See the debrief' }).click();
  await page.getByRole('heading', { name: 'Debrief' }).waitFor();
  await top();
  await take('debrief');
  await page.locator('#moments').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await take('moments');
  await page.locator('#turn-2').getByRole('button', { name: /Take it again/ }).click();
  await page.getByText('You are taking turn 2 again.').waitFor();
  await say(page, lines[2]);
  await say(page, lines[4]);
  await endTalk(page, lastWords);
  await page.getByRole('link', { name: 'Compare with the first take' }).click();
  await page.getByRole('heading', { name: 'Two takes, side by side' }).waitFor();
  await top();
  await take('comparison');
  await startTalk(page, world.base, { scenario: 'late-mothers-account', channel: 'E-mail' });
  await take('email');
  for (const { what, scenario, channel } of channels) {
    if (!wanted.includes(what)) continue;
    const { paths } = parse(await readFile(`${root}content/scenarios/${scenario}.yaml`, 'utf8'));
    await startTalk(page, world.base, { scenario, channel });
    for (const { text } of paths[0].turns.slice(0, mostTurns)) await say(page, text);
    await take(what);
  }
  if (wanted.includes('film')) {
    await page.goto(`${world.base}/learn/service-recovery/demonstrations/d1-demo-second-no-show?version=good`);
    await page.getByRole('list', { name: 'Transcript' }).getByRole('button', { name: /roundabouts before Monday/ }).click();
    await page.locator('main').getByText('said it back in their own words').first().waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Pause' }).click();
    await top();
    await take('film');
  }
  await page.goto(`${world.base}/learn/service-recovery/sorry?exercise=d2-03-apology-dress`);
  const task = page.locator('#exercises section:visible').first();
  await task.getByRole('textbox').fill('I’m so sorry about your mother’s dress. We cleaned it too hot, but silk is always a risk.');
  await task.getByRole('button', { name: 'See what it does' }).click();
  await task.getByRole('heading', { name: 'What it does' }).waitFor();
  await page.locator('#exercises').evaluate((part) => part.scrollIntoView({ block: 'start' }));
  await take('exercise');
  await page.goto(`${world.base}/learn/service-recovery/sorry`);
  await page.getByRole('heading', { name: 'Afterwards you can' }).waitFor();
  await take('lesson');
  await page.goto(`${world.base}/learn/service-recovery`);
  await page.getByRole('heading', { name: /^Day 5/ }).waitFor();
  await take('course');
  await page.goto(`${world.base}/learn`);
  await page.getByRole('heading', { name: 'Your learning' }).waitFor();
  await take('home');
  await page.goto(`${world.base}/history`);
  await page.getByRole('heading', { name: 'Your history' }).waitFor();
  await page.locator('section[aria-labelledby="sessions"] article').first().waitFor();
  await take('history');
  await page.goto(`${world.base}/analysis`);
  await page.getByRole('button', { name: 'Try it with a sample' }).click();
  await page.getByRole('heading', { name: 'What 30 conversations show' }).waitFor({ timeout: 60_000 });
  await top();
  await take('report');
  await page.locator('#conversations').getByRole('link').first().click();
  await page.getByRole('img', { name: /^The customer began/ }).waitFor();
  await top();
  await take('curve');
  await page.context().close();
}
