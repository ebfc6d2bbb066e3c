/** The labels by which a service conversation is read. Ids are stable: stored data and reports use them as written here. */

/** Agent moves that calm. */
export const calmingLabels = [
  'greet', 'encourage', 'acknowledge', 'paraphrase', 'empathise', 'validate', 'apologise', 'own', 'ask-open', 'ask-detail', 'explain',
  'act', 'offer-choice', 'redress', 'set-expectation', 'reassure', 'reframe', 'check', 'appreciate', 'follow-up', 'set-boundary', 'hand-over',
] as const;
/** Agent moves that inflame. */
export const inflamingLabels = [
  'command-calm', 'minimise', 'blame-customer', 'pass-buck', 'policy-wall', 'refuse', 'argue', 'hostile', 'threaten', 'vague', 'cancel',
  'patronise', 'jargon', 'dismiss',
] as const;
/**
 * Agent failings that show only in the course of a conversation; derived from context, never coded on a turn alone. The first eight are the codebook's;
 * the others need to know the case: a fact given back wrongly, an offer lowered or withdrawn, “I'll check” with nothing after it, a joke at somebody upset,
 * personal details asked for in public, a public question moved out of sight unanswered, something said
 * that could harm this customer or must never be asked of them.
 */
export const derivedLabels = [
  'ignore', 'ask-again', 'interrogate', 'premature-fix', 'repeat-formula', 'over-apologise', 'compensate-away', 'over-promise',
  'misquote', 'take-back', 'leave-hanging', 'joke', 'expose', 'take-aside', 'harm',
] as const;
/** Customer signals. */
export const customerLabels = [
  'tell', 'complain', 'ask', 'demand', 'vent', 'accuse', 'sarcasm', 'shout', 'insult', 'threaten-leave', 'threaten-public', 'threaten-legal',
  'threaten-harm', 'ask-superior', 'repeat-contact', 'ultimatum', 'disengage', 'distress', 'soften', 'accept', 'thank',
] as const;
/** Stages of a customer turn, from even to abusive; `recovery` is an earlier upset visibly easing. */
export const stages = ['calm', 'concern', 'frustration', 'anger', 'abuse', 'recovery'] as const;
/** What gave rise to a grievance. */
export const triggers = [
  'unmet-expectation', 'delay', 'error', 'lack-of-empathy', 'communication-breakdown', 'effort', 'unfair-treatment',
] as const;
export const channels = ['chat', 'email', 'phone', 'social', 'in-person'] as const;
/** The seven competencies an assessment speaks of. */
export const competencies = [
  'listening', 'empathy', 'ownership', 'calm-language', 'problem-solving', 'boundaries-escalation', 'closing-follow-up',
] as const;
/** The recovery cycle the competencies are mapped to. */
export const recoverySteps = ['acknowledge', 'apologise', 'act', 'appreciate'] as const;

export const agentLabels = [...calmingLabels, ...inflamingLabels] as const;

export type CalmingLabel = (typeof calmingLabels)[number];
export type InflamingLabel = (typeof inflamingLabels)[number];
export type AgentLabel = (typeof agentLabels)[number];
export type DerivedLabel = (typeof derivedLabels)[number];
export type CustomerLabel = (typeof customerLabels)[number];
export type Label = AgentLabel | DerivedLabel | CustomerLabel;
export type Stage = (typeof stages)[number];
export type Trigger = (typeof triggers)[number];
export type Channel = (typeof channels)[number];
export type Competency = (typeof competencies)[number];
export type RecoveryStep = (typeof recoverySteps)[number];
export type Role = 'agent' | 'customer';
