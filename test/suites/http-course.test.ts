import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exercise, Lesson } from '../../src/core/course/course.ts';
import type { RouteInput } from '../../src/api/routes.ts';
import { shownOrder } from '../../src/core/practice/show-exercise.ts';
import { makeId, openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

type Answer = RouteInput<'sendAttempt'>['body']['answer'];

const course = 'service-recovery';
const lesson = 'sorry';
let trainer: Trainer;
let guest: Guest;

beforeAll(async () => {
  trainer = await openTrainer();
  guest = trainer.guest();
});
afterAll(() => trainer.close());

function content(id = lesson): Lesson {
  const found = trainer.application.courses.get(course)?.days.flatMap(({ lessons }) => lessons).find((one) => one.id === id);
  return found ?? expect.fail(`The course has no lesson ${id}`);
}

function exerciseOf(kind: Exercise['kind']): Exercise {
  return content().exercises.find((one) => one.kind === kind) ?? expect.fail(`The lesson has no ${kind}`);
}

function send(exercise: string, answer: Answer, { id = makeId(), who = guest } = {}) {
  return who.call('sendAttempt', { params: { course, lesson, exercise }, body: { id, answer } });
}

/** Places of the right answers as they are shown; of the first so many, wrong ones. */
function checkOptions(wrong = 0): number[] {
  return content().check.map(({ answers }, index) => {
    const shown = shownOrder(`${lesson}-${index}`, answers.length);
    return shown.indexOf(answers.findIndex(({ right }) => (right === true) !== index < wrong));
  });
}

function sendCheck(options: number[], { id = makeId(), who = guest } = {}) {
  return who.call('sendCheck', { params: { course, lesson }, body: { id, options } });
}

/** A guest with a cookie already: two first requests at once would be two guests. */
async function welcome(): Promise<Guest> {
  const who = trainer.guest();
  await sendCheck([0, 0, 0], { who });
  return who;
}

const said = { kind: 'text', text: "I'm so sorry. We ruined your mum's dress by cleaning it too hot." } as const;

describe('a lesson', () => {
  it('comes with its exercises, new, and without a key', async () => {
    const view = await trainer.guest().call('readLesson', { params: { course, lesson } });
    expect(view).toMatchObject({ state: 'new', attempts: [], checked: null });
    expect(view.exercises).toHaveLength(content().exercises.length);
    const keys = content().exercises.flatMap((exercise) => ('answers' in exercise && exercise.answers ? exercise.answers.map(({ because }) => because) : 'models' in exercise ? (exercise.models ?? []) : []));
    expect(keys.length).toBeGreaterThan(5);
    for (const key of keys) expect(JSON.stringify(view.exercises)).not.toContain(JSON.stringify(key).slice(1, -1));
  });

  it.each([['courses/nothing/lessons/sorry'], [`courses/${course}/lessons/nothing`], ['courses/nothing']])('that is not there is said to be so: %s', async (path) => {
    const answer = await guest.send(`/api/${path}`);
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([404, 'not-found']);
  });
});

describe('an answer to an exercise', () => {
  it('is marked point by point, kept, and shown with the lesson', async () => {
    const { id } = exerciseOf('apology');
    const { attempt, state } = await send(id, said);
    expect(state).toBe('begun');
    expect(attempt).toMatchObject({ exercise: id, answer: said });
    expect(attempt.feedback.score).toBe(1);
    expect(attempt.feedback.points.map(({ label }) => label)).toContain('apologise');
    const view = await guest.call('readLesson', { params: { course, lesson } });
    expect(view).toMatchObject({ state: 'begun', attempts: [attempt] });
  });

  it('is taken for every exercise of the lesson', async () => {
    const who = trainer.guest();
    const answerTo = (exercise: Exercise): Answer => {
      if (exercise.kind === 'spot') return { kind: 'spot', found: exercise.answers.map(({ line, value }) => ({ line, value })) };
      if ('answers' in exercise && exercise.answers) return { kind: 'option', option: 0, why: 'It felt so.' };
      if (exercise.kind === 'compose' || exercise.kind === 'discuss') return { kind: 'finished', notes: [] };
      const parts = exercise.kind === 'order' ? exercise.items : exercise.kind === 'match' ? exercise.pairs : exercise.kind === 'ladder' ? exercise.steps : null;
      return parts === null ? said : { kind: 'places', places: parts.map((_, index) => index) };
    };
    for (const exercise of content().exercises) expect((await send(exercise.id, answerTo(exercise), { who })).attempt.feedback.points.length, exercise.id).toBeGreaterThan(0);
    const { days } = await who.call('readCourse', { params: { course } });
    const card = days.flatMap(({ lessons }) => lessons).find(({ id }) => id === lesson);
    expect(card).toMatchObject({ state: 'begun', tried: content().exercises.length, exercises: content().exercises.length });
  });

  it('comes twice and is kept once; with another answer under its id it is refused', async () => {
    const who = await welcome();
    const id = makeId();
    const exercise = exerciseOf('apology').id;
    const [first, second] = await Promise.all([send(exercise, said, { id, who }), send(exercise, said, { id, who })]);
    expect(second).toEqual(first);
    await expect(send(exercise, { kind: 'text', text: 'Sorry.' }, { id, who })).rejects.toMatchObject({ problem: { status: 409, code: 'attempt-differs' } });
    await expect(send(exerciseOf('rewrite').id, said, { id, who })).rejects.toMatchObject({ problem: { code: 'attempt-differs' } });
    expect((await who.call('readLesson', { params: { course, lesson } })).attempts).toEqual([first.attempt]);
  });

  it('has at most 2 000 characters', async () => {
    const exercise = exerciseOf('apology').id;
    expect((await send(exercise, { kind: 'text', text: 'x'.repeat(2_000) })).attempt.answer).toMatchObject({ kind: 'text' });
    await expect(send(exercise, { kind: 'text', text: 'x'.repeat(2_001) })).rejects.toMatchObject({ problem: { code: 'invalid-input', errors: [{ field: 'answer.text', message: 'An answer may have at most 2000 characters' }] } });
  });

  it('may come again and again; the lesson shows the newest', async () => {
    const who = trainer.guest();
    const exercise = exerciseOf('apology').id;
    await send(exercise, { kind: 'text', text: 'Sorry.' }, { who });
    const { attempt } = await send(exercise, said, { who });
    expect((await who.call('readLesson', { params: { course, lesson } })).attempts).toEqual([attempt]);
    const learner = createHash('sha256').update(who.cookie().split('=')[1] ?? '').digest('base64url');
    expect(await trainer.application.database.listAttemptFacts({ organisation: 'guests', learner }, 10)).toHaveLength(2);
  });

  it('is nobody else’s, and its id is free for them', async () => {
    const id = makeId();
    const exercise = exerciseOf('apology').id;
    await send(exercise, said, { id });
    const other = trainer.guest();
    expect((await other.call('readLesson', { params: { course, lesson } })).attempts).toEqual([]);
    expect((await send(exercise, { kind: 'text', text: 'Sorry.' }, { id, who: other })).attempt.answer).toEqual({ kind: 'text', text: 'Sorry.' });
  });

  it('is kept over a restart', async () => {
    const before = await guest.call('readLesson', { params: { course, lesson } });
    trainer.restart();
    expect(await guest.call('readLesson', { params: { course, lesson } })).toEqual(before);
  });

  it.each([
    ['of another kind', 'apology', { kind: 'option', option: 0 }, 'This exercise asks for words of your own'],
    ['with an option there is none of', 'choose', { kind: 'option', option: 9 }, 'There is no option 9'],
    ['with notes on what is private', 'compose', { kind: 'finished', notes: ['I was angry.'] }, 'stays with whoever wrote it'],
  ] as const)('%s is refused in words', async (_, kind, answer, message) => {
    const exercise = [...content().exercises, ...content('without-defence').exercises].find((one) => one.kind === kind)?.id ?? '';
    const home = content().exercises.some(({ id }) => id === exercise) ? lesson : 'without-defence';
    const request = guest.call('sendAttempt', { params: { course, lesson: home, exercise }, body: { id: makeId(), answer: answer as Answer } });
    await expect(request).rejects.toMatchObject({ problem: { status: 400, code: 'invalid-input', errors: [{ field: 'answer', message: expect.stringContaining(message) }] } });
  });

  it.each([{}, { id: 'x', answer: said }, { id: makeId(), answer: { kind: 'text', text: '' } }, { id: makeId(), answer: { kind: 'text', text: 'x'.repeat(5001) } }, { id: makeId(), answer: { kind: 'places', places: [-1] } }, { id: makeId(), answer: said, more: 1 }])('that is no answer is refused: %j', async (body) => {
    const answer = await guest.send(`/api/courses/${course}/lessons/${lesson}/exercises/${exerciseOf('apology').id}/attempts`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    expect([answer.status, (await answer.json() as { code: string }).code]).toEqual([400, 'invalid-input']);
  });

  it('to an exercise the lesson does not have is refused', async () => {
    await expect(send('nothing', said)).rejects.toMatchObject({ problem: { status: 404, code: 'not-found' } });
  });

  it('that cannot be read is kept and not judged', async () => {
    const { attempt } = await send(exerciseOf('apology').id, { kind: 'text', text: '🙏\u0000🙏' });
    expect(attempt.feedback).toMatchObject({ score: null, summary: expect.stringContaining('no words') });
  });
});

describe('the check of a lesson', () => {
  it('says of each question whether it was right, and why', async () => {
    const result = await sendCheck(checkOptions(1), { who: trainer.guest() });
    expect(result).toMatchObject({ right: 2, state: 'begun' });
    expect(result.questions.map(({ right }) => right)).toEqual([false, true, true]);
    for (const { right, chosen, answer, because, becauseAnswer } of result.questions) {
      expect(chosen === answer).toBe(right);
      expect(because === becauseAnswer).toBe(right);
      expect(because.length).toBeGreaterThan(10);
    }
  });

  it('makes the lesson done with an exercise tried and two of three right, and counts it for the course', async () => {
    const who = trainer.guest();
    expect((await sendCheck(checkOptions(2), { who })).state).toBe('begun');
    await send(exerciseOf('apology').id, said, { who });
    expect((await sendCheck(checkOptions(1), { who })).state).toBe('done');
    const { courses } = await who.call('listCourses');
    expect(courses.find(({ id }) => id === course)?.done).toBe(1);
    expect((await who.call('readCourse', { params: { course } })).done).toBe(1);
    expect((await trainer.guest().call('listCourses')).courses.find(({ id }) => id === course)?.done).toBe(0);
  });

  it('shows the best, also after a worse one', async () => {
    const who = trainer.guest();
    const best = await sendCheck(checkOptions(), { who });
    await sendCheck(checkOptions(3), { who });
    const { checked } = await who.call('readLesson', { params: { course, lesson } });
    expect(checked).toEqual({ ...best, right: 3 });
  });

  it('comes twice and is kept once; with other answers under its id it is refused', async () => {
    const who = await welcome();
    const id = makeId();
    const [first, second] = await Promise.all([sendCheck(checkOptions(), { id, who }), sendCheck(checkOptions(), { id, who })]);
    expect(second).toEqual(first);
    await expect(sendCheck(checkOptions(1), { id, who })).rejects.toMatchObject({ problem: { status: 409, code: 'attempt-differs' } });
  });

  it('names the question whose option there is not', async () => {
    await expect(sendCheck([0, 9, 0])).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'options', message: 'Question 2 has no option 9; they count from 0' }] } });
  });
});
