import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { takeAgain } from '../../parts/backend/start.ts';
import { Button } from '../../parts/controls/button.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { t } from '../../strings/translate.ts';

/** Starts a new take of the conversation from a turn. */
export function TakeAgain({ session, turn, look = 'plain' }: { session: string; turn: number; look?: 'plain' | 'quiet' }) {
  const navigate = useNavigate();
  const start = useMutation({
    mutationFn: () => takeAgain(session, turn),
    onSuccess: (branch) => navigate({ to: '/session/$session', params: { session: branch } }),
    onError: () => showNotice({ text: t('debrief.againFailed') }),
  });
  return (
    <Button look={look} onClick={() => start.mutate()} disabled={start.isPending}>
      <span aria-hidden="true">↺</span>
      {t('debrief.again')}
      <span className="visually-hidden">, {t('debrief.turn', { turn })}</span>
    </Button>
  );
}
