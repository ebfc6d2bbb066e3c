import type { LessonView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import { InlineWords } from './inline-words.tsx';
import css from './pairs.module.css';

type PairBlock = Extract<LessonView['body'][number], { type: 'pair' }>;

/** The same moment said badly and well, side by side, and why. */
export function Pairs({ pairs }: Pick<PairBlock, 'pairs'>) {
  return (
    <ul className={css['pairs']}>
      {pairs.map((pair, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what a lesson says never moves.
        <li key={at} className={css['pair']}>
          {(['instead', 'try', 'because'] as const).map((part) => (
            <div key={part} className={css[part]}>
              <p className={css['name']}>
                {part === 'because' ? null : (
                  <span aria-hidden="true" className={css['icon']}>
                    {part === 'try' ? '✓' : '✕'}
                  </span>
                )}
                {t(`lesson.${part}`)}
              </p>
              <p>
                <InlineWords content={pair[part]} />
              </p>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}
