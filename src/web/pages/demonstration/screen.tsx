import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { Caption } from './caption.tsx';
import { Ending } from './ending.tsx';
import { type Action, findPause, type Player, type Version } from './logic.ts';
import { Opening } from './opening.tsx';
import { Question } from './question.tsx';
import css from './screen.module.css';

export interface ScreenProps {
  demonstration: DemonstrationView;
  player: Player;
  act: (action: Action) => void;
  version: Version;
  onVersion: (version: Version) => void;
  /** What the learner would have said, by the line (from 1) before which they were asked. */
  own: Readonly<Record<number, string>>;
  onOwn: (before: number, text: string) => void;
}

/** What stands under the faces: how to begin, the words, a question, or how it ended. */
export function Screen(props: ScreenProps) {
  const { demonstration, player, act, own, onOwn } = props;
  const pause = findPause(player);
  const asked = player.mode === 'asking' || player.mode === 'advising' ? pause : null;
  return (
    <div className={css['screen']}>
      {player.mode === 'ready' ? <Opening player={player} act={act} /> : null}
      {player.mode === 'playing' || player.mode === 'paused' ? <Caption speakers={demonstration.speakers} player={player} own={own[player.line + 1] ?? ''} /> : null}
      {asked ? <Question key={asked.before} pause={asked} advising={player.mode === 'advising'} own={own[asked.before] ?? ''} onOwn={(text) => onOwn(asked.before, text)} onGo={() => act({ do: 'toggle' })} /> : null}
      {player.mode === 'over' ? <Ending {...props} /> : null}
    </div>
  );
}
