import type { Label } from '../core/codebook.ts';
import { calmingLabels, inflamingLabels } from '../core/codebook.ts';
import { createRandom } from '../core/conversation/random.ts';
import { tokenise } from '../core/language/text.ts';
import type { LabelledText } from './examples.ts';

/** Longest sting and longest kind turn that are joined, words. */
const [longestSting, longestKindness] = [20, 30];
/** How many of the stings are joined; the rest is left for time. */
const joinedShare = 0.5;
/** What a sting stops being when the words beside it do the opposite: nothing is refused or brushed off where something is done. */
const undoneByDeed: ReadonlySet<Label> = new Set(['refuse', 'policy-wall', 'vague', 'dismiss']);
const deeds: ReadonlySet<Label> = new Set(['act', 'offer-choice', 'redress', 'set-expectation', 'reframe', 'follow-up', 'hand-over']);
/** What an apology or a word of empathy becomes when a sting follows; whether, depends on the words, so joined turns leave it open. */
const undecided: readonly Label[] = ['cancel'];

/**
 * Turns of agents that hurt in one sentence and help in another, which people write seldom and say often: each is a short turn that only inflames
 * joined to a turn that only calms, under the labels of both. Half as many are two kind turns joined, so that being joined means nothing by itself.
 * The same turns for the same corpus; held-out turns are joined to held-out ones only.
 */
export function mixTurns(turns: readonly LabelledText[]): LabelledText[] {
  const random = createRandom('mixed turns', 1);
  const agents = turns.filter(({ role, labels }) => role === 'agent' && labels.length > 0);
  const isInflaming = ({ labels }: LabelledText): boolean => labels.some((label) => inflamingLabels.some((inflaming) => inflaming === label));
  const isCalming = ({ labels }: LabelledText): boolean => labels.some((label) => calmingLabels.some((calming) => calming === label));
  return [true, false].flatMap((heldOut) => {
    const part = agents.filter((turn) => turn.heldOut === heldOut);
    const stings = part.filter((turn) => isInflaming(turn) && !isCalming(turn) && tokenise(turn.text).length <= longestSting);
    const kind = part.filter((turn) => isCalming(turn) && !isInflaming(turn) && tokenise(turn.text).length <= longestKindness);
    if (kind.length === 0) return [];
    const pick = (): LabelledText => kind[Math.floor(random() * kind.length)] as LabelledText;
    const join = (one: LabelledText, other: LabelledText, kindness: LabelledText): LabelledText => {
      const [first, second] = random() < 0.5 ? [one, other] : [other, one];
      const labels = new Set([...one.labels, ...other.labels]);
      return { ...kindness, id: `${one.id}+${other.id}`, text: `${first.text} ${second.text}`, labels: [...labels], disputed: undecided.filter((label) => !labels.has(label)) };
    };
    return stings.filter(() => random() < joinedShare).flatMap((sting, index) => {
      const fitting = Array.from({ length: 8 }, pick).find(({ labels }) => !sting.labels.some((label) => undoneByDeed.has(label)) || !labels.some((label) => deeds.has(label)));
      const harmless = index % 2 === 0 ? [pick(), pick()] as const : null;
      return [...(fitting ? [join(sting, fitting, fitting)] : []), ...(harmless ? [join(harmless[0], harmless[1], harmless[0])] : [])];
    });
  });
}
