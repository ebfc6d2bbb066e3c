import { agentLabels, customerLabels, stages, triggers } from '../../codebook.ts';
import type { AgentLabel, CustomerLabel, Label } from '../../codebook.ts';
import type { Heat, Observation, Reader, Reading, SeenTrigger, Utterance } from '../observation.ts';
import { remember } from '../remember.ts';
import { statesGrievance } from '../triggers.ts';
import { logistic, softmax } from './decay.ts';
import { briefFeatureCount, describeBriefly, describeTurn, featureCount, rememberedCues } from './features.ts';
import { meanings, triggerMeanings } from './meanings.ts';
import type { ReaderManifest } from './model.ts';
import type { Answer } from './network.ts';
import { createNetwork } from './network.ts';
import { cutToLength, longestHeard, splitIntoPieces } from './pieces.ts';
import type { SplitTurn } from './pieces.ts';
import { createSentencePiece } from './sentence-piece.ts';

/** What was heard in a turn: logits by output, cues, and how much each sentence speaks for each output. */
interface Heard {
  logits: Float32Array;
  cues: readonly Observation[];
  sentences: readonly { start: number; end: number; evidence: Float32Array }[];
}

/** Turns before that are looked at; more would make a record of thousands of turns take hours. */
const mostBefore = 40;
/** Turns remembered: a conversation is replayed and judged over the same turns again and again. */
const mostRemembered = 1024;
/** Heat of each stage, 0–1, in the codebook's order. */
const heatOf: Readonly<Record<(typeof stages)[number], number>> = { calm: 0.05, concern: 0.25, frustration: 0.5, anger: 0.8, abuse: 1, recovery: 0.15 };
/** Logits never count as surer than this beyond their threshold. */
const surest = 0.98;

/**
 * Reads by a trained network that knows the surface and the place of a turn beside its words, and the cues when its weights want them. What a
 * cue also saw is quoted and explained by the cue; what only the network saw is quoted as the sentence that speaks most for it. Throws when
 * the files do not fit.
 */
export function createLearnedReader(manifest: ReaderManifest, bytes: ArrayBuffer): Reader {
  const network = createNetwork(manifest, bytes);
  const knowsCues = manifest.featureCount === featureCount;
  if (!knowsCues && manifest.featureCount !== briefFeatureCount) throw new Error(`Reader: the weights want ${manifest.featureCount} features; ${featureCount} or ${briefFeatureCount} are known.`);
  const split = createSentencePiece(manifest.vocabulary);
  const outputOf = new Map(manifest.outputs.map((name, index) => [name, index]));
  const place = (name: string): number => {
    const output = outputOf.get(name);
    if (output === undefined) throw new Error(`Reader: the weights do not answer "${name}".`);
    return output;
  };
  const labelPlaces = {
    agent: agentLabels.map((label) => ({ label, output: place(label), threshold: manifest.thresholds[label] ?? 0 })),
    customer: customerLabels.map((label) => ({ label, output: place(label), threshold: manifest.thresholds[label] ?? 0 })),
  };
  const stagePlaces = stages.map(place);
  const triggerPlaces = triggers.map((trigger) => ({ trigger, output: place(trigger), threshold: manifest.thresholds[trigger] ?? 0 }));

  const remembered = remember((turn, before): Heard => {
    const cues = knowsCues ? rememberedCues.read(turn, before) : [];
    const own = splitIntoPieces(turn.text, split);
    const longestContext = manifest.longestContext[turn.role];
    const other = longestContext > 0 ? before.findLast((utterance) => utterance.role !== turn.role) : undefined;
    const context = other ? splitIntoPieces(other.text, split).pieces : [];
    const features = knowsCues ? describeTurn(turn, before, cues) : describeBriefly(turn, before);
    const heard = joinStretches(own, longestHeard - longestContext, manifest.outputCount, (pieces) => {
      const cut = cutToLength(longestContext, context, pieces);
      return network(cut.context, cut.pieces, turn.role, features);
    });
    return { ...heard, cues };
  }, mostRemembered);
  const hear = (turn: Utterance, before: readonly Utterance[]): Heard => remembered(turn, before.slice(-mostBefore));

  return {
    version: manifest.version,
    read(turn, before) {
      const { logits, cues, sentences } = hear(turn, before);
      return labelPlaces[turn.role].flatMap(({ label, output, threshold }) => {
        const confidence = Math.min(surest, logistic((logits[output] as number) - threshold));
        const seen = cues.filter((cue) => cue.label === label);
        return seen.length > 0 ? seen.map((cue) => ({ ...cue, confidence })) : observeSentence(turn.text, sentences, label, output, confidence);
      });
    },
    readTriggers(text, reading, before) {
      if (!statesGrievance(reading)) return [];
      const { logits, sentences } = hear({ role: 'customer', text }, before);
      return triggerPlaces.filter(({ output, threshold }) => (logits[output] as number) > threshold).map(({ trigger, output }): SeenTrigger => {
        const { start, end } = findSpeaking(text, sentences, output);
        return { trigger, quote: text.slice(start, end), because: triggerMeanings[trigger] };
      });
    },
    readHeat(text: string, reading: Reading, before: readonly Utterance[]): Heat {
      const { logits } = hear({ role: 'customer', text }, before);
      const shares = softmax(stagePlaces.map((output) => logits[output] as number));
      const best = shares.indexOf(Math.max(...shares));
      const upset = stages.reduce((sum, stage, index) => sum + heatOf[stage] * (shares[index] ?? 0), 0);
      const abuse = Math.max(...(['insult', 'threaten-harm'] as const).map((label) => (reading.observations.some((seen) => seen.label === label) ? (reading.scores[label] ?? 0) : 0)));
      return { stage: stages[best] ?? 'calm', upset: Math.max(upset, abuse), abuse };
    },
  };
}

