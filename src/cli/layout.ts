const width = 78;

/** Wraps text at words to fit a terminal; paragraphs stay apart, every line is indented. */
export function wrapText(text: string, indent = ''): string {
  return text.split('\n').map((paragraph) => wrapParagraph(paragraph, indent)).join('\n');
}

function wrapParagraph(paragraph: string, indent: string): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of paragraph.split(/\s+/).filter(Boolean)) {
    if (line.length > indent.length && line.length + word.length + 1 > width) {
      lines.push(line);
      line = indent;
    }
    line += line.length > indent.length ? ` ${word}` : word;
  }
  return [...lines, line].join('\n').trimEnd();
}

/** A bar of ten cells for a number from 0 to 1. */
export function drawBar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * 10);
  return '█'.repeat(full) + '░'.repeat(10 - full);
}

/** Rows of cells as columns, all but the first flush right. */
export function drawTable(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => row.map((cell, column) => (column > 0 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd())
    .join('\n');
}

/** A list under a heading, each entry with a dash. */
export function drawList(heading: string, entries: readonly string[]): string {
  return [heading, ...entries.map((entry) => `  – ${wrapText(entry, '    ').trimStart()}`)].join('\n');
}
