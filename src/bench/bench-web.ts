import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

/** What a browser measured: script in kB (gzip) on first opening the library, the worst layout shift (0 = none) and the slowest interaction in milliseconds. */
export interface WebResult {
  script: number;
  shift: number;
  interaction: number;
}

const programs = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'];
const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const watching = `
  globalThis.shift = 0; globalThis.slowest = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (entry.interactionId) globalThis.slowest = Math.max(globalThis.slowest, entry.duration); }).observe({ type: 'event', durationThreshold: 16, buffered: true });
`;

/** Opens the library, starts a role-play and says something in a real browser; null when there is no Chromium or Chrome. */
export async function measureWeb(address: string): Promise<WebResult | null> {
  const executablePath = programs.find((program) => program !== undefined && existsSync(program));
  if (executablePath === undefined) return null;
  const browser = await chromium.launch({ executablePath, args: quiet });
  try {
    const page = await browser.newPage();
    await page.addInitScript(watching);
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.body().then((body) => gzipSync(body).length, () => 0));
    });
    await page.goto(`${address}/practice`, { waitUntil: 'networkidle' });
    const script = (await Promise.all(scripts)).reduce((sum, bytes) => sum + bytes, 0) / 1000;
    const shifts = [Number(await page.evaluate('globalThis.shift'))];
    await page.getByRole('link').filter({ hasText: 'The third no-show' }).first().click();
    await page.getByRole('button', { name: 'Start the conversation' }).click();
    await page.locator('form textarea').pressSequentially('Three visits missed and three days of leave gone. I am sorry.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.waitForTimeout(1500);
    shifts.push(Number(await page.evaluate('globalThis.shift')));
    return { script, shift: Math.max(...shifts), interaction: Number(await page.evaluate('globalThis.slowest')) };
  } finally {
    await browser.close();
  }
}
