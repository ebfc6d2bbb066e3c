import { cueReader } from './cue-reader.ts';
import type { CustomerReading, Reader, Reading, Utterance } from './observation.ts';
import { readTurn } from './read-turn.ts';

export { cueReader } from './cue-reader.ts';


/** Reads what an agent's turn does to the listener; `before` is the conversation so far, oldest first. Never throws. */
export function readAgentTurn(text: string, before: readonly Utterance[], reader: Reader = cueReader): Reading {
  return readTurn({ role: 'agent', text }, before, reader);
}

/** Reads a customer's turn with its stage, upset and abuse; `before` is the conversation so far, oldest first. Never throws. */
export function readCustomerTurn(text: string, before: readonly Utterance[], reader: Reader = cueReader): CustomerReading {
  const reading = readTurn({ role: 'customer', text }, before, reader);
  return { ...reading, ...reader.readHeat(text, reading, before) };
}
