import { lstat, open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Course } from '../core/course/course.ts';
import { sortProblems } from './content-problem.ts';
import type { ContentProblem, Finding } from './content-problem.ts';
import { videoSchema } from './video-schema.ts';
import type { VideoFile } from './video-schema.ts';
import { readYaml } from './yaml-file.ts';

/** An organisation's own video for a course, as its folder holds it. */
export interface OwnVideo {
  id: string;
  title: string;
  summary: string;
  /** Id of the course, and of the lesson it belongs to; null for all of them. */
  course: string;
  lesson: string | null;
  /** Language tag of what is spoken and of the captions. */
  language: string;
  /** Names of the two files in `folder`. */
  video: string;
  captions: string;
  folder: string;
  /** Questions at moments, in seconds from the start, in their order; one answer is right. */
  checkpoints: { at: number; question: string; answers: { text: string; right: boolean; because: string }[] }[];
}

type Courses = ReadonlyMap<string, Course>;

/** Reads `<directory>/<slug>/video.yaml`; the directory need not be there. A video that cannot be shown whole is left out and named; never throws for what stands in it. */
export async function loadVideos(directory: string, courses: Courses): Promise<{ videos: OwnVideo[]; problems: ContentProblem[] }> {
  const read = await Promise.all((await listFolders(directory)).map((name) => loadVideo(directory, name, courses)));
  return { videos: read.flatMap(({ video }) => (video ? [video] : [])), problems: sortProblems(read.flatMap(({ problems }) => problems)) };
}

/** A text that differs whenever `loadVideos` could read anything else: names, sizes and times of every file. */
export async function fingerprintVideos(directory: string): Promise<string> {
  const folders = await listFolders(directory);
  const parts = await Promise.all(folders.map(async (folder) => {
    const names = (await readdir(join(directory, folder)).catch(() => [])).sort();
    const facts = await Promise.all(names.map((name) => lstat(join(directory, folder, name)).then(({ size, mtimeMs }) => `${name} ${size} ${mtimeMs}`, () => name)));
    return [folder, ...facts].join('\n');
  }));
  return parts.join('\n\n');
}

async function listFolders(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

async function loadVideo(directory: string, id: string, courses: Courses): Promise<{ video: OwnVideo | null; problems: ContentProblem[] }> {
  const file = `videos/${id}/video.yaml`;
  const refuse = (message: string, hint: string): { video: null; problems: ContentProblem[] } => ({ video: null, problems: [{ file, line: 1, path: '', message, hint }] });
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(id) || id.length > 80) return refuse(`The folder "${id}" is not named like an id`, 'Name it with lower-case letters and digits joined by hyphens, such as welcome-from-ruth.');
  const folder = join(directory, id);
  const text = await readFile(join(folder, 'video.yaml')).then((bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).catch(() => null);
  if (text === null) return refuse('The file is missing or cannot be read as UTF-8 text', 'Write it, or check its permissions and save it as UTF-8.');
  const { value, problems, place } = readYaml<VideoFile>(file, text, videoSchema);
  if (value === null) return { video: null, problems };
  const findings = [...findPlaceFaults(value, courses), ...(await findFileFaults(folder, value))];
  const { lesson, ...rest } = value;
  const checkpoints = value.checkpoints.toSorted((one, other) => one.at - other.at);
  return { video: findings.length === 0 ? { ...rest, id, folder, lesson: lesson ?? null, checkpoints } : null, problems: findings.map(place) };
}

function findPlaceFaults({ course, lesson }: VideoFile, courses: Courses): Finding[] {
  const found = courses.get(course);
  if (found === undefined) return [{ path: ['course'], message: `There is no course "${course}"`, hint: `Use one of: ${[...courses.keys()].join(', ')}.` }];
  if (lesson === undefined || found.days.some(({ lessons }) => lessons.some(({ id }) => id === lesson))) return [];
  return [{ path: ['lesson'], message: `The course "${course}" has no lesson "${lesson}"`, hint: 'Take the id from the address of the lesson’s page, or leave the line out.' }];
}

async function findFileFaults(folder: string, { video, captions }: VideoFile): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [key, name] of [['video', video], ['captions', captions]] as const) {
    // A link could lead out of the folder.
    const plain = await lstat(join(folder, name)).then((entry) => entry.isFile() && entry.size > 0, () => false);
    if (!plain) findings.push({ path: [key], message: `The file "${name}" is not beside this one, is empty or is a link`, hint: 'Put the file itself into this folder.' });
    else if (key === 'captions' && !(await beginsAsCaptions(join(folder, name)))) findings.push({ path: [key], message: `The file "${name}" is not a WebVTT file`, hint: 'Its first line must be WEBVTT; most video programs export captions so.' });
  }
  return findings;
}

async function beginsAsCaptions(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(16), 0, 16, 0);
    return /^\uFEFF?WEBVTT([ \t\r\n]|$)/u.test(buffer.toString('utf8', 0, bytesRead));
  } finally {
    await file.close();
  }
}
