import { t } from '../../strings/translate.ts';
import { Pairing } from './pairing.tsx';
import type { TaskProps } from './task.ts';

/** Give each moment of a ladder its step. */
export function LadderTask({ exercise, ...rest }: TaskProps<'ladder'>) {
  return <Pairing {...rest} numbered lefts={exercise.whens} rights={exercise.steps} name={(number) => t('pairing.ladder', { number })} />;
}
