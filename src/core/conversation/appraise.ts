import type { Moment, Use } from './moment.ts';
import type { Rule } from './rules/rule.ts';
import { rules } from './rules/table.ts';
import type { Persona } from './scenario.ts';
import { type Appraisal, applyChange, type Change, type State } from './state.ts';
import type { Effect } from './turn.ts';

type Temperament = Persona['temperament'];
/** A customer nobody described: reacts and forgives as most do. */
export const typical: Temperament = { reactivity: 1, forgiveness: 1, endurance: 1, reserve: 0.4 };

/** Applies every row of the rule table that fits the moment; each effect names its row and its evidence. */
export function appraise(moment: Moment, temperament: Temperament): { state: State; effects: Effect[] } {
  const effects = rules.flatMap((rule) => applyRule(rule, moment, temperament));
  return { state: effects.reduce((state, effect) => applyChange(state, effect.changes), moment.state), effects };
}

function applyRule(rule: Rule, moment: Moment, temperament: Temperament): Effect[] {
  const used = rule.on ? strongest(rule, moment) : undefined;
  if ((rule.on && !used) || (rule.when && !rule.when(moment))) return [];
  const change = typeof rule.change === 'function' ? rule.change(moment) : rule.change;
  const strength = used ? used.confidence / (1 + (rule.fades ?? 0) * used.uses) : 1;
  const changes = scaleChange(change, strength * multiplierOf(rule, temperament), temperament.endurance);
  return Object.keys(changes).length === 0
    ? []
    : [{ rule: rule.id, changes, because: rule.because, source: rule.source, evidence: used?.evidence ?? [] }];
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
