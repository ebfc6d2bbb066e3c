import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Course, Lesson } from '../../src/core/course/course.ts';
import { Problem } from '../../src/app/problems.ts';
import { shownOrder } from '../../src/core/practice/show-exercise.ts';
import { makeId, openTrainer } from './trainer.ts';
import type { Guest, Trainer } from './trainer.ts';

const day = 24 * 3_600_000;
const course = 'service-recovery';
const lesson = 'four-steps';
const wall = 'I cannot tell you anything else, that is our policy. Please calm down.';
const heard = 'That was our mistake, and I am sorry you were left waiting without a word. What does it mean for you, and what would help most right now?';

let trainer: Trainer;
beforeAll(async () => {
  trainer = await openTrainer();
});
afterAll(() => trainer.close());

const taught = (): Course => trainer.application.courses.get(course) as Course;

function findLesson(id: string): Lesson {
  const lesson = taught().days.flatMap(({ lessons }) => lessons).find((found) => found.id === id);
  if (lesson === undefined) throw new Error(`There is no lesson ${id}`);
  return lesson;
}

/** The place of a right or wrong answer of a check question, as it is shown. */
function place(id: string, question: number, right: boolean): number {
  const answers = findLesson(id).check[question]?.answers ?? [];
  return shownOrder(`${id}-${question}`, answers.length).findIndex((index) => (answers[index]?.right === true) === right);
}

const check = (guest: Guest, id: string, right: readonly boolean[]) =>
  guest.call('sendCheck', { params: { course, lesson: id }, body: { id: makeId(), options: right.map((one, question) => place(id, question, one)) } });

const review = (guest: Guest, card: string, option: number, id = makeId()) => guest.call('sendReview', { params: { card }, body: { id, answer: { kind: 'option', option } } });

/** Answers some choosing exercise of a lesson, rightly or wrongly. */
async function tryExercise(guest: Guest, id: string, right: boolean): Promise<string> {
  const exercise = findLesson(id).exercises.find(({ kind }) => kind === 'choose' || kind === 'decide' || kind === 'scene');
  if (exercise === undefined || !('answers' in exercise) || exercise.answers === undefined || exercise.kind === 'spot') throw new Error(`${id} has nothing to choose`);
  const answers = exercise.answers;
  const option = shownOrder(exercise.id, answers.length).findIndex((index) => (answers[index]?.right === true) === right);
  await guest.call('sendAttempt', { params: { course, lesson: id, exercise: exercise.id }, body: { id: makeId(), answer: { kind: 'option', option, why: '' } } });
  return exercise.id;
}

async function playBadly(guest: Guest): Promise<string> {
  const { id } = await guest.call('startSession', { body: { id: makeId(), scenario: 'promised-today', channel: 'chat', mode: 'training', seed: 3 } });
  for (const text of [wall, heard]) await guest.call('sendTurn', { params: { session: id }, body: { id: makeId(), text } });
  await guest.call('stopSession', { params: { session: id } });
  return id;
}

describe('what is asked again', () => {
  it('is nothing for whoever has done nothing, and for a stranger', async () => {
    expect(await trainer.guest().call('listReviews')).toEqual({ due: [], later: 0, minutes: 0, next: null });
  });

  it('is a question answered wrongly: the next day, and after a right answer days later', async () => {
    const guest = trainer.guest();
    await check(guest, lesson, [false, true, true]);
    const first = await guest.call('listReviews');
    expect(first.due).toEqual([]);
    expect(first.next).not.toBeNull();
    trainer.wait(day);
    const { due, minutes } = await guest.call('listReviews');
    expect(due).toMatchObject([{ task: { kind: 'question', lesson: { id: lesson }, question: findLesson(lesson).check[0]?.question } }]);
    expect(minutes).toBe(1);
    const card = due[0]?.id ?? '';
    const result = await review(guest, card, place(lesson, 0, true));
    expect(result).toMatchObject({ grade: 'good', left: 0, feedback: { score: 1, points: [{ kind: 'right' }] } });
    const after = await guest.call('listReviews');
    expect(after).toMatchObject({ due: [], next: result.due });
    trainer.wait(day);
    expect((await guest.call('listReviews')).due).toEqual([]);
    trainer.wait(10 * day);
    expect((await guest.call('listReviews')).due.map(({ id }) => id)).toEqual([card]);
  });

  it('comes again the next day when it was wrong again', async () => {
    const guest = trainer.guest();
    await check(guest, lesson, [false, true, true]);
    trainer.wait(day);
    const card = (await guest.call('listReviews')).due[0]?.id ?? '';
    expect(await review(guest, card, place(lesson, 0, false))).toMatchObject({ grade: 'again', feedback: { score: 0, key: [expect.any(String)] } });
    trainer.wait(day);
    expect((await guest.call('listReviews')).due.map(({ id }) => id)).toEqual([card]);
  });

  it('is an exercise that was not right, without its key, and two questions of a lesson that was done', async () => {
    const guest = trainer.guest();
    const exercise = await tryExercise(guest, lesson, false);
    await check(guest, lesson, [true, true, true]);
    trainer.wait(10 * day);
    const { due } = await guest.call('listReviews');
    expect(due.map(({ task }) => task.kind).sort()).toEqual(['exercise', 'question', 'question']);
    expect(due.find(({ task }) => task.kind === 'exercise')?.task).toMatchObject({ lesson: { id: lesson }, exercise: { id: exercise } });
    expect(JSON.stringify(due)).not.toContain('"because"');
  });

  it('is no more than a few minutes at a time; the rest waits', async () => {
    const guest = trainer.guest();
    for (const { id } of taught().days[0]?.lessons ?? []) await check(guest, id, [false, false, false]);
    trainer.wait(day);
    const { due, later, minutes } = await guest.call('listReviews');
    expect(due).toHaveLength(8);
    expect(later).toBe(3 * (taught().days[0]?.lessons.length ?? 0) - 8);
    expect(minutes).toBeLessThanOrEqual(5);
    expect((await guest.call('readHome')).reviews).toMatchObject({ due: due.map(({ id }) => ({ id })), later });
  });

  it('is the same however often, and from however many windows, it is read', async () => {
    const guest = trainer.guest();
    await check(guest, lesson, [false, false, true]);
    trainer.wait(day);
    const lists = await Promise.all([guest.call('listReviews'), guest.call('listReviews'), guest.call('readHome').then(() => guest.call('listReviews'))]);
    expect(lists[0]?.due).toHaveLength(2);
    for (const list of lists) expect(list).toEqual(lists[0]);
  });
});

