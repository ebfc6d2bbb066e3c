import type { Scenario } from './scenario.ts';

/** What a want has come to. */
export interface WantStatus {
  /** Remedies put on the table, by id, with what they are worth for this want (amounts taken into account). */
  offers: Record<string, number>;
  met: boolean;
}

/** The customer's open items: what is still to be told, acknowledged, answered, met; and the agent's promises that will come out false. */
export interface Agenda {
  told: readonly string[];
  /** Grievance id → how far it was acknowledged, 0–1. */
  acknowledged: Readonly<Record<string, number>>;
  /** Question id → times asked. */
  asked: Readonly<Record<string, number>>;
  /** Grievance id → times the customer brought it up. */
  raised: Readonly<Record<string, number>>;
  /** Question id → how well answered, 0–1. */
  answered: Readonly<Record<string, number>>;
  wants: Readonly<Record<string, WantStatus>>;
  /** Ids of remedies the customer said yes to in so many words. */
  taken: readonly string[];
  /** Promises that cannot be kept: id → turn index in which they come out. */
  promised: Readonly<Record<string, number>>;
  /** Promises that came out false. */
  broken: readonly string[];
  /** The customer insults the agent, so that a limit is in order. */
  abused: boolean;
  /** The customer asked for somebody with more say. */
  askedSuperior: boolean;
  /** A fair limit was set after abuse. */
  limitSet: boolean;
  /** The customer said yes to what settles the matter, in this turn index; 0 = not yet. */
  settledAt: number;
  /** Passed on rightly in this turn index; 0 = not. The contact ends when the agent closes it. */
  handedAt: number;
  /** Remedy id → the scale last named for it, for telling an offer that shrinks. */
  offered: Readonly<Record<string, number>>;
  /** The agent said they would check something and has brought nothing yet. */
  checking: boolean;
  /** Labels the agent used so far: label → number of turns. */
  uses: Readonly<Record<string, number>>;
}

/** A grievance counts as acknowledged from here, a question as answered. */
export const enough = 0.6;

/** The agenda before the agent's first words: the opening told what it tells. */
export function startAgenda(scenario: Scenario): Agenda {
  return {
    told: scenario.facts.filter((fact) => fact.told === 'opening').map((fact) => fact.id),
    acknowledged: {}, asked: {}, raised: {}, answered: {},
    wants: Object.fromEntries(scenario.wants.map((want) => [want.id, { offers: {}, met: false }])),
    taken: [], promised: {}, broken: [], abused: false, askedSuperior: false, limitSet: false, settledAt: 0, handedAt: 0, offered: {}, checking: false, uses: {},
  };
}

/** Open grievances, heaviest first. */
export function openGrievances(scenario: Scenario, agenda: Agenda) {
  return byWeight(scenario.grievances.filter((grievance) => (agenda.acknowledged[grievance.id] ?? 0) < enough));
}

/** Unanswered questions, heaviest first. */
export function openQuestions(scenario: Scenario, agenda: Agenda) {
  return byWeight(scenario.questions.filter((question) => (agenda.answered[question.id] ?? 0) < enough));
}

/** Wants nothing has met yet, heaviest first. */
export function openWants(scenario: Scenario, agenda: Agenda) {
  return byWeight(scenario.wants.filter((want) => !agenda.wants[want.id]?.met));
}

/** Share of the weight of all grievances that was acknowledged, 0–1. */
export function acknowledgedShare(scenario: Scenario, agenda: Agenda): number {
  const total = scenario.grievances.reduce((sum, grievance) => sum + grievance.weight, 0);
  const done = scenario.grievances.reduce((sum, grievance) => sum + grievance.weight * Math.min(1, agenda.acknowledged[grievance.id] ?? 0), 0);
  return total === 0 ? 1 : done / total;
}

/** The interest behind the position is out. */
export function knowsInterest(scenario: Scenario, agenda: Agenda): boolean {
  return agenda.told.includes(scenario.interest.fact);
}

/** Heaviest first. */
export function byWeight<Item extends { weight: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((left, right) => right.weight - left.weight);
}
