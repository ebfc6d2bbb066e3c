import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

let trainer: Trainer;
let guest: Guest;
const course = 'service-recovery';
const description = `title: Welcome from Ruth
summary: Two minutes on why the callback matters here.
course: ${course}
lesson: hear-them-out
video: welcome.mp4
captions: welcome.vtt
checkpoints:
  - { at: 40, question: What comes second?, answers: [{ text: The rule, because: It answers nobody. }, { text: The step, right: true, because: They asked for it. }] }
  - { at: 12, question: What comes first?, answers: [{ text: The name, right: true, because: They gave it. }, { text: The number, because: It can wait. }] }
`;
const captions = 'WEBVTT\n\n00:00.000 --> 00:02.000\nHello.\n';

async function put(slug: string, files: Record<string, string>): Promise<void> {
  const folder = join(trainer.data, 'videos', slug);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

const whole = { 'video.yaml': '', 'welcome.mp4': '0123456789', 'welcome.vtt': captions, 'notes.txt': 'for us only' };

let lesson: string;
beforeAll(async () => {
  trainer = await openTrainer();
  guest = trainer.guest();
  const read = await guest.call('readCourse', { params: { course } });
  lesson = read.days[0]?.lessons[0]?.id ?? '';
  await put('welcome', { ...whole, 'video.yaml': description.replace('hear-them-out', lesson) });
});
afterAll(() => trainer.close());

const listed = async (id = lesson): Promise<string[]> => (await guest.call('readLesson', { params: { course, lesson: id } })).videos.map((video) => video.id);

describe('an organisation’s own video', () => {
  it('is shown by its lesson and no other', async () => {
    const { days } = await guest.call('readCourse', { params: { course } });
    expect(await listed()).toEqual(['welcome']);
    expect(await listed(days[0]?.lessons[1]?.id)).toEqual([]);
  });

  it('is read with its questions in the order they come', async () => {
    const video = await guest.call('readVideo', { params: { course, video: 'welcome' } });
    expect(video).toMatchObject({ title: 'Welcome from Ruth', language: 'en', video: '/media/welcome/welcome.mp4', captions: '/media/welcome/welcome.vtt' });
    expect(video.checkpoints.map(({ at }) => at)).toEqual([12, 40]);
    expect(video.checkpoints[1]?.answers.map(({ right }) => right)).toEqual([false, true]);
  });

  it('is seen when it is put there while the server runs, in every lesson where none is named, after the lesson’s own', async () => {
    await put('about-us', { ...whole, 'video.yaml': description.replace(/lesson: .*\n/u, '') });
    expect(await listed()).toEqual(['welcome', 'about-us']);
    await rm(join(trainer.data, 'videos', 'about-us'), { recursive: true });
    expect(await listed()).toEqual(['welcome']);
  });

  it('is not found under another course or name', async () => {
    await expect(guest.call('readVideo', { params: { course, video: 'nothing' } })).rejects.toMatchObject({ problem: { status: 404, code: 'not-found' } });
    await expect(guest.call('readVideo', { params: { course: 'nothing', video: 'welcome' } })).rejects.toMatchObject({ problem: { status: 404 } });
  });
});

describe('a folder with something wrong', () => {
  it.each([
    ['without captions', { ...whole, 'welcome.vtt': '' }, '(captions)', 6],
    ['with captions that are none', { ...whole, 'welcome.vtt': 'Hello' }, 'not a WebVTT file', 6],
    ['without the video', { 'welcome.vtt': captions }, '(video)', 5],
  ])('%s is left out, and the log names the line', async (_, files, words, line) => {
    trainer.logged.length = 0;
    await put('broken', { ...files, 'video.yaml': description.replace('hear-them-out', lesson) });
    expect(await listed()).toEqual(['welcome']);
    await listed();
    const said = trainer.logged.filter((entry) => entry.includes('A video has a problem'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(said[0]).toContain(`videos/broken/video.yaml:${line}:`);
    expect((await guest.send('/media/broken/welcome.mp4')).status).toBe(404);
  });

  it.each([
    ['a file elsewhere', description.replace('welcome.mp4', '../../evenkeel.db'), 'video.yaml:5:'],
    ['a lesson that is not there', description, 'has no lesson'],
    ['a course that is not there', description.replace(course, 'juggling'), 'There is no course'],
    ['two right answers', description.replace('{ text: The number,', '{ text: The number, right: true,').replace('hear-them-out', 'x'), 'exactly one answer'],
    ['an unknown field', `${description}colour: red\n`, 'not a known field'],
  ])('naming %s is left out', async (_, text, words) => {
    trainer.logged.length = 0;
    await put('broken', { ...whole, 'video.yaml': text });
    expect(await listed()).toEqual(['welcome']);
    expect(trainer.logged.join('\n')).toContain(words);
  });

  it('that leads out by a link is left out', async () => {
    await put('broken', { 'video.yaml': description.replace('hear-them-out', lesson), 'welcome.vtt': captions });
    await symlink('/etc/hostname', join(trainer.data, 'videos', 'broken', 'welcome.mp4'));
    expect(await listed()).toEqual(['welcome']);
    expect((await guest.send('/media/broken/welcome.mp4')).status).toBe(404);
    await rm(join(trainer.data, 'videos', 'broken'), { recursive: true });
  });
});

describe('the files of a video', () => {
  it('are sent with their types, and in parts', async () => {
    const video = await guest.send('/media/welcome/welcome.mp4', { headers: { range: 'bytes=3-5' } });
    expect([video.status, video.headers.get('content-type'), video.headers.get('content-range')]).toEqual([206, 'video/mp4', 'bytes 3-5/10']);
    expect(await video.text()).toBe('345');
    const track = await guest.send('/media/welcome/welcome.vtt');
    expect([track.status, track.headers.get('content-type')]).toEqual([200, 'text/vtt; charset=utf-8']);
    expect(await track.text()).toBe(captions);
    expect((await guest.send('/media/welcome/welcome.mp4', { headers: { range: 'bytes=10-' } })).status).toBe(416);
  });

  it('can be asked about without being sent', async () => {
    const head = await guest.send('/media/welcome/welcome.mp4', { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
  });

  it.each(['/media/welcome/notes.txt', '/media/welcome/video.yaml', '/media/welcome/..%2f..%2fevenkeel.db', '/media/welcome/%2e%2e%2f%2e%2e%2fevenkeel.db', '/media/%2e%2e/evenkeel.db', '/media/welcome/%2fetc%2fpasswd', '/media/welcome/welcome.mp4%00.vtt', '/media/welcome/', '/media/nothing/welcome.mp4'])(
    'are those the description names: not %s',
    async (path) => {
      const answer = await guest.send(path);
      const text = await answer.text();
      expect(answer.status).toBe(404);
      expect(text).not.toContain('for us only');
    },
  );
});
