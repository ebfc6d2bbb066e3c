import { t } from '../../strings/translate.ts';
import { useDraft } from '../backend/use-draft.ts';
import { Button } from '../controls/button.tsx';
import { showNotice } from '../controls/notice.tsx';
import { AnswerForm } from './answer-form.tsx';
import css from './compose.module.css';
import type { TaskProps } from './task.ts';

/** Private notes: kept in this browser, never sent, and deleted when the learner says so or signs out. */
export function Journal({ exercise, state, onAnswer }: TaskProps<'compose'>) {
  const [notes, setNotes] = useDraft(`journal.${exercise.id}`);
  const remove = (): void => {
    setNotes('');
    showNotice({ text: t('journal.deleted'), undo: () => setNotes(notes) });
  };
  return (
    <>
      <label className={css['words']}>
        <span>{t('journal.words')}</span>
        <textarea rows={6} value={notes} onChange={(event) => setNotes(event.target.value)} aria-describedby={`${exercise.id}-private`} />
      </label>
      <p id={`${exercise.id}-private`} className={css['private']}>
        <span aria-hidden="true">◆ </span>
        {t('journal.private')}
      </p>
      {notes === '' ? null : (
        <div className={css['kept']}>
          <span>{t('journal.saved')}</span>
          <Button look="quiet" onClick={remove}>
            {t('journal.delete')}
          </Button>
        </div>
      )}
      <AnswerForm
        state={state}
        send="exercise.sendFinished"
        onSubmit={() => {
          onAnswer({ kind: 'finished', notes: [] });
          return null;
        }}
      >
        {null}
      </AnswerForm>
    </>
  );
}