function observeSentence(text: string, sentences: Heard['sentences'], label: Label, output: number, confidence: number): Observation[] {
  const { start, end } = findSpeaking(text, sentences, output);
  return [{ label, quote: text.slice(start, end), start, end, confidence, source: 'learned', because: meanings[label as AgentLabel | CustomerLabel] }];
}

/** The sentence that speaks most for an output; the whole turn where there is none. */
function findSpeaking(text: string, sentences: Heard['sentences'], output: number): { start: number; end: number } {
  const [best] = sentences.toSorted((one, other) => (other.evidence[output] as number) - (one.evidence[output] as number) || one.start - other.start);
  return best ?? { start: 0, end: text.length };
}

/**
 * A turn longer than the network hears at once is heard in stretches of whole sentences; each output is as sure as in the stretch that is
 * surest of it.
 */
function joinStretches({ pieces, sentences }: SplitTurn, longest: number, outputs: number, hear: (pieces: readonly number[]) => Answer): Omit<Heard, 'cues'> {
  const stretches: { from: number; to: number }[] = [];
  for (const { from, to } of sentences) {
    const last = stretches.at(-1);
    if (last && to - last.from <= longest) last.to = to;
    else stretches.push({ from, to });
  }
  const logits = new Float32Array(outputs).fill(Number.NEGATIVE_INFINITY);
  const found = sentences.map(({ start, end }) => ({ start, end, evidence: new Float32Array(outputs) }));
  for (const { from, to } of stretches.length > 0 ? stretches : [{ from: 0, to: 0 }]) {
    const answer = hear(pieces.slice(from, to));
    for (let output = 0; output < outputs; output += 1) logits[output] = Math.max(logits[output] as number, answer.logits[output] as number);
    const heardTo = from + answer.evidence.length / outputs;
    for (const [index, sentence] of sentences.entries()) {
      for (let piece = Math.max(from, sentence.from); piece < Math.min(heardTo, sentence.to, to); piece += 1) {
        const evidence = found[index]?.evidence;
        for (let output = 0; evidence && output < outputs; output += 1) evidence[output] = (evidence[output] as number) + (answer.evidence[(piece - from) * outputs + output] as number);
      }
    }
  }
  return { logits, sentences: found };
}
