/** Puts a text on the clipboard; false where the browser does not let a page do that. */
export function copyText(text: string): Promise<boolean> {
  // Without HTTPS there is no clipboard at all.
  return Promise.resolve().then(() => navigator.clipboard.writeText(text)).then(() => true, () => false);
}
