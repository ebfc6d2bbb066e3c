import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Finding {
  id: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}
declare const axe: { run(root: Document, options: object): Promise<{ violations: Finding[] }> };

/** What axe finds wrong with the page as it stands, one line a fault. */
export async function findFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') });
  const { violations } = await page.evaluate(() =>
    axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}

/** Everything that reaches over the right edge of the window; nothing while the page does not scroll sideways. */
export function findWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('main *')].filter((node) => node.getBoundingClientRect().right > clientWidth);
    return scrollWidth > clientWidth ? wide.map((node) => `${node.tagName} ${node.className} ${node.textContent?.slice(0, 60)}`) : [];
  });
}
