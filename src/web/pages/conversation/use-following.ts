import { useEffect, useRef } from 'react';

/** Keeps the newest message in sight when `count` grows; the first time without a movement. */
export function useFollowing(count: number): void {
  const seen = useRef<number | null>(null);
  useEffect(() => {
    const first = seen.current === null;
    if (first ? count > 1 : count > (seen.current ?? 0)) {
      const still = first || matchMedia('(prefers-reduced-motion: reduce)').matches;
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: still ? 'instant' : 'smooth' });
    }
    seen.current = count;
  }, [count]);
}
