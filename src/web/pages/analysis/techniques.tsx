import type { ArchiveReport } from '../../../api/analysis-shapes.ts';
import { formatNumber, t } from '../../strings/translate.ts';
import { describeShare, leastCases, nameLabel, sortMoves, splitAfter } from './logic.ts';
import css from './report.module.css';
import { ShareBar } from './share-bar.tsx';

/** Moves of a kind shown before the others are asked for. */
const mostMoves = 6;

/** What to practise, which moves were made with what came after, and what was missed. */
export function Techniques({ report }: { report: ArchiveReport }) {
  const { conversations: whole, training, misses } = report;
  const { calming, inflaming, course } = sortMoves(report);
  return (
    <section id="techniques" aria-labelledby="techniques-title" className={css['section']}>
      <h2 id="techniques-title">{t('report.techniques')}</h2>
      {training.length === 0 ? null : <h3>{t('report.train')}</h3>}
      <ol className={css['cards']}>
        {training.map(({ competency, conversations, advice, mean }) => (
          <li key={competency}>
            <h4>{t(`competency.${competency}`)}</h4>
            <p>{advice}</p>
            <p className={css['soft']}>
              {t('report.trainBase', { part: formatNumber(conversations), whole: formatNumber(whole) })} {mean === null ? null : t('report.trainMean', { mean: formatNumber(mean) })}
            </p>
          </li>
        ))}
      </ol>
      <h3>{t('report.missed')}</h3>
      {misses.length === 0 ? <p className={css['soft']}>{t('report.movesNone')}</p> : null}
      <ul className={css['bars']}>
        {misses.map(({ what, conversations }) => (
          <li key={what}>
            <span>{what}</span>
            <span className={css['share']}>{describeShare(conversations, whole)}</span>
            <ShareBar share={conversations / whole} />
          </li>
        ))}
      </ul>
      <h3>{t('report.used')}</h3>
      <p className={css['soft']}>{t('report.movesNote', { least: leastCases })}</p>
      <MoveTable name={t('report.used')} moves={calming} whole={whole} />
      <h3>{t('report.inflaming')}</h3>
      <MoveTable name={t('report.inflaming')} moves={inflaming} whole={whole} />
      {course.length === 0 ? null : <h3>{t('report.course')}</h3>}
      {course.length === 0 ? null : <MoveTable name={t('report.course')} moves={course} whole={whole} />}
    </section>
  );
}

function MoveTable({ name, moves, whole }: { name: string; moves: ArchiveReport['moves']; whole: number }) {
  const [first, others] = splitAfter(moves, mostMoves);
  if (first.length === 0) return <p className={css['soft']}>{t('report.movesNone')}</p>;
  return (
    <>
      <MoveRows name={name} moves={first} whole={whole} />
      {others.length === 0 ? null : (
        <details className={css['others']}>
          <summary>{t('report.others', { count: others.length })}</summary>
          <MoveRows name={`${name}, ${t('report.others', { count: others.length })}`} moves={others} whole={whole} />
        </details>
      )}
    </>
  );
}

function MoveRows({ name, moves, whole }: { name: string; moves: ArchiveReport['moves']; whole: number }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section aria-label={name} tabIndex={0} className={css['table']}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('report.move')}</th>
            <th scope="col">{t('report.moveIn')}</th>
            <th scope="col">{t('report.calmer')}</th>
            <th scope="col">{t('report.upset')}</th>
          </tr>
        </thead>
        <tbody>
          {moves.map(({ label, conversations, answered, eased, worsened, expectedEased, expectedWorsened }) => (
            <tr key={label}>
              <th scope="row">{nameLabel(label)}</th>
              <td>
                {describeShare(conversations, whole)}
                <ShareBar share={conversations / whole} />
              </td>
              <Aftermath times={eased} answered={answered} expected={expectedEased} tone="good" />
              <Aftermath times={worsened} answered={answered} expected={expectedWorsened} tone="bad" />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Aftermath({ times, answered, expected, tone }: { times: number; answered: number; expected: number; tone: 'good' | 'bad' }) {
  if (answered === 0) return <td>{t('chart.none')}</td>;
  if (answered < leastCases) return <td className={css['few']}>{t('report.few', { part: formatNumber(times), whole: formatNumber(answered) })}</td>;
  return (
    <td>
      {describeShare(times, answered)}
      <ShareBar share={times / answered} tone={tone} />
      <span className={css['soft']}>{t('report.expected', { share: formatNumber(100 * expected) })}</span>
    </td>
  );
}
