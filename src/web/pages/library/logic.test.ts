import { describe, expect, it } from 'vitest';
import type { ScenarioCard } from '../../../api/shapes.ts';
import { dropEmpty, filterCards, listOptions, readFilters } from './logic.ts';

const card = (id: string, difficulty: number, change: Partial<ScenarioCard> = {}): ScenarioCard => ({
  id, title: id, summary: 'A parcel is late.', industry: 'Parcels', firm: 'Nordbrev', channels: ['chat'], triggers: ['delay'], level: 'frustrated', difficulty, minutes: 5,
  trains: [], contentNote: null,
  customer: { name: 'Zoë Ferrand', portrait: { age: 'young', skin: 1, hair: 'bob', hairColour: 'black', glasses: false, beard: false } }, ...change,
});
const cards = [card('late', 60), card('bill', 20, { industry: 'Telecoms', channels: ['email'], triggers: ['error'], level: 'angry', summary: 'Charged twice.' })];
const ids = (found: ScenarioCard[]) => found.map(({ id }) => id);

describe('the library', () => {
  it('shows everything, gentlest first, when nothing narrows it', () => {
    expect(ids(filterCards(cards, {}))).toEqual(['bill', 'late']);
  });

  it('finds words anywhere on the card, in any order, whatever the accents and case', () => {
    expect(ids(filterCards(cards, { q: 'PARCEL zoe' }))).toEqual(['late']);
    expect(filterCards(cards, { q: 'parcel twice' })).toEqual([]);
  });

  it('narrows by channel, trigger, level and industry together', () => {
    expect(ids(filterCards(cards, { channel: 'email', trigger: 'error', level: 'angry', industry: 'Telecoms' }))).toEqual(['bill']);
    expect(filterCards(cards, { channel: 'email', trigger: 'delay' })).toEqual([]);
  });

  it('reads filters from an address and leaves out what does not fit', () => {
    expect(readFilters({ q: 12, channel: 'fax', trigger: 'delay', level: ['angry'], other: 'x' })).toEqual({ q: '12', trigger: 'delay' });
    expect(readFilters({ q: '' })).toEqual({});
  });

  it('offers only choices that lead somewhere', () => {
    expect(listOptions(cards)).toEqual({ channel: ['chat', 'email'], trigger: ['delay', 'error'], level: ['frustrated', 'angry'], industry: ['Parcels', 'Telecoms'] });
  });

  it('drops filters that hold nothing', () => {
    expect(dropEmpty({ q: '', channel: undefined, trigger: 'delay', level: undefined, industry: undefined })).toEqual({ trigger: 'delay' });
  });
});
