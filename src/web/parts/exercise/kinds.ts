import type { ComponentType } from 'react';
import type { ExerciseKind } from '../../../core/course/course.ts';
import { ApologyTask } from './apology.tsx';
import { ChooseTask } from './choose.tsx';
import { ComposeTask } from './compose.tsx';
import { DecideTask } from './decide.tsx';
import { DiscussTask } from './discuss.tsx';
import { LadderTask } from './ladder.tsx';
import { MatchTask } from './match.tsx';
import { OrderTask } from './order.tsx';
import { ReflectTask } from './reflect.tsx';
import { RewriteTask } from './rewrite.tsx';
import { SceneTask } from './scene.tsx';
import { SpotTask } from './spot.tsx';
import { SwapTask } from './swap.tsx';
import type { TaskProps } from './task.ts';

/** What takes the answer of each kind of exercise. */
export const kinds: { [Kind in ExerciseKind]: ComponentType<TaskProps<Kind>> } = {
  spot: SpotTask, choose: ChooseTask, decide: DecideTask, scene: SceneTask, rewrite: RewriteTask, swap: SwapTask, reflect: ReflectTask, apology: ApologyTask,
  order: OrderTask, match: MatchTask, ladder: LadderTask, compose: ComposeTask, discuss: DiscussTask,
};
