import type { LessonView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './course-text.module.css';
import { InlineWords, WordsContext } from './inline-words.tsx';
import { Moment } from './moment.tsx';
import { Pairs } from './pairs.tsx';
import type { NumberedSource } from './sources.ts';

type Block = LessonView['body'][number];

/** The text of a lesson or a plan; `course` and `sources` are what its words lead to. */
export function CourseText({ blocks, course, sources = [] }: { blocks: readonly Block[]; course: string; sources?: readonly NumberedSource[] }) {
  return (
    <WordsContext value={{ course, sources }}>
      <Blocks blocks={blocks} />
    </WordsContext>
  );
}

/** What a lesson says never moves, so its blocks are known by their places. */
function Blocks({ blocks }: { blocks: readonly Block[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above.
  return blocks.map((block, at) => <BlockWords key={at} block={block} />);
}

function BlockWords({ block }: { block: Block }) {
  switch (block.type) {
    case 'heading':
      return <h2 className={css['heading']}>{block.text}</h2>;
    case 'paragraph':
      return (
        <p>
          <InlineWords content={block.content} />
        </p>
      );
    case 'list':
      return <ListWords block={block} />;
    case 'table':
      return <TableWords block={block} />;
    case 'moment':
      return <Moment title={block.title} lines={block.lines} effect={block.effect} />;
    case 'pair':
      return <Pairs pairs={block.pairs} />;
    case 'quote':
      return (
        <blockquote className={css['quote']}>
          <InlineWords content={block.content} />
        </blockquote>
      );
    case 'pause':
      return (
        <aside className={css['pause']} aria-label={t('lesson.pause')}>
          <p>
            <InlineWords content={block.content} />
          </p>
        </aside>
      );
    case 'case':
      return (
        <section className={css['case']} aria-label={`${t('lesson.case')}: ${block.title}`}>
          <p className={css['caseTitle']}>
            <span>{t('lesson.case')}</span>
            {block.title}
          </p>
          <Blocks blocks={block.blocks} />
        </section>
      );
  }
}

function ListWords({ block }: { block: Extract<Block, { type: 'list' }> }) {
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={block.ordered ? css['ordered'] : css['list']}>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what a lesson says never moves.
        <li key={at}>
          <InlineWords content={item} />
        </li>
      ))}
    </List>
  );
}

function TableWords({ block }: { block: Extract<Block, { type: 'table' }> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={css['table']} aria-label={t('lesson.tableScroll')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what a lesson says never moves.
              <th key={at} scope="col">
                <InlineWords content={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what a lesson says never moves.
            <tr key={at}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: what a lesson says never moves.
                <td key={column}>
                  <InlineWords content={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
