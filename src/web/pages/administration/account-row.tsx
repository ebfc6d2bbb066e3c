import { useMutation } from '@tanstack/react-query';
import type { AccountRow as Row, Role } from '../../../api/account-shapes.ts';
import { describeFailure } from '../../parts/account/failure.ts';
import { accountQuery, accountsQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { Button } from '../../parts/controls/button.tsx';
import { showNotice } from '../../parts/controls/notice.tsx';
import { formatDate, t } from '../../strings/translate.ts';
import css from './administration-page.module.css';
import { roles, switchRole } from './logic.ts';

/** One account: who it is, what it may do, and a way to a new password. */
export function AccountRow({ account, own, onReset }: { account: Row; own: boolean; onReset: () => void }) {
  const { id, name, email, createdAt, lastSeenAt } = account;
  const day = (instant: string): string => formatDate(instant, { dateStyle: 'medium' });
  const setRoles = useMutation({
    mutationFn: (given: Role[]) => request('setRoles', { params: { account: id }, body: { roles: given } }),
    onSuccess: () => showNotice({ text: t('administration.saved', { name }) }),
    onError: (error) => showNotice({ text: describeFailure(error)?.text ?? '' }),
    onSettled: () => Promise.all([accountsQuery, accountQuery].map(({ queryKey }) => queryClient.invalidateQueries({ queryKey }))),
  });
  // Shown as it will be until the list says how it is.
  const present = (setRoles.isPending ? setRoles.variables : undefined) ?? account.roles;
  const facts = [email, own ? t('administration.you') : null, t('administration.since', { date: day(createdAt) }), lastSeenAt === null ? t('administration.never') : t('administration.seen', { date: day(lastSeenAt) })];
  return (
    <article className={css['account']}>
      <div>
        <h2>{name}</h2>
        <p>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <fieldset className={css['roles']}>
        <legend className="visually-hidden">{t('administration.rolesOf', { name })}</legend>
        {roles.map((role) => (
          <label key={role}>
            <input
              type="checkbox"
              checked={present.includes(role)}
              disabled={switchRole(present, role, false) === null}
              onChange={(event) => {
                const given = switchRole(present, role, event.target.checked);
                if (given !== null && !setRoles.isPending) setRoles.mutate(given);
              }}
            />
            {t(`role.${role}`)}
          </label>
        ))}
      </fieldset>
      <Button look="quiet" onClick={onReset} aria-label={t('administration.resetOf', { name })}>
        {t('administration.reset')}
      </Button>
    </article>
  );
}
