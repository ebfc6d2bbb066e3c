import { Link } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import type { LessonView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './course-text.module.css';
import type { NumberedSource } from './sources.ts';

type Inlines = Extract<LessonView['body'][number], { type: 'paragraph' }>['content'];

/** What words may lead to: the sources of the lesson that is shown, and exercises of its course. */
export const WordsContext = createContext<{ course: string; sources: readonly NumberedSource[] }>({ course: '', sources: [] });

/** Words with their marks; a source is a small number that leads to the list at the end. */
export function InlineWords({ content }: { content: Inlines }) {
  const { course, sources } = useContext(WordsContext);
  return content.map((inline, at) => {
    const key = `${at}`;
    if (inline.type === 'scenario') {
      return (
        <Link key={key} to="/practice/$scenario" params={{ scenario: inline.id }}>
          {t('lesson.scenario')}
        </Link>
      );
    }
    if (inline.type === 'exercise') {
      return (
        <Link key={key} to="/learn/$course/$lesson" params={{ course, lesson: inline.lesson }} search={{ exercise: inline.id }}>
          {t('plan.exercise')}
        </Link>
      );
    }
    if (inline.type === 'source') {
      const source = sources.find((one) => one.key === inline.key);
      return source ? (
        <sup key={key} className={css['source']}>
          <a href={`#source-${source.number}`} aria-label={t('lesson.source', { number: source.number })}>
            {source.number}
          </a>
        </sup>
      ) : null;
    }
    if (inline.type === 'strong') return <strong key={key}>{inline.text}</strong>;
    if (inline.type === 'emphasis') return <em key={key}>{inline.text}</em>;
    // The number of a source stands close to the word before it.
    return content[at + 1]?.type === 'source' ? inline.text.trimEnd() : inline.text;
  });
}
