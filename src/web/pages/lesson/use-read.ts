import { type RefObject, useEffect, useState } from 'react';
import { keep, readKept } from '../../parts/backend/kept.ts';

/** Whether the end of a lesson's text has come into sight in this browser, now or before. */
export function useRead(lesson: string, end: RefObject<HTMLElement | null>): boolean {
  const [read, setRead] = useState(() => readKept(`read.${lesson}`) !== null);
  useEffect(() => {
    if (read || !end.current) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      keep(`read.${lesson}`, 'yes');
      setRead(true);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [read, lesson, end]);
  return read;
}
