import { readFileSync, writeFileSync } from 'node:fs';

/** Replaces each block in a Markdown text: what stands between `<!-- eval: name -->` and `<!-- end -->`. Throws an error naming a block the text lacks. */
export function replaceBlocks(markdown: string, blocks: Readonly<Record<string, string>>): string {
  return Object.entries(blocks).reduce((text, [name, block]) => {
    const opening = `<!-- eval: ${name} -->\n`;
    const start = text.indexOf(opening);
    const end = start < 0 ? -1 : text.indexOf('<!-- end -->', start);
    if (end < 0 || text.slice(start + opening.length, end).includes('<!-- eval: ')) throw new Error(`There is no block between "${opening.trim()}" and "<!-- end -->".`);
    return `${text.slice(0, start + opening.length)}${block.trim()}\n${text.slice(end)}`;
  }, markdown);
}

/** The same in a file. */
export function publish(path: string, blocks: Readonly<Record<string, string>>): void {
  writeFileSync(path, replaceBlocks(readFileSync(path, 'utf8'), blocks));
}
