import css from './share-bar.module.css';

/** A share of 0–1 as a bar; the words beside it must say the same. */
export function ShareBar({ share, tone = 'plain' }: { share: number; tone?: 'plain' | 'good' | 'bad' }) {
  const width = Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
  return (
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" className={`${css['bar']} ${css[tone]}`} aria-hidden="true">
      <rect width="100" height="6" className={css['track']} />
      <rect width={width} height="6" className={css['value']} />
    </svg>
  );
}
