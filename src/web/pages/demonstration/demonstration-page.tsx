import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { demonstrationQuery } from '../../parts/backend/queries.ts';
import { Button } from '../../parts/controls/button.tsx';
import { Choice } from '../../parts/controls/choice.tsx';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './demonstration-page.module.css';
import { FilmPlayer } from './film-player.tsx';
import { type Version, versions } from './logic.ts';

const api = getRouteApi('/learn/$course/demonstrations/$demonstration');

/** A conversation that plays like a film, badly and well. */
export function DemonstrationPage() {
  const { course, demonstration: id } = api.useParams();
  const { version = 'bad' } = api.useSearch();
  const navigate = api.useNavigate();
  const demonstration = useSuspenseQuery(demonstrationQuery(course, id)).data;
  const [seen, setSeen] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const show = (next: Version, begin: boolean): void => {
    setRunning(begin);
    void navigate({ search: { version: next }, replace: !begin, resetScroll: begin });
  };
  return (
    <Page title={demonstration.title} wide>
      <p className={css['back']}>
        <Link to="/learn/$course" params={{ course }}>
          {t('film.back')}
        </Link>
      </p>
      <header className={css['head']}>
        <div>
          <h1 tabIndex={-1}>{demonstration.title}</h1>
          <p className={css['lead']}>{t('film.lead', { trade: demonstration.trade, channel: t(`channel.${demonstration.channel}`) })}</p>
        </div>
        <Choice
          compact
          legend={t('film.version')}
          name="version"
          value={version}
          onChange={(next) => show(next, false)}
          options={versions.map((value) => ({ value, text: t(`film.version.${value}`) }))}
        />
      </header>
      {demonstration.contentNote === null || seen === id ? (
        <FilmPlayer key={`${id} ${version}`} course={course} demonstration={demonstration} version={version} begin={running} onVersion={(next) => show(next, true)} />
      ) : (
        <ContentNote demonstration={demonstration} onWatch={() => setSeen(id)} />
      )}
    </Page>
  );
}

function ContentNote({ demonstration, onWatch }: { demonstration: DemonstrationView; onWatch: () => void }) {
  return (
    <section className={css['warning']} aria-labelledby="content-note">
      <h2 id="content-note">{t('film.content')}</h2>
      <p>{demonstration.contentNote}</p>
      <p className={css['care']}>{t('film.content.care')}</p>
      <Button look="primary" onClick={onWatch}>
        {t('film.content.watch')}
      </Button>
    </section>
  );
}
