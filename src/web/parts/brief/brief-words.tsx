import type { Brief } from '../../../api/shapes.ts';
import { t } from '../../strings/translate.ts';
import css from './brief-words.module.css';

const lists = ['knows', 'authority', 'limits', 'goodLooksLike'] as const;

/** Who you are and what you have to work with; the same before and during a role-play. */
export function BriefWords({ brief, level }: { brief: Brief; level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div className={css['brief']}>
      <section>
        <Heading>{t('brief.you')}</Heading>
        <p>{t('brief.role', { name: brief.agent.name, role: brief.agent.role })}</p>
      </section>
      <section>
        <Heading>{t('brief.customer')}</Heading>
        <p>
          {brief.customer.name}. {brief.customer.about}
        </p>
      </section>
      {lists.map((list) =>
        brief.agent[list].length > 0 ? (
          <section key={list} className={css[list]}>
            <Heading>{t(`brief.${list}`)}</Heading>
            <ul>
              {brief.agent[list].map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
      {brief.goals.length > 0 ? (
        <section>
          <Heading>{t('brief.goals')}</Heading>
          <ul>
            {brief.goals.map((goal) => (
              <li key={goal}>{goal}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
