import type { Label } from '../../../core/codebook.ts';
import { t } from '../../strings/translate.ts';

/** Labels whose usual words speak to the learner, who is only watching here. */
const watched = ['insult', 'thank', 'paraphrase'] as const;

/** What somebody in a film did, as words that follow their name. */
export function nameMove(label: Label): string {
  const known = watched.find((one) => one === label);
  return known === undefined ? t(`label.${label}`) : t(`film.did.${known}`);
}

/** A name as it is spoken of: "Freya, team lead" is Freya. */
export const shortName = (name: string): string => name.split(',')[0]?.trim() || name;