describe('an answer to a card', () => {
  async function findDue(guest: Guest): Promise<string> {
    await check(guest, lesson, [false, true, true]);
    trainer.wait(day);
    return (await guest.call('listReviews')).due[0]?.id ?? '';
  }

  it('that comes twice is stored once and answered the same', async () => {
    const guest = trainer.guest();
    const card = await findDue(guest);
    const id = makeId();
    const first = await review(guest, card, place(lesson, 0, true), id);
    trainer.wait(day);
    expect(await review(guest, card, place(lesson, 0, true), id)).toEqual(first);
    await expect(review(guest, card, place(lesson, 0, false), id)).rejects.toMatchObject({ problem: { status: 409, code: 'review-differs' } });
  });

  it('is stored once when many come at the same moment', async () => {
    const guest = trainer.guest();
    const card = await findDue(guest);
    const answers = await Promise.allSettled(Array.from({ length: 5 }, () => review(guest, card, place(lesson, 0, true))));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of answers) if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ problem: { code: 'review-not-due' } });
  });

  it('is refused before it is due, in a kind the card does not take, and for an option that is not there', async () => {
    const guest = trainer.guest();
    const card = await findDue(guest);
    await expect(review(guest, card, 40)).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'answer' }] } });
    await expect(guest.call('sendReview', { params: { card }, body: { id: makeId(), answer: { kind: 'text', text: 'Hello' } } })).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'answer' }] } });
    await review(guest, card, place(lesson, 0, true));
    await expect(review(guest, card, place(lesson, 0, true))).rejects.toMatchObject({ problem: { status: 409, code: 'review-not-due' } });
  });

  it('to somebody else’s card, or to none, finds nothing', async () => {
    const card = await findDue(trainer.guest());
    await expect(review(trainer.guest(), card, 0)).rejects.toMatchObject({ problem: { status: 404 } });
    await expect(review(trainer.guest(), makeId(), 0)).rejects.toMatchObject({ problem: { status: 404 } });
  });
});

