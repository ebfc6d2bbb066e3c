import type { Home } from '../../../api/course-shapes.ts';
import { Button } from '../../parts/controls/button.tsx';
import { copyText } from '../../parts/controls/copy-text.ts';
import { showNotice } from '../../parts/controls/notice.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import css from './learn-page.module.css';
import { splitMilestones, writeMilestone } from './logic.ts';

type Milestone = Home['milestones'][number];

/** What was reached, newest first; each can be copied, and nothing is shown to anybody else. */
export function Milestones({ milestones }: { milestones: readonly Milestone[] }) {
  const { first, more } = splitMilestones(milestones);
  return (
    <section aria-labelledby="milestones">
      <h2 id="milestones">{t('learn.milestones')}</h2>
      <p className={css['soft']}>{t(milestones.length === 0 ? 'learn.milestonesNone' : 'learn.milestonesNote')}</p>
      {first.length > 0 ? <MilestoneList milestones={first} /> : null}
      {more.length > 0 ? (
        <details>
          <summary>{t('learn.milestonesAll', { more: more.length })}</summary>
          <MilestoneList milestones={more} />
        </details>
      ) : null}
    </section>
  );
}

function MilestoneList({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <ul className={css['milestones']}>
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <h3 className={css['milestone']}>{milestone.title}</h3>
          <p>{milestone.because}</p>
          <p className={css['foot']}>
            <time dateTime={milestone.at}>{formatDate(milestone.at, { dateStyle: 'long' })}</time>
            <Button look="quiet" aria-label={t('learn.copyNamed', { title: milestone.title })} onClick={() => void copy(milestone)}>
              {t('learn.copy')}
            </Button>
          </p>
        </li>
      ))}
    </ul>
  );
}

async function copy(milestone: Milestone): Promise<void> {
  const copied = await copyText(writeMilestone(milestone));
  showNotice({ text: t(copied ? 'learn.copied' : 'learn.copyFailed') });
}
