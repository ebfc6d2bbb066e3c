import { type RefObject, useEffect, useRef } from 'react';

/** Brings `newest` into sight whenever `key` changes; on arrival only where there is already something to follow, and without a movement. */
export function useFollowing(key: string, started: boolean, block: 'start' | 'end'): RefObject<HTMLLIElement | null> {
  const newest = useRef<HTMLLIElement>(null);
  const seen = useRef<string | null>(null);
  useEffect(() => {
    const first = seen.current === null;
    seen.current = key;
    if (first && !started) return;
    const still = first || matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = still ? 'instant' : 'smooth';
    if (block === 'start') newest.current?.scrollIntoView({ block, behavior });
    else window.scrollTo({ top: document.documentElement.scrollHeight, behavior });
  }, [key, started, block]);
  return newest;
}
