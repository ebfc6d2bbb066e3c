import { Breathing } from './breathing.tsx';
import { Journal } from './journal.tsx';
import { PauseBeforeAnswer } from './pause.tsx';
import type { TaskProps } from './task.ts';

const forms = { breathing: Breathing, pause: PauseBeforeAnswer, journal: Journal };

/** Find one's composure: breathe, pause, or write for oneself. */
export function ComposeTask(props: TaskProps<'compose'>) {
  const Form = forms[props.exercise.form];
  return <Form {...props} />;
}
