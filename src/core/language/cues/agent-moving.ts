import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Asking, explaining and moving the case in plain words. */
export const movingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'ask-open',
    because: 'Invites an account, a feeling or what matters most.',
    question: true,
    negation: 'allow',
    patterns: [
      'what is the (story|matter|trouble|position|situation|worst)|where (does|do|did) (that|this|it) (all)? leave (you|him|her|them|us)',
      'how (did|has|is|are|do|does) (you|he|she|they|your ..2) (take|taken|taking|react|cope|coping|bear|bearing|manage|managing|see|find it)',
      'if you (could|had to) (have|choose|pick|change|name) (one|a|just one) thing|what (would|does) ..3 look like',
      'what (was|is|has been) (going on|happening) (when|there|since|with)|what is the (bit|part|thing|one thing) ..1 (that)? (bothers|worries|matters|upsets|hurts|troubles|gets)',
      'how would you like (us|me|it|this|that)',
    ],
    unless: ['reference|number'],
  },
  {
    label: 'check',
    because: 'Asks whether the customer agrees, understands or is served.',
    question: true,
    negation: 'allow',
    patterns: [
      'is that (a plan|a deal|enough|settled|agreed|better|acceptable|to your)|have i (got|read|heard|understood) (everything|it all|all of)',
      'are we (agreed|all right|okay|set|good|settled|clear)',
    ],
  },
  {
    label: 'explain',
    because: 'Gives the cause or how it works.',
    confidence: 0.55,
    question: false,
    patterns: [
      'hence (the|your|no|all)|(is|are|was|were) (in|out|down|off|closed|shut|away) for (an|a|the)? (inspection|repair~|maintenance|service|checks|cleaning|upgrade)',
      'there (is|are|was|were) (two|three|another|a second|# ) ..8 (and|so) (the|it|your|they|one)',
      '(rounds|counts|reads|sorts|sends|takes|treats|shows|prints|picks|charges) ..4 (where|whereas|while|instead|only|as if|every|each|in batches)',
      `(a|an) ..2 (overturned|collapsed|struck|fell|flooded|failed|broke|snapped|crashed|burst|blocked|closed) ..6 (and|so|at|on|in|which|before|this|last)`,
    ],
    unless: ['policy|you (did not|failed|should)|i will|we will|sorry|which one|prefer'],
  },
  {
    label: 'act',
    because: 'States a concrete step that is being done.',
    confidence: 0.65,
    question: false,
    patterns: [
      '^ (and|so|now)? _ is (just|now|already)? (walking|coming|driving|heading|bringing|carrying|fetching|running|packing|loading|cycling|standing|cooking|printing) ..3 (over|to|with|at|your|it|the|up|down|round)',
      '(i|we) (am|are) (wiping|waiving|deleting|striking|scrapping|lifting|tearing|freeing|clearing|binning|undoing|reversing|crossing) (that|this|the|your|it|both|all)',
      '(i|we) have (now|just)? (told|asked|instructed) (the|our|my|him|her|them|_) ..2 to',
      '(i|we) (am|are) going to (stand|wait|walk|drive|go|come|ring|write|ask|call|get|fetch|find|put|print)',
      '(your|the) (name|seat|order|file|claim|bed|place) (is)? (at the (top|front|head)|first|next) (of|on|in)?',
    ],
    unless: ['told (you|the customer)|if you|not going|end the'],
  },
  {
    label: 'offer-choice',
    because: 'Gives the customer the choice between ways forward.',
    patterns: [
      '^ @weekday ..3 or (on)? @weekday|^ (this|next) week or|^ (early|morning|before) or (late|afternoon|after)|^ (window|aisle|upstairs|front|cash|card) or',
      '(i|we) (can|could) ..10 (<) or (hold|keep|send|give|put|book|leave|make|arrange|cancel|change|call|lend|refund|move)',
      'shall (i|we) ..10 or (<)? ..1 (leave|send|keep|wait|put|bring|give|call|email|post|book|have|move|hold)',
    ],
    unless: ['was it|did'],
  },
  {
    label: 'redress',
    because: 'Offers something to make up for the loss.',
    patterns: [
      'will not cost (you|a)|(at|for) the same (price|money|rate)|(tonight|instead|upgrade|suite|room|model|one|seat) (<) same price',
      'you (will|shall) (get|have|see|receive) ..6 (pound~|euro~|dollar~|money|deposit|fare|fee|payment|#) ..3 back',
      'let (me|us) (just)? (cover|pay|refund|replace|credit|treat|buy|make (it|this) up)',
      '(give|giving|pay|paying|send|sending|hand) you (the|your) (difference|money|fare|fee|deposit|rest|lot) back',
    ],
    unless: ['will not (get|have)|if you|policy'],
  },
  {
    label: 'set-expectation',
    because: 'Says what happens next and by when.',
    confidence: 0.65,
    question: false,
    negation: 'allow',
    patterns: [
      '(you have|it is open|it stays|that stands|i hold it|the offer) ..3 (until|till) (the|# |@weekday|@month|end|next|monday)',
      '(next|then|after that|from there|first) you (will|are going to) (get|have|hear|see|receive|meet)',
    ],
  },
  {
    label: 'reassure',
    because: 'Comforts about the outcome or about being in good hands.',
    confidence: 0.65,
    negation: 'allow',
    patterns: [
      'nothing ..5 (goes|will go|gets|leaves) (any)? (further|out|lost|this)|(goes|go) no further|stays (between|with) (us|me)',
      '(photo~|file~|data|thing~|parcel|bag~|case|money|order|picture~|document~|it|they|everything) (is|are) (all)? (there|intact|complete|accounted for|unharmed|untouched|in one piece|safe)',
      '(have|has) not lost (a|any|your|anything|it)|(i|we) will not let (it|this|that|anything|them|you) (drop|slip|fall|go|happen|get|down|lie|be|miss|leave)',
      '(i|we) will have (you|it|her|him|them|everything) (home|back|up and running|there|safe|sorted|ready)',
    ],
    unless: ['policy|if (it|they|everything) (is|are)|not (there|intact)|is there|are there|left here|left us'],
  },
  {
    label: 'reframe',
    because: 'Turns from what cannot be done to what can.',
    confidence: 0.65,
    question: false,
    negation: 'allow',
    patterns: ['(^|<) ..6 (though|instead) (<)? (i|we) (can|could|will)|(i|we) (can|could) ..10 instead', 'let us see what (we|i|you) can|what (we|i) can (still)? (save|rescue|do)'],
  },
];
