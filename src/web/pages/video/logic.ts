import type { VideoView } from '../../../api/course-shapes.ts';

export type Checkpoint = VideoView['checkpoints'][number];

/** Which question comes up when the video has played from one second to another: the first not asked yet, null for none. What is jumped over is not asked. */
export function findDue(checkpoints: readonly Checkpoint[], asked: ReadonlySet<number>, from: number, to: number): number | null {
  const due = checkpoints.findIndex(({ at }, index) => !asked.has(index) && at > from && at <= to);
  return due < 0 ? null : due;
}
