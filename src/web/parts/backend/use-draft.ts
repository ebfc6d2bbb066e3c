import { useState } from 'react';
import { keep, readKept } from './kept.ts';

/** A text kept in this browser as it is written; an empty one is forgotten. */
export function useDraft(of: string, begin = ''): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => readKept(`draft.${of}`) ?? begin);
  const change = (text: string): void => {
    setDraft(text);
    keep(`draft.${of}`, text === '' ? null : text);
  };
  return [draft, change];
}
