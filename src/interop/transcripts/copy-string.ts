/** A text of its own: a part cut from a longer text keeps all of that in memory. */
export function copyString(text: string): string {
  return Buffer.from(text).toString();
}