describe('own words from a role-play', () => {
  it('are asked again the next day, and read in their place', async () => {
    const guest = trainer.guest();
    const session = await playBadly(guest);
    await guest.call('listReviews');
    trainer.wait(day);
    const { due } = await guest.call('listReviews');
    const own = due.find(({ task }) => task.kind === 'own-turn');
    expect(own?.task).toMatchObject({ session, turn: 1, said: wall, scenario: { id: 'promised-today' }, customer: (await guest.call('readSession', { params: { session } })).opening });
    expect(due.some(({ task }) => task.kind === 'exercise')).toBe(true);
    const answered = await guest.call('sendReview', { params: { card: own?.id ?? '' }, body: { id: makeId(), answer: { kind: 'text', text: heard } } });
    expect(answered.feedback.points.find(({ about }) => about.startsWith('Anger'))?.kind).toBe('right');
    expect(answered.feedback.better).not.toBeNull();
    expect(['hard', 'good']).toContain(answered.grade);
  });

  it('need words, not an option', async () => {
    const guest = trainer.guest();
    await playBadly(guest);
    await guest.call('listReviews');
    trainer.wait(day);
    const own = (await guest.call('listReviews')).due.find(({ task }) => task.kind === 'own-turn');
    await expect(review(guest, own?.id ?? '', 0)).rejects.toMatchObject({ problem: { status: 400, errors: [{ field: 'answer' }] } });
  });

  it('are not asked while their role-play is in the bin', async () => {
    const guest = trainer.guest();
    const session = await playBadly(guest);
    await guest.call('listReviews');
    trainer.wait(day);
    const ownTurns = async () => (await guest.call('listReviews')).due.filter(({ task }) => task.kind === 'own-turn').length;
    expect(await ownTurns()).toBeGreaterThan(0);
    await guest.call('deleteSession', { params: { session } });
    expect(await ownTurns()).toBe(0);
    await guest.call('restoreSession', { params: { session } });
    expect(await ownTurns()).toBeGreaterThan(0);
  });

  it('are none of a role-play that cannot be judged, and all else goes on', async () => {
    const guest = trainer.guest();
    await playBadly(guest);
    await check(guest, lesson, [false, true, true]);
    const { analyst } = trainer.application;
    trainer.application.analyst = { ...analyst, assess: () => Promise.reject(new Error('Out of memory')) };
    expect((await guest.call('readHome')).mastery.length).toBeGreaterThan(0);
    expect(trainer.logged.some((line) => line.includes('A role-play could not be looked into'))).toBe(true);
    trainer.wait(2 * day);
    const { due } = await guest.call('listReviews');
    expect(due.map(({ task }) => task.kind)).toEqual(['question']);
    expect((await review(guest, due[0]?.id ?? '', place(lesson, 0, true))).left).toBe(0);
    trainer.application.analyst = analyst;
  });

  it('wait while the database does not answer', async () => {
    const guest = trainer.guest();
    await playBadly(guest);
    const { database } = trainer.application;
    trainer.application.database = { ...database, listTurns: () => Promise.reject(new Problem('database-unavailable', 'Later.')) };
    await expect(guest.call('readHome')).rejects.toMatchObject({ problem: { code: 'database-unavailable' } });
    trainer.application.database = database;
    trainer.wait(2 * day);
    await guest.call('readHome');
    trainer.wait(2 * day);
    expect((await guest.call('listReviews')).due.map(({ task }) => task.kind)).toContain('own-turn');
  });

  it('are looked for once: another reading asks for no assessment', async () => {
    const guest = trainer.guest();
    await playBadly(guest);
    const { analyst } = trainer.application;
    let assessed = 0;
    trainer.application.analyst = { ...analyst, assess: (utterances) => { assessed += 1; return analyst.assess(utterances); } };
    await guest.call('readHome');
    await guest.call('readHome');
    await guest.call('listReviews');
    trainer.application.analyst = analyst;
    expect(assessed).toBe(1);
  });

  it('are left out when their scenario has gone, with the role-play itself', async () => {
    const own = await openTrainer();
    const guest = own.guest();
    await playBadly(guest);
    own.restart((scenario) => (scenario.id === 'promised-today' ? { ...scenario, id: 'another' } : scenario));
    expect((await guest.call('listReviews')).due).toEqual([]);
    expect((await guest.call('readHome')).recommended.length).toBeGreaterThan(0);
    await own.close();
  });
});

describe('the learner’s home', () => {
  it('begins with the first lesson, a gentle role-play, and nothing claimed', async () => {
    const home = await trainer.guest().call('readHome');
    expect(home).toMatchObject({ reviews: { due: [], later: 0, next: null }, milestones: [], certificate: { done: 0, of: 51 }, next: { course, lesson: { id: taught().days[0]?.lessons[0]?.id, state: 'new' } } });
    expect(home.mastery.map(({ level }) => level)).toEqual(home.mastery.map(() => null));
    expect(home.recommended[0]).toMatchObject({ competency: null });
    expect(home.courses[0]).toMatchObject({ id: course, done: 0 });
  });

  it('goes on with the lesson that was begun, then with the next', async () => {
    const guest = trainer.guest();
    await tryExercise(guest, 'four-steps', true);
    expect((await guest.call('readHome')).next?.lesson).toMatchObject({ id: 'four-steps', state: 'begun' });
    await check(guest, 'four-steps', [true, true, true]);
    expect(await guest.call('readHome')).toMatchObject({ certificate: { done: 1 }, next: { lesson: { id: taught().days[0]?.lessons[0]?.id } } });
  });

  it('shows what a role-play showed, less of it as time goes, and recommends another for what was weakest', async () => {
    const guest = trainer.guest();
    await playBadly(guest);
    const fresh = await guest.call('readHome');
    const shown = fresh.mastery.filter(({ level }) => level !== null);
    expect(shown.length).toBeGreaterThan(2);
    expect(fresh.recommended.map(({ scenario }) => scenario)).not.toContain('promised-today');
    expect(fresh.recommended.length).toBeGreaterThan(0);
    trainer.wait(90 * day);
    const later = await guest.call('readHome');
    for (const { id, level, last } of shown) {
      const now = later.mastery.find((one) => one.id === id);
      expect(now?.last).toEqual(last);
      if (level === 0) expect(now?.level).toBe(0);
      else expect(now?.level ?? 1).toBeLessThan(level ?? 0);
    }
  });

  it('remembers a check that was taken again and passed', async () => {
    const guest = trainer.guest();
    await check(guest, lesson, [false, false, true]);
    expect((await guest.call('readHome')).milestones).toEqual([]);
    await check(guest, lesson, [true, true, true]);
    expect((await guest.call('readHome')).milestones).toMatchObject([{ id: `retaken-${lesson}`, because: expect.any(String) }]);
  });
});
