import type { Moment, Use } from './moment.ts';
import type { Rule } from './rules/rule.ts';
import { rules } from './rules/table.ts';
import type { Persona } from './scenario.ts';
import { type Appraisal, appraisals, applyChange, type Change, type State } from './state.ts';
import type { Effect } from './turn.ts';

type Temperament = Persona['temperament'];
/** A customer nobody described: reacts and forgives as most do. */
export const typical: Temperament = { reactivity: 1, forgiveness: 1, endurance: 1, reserve: 0.4 };

/** Applies every row of the rule table that fits the moment; each effect names its row and its evidence. */
export function appraise(moment: Moment, temperament: Temperament): { state: State; effects: Effect[] } {
  const effects = slowDown(rules.flatMap((rule) => applyRule(rule, moment, temperament)), moment.channel === 'email' ? 1.9 : 1);
  return { state: effects.reduce((state, effect) => applyChange(state, effect.changes), moment.state), effects };
}

/** Most that one turn can better an appraisal: nobody calms in a sentence. What harms is not slowed. */
const ceiling: Record<Appraisal, number> = {
  arousal: 0.15, heard: 0.28, trust: 0.18, control: 0.24, patience: 1, progress: 0.6,
  outcomeFairness: 0.6, proceduralFairness: 0.3, interactionalFairness: 0.32, blame: 0.1,
};
const downwards: ReadonlySet<Appraisal> = new Set(['arousal', 'blame']);

/** Scales the bettering changes of a turn together so that their sum nears the ceiling and never passes it; more help is never worse. A letter has room for more than a line of chat. */
function slowDown(effects: readonly Effect[], room: number): Effect[] {
  const factors = Object.fromEntries(
    appraisals.map((appraisal) => {
      const sum = effects.reduce((total, effect) => total + gainIn(appraisal, effect.changes), 0);
      const top = ceiling[appraisal] * room;
      return [appraisal, sum === 0 ? 1 : (top * (1 - Math.exp(-sum / top))) / sum];
    }),
  ) as Record<Appraisal, number>;
  return effects.map((effect) => ({ ...effect, changes: scaleGains(effect.changes, factors) }));
}

function gainIn(appraisal: Appraisal, change: Change): number {
  const delta = change[appraisal] ?? 0;
  return Math.max(0, downwards.has(appraisal) ? -delta : delta);
}

function scaleGains(change: Change, factors: Record<Appraisal, number>): Change {
  const scaled: Change = {};
  for (const appraisal of appraisals) {
    const delta = change[appraisal];
    if (delta === undefined) continue;
    scaled[appraisal] = gainIn(appraisal, change) > 0 ? Math.round(delta * factors[appraisal] * 1e4) / 1e4 : delta;
  }
  return scaled;
}

function applyRule(rule: Rule, moment: Moment, temperament: Temperament): Effect[] {
  const used = rule.on ? strongest(rule, moment) : undefined;
  if ((rule.on && !used) || (rule.when && !rule.when(moment))) return [];
  const change = typeof rule.change === 'function' ? rule.change(moment) : rule.change;
  const strength = used ? used.confidence / (1 + (rule.fades ?? 0) * used.uses) : 1;
  const letters = moment.channel === 'email' ? 1.5 : 1;
  const changes = scaleChange(change, strength * multiplierOf(rule, temperament), temperament.endurance / letters);
  return Object.keys(changes).length === 0
    ? []
    : [{ rule: rule.id, changes, because: rule.because, source: rule.source, evidence: used?.evidence ?? [...(rule.evidence?.(moment) ?? [])] }];
}

function strongest(rule: Rule, moment: Moment): Use | undefined {
  const found = (rule.on ?? []).flatMap((label) => moment.labels.get(label) ?? []);
  return found.sort((left, right) => right.confidence / (1 + right.uses) - left.confidence / (1 + left.uses))[0];
}

function multiplierOf(rule: Rule, temperament: Temperament): number {
  if (rule.kind === 'calm') return temperament.forgiveness;
  return rule.kind === 'upset' ? temperament.reactivity : 1;
}

function scaleChange(change: Change, strength: number, endurance: number): Change {
  const scaled: Change = {};
  for (const [appraisal, delta] of Object.entries(change) as [Appraisal, number][]) {
    const value = Math.round(delta * (appraisal === 'patience' ? strength / endurance : strength) * 1e4) / 1e4;
    if (value !== 0) scaled[appraisal] = value;
  }
  return scaled;
}
