import type { Stage } from '../codebook.ts';
import { pick } from './random.ts';
import type { Voice } from './scenario.ts';
import type { Occasion } from './wording.ts';

const salutations: Record<Stage, readonly string[]> = {
  calm: ['Dear {agent},', 'Hello {agent},'],
  concern: ['Hello {agent},', 'Dear {agent},', 'Hi {agent},'],
  frustration: ['{agent},', 'Hello {agent},'],
  anger: ['{agent},', ''],
  abuse: ['', '{agent}.'],
  recovery: ['Hello {agent},', 'Hi {agent},', 'Dear {agent},'],
};
const closings: Record<Stage, readonly string[]> = {
  calm: ['Kind regards,', 'Best wishes,'],
  concern: ['Regards,', 'Best regards,'],
  frustration: ['Regards,', ''],
  anger: ['', ''],
  abuse: ['', ''],
  recovery: ['Best wishes,', 'With thanks,', 'Kind regards,'],
};

/** Puts the parts of a move into the form of the channel: a letter in e-mail, loose messages in chat, running speech elsewhere. */
export function formMessage(parts: readonly string[], occasion: Occasion): string {
  if (parts.length === 0) return '';
  return occasion.channel === 'email' ? formLetter(parts, occasion) : formChat(parts, occasion);
}

function formLetter(parts: readonly string[], { scenario, stage, voice, leaving, random }: Occasion): string {
  const fitting = salutations[stage].filter((salutation) => !(voice.style.signs === 'full' && salutation.startsWith('Hi ')));
  const salutation = (pick(fitting, random) ?? '').replace('{agent}', scenario.agent.name);
  const closing = leaving ? '' : (pick(closings[stage], random) ?? '');
  const signature = signName(scenario.persona.name, voice);
  return [salutation, ...parts, [closing, signature].filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}

function formChat(parts: readonly string[], { channel, voice, random, stage }: Occasion): string {
  if (channel !== 'chat') return parts.join(' ');
  const hot = stage === 'anger' || stage === 'abuse';
  const broken = random() < 0.25 + voice.style.loose / 2;
  return parts
    .map((part, position) => {
      const cased = voice.style.lowerCase ? lowerStarts(part) : part;
      const loosened = random() < voice.style.loose && !hot ? cased.replace(/(?<=\w)\.$/u, '') : cased;
      const last = position === parts.length - 1;
      return last ? loosened : loosened + (broken || loosened !== cased ? '\n' : ' ');
    })
    .join('');
}

/** Lower-cases sentence starts and “I”, as fast typists do; names and capitals inside stay. */
function lowerStarts(text: string): string {
  return text
    .replace(/(^|[.?!]\s+)(\p{Lu})(?=\p{Ll}|\s|['’])/gu, (_, before: string, letter: string) => before + letter.toLowerCase())
    .replace(/\bI\b(?=['’ ])/gu, 'i');
}

function signName(name: string, voice: Voice): string {
  const words = name.split(' ');
  if (voice.style.signs === 'full') return name;
  return voice.style.signs === 'first' ? (words[0] ?? name) : words.map((word) => `${word[0] ?? ''}.`).join('');
}
