import { compileCuePattern, findCues, observeRange } from './cue-matcher.ts';
import type { CueIndex, PreparedTurn } from './cue-matcher.ts';
import type { Label } from '../codebook.ts';
import type { Observation } from './observation.ts';
import { hasMatch } from './pattern.ts';

/** "Anything else?", which closes; asking for more of the story ("anything else you noticed") is another thing. */
const closing = compileCuePattern('anything (else|more) (for (you|today|now))? $|(anything|something) (else|more) (i|we) (can|could|may|might) (do|help|assist|get|sort)|anything (else|more) (that)? you need ..2 $');
const solving: ReadonlySet<Label> = new Set<Label>(['act', 'redress', 'follow-up', 'hand-over']);
const content = compileCuePattern(`thank~|thanks|(that|it|this|all) (is|has|all)? ..1 (works|working|worked|helps|helped|sorted|fixed|solved|perfect|great|lovely|brilliant|fine now)|(^|<) (perfect|great|brilliant|lovely|sorted)`);
const turnsRemembered = 3;

/** Judges a closing question by what went before it: with something solved it is a check, with the need unmet it brushes off. */
export function findClosing(turn: PreparedTurn, cues: readonly Observation[], prepareEarlier: (index: number) => PreparedTurn, index: CueIndex): Observation[] {
  const asked = turn.sentences.filter((sentence) => sentence.question && hasMatch(closing, sentence.tokens));
  if (asked.length === 0) return [];
  const solved = showsSolving(cues) || turn.heard.some((sentence) => hasMatch(content, sentence.tokens)) || solvedBefore(turn, prepareEarlier, index);
  return asked.map(({ start, end }) =>
    solved
      ? observeRange(turn.text, start, end, 'check', 0.8, 'Asks whether anything is still needed, after something was done.')
      : observeRange(turn.text, start, end, 'dismiss', 0.7, 'Closes with nothing solved.'),
  );
}

function solvedBefore(turn: PreparedTurn, prepareEarlier: (index: number) => PreparedTurn, index: CueIndex): boolean {
  const own = [...turn.before.keys()].filter((at) => turn.before[at]?.role === turn.role).slice(-turnsRemembered);
  return own.some((at) => showsSolving(findCues(index, prepareEarlier(at))));
}

function showsSolving(cues: readonly Observation[]): boolean {
  return cues.some(({ label, confidence }) => solving.has(label) && confidence >= 0.6);
}
