import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** The width of an element in pixels, kept up to date; 0 before it is known. */
export function useWidth<Node extends HTMLElement>(): [RefObject<Node | null>, number] {
  const node = useRef<Node>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!node.current) return;
    setWidth(node.current.clientWidth);
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(node.current);
    return () => observer.disconnect();
  }, []);
  return [node, width];
}
