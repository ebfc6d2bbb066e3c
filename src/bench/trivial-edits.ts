import { sentencesIn } from './gaming-agents.ts';

/** A change of the writing that leaves what is said as it was. */
export interface TrivialEdit {
  id: string;
  name: string;
  edit(text: string): string;
}

/** The changes under which a score must stay where it is. */
export const trivialEdits: readonly TrivialEdit[] = [
  { id: 'case', name: 'all in lower case', edit: (text) => text.toLowerCase() },
  { id: 'typos', name: 'a typo in every fifth long word', edit: mistype },
  { id: 'apostrophes', name: 'no apostrophes', edit: (text) => text.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '') },
  { id: 'order', name: 'neighbouring sentences exchanged', edit: exchangeNeighbours },
  { id: 'spelling', name: 'American spelling', edit: (text) => replaceWords(text, american) },
  { id: 'synonyms', name: 'synonyms', edit: (text) => replaceWords(text, synonyms) },
];

/** Exchanges two inner letters in every fifth word of six letters or more. */
function mistype(text: string): string {
  let count = 0;
  return text.replaceAll(/\p{L}{6,}/gu, (word) => {
    count += 1;
    if (count % 5 !== 0) return word;
    const at = Array.from({ length: word.length - 3 }, (_, index) => index + 1).sort((left, right) => Math.abs(left - word.length / 2) - Math.abs(right - word.length / 2)).find((index) => word[index] !== word[index + 1]) ?? 1;
    return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2);
  });
}

/** Exchanges the first with the second sentence of a paragraph, the third with the fourth and so on, where neither asks. */
function exchangeNeighbours(text: string): string {
  return text.split('\n').map((line) => {
    const sentences = sentencesIn(line);
    for (let at = 0; at + 1 < sentences.length; at += 2) {
      const [first = '', second = ''] = [sentences[at], sentences[at + 1]];
      if (first.includes('?') || second.includes('?')) continue;
      sentences.splice(at, 2, second, first);
    }
    return sentences.join(' ');
  }).join('\n');
}

function replaceWords(text: string, table: readonly (readonly [from: string, to: string])[]): string {
  return table.reduce((changed, [from, to]) => changed.replaceAll(new RegExp(`\\b${from}\\b`, 'giu'), (found) => (/^\p{Lu}/u.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to)), text);
}

const american = [
  ['apologise', 'apologize'], ['apologised', 'apologized'], ['apologising', 'apologizing'], ['realise', 'realize'], ['realised', 'realized'], ['recognise', 'recognize'],
  ['organise', 'organize'], ['organised', 'organized'], ['prioritise', 'prioritize'], ['cancelled', 'canceled'], ['cancelling', 'canceling'], ['travelling', 'traveling'], ['labelled', 'labeled'],
  ['colour', 'color'], ['favour', 'favor'], ['behaviour', 'behavior'], ['honour', 'honor'], ['neighbour', 'neighbor'], ['neighbours', 'neighbors'], ['centre', 'center'], ['metre', 'meter'],
  ['cheque', 'check'], ['licence', 'license'], ['defence', 'defense'], ['grey', 'gray'], ['programme', 'program'], ['catalogue', 'catalog'], ['fulfil', 'fulfill'], ['enquiry', 'inquiry'], ['tyre', 'tire'],
] as const;

const synonyms = [
  ['phone', 'telephone'], ['telephone', 'phone'], ['quickly', 'fast'], ['begin', 'start'], ['ring', 'call'], ['rings', 'calls'], ['rang', 'called'], ['ringing', 'calling'], ['buy', 'purchase'], ['bought', 'purchased'],
  ['fix', 'repair'], ['fixed', 'repaired'], ['right away', 'straight away'], ['straight away', 'at once'], ['perhaps', 'maybe'], ['maybe', 'perhaps'], ['whole', 'entire'], ['big', 'large'],
  ['get back to you', 'come back to you'], ['nobody', 'no one'], ['no one', 'nobody'], ['somebody', 'someone'], ['someone', 'somebody'], ['everybody', 'everyone'], ['anybody', 'anyone'],
  ['mistake', 'error'], ['happens next', 'comes next'], ['until', 'till'], ['also', 'as well'], ['wrong', 'not right'], ['talk', 'speak'], ['give back', 'return'],
] as const;
