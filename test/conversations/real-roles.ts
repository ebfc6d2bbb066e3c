import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Casting, Scenario, Voice } from '../../src/core/conversation/scenario.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const voices = readAll<Voice>('personas');

/** Every scenario that ships, in alphabetical order. */
export const roles: readonly Casting[] = readAll<Scenario>('scenarios').map((scenario) => ({ scenario, voice: findVoice(scenario) }));

/** The role of a scenario that ships; throws when there is none of that name. */
export function findRole(id: string): Casting {
  const role = roles.find(({ scenario }) => scenario.id === id);
  if (!role) throw new Error(`There is no scenario "${id}".`);
  return role;
}

function findVoice(scenario: Scenario): Voice {
  const voice = voices.find(({ id }) => id === scenario.persona.voice);
  if (!voice) throw new Error(`${scenario.id} speaks in a voice that does not exist: ${scenario.persona.voice}.`);
  return voice;
}

function readAll<Value>(folder: string): Value[] {
  return readdirSync(`${content}${folder}`).filter((name) => name.endsWith('.yaml')).sort()
    .map((name) => parse(readFileSync(`${content}${folder}/${name}`, 'utf8')) as Value);
}
