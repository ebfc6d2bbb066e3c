import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../core/analysis/transcript.ts';
import { detectLanguage, readLanguage } from './language.ts';

const corpus = new URL('../../../content/corpus/', import.meta.url);

describe('language', () => {
  it.each([
    ['de', 'Guten Tag, ich warte seit drei Wochen auf meine Bestellung und niemand antwortet mir.'],
    ['fr', 'Bonjour, je suis très en colère, ma commande n’est jamais arrivée.'],
    ['es', 'Hola, mi pedido no ha llegado y nadie me contesta desde hace una semana.'],
    ['nl', 'Mijn pakket is niet aangekomen en ik ben er helemaal klaar mee.'],
    ['pl', 'Gdzie jest moja paczka? Czekam już dwa tygodnie.'],
    ['ru', 'Привет, мой заказ не пришел.'],
    ['zh', '我的订单还没有到'],
    ['ja', '注文が届きません'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['ok', '', 'Hola', '👍👍👍', 'Jesus Christ mate', '#4411 2093', 'my order aint here wtf', 'Siobhán Ó Dálaigh, Béal an Átha is my address, so where is the van'])('is taken for English where unsure: “%s”', (text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('is the other language where one side speaks it', () => {
    const transcript: Transcript = {
      id: '1', channel: 'chat', source: { file: 'a', line: 1 },
      turns: [{ role: 'customer', text: 'Ich warte seit drei Wochen auf meine Bestellung und niemand antwortet.' }, { role: 'agent', text: 'I am sorry that you have been waiting for your order.' }],
    };
    expect(readLanguage(transcript)).toBe('de');
  });

  it('is English for all but the odd one of our own English conversations, dialects included', () => {
    const conversations = readdirSync(corpus).filter((name) => name.startsWith('conversations-')).flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Transcript));
    const wrong = conversations.filter((conversation) => readLanguage(conversation) !== 'en').map((conversation) => conversation.id);
    expect(conversations.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});
