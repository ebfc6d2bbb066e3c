import type { RefObject } from 'react';
import type { CheckResult, LessonView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './check.module.css';
import { isPassed } from './logic.ts';

/** What a check came to: each question with the answer given, why, and the one that fits better. */
export function CheckAnswers({ lesson, result, summary }: { lesson: LessonView; result: CheckResult; summary: RefObject<HTMLParagraphElement | null> }) {
  const { right } = result;
  const passed = isPassed(result);
  return (
    <>
      <p ref={summary} tabIndex={-1} className={css['summary']}>
        {t(!passed ? 'check.failed' : lesson.state === 'done' ? 'check.passedDone' : 'check.passed', { right })}
        {passed && lesson.state !== 'done' ? ` ${t('check.passedTry')}` : null}
      </p>
      <ol className={css['answers']}>
        {result.questions.map(({ right: hit, chosen, answer, because, becauseAnswer }, at) => {
          const asked = lesson.check[at];
          return (
            <li key={asked?.question ?? at}>
              <p className={css['question']}>
                {at + 1}. {asked?.question}
              </p>
              <div className={hit ? css['right'] : css['other']}>
                <p className={css['verdict']}>
                  <span aria-hidden="true">{hit ? '✓' : '✕'}</span>
                  {t(hit ? 'check.right' : 'check.other')}
                </p>
                <p className={css['option']}>
                  <span className="visually-hidden">{t('check.yours')}: </span>
                  {asked?.options[chosen]}
                </p>
                <p>{because}</p>
              </div>
              {hit ? null : (
                <div className={css['better']}>
                  <p className={css['verdict']}>{t('check.answer')}</p>
                  <p className={css['option']}>{asked?.options[answer]}</p>
                  <p>{becauseAnswer}</p>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
