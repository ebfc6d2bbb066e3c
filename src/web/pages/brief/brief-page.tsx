import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { scenarioQuery } from '../../parts/backend/queries.ts';
import { startRolePlay } from '../../parts/backend/start.ts';
import { BriefWords } from '../../parts/brief/brief-words.tsx';
import { ChannelIcon } from '../../parts/channel/channel-icon.tsx';
import { Button } from '../../parts/controls/button.tsx';
import { Choice } from '../../parts/controls/choice.tsx';
import { DelaySwitch } from '../../parts/delay/delay-switch.tsx';
import { Difficulty } from '../../parts/difficulty/difficulty.tsx';
import { restingExpression } from '../../parts/face/expression.ts';
import { Face } from '../../parts/face/face.tsx';
import { readPortrait } from '../../parts/face/portrait.ts';
import { Page } from '../../parts/shell/page.tsx';
import { t } from '../../strings/translate.ts';
import css from './brief-page.module.css';
import { chooseChannel, modes } from './logic.ts';

const api = getRouteApi('/practice/$scenario');

export function BriefPage() {
  const { scenario } = api.useParams();
  const brief = useSuspenseQuery(scenarioQuery(scenario)).data;
  const navigate = useNavigate();
  const [channel, setChannel] = useState(() => chooseChannel(brief.channels));
  const [mode, setMode] = useState<(typeof modes)[number]>('training');
  const start = useMutation({
    mutationFn: () => startRolePlay(brief.id, channel, mode),
    onSuccess: (session) => navigate({ to: '/session/$session', params: { session } }),
  });
  return (
    <Page title={brief.title}>
      <p className={css['back']}>
        <Link to="/practice">{t('brief.back')}</Link>
      </p>
      <header className={css['head']}>
        <Face portrait={readPortrait(brief.customer.portrait)} expression={restingExpression} label={t('face.portrait', { name: brief.customer.name })} size={128} />
        <div>
          <h1 tabIndex={-1}>{brief.title}</h1>
          <p className={css['summary']}>{brief.summary}</p>
          <p className={css['facts']}>
            <Difficulty value={brief.difficulty} />
            <span>{t(`level.${brief.level}`)}</span>
            <span>{t('library.card.minutes', { minutes: brief.minutes })}</span>
            <span>{brief.industry}</span>
          </p>
        </div>
      </header>
      {brief.contentNote ? (
        <aside className={css['warning']} aria-label={t('brief.contentNote')}>
          <p>
            <strong>{brief.contentNote}</strong> {t('brief.contentCare')}
          </p>
        </aside>
      ) : null}
      <div className={css['columns']}>
        <BriefWords brief={brief} level={2} />
        <form
          className={css['start']}
          onSubmit={(event) => {
            event.preventDefault();
            if (!start.isPending) start.mutate();
          }}
        >
          {brief.channels.length > 1 ? (
            <Choice
              legend={t('brief.channel')}
              name="channel"
              value={channel}
              onChange={setChannel}
              options={brief.channels.map((value) => ({ value, text: t(`channel.${value}`), icon: <ChannelIcon channel={value} /> }))}
            />
          ) : (
            <p className={css['only']}>
              <ChannelIcon channel={channel} />
              {t('brief.onlyChannel', { channel: t(`channel.${channel}`) })}
            </p>
          )}
          <Choice
            legend={t('brief.mode')}
            name="mode"
            value={mode}
            onChange={setMode}
            options={modes.map((value) => ({ value, text: t(`brief.mode.${value}`), note: t(`brief.mode.${value}.note`) }))}
          />
          <DelaySwitch />
          <Button type="submit" look="primary" aria-disabled={start.isPending}>
            {t('brief.start')}
          </Button>
          {start.isError ? (
            <p role="alert" className={css['error']}>
              {t('brief.startFailed')}
            </p>
          ) : null}
        </form>
      </div>
    </Page>
  );
}
