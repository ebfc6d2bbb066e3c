import { ChannelIcon } from '../../parts/channel/channel-icon.tsx';
import { t } from '../../strings/translate.ts';
import css from './call-panel.module.css';
import type { PanelProps } from './channel-view.ts';
import { deriveVoice, drawVoice } from './logic.ts';

const width = 216;
const height = 48;

/** The call itself: no face, only whether it runs and, where the state is shown, how the voice sounds. */
export function CallPanel({ session, messages, insight, over, compact }: PanelProps) {
  const voice = insight && !over ? deriveVoice(insight) : null;
  const heard = messages.findLast(({ from }) => from === 'customer')?.key;
  return (
    <div className={`${css['panel']} ${compact ? css['compact'] : ''}`}>
      <span className={css['round']}>
        <ChannelIcon channel="phone" size={compact ? 20 : 34} />
      </span>
      <div className={css['who']}>
        {compact ? null : (
          <>
            <p className={css['name']}>{session.scenario.customer.name}</p>
            <p className={css['firm']}>{session.scenario.firm}</p>
          </>
        )}
        <p className={over ? css['over'] : css['on']}>
          <span aria-hidden="true" className={css['light']} />
          {t(over ? 'call.over' : 'call.on')}
        </p>
      </div>
      {insight && voice ? (
        <div className={css['voice']}>
          <svg key={heard} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className={`${css['wave']} ${css[voice.pace]}`}>
            {drawVoice(insight).map((bar, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place.
              <rect key={index} x={index * 6 + 1.5} y={(height - bar * height) / 2} width="3" height={bar * height} rx="1.5" />
            ))}
          </svg>
          <p>{t('call.voice', { volume: t(`call.volume.${voice.volume}`), pace: t(`call.pace.${voice.pace}`) })}</p>
        </div>
      ) : null}
    </div>
  );
}
