import { stages, triggers } from '../core/codebook.ts';
import { matchTopic } from '../core/conversation/topics.ts';
import { sources } from '../core/conversation/sources.ts';
import { listObjectives } from '../core/course/objectives.ts';
import { plainText } from '../core/course/plain-text.ts';
import type { Block, Course, Day, Demonstration, Exercise, Inline, Lesson } from '../core/course/course.ts';
import { findKeyProblems } from '../core/language/pattern.ts';
import { splitSentences } from '../core/language/text.ts';
import type { ContentProblem, Finding } from './content-problem.ts';
import type { CourseFiles } from './course-files.ts';
import { gradeOf } from './reading-level.ts';

/** Highest school grade a lesson may ask of its readers. */
const highestGrade = 8.5;
/** Fewest exercises an objective is practised in. */
const fewestExercises = 2;

/** Everything wrong with a course beyond the shape of its files: links to nothing, ids given twice, objectives not practised or tested, text that is too hard. */
export function findCourseGaps(files: CourseFiles, scenarios: ReadonlySet<string>): ContentProblem[] {
  const { course, placeCourse, placeLesson, placeExercises, placeDemonstrations, placePlan } = files;
  const lessons = course.days.flatMap((day) => day.lessons);
  const objectives = new Set(lessons.flatMap((lesson) => lesson.objectives.map(({ id }) => id)));
  return [
    ...findRepeated(course).map(placeCourse),
    ...findFormatFaults(course, new Set(lessons.map(({ id }) => id))).map(placeCourse),
    ...course.days.flatMap((day) => findDemonstrationFaults(day, objectives).map((finding) => placeDemonstrations(day, finding))),
    ...course.days.flatMap((day) => findPlanFaults(day, scenarios).map((finding) => placePlan(day, finding))),
    ...lessons.flatMap((lesson) => findLessonFaults(lesson, scenarios).map((finding) => placeLesson(lesson, finding))),
    ...lessons.flatMap((lesson) => lesson.exercises.flatMap((exercise, index) => findExerciseFaults(exercise, objectives).map(({ path, ...rest }) => placeExercises(lesson, { ...rest, path: [index, ...path] })))),
    ...findObjectiveGaps(course).flatMap(({ lesson, finding }) => placeLesson(lesson, finding)),
  ];
}

function findRepeated({ days }: Course): Finding[] {
  const lessons = days.flatMap((day) => day.lessons);
  const ids = [
    ...lessons.flatMap((lesson) => [lesson.id, ...lesson.objectives.map(({ id }) => id), ...lesson.exercises.map(({ id }) => id)]),
    ...days.flatMap((day) => day.demonstrations.map(({ id }) => id)),
  ];
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) => ({ path: ['days'], message: `The id "${id}" is given twice in the course`, hint: 'Lessons, objectives, exercises and demonstrations need ids of their own: progress is kept by them.' }));
}

function findFormatFaults({ formats }: Course, lessons: ReadonlySet<string>): Finding[] {
  return formats.flatMap(({ id, lessons: chosen }, index) => chosen.flatMap((lesson, at) => (lessons.has(lesson) ? [] : [{ path: ['formats', index, 'lessons', at], message: `The format "${id}" names a lesson that does not exist: ${lesson}`, hint: 'Use the name of its file without the number.' }])));
}

function findPlanFaults({ plan }: Day, scenarios: ReadonlySet<string>): Finding[] {
  return inlines(plan).flatMap((part) => (part.type === 'scenario' && !scenarios.has(part.id) ? [{ path: [], message: `There is no scenario, and no exercise of the day, "${part.id}"`, hint: 'A code span names one of them; put other words in bold.' }] : []));
}

function findLessonFaults(lesson: Lesson, scenarios: ReadonlySet<string>): Finding[] {
  const own = new Set(lesson.objectives.map(({ id }) => id));
  const cited = new Set(inlines(lesson.body).flatMap((part) => (part.type === 'source' ? [part.key] : [])));
  const grade = gradeOf(plainText(lesson.body));
  return [
    ...[...new Set([...lesson.sources, ...cited])].filter((key) => !(key in sources)).map((key) => ({ path: ['sources'], message: `There is no source "${key}"`, hint: 'Add it to src/core/conversation/sources.ts with author, year and title, or take the claim out.' })),
    ...[...cited].filter((key) => !lesson.sources.includes(key)).map((key) => ({ path: ['sources'], message: `The text cites "${key}", which is not among the lesson’s sources`, hint: 'Add it to sources.' })),
    ...lesson.sources.filter((key) => !cited.has(key)).map((key) => ({ path: ['sources'], message: `The source "${key}" is never cited in the text`, hint: 'Cite it as [@key] where the claim stands, or remove it.' })),
    ...(lesson.practise !== undefined && !scenarios.has(lesson.practise) ? [{ path: ['practise'], message: `There is no scenario "${lesson.practise}"`, hint: 'Name one of content/scenarios, or leave it out.' }] : []),
    ...inlines(lesson.body).flatMap((part) => (part.type === 'scenario' && !scenarios.has(part.id) ? [{ path: [], message: `There is no scenario "${part.id}"`, hint: 'A code span names a scenario; put other words in bold.' }] : [])),
    ...lesson.check.flatMap(({ about }, index) => (own.has(about) ? [] : [{ path: ['check', index, 'about'], message: `The lesson has no objective "${about}"`, hint: `Use one of: ${[...own].join(', ')}.` }])),
    ...(grade > highestGrade ? [{ path: ['title'], message: `The text asks for school grade ${grade.toFixed(1)}; it should be about 8`, hint: 'Shorten the longest sentences and use shorter words.' }] : []),
    ...(lesson.body.some(({ type }) => type === 'moment' || type === 'case' || type === 'pair') ? [] : [{ path: [], message: 'The lesson has no example', hint: 'Add a moment, a pair or a case.' }]),
  ];
}

