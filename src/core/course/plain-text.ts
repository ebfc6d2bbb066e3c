import type { Block, Inline } from './course.ts';

/** Plain words of a lesson's blocks, a paragraph each; titles and marks left out. */
export function plainText(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'quote':
      case 'pause':
        return [join(block.content)];
      case 'list':
        return block.items.map(join);
      case 'table':
        return block.rows.flat().map(join);
      case 'moment':
        return [...block.lines.map(({ text }) => text), join(block.effect)];
      case 'pair':
        return block.pairs.flatMap((pair) => [join(pair.instead), join(pair.try), join(pair.because)]);
      case 'case':
        return plainText(block.blocks);
      default:
        return [];
    }
  });
}

function join(content: readonly Inline[]): string {
  return content.map((part) => ('text' in part ? part.text : '')).join('').trim();
}
