import { useEffect, useEffectEvent } from 'react';
import { keep, readKept } from '../backend/kept.ts';

/** Single keys can be switched off, because speech input may press them by accident (WCAG 2.1.4). */
export const areShortcutsOn = (): boolean => readKept('shortcuts') !== 'off';
export const switchShortcuts = (on: boolean): void => keep('shortcuts', on ? null : 'off');

/** Whether a key press belongs to what has the focus rather than to the page. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** What has a use of its own for a key while it has the focus. */
const owners = (key: string): string => (key === ' ' ? 'button, a, summary, video' : key.startsWith('Arrow') ? 'video' : ':not(*)');

/** Runs `action` when a single key is pressed outside a text field and no window is open. */
export function useShortcut(key: string, action: () => void): void {
  const run = useEffectEvent(action);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || document.querySelector('dialog[open]') || !areShortcutsOn()) return;
      if (event.target instanceof Element && event.target.closest(owners(key))) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [key]);
}
