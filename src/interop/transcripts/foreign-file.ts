interface ForeignKind {
  starts: readonly number[];
  name: string;
  hint: string;
}

/** Files people have at hand that hold no plain text, by their first bytes. */
const foreignKinds: readonly ForeignKind[] = [
  { starts: [0x50, 0x4b, 0x03, 0x04], name: 'a zip archive or an Office document (xlsx, docx)', hint: 'Unpack it, or save the sheet as CSV or the document as plain text.' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], name: 'an older Office document (xls, doc) or an Outlook message', hint: 'Save it as CSV, plain text or .eml.' },
  { starts: [0x25, 0x50, 0x44, 0x46], name: 'a PDF', hint: 'Save its text as a .txt file.' },
  { starts: [0x1f, 0x8b], name: 'a gzip archive', hint: 'Unpack it first.' },
  { starts: [0x21, 0x42, 0x44, 0x4e], name: 'an Outlook data file (pst)', hint: 'Export the folder as .mbox or .eml files.' },
  { starts: [0x49, 0x44, 0x33, 0x03], name: 'a sound recording', hint: 'Have it transcribed to WebVTT or SRT with speakers first.' },
  { starts: [0x49, 0x44, 0x33, 0x04], name: 'a sound recording', hint: 'Have it transcribed to WebVTT or SRT with speakers first.' },
  { starts: [0x52, 0x49, 0x46, 0x46], name: 'a sound or film recording', hint: 'Have it transcribed to WebVTT or SRT with speakers first.' },
  { starts: [0x89, 0x50, 0x4e, 0x47], name: 'a picture', hint: 'Pictures of conversations cannot be read.' },
  { starts: [0xff, 0xd8, 0xff], name: 'a picture', hint: 'Pictures of conversations cannot be read.' },
];

/** What a file is when it is not text, and what to do with it; null for text. */
export function findForeignFile(head: Uint8Array, encoding: string): { message: string; hint: string } | null {
  const kind = foreignKinds.find(({ starts }) => starts.every((byte, index) => head[index] === byte));
  if (kind !== undefined) return { message: `This is ${kind.name}, not text.`, hint: kind.hint };
  if (encoding !== 'utf-8') return null;
  const sample = head.subarray(0, 8192);
  const control = sample.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)).length;
  if (!sample.includes(0) && control <= sample.length / 50) return null;
  return { message: 'The file holds no text.', hint: 'Save it as UTF-8 text, CSV, JSON Lines, WebVTT or an e-mail file.' };
}
