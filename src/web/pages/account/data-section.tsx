import { useMutation } from '@tanstack/react-query';
import { request } from '../../parts/backend/request.ts';
import { Button } from '../../parts/controls/button.tsx';
import { t } from '../../strings/translate.ts';
import css from './account-page.module.css';
import { nameExport } from './logic.ts';

/** Everything that is kept of whoever is here, as a file. */
export function DataSection() {
  const download = useMutation({
    mutationFn: () => request('exportAccount'),
    onSuccess: (data) => {
      const address = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
      const link = document.createElement('a');
      link.href = address;
      link.download = nameExport(data.exportedAt);
      link.click();
      URL.revokeObjectURL(address);
    },
  });
  return (
    <section aria-labelledby="data" className={css['section']}>
      <h2 id="data">{t('account.data.heading')}</h2>
      <p className={css['lead']}>{t('account.data.text')}</p>
      <Button onClick={() => download.mutate()} aria-disabled={download.isPending}>
        {t('account.data.download')}
      </Button>
      <p role="status">{download.isSuccess ? t('account.data.done') : download.isError ? t('account.failed') : null}</p>
    </section>
  );
}
