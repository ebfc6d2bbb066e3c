import { Link } from '@tanstack/react-router';
import type { ArchiveReport } from '../../../api/analysis-shapes.ts';
import { StageChip } from '../../parts/stage/stage-chip.tsx';
import { t } from '../../strings/translate.ts';
import { nameLabel } from './logic.ts';
import css from './report.module.css';

/** First replies after which customers were most upset, and most relieved, in their words. */
export function Openings({ analysis, report }: { analysis: string; report: ArchiveReport }) {
  const sides = [
    { id: 'worst', openings: report.worstOpenings, good: false },
    { id: 'best', openings: report.bestOpenings, good: true },
  ] as const;
  return (
    <section id="openings" aria-labelledby="openings-title" className={css['section']}>
      <h2 id="openings-title">{t('report.openings')}</h2>
      <p className={css['soft']}>{t('report.openingsNote')}</p>
      <div className={css['pair']}>
        {sides.map(({ id, openings, good }) => (
          <div key={id}>
            <h3>{t(`report.${id}`)}</h3>
            {openings.length === 0 ? <p className={css['soft']}>{t('report.openingsNone')}</p> : null}
            <ol className={css['quotes']}>
              {openings.map((opening) => (
                <li key={`${opening.id} ${opening.turn} ${opening.quote}`} className={css[good ? 'good' : 'bad']}>
                  <blockquote>{opening.quote}</blockquote>
                  <p className={css['way']}>
                    <StageChip stage={opening.from} />
                    <span aria-hidden="true">→</span>
                    <span className="visually-hidden">{t('report.arrow')}</span>
                    <StageChip stage={opening.to} />
                  </p>
                  {opening.moves.length === 0 ? null : <p className={css['soft']}>{opening.moves.map(nameLabel).join(', ')}</p>}
                  {opening.conversation === null ? (
                    <p className={css['soft']}>{opening.id}</p>
                  ) : (
                    <Link to="/analysis/$analysis/$number" params={{ analysis, number: `${opening.conversation}` }} hash={`turn-${opening.turn}`}>
                      {opening.id}
                      <span className="visually-hidden">: {t('report.openConversation')}</span>
                    </Link>
                  )}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </section>
  );
}
