/** Spellings met in chat and e-mail, each with the words it stands for; keys are lower-case with straight apostrophes. */
const spellings: Readonly<Record<string, string>> = {
  "can't": 'can not', cant: 'can not', cannot: 'can not', "won't": 'will not', wont: 'will not', "shan't": 'shall not', dont: 'do not',
  doesnt: 'does not', didnt: 'did not', isnt: 'is not', wasnt: 'was not', couldnt: 'could not', wouldnt: 'would not',
  shouldnt: 'should not', havent: 'have not', hasnt: 'has not', hadnt: 'had not', arent: 'are not', werent: 'were not', aint: 'is not',
  "ain't": 'is not', shouldve: 'should have', couldve: 'could have', wouldve: 'would have', mustve: 'must have', shoulda: 'should have', coulda: 'could have', woulda: 'would have', im: 'i am', ive: 'i have', youre: 'you are', youve: 'you have', youll: 'you will', theyre: 'they are', theyve: 'they have',
  thats: 'that is', whats: 'what is', heres: 'here is', theres: 'there is', shes: 'she is', weve: 'we have', "let's": 'let us',
  "y'all": 'you all', yall: 'you all', "ma'am": 'madam', "o'clock": 'oclock', "'til": 'till',
  gonna: 'going to', wanna: 'want to', gotta: 'got to', lemme: 'let me', gimme: 'give me', dunno: 'do not know', kinda: 'kind of',
  u: 'you', ur: 'your', r: 'are', ya: 'you', yr: 'your', pls: 'please', plz: 'please', plse: 'please', sry: 'sorry', soz: 'sorry', sorrry: 'sorry',
  thx: 'thanks', thnx: 'thanks', tks: 'thanks', ty: 'thank you', tnx: 'thanks', cheers: 'thanks', ta: 'thanks', thankyou: 'thank you', thanku: 'thank you',
  idk: 'i do not know', asap: 'asap', np: 'no problem', ok: 'okay', k: 'okay', okey: 'okay', oki: 'okay', omg: 'omg', wtf: 'wtf', ffs: 'ffs',
  cuz: 'because', cos: 'because', coz: 'because', bc: 'because', tho: 'though', thru: 'through', tmrw: 'tomorrow', tmr: 'tomorrow', tomoz: 'tomorrow',
  tomorow: 'tomorrow', tommorow: 'tomorrow', tommorrow: 'tomorrow', rn: 'right now', ppl: 'people', mins: 'minutes', min: 'minutes', hrs: 'hours', hr: 'hour',
  wk: 'week', wks: 'weeks', yrs: 'years', msg: 'message', mgr: 'manager', info: 'information', apologise: 'apologise', appologise: 'apologise',
  apologys: 'apologies', appologies: 'apologies', apoligise: 'apologise', apolgies: 'apologies', recieve: 'receive', recieved: 'received',
  definately: 'definitely', definatly: 'definitely', defo: 'definitely', seperate: 'separate', wich: 'which', becuase: 'because', teh: 'the',
  adress: 'address', refound: 'refund', wierd: 'weird', beleive: 'believe', belive: 'believe', unaceptable: 'unacceptable', unacceptible: 'unacceptable',
  rediculous: 'ridiculous', ridiculus: 'ridiculous', dissapointed: 'disappointed', dissappointed: 'disappointed', disapointed: 'disappointed',
  frustating: 'frustrating', frustated: 'frustrated', compensaton: 'compensation', delievery: 'delivery', delivry: 'delivery', shure: 'sure',
  understnad: 'understand', undertsand: 'understand', sory: 'sorry', mgmt: 'management', acct: 'account', yea: 'yes', yeah: 'yes', yep: 'yes', yup: 'yes', nope: 'no', nah: 'no',
  '2nite': 'tonight', '2night': 'tonight', tonite: 'tonight', '2moro': 'tomorrow', '2morrow': 'tomorrow', '2mrw': 'tomorrow', '2mro': 'tomorrow', '2day': 'today',
  m8: 'mate', gr8: 'great', l8: 'late', l8r: 'later', w8: 'wait', b4: 'before', cud: 'could', shud: 'should', wud: 'would', abt: 'about', wot: 'what', wen: 'when',
  nvm: 'never mind', tbh: 'to be honest', smth: 'something', bcoz: 'because', bcos: 'because', gd: 'good', innit: 'is not it',
  alright: 'all right', alot: 'a lot', nobody: 'nobody', 'e-mail': 'email', 'e-mails': 'emails', 'e-mailed': 'emailed',
};

/** What an apostrophe ending stands for. */
const endings: Readonly<Record<string, string>> = { "n't": 'not', "'ll": 'will', "'ve": 'have', "'re": 'are', "'m": 'am', "'d": 'would' };

/** Words after which `'s` is a verb ("it's"), not a possessive ("the customer's"). */
const verbHosts = new Set([
  'it', 'that', 'what', 'where', 'who', 'how', 'there', 'here', 'he', 'she', 'everything', 'something', 'nothing', 'when', 'why', 'this', 'nobody', 'everyone', 'one',
]);
const keptEndings = new Set(['size', 'prize', 'seize', 'resize', 'capsize', 'sized', 'seized', 'sizes', 'prizes']);

const table = new Map(Object.entries(spellings).map(([spelling, words]) => [spelling, words.split(' ')]));

/** Gives the plain British words a written word stands for: case, accents, curly apostrophes, contractions, chat spellings, -ize → -ise. */
export function spellOut(written: string): readonly string[] {
  const word = written.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replaceAll('’', "'").replaceAll('‘', "'").replaceAll('ʼ', "'");
  const known = table.get(word);
  if (known) return known;
  const apostrophe = word.indexOf("'");
  if (apostrophe >= 0) return spellOutContraction(word, apostrophe);
  return [spellBritish(word)];
}

function spellOutContraction(word: string, apostrophe: number): readonly string[] {
  if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
  const ending = word.slice(word.lastIndexOf("'"));
  const host = word.slice(0, -ending.length);
  const verb = endings[ending];
  if (verb && host.length > 0) return [...spellOut(host), verb];
  if (ending === "'s") return verbHosts.has(host) ? [host, 'is'] : [spellBritish(host)];
  return [apostrophe === word.length - 1 ? word.slice(0, -1) : word];
}

function spellBritish(word: string): string {
  if (word.length < 6 || keptEndings.has(word)) return word;
  return word.replace(/iz(e[drs]?|ing|ation|ations)$/, 'is$1');
}
