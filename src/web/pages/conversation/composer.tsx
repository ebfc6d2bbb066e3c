import { type KeyboardEvent, type RefObject, type SyntheticEvent, useId, useLayoutEffect } from 'react';
import type { SessionView } from '../../../api/shapes.ts';
import { ChannelIcon } from '../../parts/channel/channel-icon.tsx';
import { Button } from '../../parts/controls/button.tsx';
import { useOnline } from '../../parts/media/use-media.ts';
import { t } from '../../strings/translate.ts';
import css from './composer.module.css';
import { canSend, maximumLength, replySubject } from './logic.ts';

interface ComposerProps {
  session: SessionView;
  box: RefObject<HTMLTextAreaElement | null>;
  draft: string;
  onDraft: (text: string) => void;
  onSend: (text: string) => void;
  /** Something is on its way or the customer is writing; writing on is possible, sending is not. */
  waiting: boolean;
  onEnd: () => void;
  /** Null where there are no hints. */
  onHint: (() => void) | null;
  hintOpen: boolean;
}

/** Where the learner writes: Enter sends, except an e-mail, which Ctrl or ⌘ and Enter sends. */
export function Composer({ session, box, draft, onDraft, onSend, waiting, onEnd, onHint, hintOpen }: ComposerProps) {
  const mail = session.channel === 'email';
  const online = useOnline();
  const keys = useId();
  const open = useId();
  const over = draft.length - maximumLength;
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    node.style.height = draft === '' ? '' : 'auto';
    if (draft !== '') node.style.height = `${node.scrollHeight + 2}px`;
  }, [draft, box]);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!waiting && canSend(draft)) onSend(draft);
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') event.currentTarget.blur();
    const meant = mail ? event.ctrlKey || event.metaKey : !event.shiftKey;
    if (event.key === 'Enter' && meant) submit(event);
  };
  return (
    <form className={`${css['composer']} ${mail ? css['mail'] : ''}`} onSubmit={submit}>
      {mail ? (
        <dl className={css['address']}>
          <div>
            <dt>{t('talk.to')}</dt>
            <dd>{session.scenario.customer.name}</dd>
          </div>
          <div>
            <dt>{t('talk.subject')}</dt>
            <dd>{replySubject(session.subject)}</dd>
          </div>
        </dl>
      ) : null}
      {session.channel === 'social' ? (
        <p id={open} className={css['public']}>
          <ChannelIcon channel="social" size={18} />
          {t('thread.public')}
        </p>
      ) : null}
      <textarea
        ref={box}
        rows={mail ? 6 : 2}
        value={draft}
        aria-label={t(`talk.write.${session.channel}`)}
        aria-describedby={session.channel === 'social' ? `${open} ${keys}` : keys}
        placeholder={t(`talk.write.${session.channel}`)}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={press}
      />
      <p role="status" className={css['warning']}>
        {over > 0 ? t('talk.tooLong', { over }) : online ? null : t('talk.offline')}
      </p>
      <div className={css['row']}>
        <span id={keys} className={css['keys']}>
          {t(`talk.keys.${session.channel}`)}
        </span>
        <Button look="quiet" onClick={onEnd} disabled={waiting}>
          {t('talk.end')}
        </Button>
        {onHint ? (
          <Button look="quiet" onClick={onHint} aria-expanded={hintOpen}>
            {t('talk.hint')}
          </Button>
        ) : null}
        <Button type="submit" look="primary" aria-disabled={waiting || !canSend(draft)}>
          {t(`talk.send.${session.channel}`)}
        </Button>
      </div>
    </form>
  );
}
