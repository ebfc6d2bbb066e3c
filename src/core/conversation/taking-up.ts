import type { Observation } from '../language/observation.ts';
import type { Sentence } from '../language/text.ts';
import { enough, openGrievances } from './agenda.ts';
import type { Standing } from './standing.ts';
import { hurtingLabels, isNear, isTakenBack, overlaps, relatingLabels } from './places.ts';
import { restsOnStock } from './stock-phrases.ts';
import { matchTopic } from './topics.ts';

/** What a turn took up: id → how far, 0–1, and the observations that did it. */
export interface TakenUp {
  gains: Record<string, number>;
  evidence: Observation[];
}

/** Grievances the turn acknowledges: their keys with a relating move within two sentences and nothing hurtful beside them. */
export function findAcknowledged(observations: readonly Observation[], sentences: readonly Sentence[], { scenario, agenda }: Standing): TakenUp {
  const live = observations.filter((seen) => relatingLabels.has(seen.label) && !isTakenBack(seen, observations));
  const hurting = observations.filter((seen) => hurtingLabels.has(seen.label));
  const found: TakenUp = { gains: {}, evidence: [] };
  for (const grievance of scenario.grievances) {
    const match = matchTopic(grievance.keys, sentences);
    if (!match || hurting.some((seen) => isNear(sentences, seen, match, 1))) continue;
    // A stock phrase takes up nothing, whatever facts stand near it.
    const close = live.filter((seen) => isNear(sentences, seen, match, 2) && (overlaps(seen, match) || !restsOnStock(seen, sentences)));
    const kinds = new Set(close.map((seen) => seen.label)).size;
    if (kinds === 0) continue;
    found.gains[grievance.id] = kinds >= 2 ? 1 : 0.95 * Math.max(...close.map((seen) => seen.confidence));
    found.evidence.push(...close);
  }
  const general = live.filter((seen) => seen.label !== 'paraphrase');
  const top = openGrievances(scenario, agenda)[0];
  if (general.length > 0 && top && found.gains[top.id] === undefined && (agenda.acknowledged[top.id] ?? 0) < 0.3) {
    found.gains[top.id] = 0.15;
    found.evidence.push(...general);
  }
  return found;
}

/** Questions the turn answers in a statement; an answer with something hurtful beside it counts in part. An answer no reader saw is an explanation. */
export function findAnswered(text: string, observations: readonly Observation[], sentences: readonly Sentence[], { scenario, agenda }: Standing): TakenUp & { added: Observation[] } {
  const statements = sentences.filter((sentence) => !sentence.question);
  const hurting = observations.filter((seen) => hurtingLabels.has(seen.label));
  const found: TakenUp & { added: Observation[] } = { gains: {}, evidence: [], added: [] };
  for (const question of scenario.questions) {
    if ((agenda.answered[question.id] ?? 0) >= enough) continue;
    const match = matchTopic(question.keys, statements);
    if (!match) continue;
    const spoilt = hurting.some((seen) => isNear(sentences, seen, match, 1));
    found.gains[question.id] = spoilt ? 0.4 : 1;
    const carrying = observations.filter((seen) => overlaps(seen, match) && !hurtingLabels.has(seen.label));
    if (carrying.length > 0) found.evidence.push(...carrying);
    else if (!spoilt) {
      const answer: Observation = { label: 'explain', quote: text.slice(match.start, match.end), start: match.start, end: match.end, confidence: 0.6, source: 'context', because: `Answers what they need to know: ${question.text}` };
      found.added.push(answer);
      found.evidence.push(answer);
    }
  }
  return found;
}
