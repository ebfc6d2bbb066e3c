import { useId } from 'react';
import type { Portrait } from '../../../core/conversation/scenario.ts';
import type { Expression } from './expression.ts';
import css from './face.module.css';
import { ageLines, drawBrow, drawCreases, drawEye, drawLid, drawMouth, headOutline, placeIris, type Side } from './face-shapes.ts';
import { hairStyles } from './hair.ts';
import { chooseClothes, chooseSkin, hairColours } from './palette.ts';

interface FaceProps {
  portrait: Portrait;
  expression: Expression;
  /** Text equivalent; '' where words beside the drawing already say it. */
  label: string;
  size?: number;
}

const sides: readonly Side[] = [-1, 1];

/** A customer, drawn: who they are from the portrait, how they are from the expression. */
export function Face({ portrait, expression, label, size }: FaceProps) {
  const id = useId();
  const skin = chooseSkin(portrait.skin);
  const hair = hairStyles[portrait.hair];
  const colour = hairColours[portrait.hairColour];
  const clothes = chooseClothes(portrait);
  const cover = hair.cloth ? { base: clothes, strand: 'rgb(255 255 255 / 22%)' } : colour;
  const mouth = drawMouth(expression);
  const ground = `color-mix(in oklab, var(--face-ease), var(--face-tense) ${Math.round(expression.tension * 100)}%)`;
  return (
    <svg viewBox="0 0 200 200" width={size} height={size} className={css['face']} {...(label === '' ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      <clipPath id={`${id}frame`}>
        <circle cx="100" cy="100" r="100" />
      </clipPath>
      <g clipPath={`url(#${id}frame)`}>
        <circle cx="100" cy="100" r="100" style={{ fill: ground }} className={css['ground']} />
        <g transform={`translate(0 ${expression.lean + 10}) translate(100 110) scale(1.16) translate(-100 -110)`}>
          <g transform={`rotate(${expression.tilt} 100 150)`}>
            <path d={hair.back} fill={cover.base} />
          </g>
          <path d="M84 134h32v26c0 8-32 8-32 0Z" fill={skin.shadow} />
          <path d="M26 214c0-38 24-52 58-57 4 9 28 9 32 0 34 5 58 19 58 57Z" fill={clothes} />
          <path d="M84 157c4 9 28 9 32 0l5 1c-4 17-38 17-42 0Z" fill="rgb(0 0 0 / 18%)" />
          <g transform={`rotate(${expression.tilt} 100 150)`}>
            {!hair.cloth || portrait.hair === 'turban' ? (
              <path d="M60 90c-9-4-12 6-9 14 2 6 6 9 10 8ZM140 90c9-4 12 6 9 14-2 6-6 9-10 8Z" fill={skin.shadow} />
            ) : null}
            <path d={headOutline[portrait.age]} fill={skin.base} />
            <g fill={skin.flush} opacity={0.04 + 0.2 * expression.tension}>
              <ellipse cx="76" cy="112" rx="11" ry="8" />
              <ellipse cx="124" cy="112" rx="11" ry="8" />
            </g>
            {portrait.beard ? <path d="M61 98c1 36 15 53 39 53s38-17 39-53c-3 10-8 15-14 16-7-4-16-6-25-6s-18 2-25 6c-6-1-11-6-14-16Z" fill={colour.base} /> : null}
            <path d={ageLines[portrait.age]} stroke={skin.line} opacity="0.35" className={css['line']} strokeWidth="1.6" />
            <path d="M99 97c-1 6-5 10-5 13 1 3 8 3.500 11 1" stroke={skin.line} opacity="0.6" className={css['line']} strokeWidth="2.2" />
            {sides.map((side) => {
              const iris = placeIris(expression, side);
              const eye = drawEye(expression, side);
              return (
                <g key={side}>
                  <clipPath id={`${id}eye${side}`}>
                    <path d={eye} />
                  </clipPath>
                  <path d={eye} fill="#fdfaf4" />
                  <g clipPath={`url(#${id}eye${side})`}>
                    <circle cx={iris.x} cy={iris.y} r="5.6" fill="#3a2a20" />
                    <circle cx={iris.x + 1.8} cy={iris.y - 2} r="1.5" fill="#fff" />
                  </g>
                  <path d={drawLid(expression, side)} stroke={skin.line} className={css['line']} strokeWidth="2.4" />
                  <path d={drawBrow(expression, side)} stroke={colour.brow} className={css['line']} strokeWidth="4.6" />
                </g>
              );
            })}
            <path d={drawCreases(expression)} stroke={skin.line} opacity={Math.max(0, expression.tension - 0.3)} className={css['line']} strokeWidth="1.8" />
            {portrait.beard ? <path d={mouth.line} stroke={skin.base} className={css['line']} strokeWidth="8" /> : null}
            <path d={mouth.opening} fill="#4a1f1d" />
            <path d={mouth.teeth} fill="#f6efe4" />
            <path d={mouth.line} stroke={skin.lips} className={css['line']} strokeWidth={mouth.weight} />
            <path d={hair.front} fill={cover.base} fillRule={hair.cloth ? 'evenodd' : 'nonzero'} />
            <path d={hair.strands} stroke={cover.base} strokeWidth="8" className={css['line']} />
            <path d={hair.lines} stroke={cover.strand} strokeWidth="2.2" className={css['line']} />
            {portrait.glasses ? (
              <g className={css['line']} stroke="#2b2724" strokeWidth="2.4">
                <rect x="67" y="83" width="29" height="23" rx="9" fill="rgb(255 255 255 / 12%)" />
                <rect x="104" y="83" width="29" height="23" rx="9" fill="rgb(255 255 255 / 12%)" />
                <path d="M96 92q4-3 8 0M67 91l-8-2M133 91l8-2" />
              </g>
            ) : null}
          </g>
        </g>
      </g>
    </svg>
  );
}
