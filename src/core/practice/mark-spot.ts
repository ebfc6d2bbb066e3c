import type { Exercise } from '../course/course.ts';
import type { ExerciseAnswer } from './exercise-answer.ts';
import type { Feedback, FeedbackPoint } from './feedback.ts';
import { roundScore, say } from './feedback.ts';

type Spot = Extract<Exercise, { kind: 'spot' }>;
type Found = Extract<ExerciseAnswer, { kind: 'spot' }>['found'][number];

/** What the right line with another value is worth, and what a line costs that shows nothing of the kind. */
const [lineAlone, falseAlarm] = [0.5, 0.5];
const asked: Readonly<Record<Spot['ask'], string>> = { trigger: 'none of the triggers asked for', stage: 'no change of stage to be marked', sign: 'none of the signs asked for' };

/** Marks which lines of a transcript were found, each with its reason, and which were marked that show nothing of what was asked. */
export function markSpot({ ask, transcript, answers }: Spot, found: readonly Found[]): Feedback {
  const sought = new Set(answers.map(({ line }) => line));
  const judged = answers.map((answer) => judgeLine(answer, found, answers));
  const alarms = found.filter(({ line }) => !sought.has(line));
  const worth = judged.reduce((sum, { credit }) => sum + credit, 0);
  const hits = judged.filter(({ credit }) => credit === 1).length;
  return {
    score: roundScore((worth - falseAlarm * alarms.length) / answers.length),
    summary: summarise(hits, answers.length, alarms.length),
    points: [...judged.map(({ point }) => point), ...alarms.map(({ line }) => explainAlarm(ask, line, transcript[line - 1]?.text ?? ''))],
    better: null,
    key: answers.map(({ line, value, because }) => `Line ${line}: ${nameValue(value)}. ${because}`),
  };
}

function judgeLine({ line, value, because }: Spot['answers'][number], found: readonly Found[], answers: Spot['answers']): { credit: number; point: FeedbackPoint } {
  const about = `Line ${line}: ${nameValue(value)}`;
  const here = found.filter((one) => one.line === line);
  if (here.some((one) => one.value === value)) return { credit: 1, point: say('right', about, because) };
  const known = new Set(answers.filter((one) => one.line === line).map((one): string => one.value));
  const other = here.find((one) => !known.has(one.value));
  if (other) return { credit: lineAlone, point: say('wrong', `Line ${line}: ${nameValue(other.value)}`, `This is the line; what it shows is ${nameValue(value)}. ${because}`) };
  return { credit: 0, point: say('missing', about, because) };
}

function explainAlarm(ask: Spot['ask'], line: number, text: string): FeedbackPoint {
  const words = text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
  return say('wrong', `Line ${line}`, `“${words}” shows ${asked[ask]}. It is easy to see more than a line says; taken by itself it need not mean anything yet.`);
}

function summarise(hits: number, sought: number, alarms: number): string {
  const found = hits === sought ? (sought === 1 ? 'You found it.' : `You found all ${sought}.`) : `You found ${hits} of ${sought}.`;
  if (alarms === 0) return found;
  return `${found} ${alarms === 1 ? 'One line you marked shows' : `${alarms} lines you marked show`} nothing of what was asked.`;
}

function nameValue(value: string): string {
  return value.replaceAll('-', ' ');
}
