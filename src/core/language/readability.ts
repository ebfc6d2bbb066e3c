import type { Unread } from './observation.ts';
import { tokenise } from './text.ts';

const englishWords = new Set(
  ('the a an and or but i you he she it we they me my your our their this that is are was were be been am do does did not no yes to of in on at for with from have has had ' +
    'will would can could should what why how when where who which if so just all any some there here about please thanks thank sorry okay hello hi').split(' '),
);
/** Frequent words of other languages customers write in, without accents as tokens are; words that are also English are left out. */
const foreignWords = new Set(
  ('der die das und ich nicht ist sie wir ein eine mit für auf haben sind wie aber mein ihr ihre bitte es zu den dem uns noch schon auch guten vielen danke dank mir mich sehr dass leid tut wurde kein keine möchte können ' +
    'le la les des et je vous nous est pas une pour dans avec sur mais votre mon ce que qui du ne bonjour merci très bien être avoir ' +
    'el los las y yo usted es una para con por pero mi su que como muy no está gracias hoy hola quiero puedo señor señora tiene tengo puede nuestra nuestro porque cuando ' +
    'il che non sono una per con ma mio suo della grazie questo buongiorno vorrei molto ' +
    'het een niet ik jij u wij van voor met maar mijn uw dat ' +
    'os um uma não eu você para com mas meu seu obrigado isso bom dia muito ' +
    'nie jest się że proszę jak bardzo już za wszystko dziękuję dzień dobry jutro aap aapka aapki hoon hai nahi mera meri kya och det inte jag är ' +
    'och på av til ikke jeg er').split(' ').map((word) => tokenise(word)[0]?.norm ?? word).filter((word) => !englishWords.has(word) && word !== 'fur'),
);
/** Words looked at for the language: enough to judge by, few enough to stay quick. */
const sample = 120;

/** Says why a text cannot be read: no text, no words, or not English. */
export function findUnread(text: string): Exclude<Unread, 'too-long'> | undefined {
  if (text.trim() === '') return 'empty';
  const words = tokenise(text).slice(0, sample).map((token) => token.norm);
  if (words.length === 0) return 'no-words';
  return isOtherLanguage(words) ? 'other-language' : undefined;
}

/** Judged by function words and script; short texts without either are taken for English. */
function isOtherLanguage(words: readonly string[]): boolean {
  const spoken = words.filter((word) => !/^\d/.test(word));
  if (spoken.length === 0) return false;
  const latin = spoken.filter((word) => /^\p{Script=Latin}/u.test(word));
  if (latin.length < spoken.length / 2) return true;
  const english = spoken.filter((word) => englishWords.has(word)).length;
  const foreign = spoken.filter((word) => foreignWords.has(word)).length;
  return foreign > english && (foreign > 2 || (foreign === 2 && english === 0));
}
