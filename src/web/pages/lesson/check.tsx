import { useEffect, useRef, useState } from 'react';
import type { CheckResult, LessonView } from '../../../api/course-shapes.ts';
import { forgetLearning, lessonQuery, queryClient } from '../../parts/backend/queries.ts';
import { request } from '../../parts/backend/request.ts';
import { useDelivery } from '../../parts/backend/use-delivery.ts';
import { Button } from '../../parts/controls/button.tsx';
import { Choice } from '../../parts/controls/choice.tsx';
import { DeliveryNote } from '../../parts/exercise/delivery-note.tsx';
import { t } from '../../strings/translate.ts';
import { CheckAnswers } from './check-answers.tsx';
import css from './check.module.css';
import { keepCheck } from './logic.ts';

/** The three questions at the end of a lesson, and what the answers came to. */
export function Check({ lesson }: { lesson: LessonView }) {
  const course = lesson.course.id;
  const [chosen, setChosen] = useState<readonly (number | null)[]>(() => lesson.check.map(() => null));
  const [shown, setShown] = useState<CheckResult | null>(lesson.checked);
  const [fresh, setFresh] = useState(false);
  const summary = useRef<HTMLParagraphElement>(null);
  const delivery = useDelivery(
    `check.${lesson.id}`,
    ({ id, words }: { id: string; words: number[] }) => request('sendCheck', { params: { course, lesson: lesson.id }, body: { id, options: words } }),
    (result) => {
      queryClient.setQueryData(lessonQuery(course, lesson.id).queryKey, (known) => known && keepCheck(known, result));
      forgetLearning();
      setShown(result);
      setFresh(true);
    },
  );
  useEffect(() => {
    if (!fresh || shown === null) return;
    setFresh(false);
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'center' });
  }, [fresh, shown]);
  const busy = delivery.status === 'sending' || delivery.status === 'slow';

  if (shown) {
    return (
      <>
        <CheckAnswers lesson={lesson} result={shown} summary={summary} />
        <div>
          <Button
            onClick={() => {
              setChosen(lesson.check.map(() => null));
              setShown(null);
            }}
          >
            {t('check.again')}
          </Button>
        </div>
      </>
    );
  }
  return (
    <form
      className={css['check']}
      onSubmit={(event) => {
        event.preventDefault();
        const options = chosen.filter((place) => place !== null);
        if (!busy && options.length === lesson.check.length) delivery.send(options);
      }}
    >
      {lesson.check.map(({ question, options }, at) => (
        <Choice
          key={question}
          legend={`${at + 1}. ${question}`}
          name={`${lesson.id}-${at}`}
          sentences
          value={`${chosen[at] ?? ''}`}
          onChange={(value) => setChosen(chosen.with(at, Number(value)))}
          options={options.map((text, place) => ({ value: `${place}`, text }))}
        />
      ))}
      <div>
        <Button type="submit" look="primary" aria-disabled={busy}>
          {t(busy ? 'sending.sending' : 'check.send')}
        </Button>
      </div>
      <DeliveryNote delivery={delivery} />
    </form>
  );
}
