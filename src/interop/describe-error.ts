/** The message of whatever was thrown, without its stack and without the system's prefix codes. */
export function describeError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
