import type { useVoice } from '../../parts/voice/use-voice.ts';
import { formatNumber, t } from '../../strings/translate.ts';
import css from './controls.module.css';

/** What the voice is, how far it has come, or why there is none. */
export function VoiceNote({ voice: { on, status } }: { voice: ReturnType<typeof useVoice> }) {
  if (!on) return null;
  if (status.is === 'failed') {
    return (
      <p role="status" className={`${css['voice']} ${css['failed']}`}>
        {t(`voice.failed.${status.trouble}`)}
      </p>
    );
  }
  if (status.is === 'opening' && status.share !== null) {
    return (
      <div className={css['voice']}>
        {t('voice.loading', { percent: formatNumber(status.share * 100) })}
        <progress max={1} value={status.share} aria-label={t('voice.synthetic')} />
      </div>
    );
  }
  return (
    <p role="status" className={css['voice']}>
      {t(status.is === 'opening' ? 'voice.seeking' : status.is === 'ready' ? `voice.on.${status.kind}` : 'voice.synthetic')}
      {status.is === 'ready' && status.kind === 'flite' ? (
        <>
          {' · '}
          <a href="/flite-licence.txt">{t('voice.licence')}</a>
        </>
      ) : null}
    </p>
  );
}
