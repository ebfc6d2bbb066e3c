import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';

const built = new URL('../../dist/server/main.js', import.meta.url);
const pages = new URL('../../dist/web/index.html', import.meta.url);

export interface World {
  base: string;
  /** The folder with all that the server keeps. */
  data: string;
  /** A page of a new visitor; what goes wrong in it is kept in `complaints`. */
  visit(options?: BrowserContextOptions & { typingTime?: boolean }): Promise<Page>;
  /** Waits until every scenario's difficulty has been measured, at most a minute. */
  measured(): Promise<void>;
  /** Lets the server's time pass, in milliseconds. */
  wait(milliseconds: number): void;
  /** Errors a page has logged or thrown. */
  complaints: string[];
  close(): Promise<void>;
}

/** The built server on a free port with an empty database, and a browser. */
export async function openWorld(): Promise<World> {
  if (!existsSync(built) || !existsSync(pages)) throw new Error('The server or the pages are not built. Run `npm run build` first.');
  const data = await mkdtemp(join(tmpdir(), 'evenkeel-e2e-'));
  const { startServer } = (await import(/* @vite-ignore */ built.href)) as typeof import('../../src/server/main.ts');
  let ahead = 0;
  const clock = { now: () => new Date(Date.now() + ahead).toISOString() };
  const server = await startServer({ clock, host: '127.0.0.1', port: 0, data, rateLimit: 100_000, logLevel: 'silent' });
  const browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    base: server.address,
    data,
    complaints,
    async visit({ typingTime = false, ...options } = {}) {
      const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 860 }, locale: 'en-GB', ...options });
      if (!typingTime) await context.addInitScript(() => localStorage.setItem('evenkeel.delay', 'off'));
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      return page;
    },
    async measured() {
      for (let second = 0; second < 60; second += 1) {
        const { scenarios } = (await (await fetch(`${server.address}/api/scenarios`)).json()) as { scenarios: { difficulty: number | null }[] };
        if (scenarios.every(({ difficulty }) => difficulty !== null)) return;
        await new Promise((resolve) => setTimeout(resolve, 1000));
      }
    },
    wait(milliseconds) {
      ahead += milliseconds;
    },
    async close() {
      await browser.close();
      await server.close();
      await rm(data, { recursive: true, force: true });
    },
  };
}
