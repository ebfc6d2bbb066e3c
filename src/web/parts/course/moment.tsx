import type { LessonView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './moment.module.css';
import { InlineWords } from './inline-words.tsx';

type MomentBlock = Extract<LessonView['body'][number], { type: 'moment' }>;

/** A small scene: who says what, what happens beside the words, and what it did. */
export function Moment({ title, lines, effect }: Omit<MomentBlock, 'type'>) {
  return (
    <figure className={css['moment']}>
      <figcaption className={css['title']}>{title}</figcaption>
      <ol className={css['lines']}>
        {lines.map(({ who, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what a lesson says never moves.
          <li key={at} className={css[who]}>
            {who === 'direction' ? (
              <i>({text})</i>
            ) : (
              <>
                <span className={css['who']}>{t(`lesson.who.${who}`)}</span>
                <span className={css['words']}>{text}</span>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className={css['effect']}>
        <b>{t('lesson.whatItDid')}</b> <InlineWords content={effect} />
      </p>
    </figure>
  );
}
