import { useState } from 'react';
import { t } from '../../strings/translate.ts';
import { Switch } from '../controls/choice.tsx';
import { Dialog } from '../controls/dialog.tsx';
import css from './shortcut-list.module.css';
import { areShortcutsOn, switchShortcuts } from './shortcuts.ts';

const shortcuts = [
  { keys: ['?'], text: 'shortcuts.list' },
  { keys: ['Enter'], text: 'shortcuts.send' },
  { keys: ['Shift', 'Enter'], text: 'shortcuts.newline' },
  { keys: ['Ctrl', 'Enter'], text: 'shortcuts.sendMail' },
  { keys: ['Esc'], text: 'shortcuts.leaveBox' },
  { keys: ['r'], text: 'shortcuts.reply' },
  { keys: ['b'], text: 'shortcuts.brief' },
  { keys: ['s'], text: 'shortcuts.state' },
  { keys: ['h'], text: 'shortcuts.hint' },
  { keys: ['/'], text: 'shortcuts.search' },
  { keys: ['Space'], text: 'shortcuts.play' },
  { keys: ['←', '→'], text: 'shortcuts.lines' },
  { keys: ['a'], text: 'shortcuts.again' },
  { keys: ['v'], text: 'shortcuts.voices' },
  { keys: ['n'], text: 'shortcuts.next' },
] as const;

export function ShortcutList({ onClose }: { onClose: () => void }) {
  const [on, setOn] = useState(areShortcutsOn);
  return (
    <Dialog title={t('shortcuts.title')} onClose={onClose}>
      <dl className={css['list']}>
        {shortcuts.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <Switch
        text={t('shortcuts.switch')}
        note={t('shortcuts.switchNote')}
        checked={on}
        onChange={(value) => {
          switchShortcuts(value);
          setOn(value);
        }}
      />
    </Dialog>
  );
}
