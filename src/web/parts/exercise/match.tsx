import { t } from '../../strings/translate.ts';
import { Pairing } from './pairing.tsx';
import type { TaskProps } from './task.ts';

/** Give each thing what belongs to it. */
export function MatchTask({ exercise, ...rest }: TaskProps<'match'>) {
  return <Pairing {...rest} lefts={exercise.lefts} rights={exercise.rights} name={() => t('pairing.match')} />;
}
