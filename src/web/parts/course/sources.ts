import type { LessonView } from '../../../api/course-shapes.ts';

export interface NumberedSource {
  key: string;
  /** From 1, in the order the text names them; those it does not name follow. */
  number: number;
  text: string;
}

type Block = LessonView['body'][number];
type Inline = Extract<Block, { type: 'paragraph' }>['content'][number];

/** All words with marks of a block, in reading order. */
function listInlines(block: Block): Inline[] {
  switch (block.type) {
    case 'heading':
      return [];
    case 'paragraph':
    case 'quote':
    case 'pause':
      return block.content;
    case 'list':
      return block.items.flat();
    case 'table':
      return [...block.head.flat(), ...block.rows.flat(2)];
    case 'moment':
      return block.effect;
    case 'pair':
      return block.pairs.flatMap((pair) => [...pair.instead, ...pair.try, ...pair.because]);
    case 'case':
      return block.blocks.flatMap(listInlines);
  }
}

/** The sources of a lesson with their numbers. */
export function numberSources({ body, sources }: Pick<LessonView, 'body' | 'sources'>): NumberedSource[] {
  const named = body.flatMap(listInlines).flatMap((inline) => (inline.type === 'source' && inline.key in sources ? [inline.key] : []));
  return [...new Set([...named, ...Object.keys(sources)])].map((key, index) => ({ key, number: index + 1, text: sources[key] ?? '' }));
}
