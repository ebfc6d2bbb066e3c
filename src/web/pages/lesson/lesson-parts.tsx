import type { LessonView } from '../../../api/course-shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './lesson-parts.module.css';
import { isPassed } from './logic.ts';

/** The three parts of a lesson, how far each is, and the way to it. Stays in sight. */
export function LessonParts({ lesson, read }: { lesson: LessonView; read: boolean }) {
  const tried = lesson.attempts.length;
  const exercises = lesson.exercises.length;
  const parts = [
    { part: 'read', done: read || tried > 0, note: null },
    { part: 'exercises', done: tried >= exercises, note: t('lesson.triedShort', { tried, exercises }) },
    { part: 'check', done: isPassed(lesson.checked), note: null },
  ] as const;
  return (
    <nav className={css['parts']} aria-label={t('lesson.parts')}>
      <ol>
        {parts.map(({ part, done, note }) => (
          <li key={part} className={done ? css['done'] : undefined}>
            <a href={`#${part}`}>
              <svg viewBox="0 0 20 20" width="16" height="16" aria-hidden="true">
                <circle cx="10" cy="10" r="8.5" />
                {done ? <path d="m5.8 10.4 2.9 2.9 5.6-6.2" /> : null}
              </svg>
              {t(`lesson.part.${part}`)}
              {note ? (
                <span className={css['note']}>
                  <span aria-hidden="true">{note}</span>
                  <span className="visually-hidden">, {t('lesson.triedLong', { tried, exercises })}</span>
                </span>
              ) : null}
              {done ? <span className="visually-hidden">, {t('lesson.partDone')}</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
