import type { VideoView } from '../../../api/course-shapes.ts';

export type Checkpoint = VideoView['checkpoints'][number];

/** Which question comes up when the video has played from one second to another: the first not asked yet, null for none. What is jumped over is not asked. */
export function findDue(checkpoints: readonly Checkpoint[], asked: ReadonlySet<number>, from: number, to: number): number | null {
  const due = checkpoints.findIndex(({ at }, index) => !asked.has(index) && at > from && at <= to);
  return due < 0 ? null : due;
}

/** Seconds as a clock shows them: 1:05, 1:00:05. */
export function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
