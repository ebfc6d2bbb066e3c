import type { ComponentProps } from 'react';
import css from './button.module.css';

type Look = 'primary' | 'plain' | 'quiet';

/** Class of a button, also for links that look like one. */
export const buttonClass = (look: Look = 'plain'): string => `${css['button']} ${css[look]}`;

export function Button({ look = 'plain', className = '', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type="button" className={`${buttonClass(look)} ${className}`} {...rest} />;
}
