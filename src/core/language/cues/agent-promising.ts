import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** What to hold on to: times, names, comfort and coming back. */
export const promisingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'set-expectation',
    because: 'Says what happens next and by when.',
    question: false,
    negation: 'allow',
    patterns: ['@deadline'],
    with: ['@will-be|will'],
    unless: [
      '(should|would|could|might) have (been|had|got|said)|would have|ago|yesterday',
      'last (week|month|night|year)|why|do you|within # days of|up to # days before|was|were|had|aim to',
      'in my|# days before|if (that|the)|must|you will not (get|be)|thought|for # years',
      'you will be (blocked|banned)',
    ],
  },
  {
    label: 'set-expectation',
    because: 'Says when it happens.',
    confidence: 0.65,
    question: false,
    negation: 'allow',
    patterns: [
      '(@deadline)|(^|<) (about|around)? (# |ten|nine) (minutes|hours)|allow (about|up to)? # ..2 @unit',
      '(expect|see|have|get|receive|hear) ..5 @deadline',
      '(takes|take|lasts|is|about|around|up to|typically|usually) ..2 # #? (working|business)? @unit',
      '@weekday (at the latest|morning|afternoon|evening|at #|latest|after|before|by|then)|by @weekday',
      '(i|we) (have|am|are) ..8 (tomorrow|tonight|@weekday|this (afternoon|morning|evening)|by #)',
    ],
    unless: [
      '(should|would|could|might) have|ago|yesterday|last (week|month|night|year)|was|were|had|did',
      'have been|since|policy|article|within # days of|before (exam|the|departure|your)|up to # days',
      'said|told|you (signed|called|filed|waited|left|missed|booked|ordered)|every|how (can|may) i',
      'help you|day off|have a|for # (years|days|weeks)|waiting|been|thank|open from|our hours',
      'traced for|must be|ticket says|required|dear|reviews|i was|can be made',
    ],
  },
  {
    label: 'set-expectation',
    because: 'Names who does what next.',
    confidence: 0.6,
    negation: 'allow',
    patterns: [
      `(i|we|he|she|they|@them|it) (will|is going to|are going to) (call|ring|phone|email|text|message|write|be in
        touch|contact|update|let you know|meet|come|be with you|be there|arrive) ..2 (you|and|at|on|by|before|straight|
        there|with) ..5 (@deadline|# |once|when|as soon as|either way|whichever|the moment|by|between)`,
      `you (will|should) (hear|get|have|receive|see) ..8 (from (me|us|him|her)|by|before|within|in # |tomorrow|today|
        tonight|@weekday|either way|whichever way|once|as soon as)`,
      '(until|till) (then|it is|that is) ..4 (i|we|you)',
    ],
    unless: ['look into|soon $|in due course|should have|would have'],
  },
  {
    label: 'set-expectation',
    because: 'Says when it happens.',
    confidence: 0.6,
    question: false,
    negation: 'allow',
    patterns: [
      '(before|after|around|by|at) (lunch|lunchtime|noon|midday|breakfast|dinner|tea|close|closing|dark|midnight)',
      `(in|within|takes|take|give (it|them|him|her|the bank)) (about|around)? (an|a|#|half an|a couple of|a few) ..2
        (hour|@unit)`,
      'once ..6 (i|we) (will|can)',
      `(i|we|he|she|they|it|you|that) (will|should|is|are) ..6 (tomorrow|tonight|@weekday|today|this (morning|
        afternoon|evening)|next week|any minute)`,
      '(tomorrow|tonight|@weekday) (<)? (first|morning|afternoon|evening|at|between|before|after|by)',
      '(either way|whichever way|whatever happens|as soon as)|on the #',
    ],
    unless: [
      'ago|yesterday|last (week|month|night|year|@weekday)|(was|were|had|did)|have been|should have',
      'would have|have a|policy|article|said|told|you (signed|called|filed|left|missed|booked|ordered)',
      'asap|as soon as possible|must|every',
    ],
  },
  {
    label: 'reassure',
    because: 'Comforts about the outcome or about being in good hands.',
    negation: 'allow',
    patterns: [
      `(do not|no need to|please do not|try not to|you do not need to|you need not) (worry|panic|fret|be afraid|be
        scared|fear|worry about)`,
      'nothing to (worry about|fear|be afraid)|no (worries|problem) (at all|$|<)',
      '(rest|be|you can be|let me|i can|may i) assure~ (you|that|we|i|<)|rest assured',
      '(trust|believe) me|you have (my|our) word',
      '(i|we) (promise|guarantee|swear) (you|it|that|this|we|i|<|$)|guaranteed',
      `(i|we) (will|are going to|am going to) (definitely|certainly|absolutely)? get (this|it|that|you|everything|
        things) ..2 (sorted|fixed|resolved|right|straightened|running|back|home|through|solved|there)`,
      `(we|i) (will|are going to|am going to) (definitely|certainly|absolutely)? (find (it|a way|him|her|them|out
        what)|sort (it|this|that|everything)|solve (it|this)|figure (it|this)|work (it|this|something) out|fix (it|this|
        that)|get to the bottom|make (it|this|things) right|take (good)? care of (you|it|this|him|her|them|everything))`,
      `(it|that|this|everything|all|you|she|he|they|things) (will|is going to|are going to) (all)? (be|turn out|come|
        work) ..2 (fine|okay|all right|good|well|perfect|safe|smoothly|great|sorted|right)`,
      `(is|are|was) (perfectly|completely|absolutely|quite|totally|still|both|now|all)? (safe|in (good|safe|the right|
        very good) hands|protected|secure|intact|not (in (any)? (danger|trouble)|dangerous|harmful|at risk|lost))`,
      'good hands|(hundred|100|one hundred) (percent|sure|certain)',
      '(without fail|fingers crossed|have faith)',
      '(we|i) (have|have got) (you (covered|$|<)|got you|got this|your back)',
      `(i am|we are) (right)? (here (for you|with you|to help you through)|with you (on this|all the way|until|
        through)|on your side|by your side|behind you)`,
      'you are not (alone|on your own|going to lose|losing)|(put|set) your mind .. (at)? (rest|ease)',
      'rest easy|breathe easy|you can relax',
      '(it|that|this) (will not|is not going to|will never|is never going to) happen (again|to you|twice)',
      'never going to happen again',
      `nothing (bad)? (is going to|will|can|has been|gets|goes) (happen|be (lost|sold|moved|charged|taken|cancelled|
        spoil)|spoil|go wrong|change|lost)`,
      '(does|do|will) not (lose|affect|cost|count against|harm) (you|your|anything|any)',
      `(you|he|she|they) (will|can) (still)? (be fine|be okay|be all right|make it|not (lose|be charged|miss|be left|
        have to worry))`,
      '(plenty of|enough|still) time|(gives|leaves) (us|you) (a lot|plenty|more) .. (room|time|options)',
      '(best|right) thing (that could|you could)',
      'usually (headed|works out|clears up|turns up|sorts|comes back|goes well)|the good news is',
      'always (turns|turn|comes|come|works|work) (up|out|good|right)',
      'no (strings|catch|penalty|judgement|questions asked|harm done)|whatever (it takes)',
      '(it is|you are) not too late',
      'you (did|have done|caught) ..2 (the right thing|early|in time|well to call)',
      'you can (literally)? not lose|(i have|we have) .. (a (really|very)? good feeling)|taken care of',
      'looked after|we will not let|not on my (shift|watch)',
    ],
    unless: [
      'policy|can not (refund|offer)|no note|you can lose|no one (in|picked|called|told|checked)',
      'have you back|but (i|we) can not|do i look|what do you|look into|so do not worry about what',
      'not my|important to us|worry about (it|that) later|sorry (if|you feel)|should have',
    ],
  },
  {
    label: 'reassure',
    because: 'Comforts about the outcome or about being in good hands.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      '(nobody|no one) (is going to|will|can) (cut|take|charge|ask|throw|make|judge|close|send|chase|bother|turn|blame|hurt)',
      `(is|are|can be|will be|that is|it is) (easily|quickly|quite|perfectly|still)? (fixed|mended|fixable|sorted|
        solved|put right|repairable|doable|treatable|solvable|manageable)`,
      'nothing (is|has|was) (been)? (lost|gone|deleted|missing|charged|broken|changed|sold|wrong with)',
      'in (the right|very good|safe|expert) (place|hands)|know what (they|we|he|she) (are|is) doing',
      'one way or another|(is|are|all) (safe|safely)|we will (manage|find|get there|sort|solve|work)',
      '(will|would|can) not lose (your|the|any|a)',
    ],
    unless: ['if you|policy|but (you|that|it)|once you|you (should|did not)|not (fixed|safe|sorted)'],
  },
  {
    label: 'reassure',
    because: 'Comforts about the outcome or about being in good hands.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      '(sounds|looks|feels) worse than|(up and running|back on your feet|back to normal|good as new)',
      'you will be ..2 (up|back|home|on your way|fine|all right)',
      '(is|are) still (open|yours|valid|there|booked|safe|held|in place)',
    ],
    unless: ['policy|you will be back (for|here)|if you|but you'],
  },
  {
    label: 'follow-up',
    because: 'Commits to contact the customer again or to verify afterwards.',
    patterns: [
      `(i|we) (will|shall|am going to|are going to) (also|then|personally|just|still)? (call|ring|phone|message|text|
        write|email|be in touch|check|come back|get back|update|let you know|drop you|follow up|send you (an update|a
        message|word)|look in|touch base|ping) ..5 (@weekday|tomorrow|tonight|later|after|at #|by #|in (a|the|two|#)|
        once|when|to (see|make sure|check|confirm|ask|say)|as soon as|the moment|either way|again|on the|this
        (afternoon|evening)|with (what|an update|the)|whether|before|until|every|the second|if)`,
      '(i|we) (will|shall) (check|look) (in|back)',
      '(follow|following) up (with you|on|by|to|tomorrow|myself)',
      `(you) (will)? hear (back)? from (me|us|him|her) ..4 (by|at|on|before|within|today|tomorrow|either|whichever|
        tonight|again|#)`,
      `(make sure|check|confirm|see|verify) (that)? (it|everything|all|they|he|she|this|that) ..2 (arrived|works|
        worked|is working|went|held|still|came|is right|is okay|holding|turned up|stayed|is fixed)`,
      '(keep|keeping) you (posted|updated|informed|in the loop)',
      'i will (personally)? (call|ring|message|text|write) (you)? (myself|back|again)',
      '(report|come) back to you|if (i|we) hear (first|anything) (i|we) will',
    ],
    unless: [
      'you (can|could|should|need to|must) (call|ring)|why|i will not|end the',
      'get back to you (soon|shortly)|should have|would have|if you (do not|are not)|someone will',
      'as soon as possible',
    ],
  },
  {
    label: 'follow-up',
    because: 'Commits to contact the customer again or to verify afterwards.',
    patterns: [
      `(i|we) (will|am going to) ..1 (give you a (ring|call|bell|shout)|look in|check in|drop by|pop by|come back to
        you|ring round) ..4 (@weekday|tomorrow|tonight|later|again|on|in|at|once|after|to|by|next|when)`,
    ],
  },
];
