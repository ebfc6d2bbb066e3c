import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { blendExpressions, type Expression } from './expression.ts';
import { Face } from './face.tsx';

const duration = 700;

/** A face that passes from one expression to the next instead of jumping; with reduced motion it simply is there. `mouth`: how far it is open to speak. */
export function LivingFace({ expression, mouth = 0, ...rest }: ComponentProps<typeof Face> & { mouth?: number }) {
  const [shown, setShown] = useState(expression);
  const current = useRef<Expression>(expression);
  const target = JSON.stringify(expression);
  useEffect(() => {
    const from = current.current;
    const to = JSON.parse(target) as Expression;
    const show = (next: Expression): void => {
      current.current = next;
      setShown(next);
    };
    if (JSON.stringify(from) === target) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      show(to);
      return;
    }
    const began = performance.now();
    let frame = 0;
    const step = (now: number): void => {
      const share = Math.min(1, (now - began) / duration);
      show(share === 1 ? to : blendExpressions(from, to, 1 - (1 - share) ** 3));
      if (share < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return <Face expression={mouth > 0 ? { ...shown, mouthOpen: Math.max(shown.mouthOpen, mouth) } : shown} {...rest} />;
}
