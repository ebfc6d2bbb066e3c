import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findWide } from './faults.ts';
import { openWorld, type World } from './world.ts';

let world: World;
const course = 'service-recovery';
const description = `title: Welcome from Ruth
summary: Why we ring back when we say so.
course: ${course}
video: welcome.webm
captions: welcome.vtt
checkpoints:
  - at: 1
    question: What does Ruth promise first?
    answers:
      - { text: A refund, because: She has not looked at the case yet. }
      - { text: A call at four, right: true, because: It is hers to keep. }
`;

/** A film of about two and a half seconds, made by the browser itself. */
async function makeVideo(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 160, height: 90 });
    const pen = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(10), { mimeType: 'video/webm' });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const done = new Promise((resolve) => recorder.addEventListener('stop', resolve));
    recorder.start();
    for (let picture = 0; picture < 25; picture += 1) {
      pen?.fillRect(picture * 5, 10, 4, 40);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    recorder.stop();
    await done;
    return Array.from(new Uint8Array(await new Blob(pieces).arrayBuffer())).join(',');
  });
  return Buffer.from(text.split(',').map(Number));
}

beforeAll(async () => {
  world = await openWorld();
  const page = await world.visit();
  await page.goto(world.base);
  const folder = join(world.data, 'videos', 'welcome');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'welcome.webm'), await makeVideo(page));
  await writeFile(join(folder, 'welcome.vtt'), 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello, I am Ruth.\n');
  await writeFile(join(folder, 'video.yaml'), description);
});
afterAll(() => world.close());

describe('an organisation’s own video', () => {
  it('plays with captions, stops at its question, says why an answer is right, and goes on to its end', async () => {
    const page = await world.visit();
    await page.goto(`${world.base}/learn/${course}/videos/welcome`);
    await page.getByRole('heading', { name: 'Welcome from Ruth' }).waitFor();
    await page.locator('video').evaluate((video: HTMLVideoElement) => {
      video.muted = true;
    });
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'What does Ruth promise first?' }).waitFor();
    expect(await page.locator('video').evaluate((video: HTMLVideoElement) => [video.paused, video.textTracks[0]?.mode, (video.textTracks[0]?.cues?.length ?? 0) > 0])).toEqual([true, 'showing', true]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What does Ruth promise first?');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.getByText('There is a better one.').waitFor();
    await page.getByText('It is hers to keep.').waitFor();
    await page.getByRole('button', { name: 'Go on with the video' }).click();
    await page.waitForFunction(() => document.querySelector('video')?.ended);
    expect(await page.getByRole('heading', { name: 'What does Ruth promise first?' }).count()).toBe(0);
    expect(await page.getByText('answered', { exact: true }).count()).toBe(1);
    expect(world.complaints).toEqual([]);
  });

  it.each([['light', 1280], ['dark', 320]] as const)('has no fault axe can find and stays within the window: %s, %i px', async (colorScheme, width) => {
    const page = await world.visit({ colorScheme, viewport: { width, height: 800 } });
    await page.goto(`${world.base}/learn/${course}/videos/welcome`);
    await page.getByRole('button', { name: 'Answer the question at 0:01' }).click();
    await page.getByRole('heading', { name: 'What does Ruth promise first?' }).waitFor();
    expect([...(await findFaults(page)), ...(await findWide(page))]).toEqual([]);
  });
});