function inlines(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap((block): Inline[] => {
    if (block.type === 'paragraph' || block.type === 'quote' || block.type === 'pause') return block.content;
    if (block.type === 'list') return block.items.flat();
    if (block.type === 'table') return [...block.head.flat(), ...block.rows.flat(2)];
    if (block.type === 'moment') return block.effect;
    if (block.type === 'pair') return block.pairs.flatMap((pair) => [...pair.instead, ...pair.try, ...pair.because]);
    return block.type === 'case' ? inlines(block.blocks) : [];
  });
}

function findExerciseFaults(exercise: Exercise, objectives: ReadonlySet<string>): Finding[] {
  const unknown = objectives.has(exercise.about) ? [] : [{ path: ['about'], message: `The course has no objective "${exercise.about}"`, hint: 'Use the id of an objective of one of its lessons.' }];
  if (exercise.kind === 'spot') return [...unknown, ...findSpotFaults(exercise)];
  if (exercise.kind === 'reflect' || exercise.kind === 'apology') return [...unknown, ...findFactFaults(exercise.facts, exercise.models)];
  return unknown;
}

const askable: Readonly<Record<'trigger' | 'stage', readonly string[]>> = { trigger: triggers, stage: stages };

function findSpotFaults({ ask, transcript, answers }: Extract<Exercise, { kind: 'spot' }>): Finding[] {
  return answers.flatMap(({ line, value }, index): Finding[] => [
    ...(line > transcript.length ? [{ path: ['answers', index, 'line'], message: `The transcript has no line ${line}`, hint: `It has ${transcript.length}.` }] : []),
    ...(ask !== 'sign' && !askable[ask].includes(value) ? [{ path: ['answers', index, 'value'], message: `"${value}" is no ${ask}`, hint: `Use one of: ${askable[ask].join(', ')}.` }] : []),
  ]);
}

/** A model answer must hold every fact the learner's answer is asked for. */
function findFactFaults(facts: Extract<Exercise, { kind: 'reflect' }>['facts'], models: readonly string[]): Finding[] {
  return facts.flatMap(({ text, keys }, index): Finding[] => {
    const problems = findKeyProblems(keys);
    if (problems.length > 0) return problems.map((problem) => ({ path: ['facts', index, 'keys'], message: `This key cannot be read: ${problem.replace(/\.$/u, '')}`, hint: 'Write alternatives separated by | with words on both sides.' }));
    return models.flatMap((model, at) => (matchTopic(keys, splitSentences(model)) ? [] : [{ path: ['models', at], message: `The keys of the fact "${text}" do not recognise this model answer`, hint: 'Add its words to the keys, or the fact to the answer.' }]));
  });
}

function findDemonstrationFaults({ demonstrations }: Day, objectives: ReadonlySet<string>): Finding[] {
  return demonstrations.flatMap(({ about, pauses, ...versions }: Demonstration, index): Finding[] => [
    ...about.flatMap((id, at) => (objectives.has(id) ? [] : [{ path: [index, 'about', at], message: `The course has no objective "${id}"`, hint: 'Use the id of an objective of one of its lessons.' }])),
    ...pauses.flatMap(({ version, before }, at) => (before <= versions[version].length ? [] : [{ path: [index, 'pauses', at, 'before'], message: `The ${version} version has no line ${before}`, hint: `It has ${versions[version].length}.` }])),
  ]);
}

function findObjectiveGaps(course: Course): { lesson: Lesson; finding: Finding }[] {
  const lessons = new Map(course.days.flatMap((day) => day.lessons.map((lesson) => [lesson.id, lesson])));
  return listObjectives(course).flatMap(({ objective, taught, practised, tested }) => {
    const lesson = lessons.get(taught);
    const path = ['objectives', lesson?.objectives.findIndex(({ id }) => id === objective.id) ?? 0];
    return !lesson ? [] : [
      ...(practised.length < fewestExercises ? [{ lesson, finding: { path, message: `The objective "${objective.id}" is practised in ${practised.length} exercises; it needs ${fewestExercises}`, hint: 'Write exercises with this id as their about.' } }] : []),
      ...(tested.length === 0 ? [{ lesson, finding: { path, message: `The objective "${objective.id}" is tested by no question`, hint: 'Ask about it in the check of its lesson.' } }] : []),
    ];
  });
}
