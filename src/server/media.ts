import { extname, join } from 'node:path';
import type { Context } from 'hono';
import type { Application } from '../app/application.ts';
import { Problem } from '../app/problems.ts';
import { findVideoFile } from '../app/videos.ts';
import { answerStored } from './stored-file.ts';
import type { FileRequest } from './stored-file.ts';

const types: Readonly<Record<string, string>> = {
  '.mp4': 'video/mp4', '.m4v': 'video/mp4', '.webm': 'video/webm', '.ogv': 'video/ogg', '.vtt': 'text/vtt; charset=utf-8',
};

/** A file of an organisation's own video; only those its `video.yaml` names. Throws `not-found`. */
export async function answerMedia(application: Application, context: Context): Promise<Response> {
  const { video = '', file = '' } = context.req.param() as { video?: string; file?: string };
  const found = await findVideoFile(application, video, file);
  const type = types[extname(file).toLowerCase()];
  const answer = found === null || type === undefined ? null : await answerStored(join(found.folder, found.name), readFileRequest(context), { 'content-type': type, 'cache-control': 'private, no-cache' });
  if (answer === null) throw new Problem('not-found', 'There is no such file among the videos of this server.');
  return answer;
}

/** What the headers say about the part wanted. */
export function readFileRequest({ req }: Context): FileRequest {
  return { method: req.method, range: req.header('range'), unlessChanged: req.header('if-range'), knows: req.header('if-none-match') };
}
