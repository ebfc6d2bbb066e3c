import { useEffect, useReducer } from 'react';
import { useShortcut } from '../../parts/shell/shortcuts.ts';
import { type Action, type Film, move, openPlayer, type Player } from './logic.ts';

/** Twelve pictures a second: enough for a drawn mouth, little for a machine. */
const picture = 80;
/** A machine that slept does not run the film to its end. */
const longest = 1_000;

/** A film with its clock and its keys. While the page is hidden the film waits. `begin`: it starts by itself. */
export function useFilm(film: Film, begin: boolean): [Player, (action: Action) => void] {
  const [player, act] = useReducer(move, film, (first) => (begin ? move(openPlayer(first), { do: 'toggle' }) : openPlayer(first)));
  const playing = player.mode === 'playing';
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      if (!document.hidden) act({ do: 'tick', ms: Math.min(longest, now - last) });
      last = now;
    }, picture);
    return () => clearInterval(timer);
  }, [playing]);
  useShortcut(' ', () => act({ do: 'toggle' }));
  useShortcut('ArrowRight', () => act({ do: 'forward' }));
  useShortcut('ArrowLeft', () => act({ do: 'back' }));
  useShortcut('a', () => act({ do: 'again' }));
  return [player, act];
}
