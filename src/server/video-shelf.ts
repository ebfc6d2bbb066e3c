import { fingerprintVideos, loadVideos } from '../content/videos.ts';
import type { OwnVideo } from '../content/videos.ts';
import { formatProblem } from '../content/content-problem.ts';
import type { Course } from '../core/course/course.ts';
import type { VideoShelf } from '../app/ports.ts';
import type { Log } from './log.ts';

/** The videos of a folder, read again only when a file in it has changed; what is wrong with one is logged once. */
export function createVideoShelf(directory: string, courses: ReadonlyMap<string, Course>, log: Pick<Log, 'warn'>): VideoShelf {
  let known: { print: string; videos: Promise<readonly OwnVideo[]> } | null = null;
  const read = async (): Promise<readonly OwnVideo[]> => {
    const { videos, problems } = await loadVideos(directory, courses);
    for (const problem of problems) log.warn({ content: formatProblem(problem) }, 'A video has a problem and is left out');
    return videos;
  };
  return {
    list: async () => {
      const print = await fingerprintVideos(directory);
      if (known?.print !== print) known = { print, videos: read() };
      return known.videos;
    },
  };
}
