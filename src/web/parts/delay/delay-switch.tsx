import { useState } from 'react';
import { t } from '../../strings/translate.ts';
import { Switch } from '../controls/choice.tsx';
import { keepDelay, readDelay } from './delay.ts';

/** Whether the customer takes time to type, kept in this browser. */
export function DelaySwitch() {
  const [on, setOn] = useState(readDelay);
  return (
    <Switch
      text={t('brief.delay')}
      note={t('brief.delay.note')}
      checked={on}
      onChange={(value) => {
        keepDelay(value);
        setOn(value);
      }}
    />
  );
}
