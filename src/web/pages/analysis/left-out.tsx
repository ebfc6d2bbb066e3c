import type { ArchiveReport } from '../../../api/analysis-shapes.ts';
import { formatNumber, t } from '../../strings/translate.ts';
import { describeLanguages, describeLeftOut } from './logic.ts';
import css from './report.module.css';

/** What is not in the figures, record by record, and how far the rest can be trusted. */
export function LeftOut({ report }: { report: ArchiveReport }) {
  const { notRead, notReadCount } = report;
  const leftOut = describeLeftOut(report);
  const languages = describeLanguages(report);
  return (
    <>
      {notReadCount + leftOut.length + languages.length === 0 ? null : (
        <section id="not-read" aria-labelledby="not-read-title" className={css['section']}>
          <h2 id="not-read-title">{t('report.notRead')}</h2>
          {leftOut === '' ? null : <p>{t('report.leftOut', { list: leftOut })}</p>}
          {languages === '' ? null : <p>{t('report.languages', { list: languages })}</p>}
          {notReadCount === 0 ? null : (
            <p>
              {t('report.notReadNote', { count: notReadCount })} {notReadCount > notRead.length ? t('report.notReadFirst', { shown: formatNumber(notRead.length) }) : null}
            </p>
          )}
          <ul className={css['records']}>
            {notRead.map(({ file, line, message, hint }) => (
              <li key={`${file} ${line} ${message}`}>
                <p className={css['place']}>{t('report.place', { file, line: formatNumber(line) })}</p>
                <p>{message}</p>
                <p className={css['soft']}>{hint}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="trust" className={css['section']}>
        <h2 id="trust">{t('report.trust')}</h2>
        <p className={css['soft']}>{t('report.trustText')}</p>
      </section>
    </>
  );
}
