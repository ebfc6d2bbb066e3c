import { type KeyboardEvent, type RefObject, type SyntheticEvent, useId, useLayoutEffect } from 'react';
import type { SessionView } from '../../../api/shapes.ts';
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

/** Where the learner writes: Enter sends in chat, Ctrl or ⌘ and Enter sends an e-mail. */
export function Composer({ session, box, draft, onDraft, onSend, waiting, onEnd, onHint, hintOpen }: ComposerProps) {
  const mail = session.channel === 'email';
  const online = useOnline();
  const keys = useId();
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
      <textarea
        ref={box}
        rows={mail ? 6 : 2}
        value={draft}
        aria-label={t(mail ? 'talk.writeMail' : 'talk.write')}
        aria-describedby={keys}
        placeholder={t(mail ? 'talk.writeMail' : 'talk.write')}
        onChange={(event) => onDraft(event.target.value)}
        onKeyDown={press}
      />
      <p role="status" className={css['warning']}>
        {over > 0 ? t('talk.tooLong', { over }) : online ? null : t('talk.offline')}
      </p>
      <div className={css['row']}>
        <span id={keys} className={css['keys']}>
          {t(mail ? 'talk.keysMail' : 'talk.keys')}
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
          {t('talk.send')}
        </Button>
      </div>
    </form>
  );
}
