import { useEffect, useState } from 'react';
import { t } from '../../strings/translate.ts';
import { keep, readKept } from '../backend/kept.ts';
import { Button } from '../controls/button.tsx';
import css from './theme-switch.module.css';

const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const pictures: Record<Exclude<Choice, 'system'>, string> = {
  light: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v3M12 19v3M2 12h3M19 12h3M5 5l2 2M17 17l2 2M19 5l-2 2M7 17l-2 2',
  dark: 'M20 14.500A8.500 8.500 0 0 1 9.500 4 8.500 8.500 0 1 0 20 14.500Z',
};

const readChoice = (): Choice => choices.find((choice) => choice === readKept('theme')) ?? 'system';

/** Light, dark, or as the system has it; each press goes on to the next. */
export function ThemeSwitch() {
  const [choice, setChoice] = useState(readChoice);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = (): void => {
      document.documentElement.dataset['theme'] = choice === 'dark' || (choice === 'system' && dark.matches) ? 'dark' : 'light';
    };
    apply();
    keep('theme', choice === 'system' ? null : choice);
    dark.addEventListener('change', apply);
    return () => dark.removeEventListener('change', apply);
  }, [choice]);
  const next = choices[(choices.indexOf(choice) + 1) % choices.length] ?? 'system';
  return (
    <Button look="quiet" className={css['switch'] ?? ''} onClick={() => setChoice(next)} aria-label={t(`theme.${choice}`)} title={t(`theme.${choice}`)}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill={choice === 'system' ? 'currentcolor' : 'none'} stroke="currentcolor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
        {choice === 'system' ? (
          <>
            <circle cx="12" cy="12" r="9" fill="none" />
            <path d="M12 3a9 9 0 0 0 0 18Z" stroke="none" />
          </>
        ) : (
          <path d={pictures[choice]} />
        )}
      </svg>
    </Button>
  );
}
