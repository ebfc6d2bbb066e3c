import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { keep, readKept } from '../../parts/backend/kept.ts';
import { sessionQuery } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { useDraft } from '../../parts/backend/use-draft.ts';
import { BriefWords } from '../../parts/brief/brief-words.tsx';
import { Button } from '../../parts/controls/button.tsx';
import { Dialog } from '../../parts/controls/dialog.tsx';
import { DelaySwitch } from '../../parts/delay/delay-switch.tsx';
import { ModelNote } from '../../parts/model/model-note.tsx';
import { useMedia } from '../../parts/media/use-media.ts';
import { useShortcut } from '../../parts/shell/shortcuts.ts';
import { t } from '../../strings/translate.ts';
import { BearingChoice } from './bearing-choice.tsx';
import { channelViews } from './channel-views.ts';
import { Composer } from './composer.tsx';
import css from './conversation-page.module.css';
import { CustomerState } from './customer-state.tsx';
import { EndDialog } from './end-dialog.tsx';
import { EndedBanner } from './ended-banner.tsx';
import { findInsight, findLastAnswered, listMessages } from './logic.ts';
import { SendingNote } from './sending-note.tsx';
import { nameBearing } from './stance.ts';
import { StopDialog } from './stop-dialog.tsx';
import { TalkHeader } from './talk-header.tsx';
import { useSending } from './use-sending.ts';
import { useStance } from './use-stance.ts';

const api = getRouteApi('/session/$session');

/** A fresh page for every session, so that no draft or answer strays into another. */
export function ConversationPage() {
  const { session } = api.useParams();
  return <Conversation key={session} id={session} />;
}

function Conversation({ id }: { id: string }) {
  const session = useSuspenseQuery(sessionQuery(id)).data;
  const sending = useSending(id);
  const [draft, setDraft] = useDraft(id);
  const [stance, setStance] = useStance(session);
  const wide = useMedia('(min-width: 66rem)');
  const [briefOpen, setBriefOpen] = useState(wide);
  const [stateShown, setStateShown] = useState(() => readKept('state') !== 'off');
  const [window, setWindow] = useState<'stop' | 'end' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useMutation({ mutationFn: () => request('readHint', { params: { session: id } }) });

  const name = session.scenario.customer.name;
  const hinted = hint.data !== undefined && session.channel !== 'email';
  useEffect(() => {
    // The hint stands over the newest words otherwise.
    if (hinted) globalThis.scrollTo({ top: document.documentElement.scrollHeight });
  }, [hinted]);
  const over = session.ending !== null && sending.hidden === null;
  const training = session.mode === 'training';
  const shown = training && stateShown;
  const insight = shown ? findInsight(session, sending.hidden) : null;
  const messages = listMessages(session, sending.outgoing, sending.hidden);
  const typing = sending.hidden !== null || sending.status === 'sending' || sending.status === 'slow';
  const { Messages, Panel, face } = channelViews[session.channel];
  const panel = Panel ? <Panel session={session} messages={messages} insight={insight} over={over} compact={!wide} /> : null;
  const said = <Messages session={session} messages={messages} typing={typing && !over} lit={shown ? findLastAnswered(session, sending.hidden) : null} />;

  const showState = (): void => {
    keep('state', stateShown ? 'off' : null);
    setStateShown(!stateShown);
  };
  const askHint = (): void => (hint.data ? hint.reset() : hint.mutate());
  const send = (text: string, ends = false): void => {
    setDraft('');
    hint.reset();
    sending.send(text.trim(), ends, session.channel === 'in-person' ? nameBearing(stance) : null);
  };
  useShortcut('r', () => box.current?.focus());
  useShortcut('b', () => setBriefOpen(!briefOpen));
  useShortcut('s', () => training && showState());
  useShortcut('h', () => training && !over && askHint());

  return (
    <div className={css['page']}>
      <title>{t('shell.title', { page: t('talk.title', { name, title: session.scenario.title }) })}</title>
      <TalkHeader
        session={session}
        insight={insight}
        stateShown={shown}
        briefOpen={briefOpen}
        onState={showState}
        onBrief={() => setBriefOpen(!briefOpen)}
        onStop={() => setWindow('stop')}
        over={over}
        faceShown={face === 'header'}
      >
        {wide ? null : (
          <div className={face === 'panel' ? css['beside'] : ''}>
            {panel}
            {insight ? <CustomerState session={session} hidden={sending.hidden} compact narrow={face === 'panel'} /> : null}
          </div>
        )}
      </TalkHeader>
      <div className={css['columns']}>
        <section className={css['talk']} aria-label={t('talk.messages')}>
          <ModelNote session={session} />
          {session.branch ? <p className={css['note']}>{t('talk.branch', { turn: session.branch.fromTurn })}</p> : null}
          {session.scenario.contentNote && !over ? <p className={css['note']}>{t(session.scenario.level === 'abusive' ? 'talk.contentNote.abusive' : 'talk.contentNote')}</p> : null}
          {panel && wide ? (
            <div className={css['scene']}>
              <div className={css['panel']}>{panel}</div>
              <div className={css['said']}>{said}</div>
            </div>
          ) : (
            said
          )}
          <SendingNote
            sending={sending}
            onTakeBack={async () => {
              const stood = sending.outgoing?.bearing;
              const words = await sending.takeBack();
              if (words !== null) setDraft(words);
              if (words !== null && stood) setStance(stood);
              box.current?.focus();
            }}
          />
          {over ? (
            <EndedBanner session={session} />
          ) : (
            <div className={session.channel === 'email' ? css['mailFoot'] : css['foot']}>
              <div role="status">
                {hint.data || hint.isError ? (
                  <div className={css['hint']}>
                    <p>
                      <strong>{t('talk.hintTitle')}: </strong>
                      {hint.data?.hint ?? t('talk.hintFailed')}
                    </p>
                    <Button look="quiet" onClick={() => hint.reset()}>
                      {t('talk.hintHide')}
                    </Button>
                  </div>
                ) : null}
              </div>
              {session.channel === 'in-person' ? <BearingChoice stance={stance} onStance={setStance} /> : null}
              <Composer
                session={session}
                box={box}
                draft={draft}
                onDraft={setDraft}
                onSend={send}
                waiting={sending.outgoing !== null || sending.hidden !== null}
                onEnd={() => setWindow('end')}
                onHint={training ? askHint : null}
                hintOpen={hint.data !== undefined}
              />
            </div>
          )}
        </section>
        {wide ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
          <aside className={css['side']} aria-label={t('talk.side')} tabIndex={0}>
            {insight ? <CustomerState session={session} hidden={sending.hidden} /> : null}
            {briefOpen ? (
              <div className={css['brief']}>
                <h2>{t('brief.title')}</h2>
                <BriefWords brief={session.scenario} level={3} />
                {over ? null : <DelaySwitch />}
              </div>
            ) : null}
          </aside>
        ) : null}
      </div>
      {briefOpen && !wide ? (
        <Dialog place="side" title={t('brief.title')} onClose={() => setBriefOpen(false)}>
          <BriefWords brief={session.scenario} level={3} />
          {over ? null : <DelaySwitch />}
        </Dialog>
      ) : null}
      {window === 'stop' ? <StopDialog session={session} onClose={() => setWindow(null)} /> : null}
      {window === 'end' ? (
        <EndDialog
          draft={draft}
          onClose={() => setWindow(null)}
          onEnd={(text) => {
            setWindow(null);
            send(text, true);
          }}
        />
      ) : null}
    </div>
  );
}
