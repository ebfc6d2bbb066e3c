import type { InflamingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Fobbing off and needling in everyday words. */
export const fobbingCues: readonly Cue<InflamingLabel>[] = [
  {
    label: 'command-calm',
    because: 'Tells the customer how to feel or behave.',
    negation: 'allow',
    patterns: [
      'you (will|would|do)? ..1 (have|need|ought|got) to (moderate|control|compose|contain|collect|curb|watch) (yourself|your)',
      '(^|<) (less|enough) of (the|that|your) (attitude|lip|cheek|noise|shouting|language|drama|tone|nonsense)',
      '^ (sir|madam|mr _|mrs _|ms _)? (breathe|compose yourself|pull yourself together|pipe down)',
      'no need (for|to) (the|a|your|that|such)? ..1 (raised|shouting|language|tone|voice|attitude|rudeness|aggression)',
    ],
  },
  {
    label: 'minimise',
    because: 'Makes the problem, the loss or the feeling small.',
    negation: 'allow',
    patterns: [
      'it is (just|only)? (a|an) ..3 (we are talking about|for (god|heaven|goodness|pity) ..1 sake)',
      '(been|is|was) (just|only)? (a|an|one|# ) _ (<)? not (a|an|the|# ) _ $',
      'never (hurt|killed|harmed|bothered) (anyone|anybody|nobody|a soul)',
      '(i have|we have|i|we) (heard|seen|had|known|dealt with) (far|much|a lot|way|plenty)? worse',
      '(hardly|barely|scarcely) (even)? (notice|see it|tell|feel it)',
      '(<|^) (that|it) is (really)? nothing ($|<|at this|compared|really|these days|for (a|this|the))',
      'it is (purely|only|just) cosmetic|a cosmetic (thing|issue|matter)',
    ],
    unless: ['i have (rarely|seldom|never)|not (heard|seen) worse|sorry'],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    question: false,
    negation: 'allow',
    patterns: [
      'you did (pick|choose|sign|agree|buy|book|order|select|tick|click|opt|say|accept|ask) (the|for|to|it|that|this|yes|a|in)',
      'that is what (comes of|you get|happens)|what did you expect for',
      '(label|instruction~|manual|box|page|sign|receipt|leaflet|confirmation|website|listing|terms|form) (does|do|is|are)? (clearly|quite clearly|plainly|very clearly) (says|say|said|states|stated|state|tells|shows|marked)',
      '^ had you (not)? (rung|called|read|told|asked|come|kept|booked|paid|said|given|been|written|*ed)',
      'you will have (pressed|clicked|forgotten|left|missed|typed|deleted|put|moved|turned|switched|broken|mixed|lost|read)',
      '(on|in|under) ..5 what you signed',
    ],
    unless: ['you did (ask|say) (for|to|it|that) ..8 (and|but) (we|i|nobody|no one)|right|sorry|as you did|our (fault|mistake)|(i|we) (forgot|missed|ignored)'],
  },
  {
    label: 'pass-buck',
    because: 'Puts the fault or the work on somebody else.',
    negation: 'allow',
    patterns: [
      '(^|<) (talk|speak|complain|write|go) to (the|your|whoever) ..2 $',
      'i have (got)? (no|not much|little) (say|control|influence|authority|power) (in|over|on|there)',
      '(^|<) blame (the|your|them|him|her|whoever)',
    ],
    unless: ['(i|we) will|do not blame|i have (told|rung|asked)|not blame'],
  },
  {
    label: 'policy-wall',
    because: 'Gives a rule as the answer.',
    negation: 'allow',
    patterns: [
      '^ no _ (<)? no (refund~|return~|exchange~|service|entry|deal|exceptions|help|discount)',
      'rules are (made|there|meant|for) (for|to)?',
      '(^|<) (after|past|without|beyond|outside) ..5 (we|i) (do not|can not|no longer|will not) (take|accept|exchange|refund|change|do|pay|replace|cancel)',
      'the (system|form|policy|computer) (needs|requires|wants|insists|demands)|(<) full stop $',
    ],
    unless: ['break|but (i|we)|waive'],
  },
  {
    label: 'refuse',
    because: 'Says no, with no way forward.',
    negation: 'allow',
    patterns: [
      '(i|we) (will|shall) not be (taking|going|pursuing|spending|entertaining|considering|revisiting|changing) (this|it|that|any|into|further|over)',
      'there is no way (i|we|that|you)',
    ],
    unless: ['but (i|we)|what (i|we) can|until|instead'],
  },
  {
    label: 'argue',
    because: "Disputes the customer's account.",
    negation: 'allow',
    patterns: [
      'no reason (to|why i should) (doubt|disbelieve|question) (him|her|them|it|that|our|the|my)|why would (he|she|they|our ..1) (lie|say)',
      '(it|they|that|everything) (left|was) (here|us|the (shop|warehouse|depot|kitchen)|ours) (in one piece|fine|undamaged|intact|complete|in (good|perfect|full)|working)',
      'not what (it|the ..2|my ..1|our ..1) (says|say|shows|show)',
      '(i have|we have) (got)? you down as|(photo~|camera|tracker|gps) (clearly)? (shows|says|has) (the|your|it|you|that)',
    ],
    unless: ['sorry|you are right|our (fault|mistake)'],
  },
  {
    label: 'hostile',
    because: 'Insults, mocks, swears at or sneers at the customer.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      '^ (someone|somebody|quick|oh) (<)? (someone|somebody)? (call|alert|ring|fetch|stop) (the|a)',
      'better (manners|behaved) (than|from|at)?|(toddler~|child|children|kids|dog~|animal~) ..2 (better|more) (manners|sense)',
      '(have you considered|why not|why do you not|perhaps|maybe|feel free to|you could) (try)? (shopping|shop|going|go|taking|take) (somewhere|elsewhere|your (custom|business|money))',
      '(fun|hit|joy|life and soul) (at|of) parties|(someone|somebody) (is)? (having|had) a (day|moment|meltdown)|(got out|out) of (the)? wrong side',
    ],
    unless: ['(i|we) (will|would|should)|deserve|sorry'],
  },
  {
    label: 'threaten',
    because: 'Threatens a consequence.',
    negation: 'allow',
    patterns: [
      '(i|we) would (be|think) (very|really)? (careful|carefully|twice) (with|about|before|if)|(we|i) do have (lawyers|solicitors|security|cameras|ways)', '(keep|carry) (this|that|it|on) (up|like this) and you (can|will|may|might)',
      '(post|say|do|publish|write|try|print) (that|it|this) ..1 and you will (hear from|regret|be sorry|lose|be (blocked|banned|sued)|find|see)',
    ],
    unless: ['hot|wet|sharp|fragile|glass'],
  },
  {
    label: 'vague',
    because: 'Promises with no what or when.',
    question: false,
    patterns: [
      '(we will|let us|i will)? see (how it goes|what happens|where (it|we))|(someone|somebody|they) (is|are)? bound to|in the (pipeline|works|system somewhere)',
      '(give it|leave it) (a|some) (while|time|bit)|one way or the other in time',
      '(mention|pass|raise|flag) (it|this|that) (on)? (to|with) (someone|somebody|the team|them)',
      'give it a (few|couple of) (days|weeks) and see',
    ],
    unless: ['@deadline|# @unit'],
  },
  {
    label: 'patronise',
    because: 'Talks down to the customer.',
    negation: 'allow',
    patterns: ['(a|any|some) grown up ..3 (there|with you|who|around|can)|it is called (a|an)? ..5 (we all|everyone|everybody)', '(did|do) they not teach|(a|my) (child|toddler|six year old) (could|can|would|knows)'],
  },
  {
    label: 'dismiss',
    because: 'Brushes off or closes with the need unmet.',
    negation: 'allow',
    patterns: [
      'if that is (everything|all) (then)? (<)? (i|we|goodbye|bye)',
      '(it is|that is|everything is|they are) ..2 (explained|described|set out|covered|listed|answered|written) (on|in|at) (the|our) (website|site|app|page|faq~|leaflet|booklet|help)',
      '(marking|mark|marked|closing|treating|logging) (this|it|that|your ..1) (down)? as (resolved|closed|complete~|done|solved|dealt)',
      'you (will|can) find (all)? (of)? (that|this|it|everything|the answer~) ..2 (in|on|under) (the|our)',
      'nothing (else|more|left) (for us)? to (talk|discuss|say|speak)',
    ],
    unless: ['once (you|it)|only when|if you (agree|are happy)|after you'],
  },
];
