import type { DemonstrationView } from '../../../api/course-shapes.ts';
import { appraisals, deriveAnger, deriveStage, type State } from '../../../core/conversation/state.ts';
import type { Stage } from '../../../core/codebook.ts';
import type { Portrait } from '../../../core/conversation/scenario.ts';
import { deriveExpression, type Expression, restingExpression } from '../../parts/face/expression.ts';
import { isCalming } from '../../parts/words/segments.ts';
import type { FilmLine } from './logic.ts';

type Speakers = DemonstrationView['speakers'];
type Pitch = Speakers['agent']['voice'];

const furious: State = {
  arousal: 1, heard: 0, trust: 0, control: 0.1, patience: 0.3, progress: 0, outcomeFairness: -1, proceduralFairness: -1, interactionalFairness: -1, blame: 1,
};
// As easy as somebody is whose anger has just gone.
const content: State = {
  arousal: 0.21, heard: 0.9, trust: 0.85, control: 0.9, patience: 0.8, progress: 0.9, outcomeFairness: 0.7, proceduralFairness: 0.7, interactionalFairness: 0.8, blame: 0.3,
};

const halvings = 16;

/** The customer's face at an anger of 0–100: the one the engine's customers have when they are that angry. */
export function expressAnger(anger: number): Expression {
  const wanted = Math.min(1, Math.max(0, anger / 100));
  let [low, high] = [0, 1];
  for (let step = 0; step < halvings; step += 1) {
    const middle = (low + high) / 2;
    if (deriveAnger(mixStates(middle)) < wanted) low = middle;
    else high = middle;
  }
  return deriveExpression(mixStates(low));
}

function mixStates(share: number): State {
  return Object.fromEntries(appraisals.map((appraisal) => [appraisal, content[appraisal] + (furious[appraisal] - content[appraisal]) * share])) as unknown as State;
}

/** The agent's face: calm, with small reactions to what is said and to what they say themselves. */
export function expressAgent(line: FilmLine | undefined): Expression {
  if (line === undefined) return restingExpression;
  const heat = line.anger / 100;
  if (line.who === 'customer') return { ...restingExpression, browInner: -2 - 3 * heat, lidUpper: 8.4 + heat, mouthCurve: 1.8 - 2.4 * heat, tilt: 2 };
  if (line.move === null) return restingExpression;
  return isCalming(line.move)
    ? { ...restingExpression, browInner: -3, lidUpper: 8.8, mouthCurve: 3.4, warmth: 0.3, tilt: -2.5 }
    : { ...restingExpression, browInner: 3.2, browOuter: 0.8, lidUpper: 6.8, mouthCurve: -0.8, lipPress: 0.6, tilt: 0 };
}

/** How far a speaking mouth is open (in the units of an expression) after so many milliseconds; it opens and closes like syllables do. */
export function openMouth(elapsed: number): number {
  const syllable = Math.abs(Math.sin(elapsed / 105)) * (0.6 + 0.4 * Math.sin(elapsed / 370));
  return Math.max(0, syllable) * 3.4;
}

const hair: Record<'higher' | 'lower' | 'any', readonly Portrait['hair'][]> = {
  higher: ['bob', 'long', 'bun', 'curly', 'short'],
  lower: ['short', 'cropped', 'curly', 'short', 'cropped'],
  any: ['short', 'cropped', 'curly', 'bob'],
};
const colours: Record<Portrait['age'], readonly Portrait['hairColour'][]> = {
  young: ['black', 'brown', 'auburn', 'blonde'],
  middle: ['brown', 'black', 'auburn', 'brown', 'grey'],
  older: ['grey', 'white', 'grey'],
};
const dark: readonly Portrait['hairColour'][] = ['black', 'black', 'brown'];

/** A face for a name, always the same. What it looks like says nothing about the person's part. */
export function choosePortrait(name: string, age: Portrait['age'], voice: Pitch): Portrait {
  const pick = <Value>(list: readonly Value[], salt: number): Value => list[hash(name, salt) % list.length] as Value;
  const skin = pick([1, 2, 3, 4, 5, 6], 3);
  const style = pick(hair[voice ?? 'any'], 5);
  return {
    age, skin,
    hair: skin >= 5 && (style === 'curly' || style === 'short') ? (hash(name, 23) % 2 === 0 ? 'afro' : 'locs') : style,
    hairColour: age !== 'older' && skin >= 4 ? pick(dark, 7) : pick(colours[age], 7),
    glasses: hash(name, 11) % 4 === 0,
    beard: voice === 'lower' && hash(name, 13) % 3 === 0,
  };
}

function hash(name: string, salt: number): number {
  let sum = 2_166_136_261 ^ salt;
  for (const letter of name) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return ((sum ^ (sum >>> 13)) >>> 0) % 65_521;
}

/** Both speakers, who never look alike. */
export function chooseCast({ customer, agent }: Speakers): { customer: Portrait; agent: Portrait } {
  const first = choosePortrait(customer.name, customer.age, customer.voice);
  const second = choosePortrait(agent.name, hash(agent.name, 17) % 2 === 0 ? 'young' : 'middle', agent.voice);
  const alike = first.hair === second.hair && first.skin === second.skin;
  return { customer: first, agent: alike ? { ...second, skin: (second.skin % 6) + 1, hairColour: 'black', glasses: !first.glasses } : second };
}

/** The stage of the customer after each line, as the curve and the words beside it name it. */
export function listStages(lines: readonly Pick<FilmLine, 'anger'>[]): Stage[] {
  let peak = 0;
  return lines.map(({ anger }) => {
    peak = Math.max(peak, anger / 100);
    return deriveStage(anger / 100, peak, Number.POSITIVE_INFINITY);
  });
}

/** A line cut into what is said and what stands in brackets beside it. */
export function splitDirections(text: string): { text: string; direction: boolean; start: number }[] {
  return [...text.matchAll(/\([^)]*\)|[^(]+|\(/gu)].map(([part], index, all) => ({
    text: part.trim(), direction: /^\(.*\)$/su.test(part), start: all.slice(0, index).reduce((sum, [before]) => sum + before.length, 0),
  })).filter((part) => part.text !== '');
}

/** What a voice says of a line: everything but the brackets. */
export const pickSpeech = (text: string): string => splitDirections(text).filter(({ direction }) => !direction).map((part) => part.text).join(' ');
