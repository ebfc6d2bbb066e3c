import type { InflamingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Quiet sins: the loss made small, the work handed back, the customer dared or contradicted. */
export const belittlingCues: readonly Cue<InflamingLabel>[] = [
  {
    label: 'minimise',
    because: 'Makes the problem, the loss or the feeling small.',
    confidence: 0.7,
    question: false,
    negation: 'allow',
    patterns: [
      `(you (can|could|may|might)|^) (always|just|simply|easily|also)? (just|simply|always)? (throw|chuck|ignore|bin|delete|put|skip|
        disregard) (the|those|these|them|it|that|any) ..1 (letters?|letter~|message~|email~|call~|alert~|reminder~|text~|post|away|$|<) ..2 ($|<|if|in|away|out)`,
      '(it|that|things|everything) (all)? (worked|turned|came) (out)? ..2 (fine|well|okay|all right|right|good|in the end)',
      '(it|that|this|you|he|she|they) (was|were|had) ..8 (only|just) for (a|an|one|two|the|# ) ..1 (night|day|afternoon|morning|weekend|hour|evening|week|bit|while|minute|moment)',
      '(only|just) for (a|an|one) ..1 (night|day|afternoon|morning|weekend|hour|evening|week) (anyway|though|after all)? $',
      '(it|that|this) is (really|just|only|such)? (a|an) (small|tiny|little) thing ($|really|honestly|<)',
      `(we|i) (handle|deal with|get|see|take|have|process|do|ship|carry|answer) (thousands|hundreds|a thousand|millions|dozens|tons|loads) .. (a|an|
        every|per|each) (day|week|month|hour)`,
      'you are (just|only)? one of (hundreds|thousands|many|dozens|a (hundred|thousand)|lots)',
    ],
    unless: [
      'void|no longer|cancelled|already|replaced|new (one|card)|wrong|expired|old (one|card)|safe|i (will|have)|we (will|have)|now',
      'pretend|i know|voucher|gesture|credit|next to|compared|sorry|should|matter~|no excuse|still|was (our|my)|nothing you',
    ],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    negation: 'allow',
    patterns: [
      `(you|people|customers|everyone|guests) (do)? (need|have|ought|are supposed|are meant|must|should) (to)? (read|look at|check|go through|study|
        see) (the|it|that|all|your|every|page|both) ..3 (whole|entire|page|small print|all of it|terms|instructions|properly|first|carefully)`,
      `(you|customers|people|users|guests|passengers) (should|ought to|must|need to|are supposed to|are meant to) (always|really|also)? (keep|make|take|
        look after|have|store|save|mind|guard) (your|a|the|their|regular|own) ..3 (backup~|copy|copies|receipt~|record~|belongings|valuables|
        things|bags|property|possessions)`,
    ],
    unless: ['do not (need|have)|sorry|i should|we should|need not|should not have'],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    negation: 'allow',
    patterns: ['(that|this|it) (one)? (is|was) (all|entirely|rather|completely)? on you'],
    unless: ['not|never|hard on you|rough on you'],
  },
  {
    label: 'pass-buck',
    because: 'Puts the fault or the work on somebody else.',
    negation: 'allow',
    patterns: [
      `(i|we) (did not|never|have not|do not) ..6 (<) i (only|just)? (work|am|answer|handle|take|sell|do) ..1 (in|on|at|the|here|only|just|sales|
        support|reception|billing|phones|$)`,
      '(i|we) (did not|do not|never) (make|made|set|write|wrote|choose|chose) (the|these|those) ..1 (rule~|price~|polic*|timetable|system|fee~)',
      '(is|are|was|were) not (ours|mine) $|(belongs|belong) to (the|your|a|another|somebody) ..3 (<) not',
      `here is (the|their|his|her) ..1 number (for|of|to)? (the|their)?|(give|giving|have) you (the|their|his|her) (number|email|address) (for|of|to) (the|their)`,
      `you (would|will|should|do)? ..1 (need|have|want|best|better|ought)? (to)? (speak to|speak with|talk to|ring|call|contact|ask|try|go to|email|write to)
        (collections|claims|refunds|accounts|returns|support|reception|security|lettings|legal|sales|billing|head office|customer services?)`,
    ],
    unless: [
      'number i (ring|call|use)|(my|direct|our own|case|reference|order|tracking|room) number|ring me|call me|(i|we) (will|have|am|are) ..4 (ring|call|spoken|asked|ask|chase)',
      'did not (do|send|call|ring|make) (the|it|that|what) ..2 (i|we) promised|you (do not|need not|will not)|not (ours|mine) to',
    ],
  },
  {
    label: 'policy-wall',
    because: 'Gives a rule as the answer.',
    negation: 'allow',
    patterns: [
      '(^|<) (it is|that is|this is|just|because of|no)? (company|house|shop|standard|store|our|hotel|bank|airline)? (policy|rules|regulations|procedure) $',
      '(^|<) (it is|that is|this is) (the|a|our) (rule|policy|procedure|regulation) $',
    ],
    unless: ['what|is that|against|setting|aside|not (a|the|our)|apologise|waive|change'],
  },
  {
    label: 'argue',
    because: "Disputes the customer's account.",
    negation: 'allow',
    patterns: [
      `(nobody|no one) (here|at all|in this ..1)? (has|is|was|ever|has ever)? (ever)? (called you (a|an|names)|said (that)? you (were|are|had|did|stole)|accused you|
        accusing you|calling you (a|an)|saying (that)? you|suggested (that)? you|suggesting|implied|implying)`,
      `(according to|as per|from) (our|the|my) (records|system|systems|notes|log|logs|files|tracking|data|screen) ..3 (you|no one|nobody|nothing|no|there
        (is|was) no|everything)`,
      `(according to|as per|from) (our|the|my) (records|system|systems|notes|log|logs|files|tracking|data|screen) ..12 (no one|nobody) (was|answered|opened|came)`,
      `(according to|as per|from) (our|the|my) (records|system|systems|notes|log|logs|files|tracking|data|screen) ..5 (was|were|has been|have been|had been)
        (delivered|received|sent|signed|returned|cancelled|working|paid|used|opened|completed|collected|attended|resolved|closed|answered)`,
    ],
    unless: ['our (fault|mistake)|sorry|you (were|are) right|and (we|i) should|you have (a|two|three|# |been waiting)|you are (booked|due|entitled|owed)'],
  },
  {
    label: 'hostile',
    because: 'Dares or sneers at the customer.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(^|<|fine|on|well|please) (write|post|leave|file|make|send|publish|tweet) (your|the|that|a|it|one) ..1 (review|complaint|post|letter)? (<)? then $`,
      '(^|<|fine|well|on|ahead) (complain|sue|leave|go|post|tweet) (<)? then $',
      '(have|show) (the|some|a bit of) (decency|courtesy|manners|grace|good manners) (to|and)',
    ],
    unless: ['(did not|nobody|no one|not one|none|never|should|ought|must) ..4 (have|had|show|shown)|(i|we) will'],
  },
];
