import { existsSync, readFileSync } from 'node:fs';
import type { Label, Role, Stage } from '../core/codebook.ts';
import type { Utterance } from '../core/language/observation.ts';

/** A turn labelled by people-like readers: `labels` both gave, `disputed` one gave; `stage` is null where they differed. */
export interface LabelledTurn {
  id: string;
  role: Role;
  context: Utterance[];
  text: string;
  labels: Label[];
  disputed: Label[];
  stage?: Stage | null;
}

/** Reads one JSON object a line; undefined when the file is absent. Throws a SyntaxError naming the line that is not JSON. */
export function loadLabelledTurns(path: string): LabelledTurn[] | undefined {
  if (!existsSync(path)) return undefined;
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseTurn(line, `${path}:${index + 1}`)]));
}

function parseTurn(line: string, place: string): LabelledTurn {
  try {
    return JSON.parse(line) as LabelledTurn;
  } catch (cause) {
    throw new SyntaxError(`${place} is not a JSON object.`, { cause });
  }
}
