import type { RouteInput, RouteOutput } from '../api/routes.ts';
import type { Application } from './application.ts';
import { requireCourse } from './courses.ts';
import { Problem } from './problems.ts';

/** A video of the organisation's own. Throws `not-found`. */
export async function readVideo({ courses, videos }: Application, { params }: RouteInput<'readVideo'>): Promise<RouteOutput<'readVideo'>> {
  const course = requireCourse(courses, params.course);
  const found = (await videos.list()).find((video) => video.id === params.video && video.course === course.id);
  if (found === undefined) throw new Problem('not-found', 'There is no such video. It may have been taken away, or something is wrong with its folder; the log of the server says what.');
  const { id, title, summary, language, checkpoints } = found;
  return { id, title, summary, language, checkpoints, video: `/media/${id}/${found.video}`, captions: `/media/${id}/${found.captions}` };
}

/** Where a file of a video lies; null for all that no `video.yaml` names. */
export async function findVideoFile({ videos }: Application, video: string, file: string): Promise<{ folder: string; name: string } | null> {
  const found = (await videos.list()).find(({ id }) => id === video);
  return found !== undefined && (file === found.video || file === found.captions) ? { folder: found.folder, name: file } : null;
}
