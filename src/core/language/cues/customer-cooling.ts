import type { CustomerLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Giving up, and speaking more warmly again. */
export const coolingCues: readonly Cue<CustomerLabel>[] = [
  {
    label: 'disengage',
    because: 'Gives up or leaves without agreement.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(forget (it|about it|the whole)|never mind|nevermind|do not bother|dont bother|not worth (it|the|my)|no point|
        what is the point|i give up|giving up|i am done ($|<|here|talking|with this conversation)|leave it ($|then|<|
        there)|waste of (my)? (time|breath)|(this is|it is) (pointless|hopeless|useless|going nowhere)|i will (sort|do|
        deal with|handle|manage|fix) (it|this) myself|why (do|did) i (even)? (bother|try)|save your breath|let us
        (just)? leave it|(right|ok|okay|fine|well) (<)? (bye|goodbye)( then)?|bye then|goodbye $|i am (leaving|hanging
        up|off|out|going now)|(just)? (cancel|drop|scrap) (it|everything|the whole thing) ($|then|now)|end of
        conversation|we are done|nothing more to say|do what you (want|like)|i do not care (any ?more|anymore|any
        longer))`,
      '^ (whatever|fine whatever|okay whatever|okay bye|bye) $|whatever $|(just)? leave it $',
      'no point (in)? (talking|arguing|asking|trying|continuing)',
    ],
    unless: [
      'never mind (the|that)|do not (give up|leave)|not giving up|fine (thanks|thank)',
      'leave it (with|at|on|by|in)|thank|bye (thanks|and)',
    ],
  },
  {
    label: 'disengage',
    because: 'Gives up or leaves without agreement.',
    confidence: 0.6,
    question: false,
    negation: 'allow',
    shortTurn: 3,
    patterns: ['^ (fine|right|okay|whatever|k|wow okay|if you say so|so nothing|so that is it|great|forget it)'],
    unless: ['thanks|thank|please|yes|good|do|book|works'],
  },
  {
    label: 'disengage',
    because: 'Gives up or leaves without agreement.',
    negation: 'allow',
    patterns: ['(i am|we are) (so)? done with (this|it|you|all)'],
  },
  {
    label: 'soften',
    because: 'Speaks more warmly, concedes or lowers demands.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(i am|i m|im)? (so|really|very)? sorry (for|about|i|if i) ..5 (shout~|yell~|swear~|swore|snap~|rude|short|angry|
        having a go|taking it out|earlier|losing|lost|temper|language|being|was|ranting|rant|outburst|going off|called|
        said|calling)`,
      `(i|we) (did not mean|should not have|did not|was not) (to)? (shout|yell|snap|swear|be rude|have a go|take it
        out|said that|swore|shouted|snapped|called you|fair to)`,
      '(apologies|apologise|sorry) (for|about)? (my|the) (tone|language|outburst|rant|temper|manner|message|earlier)',
      `(i|we) (know|understand|get|appreciate|realise|can see|see|can tell) (it is|its|it was|that it is|this is|that|
        you are|you)? ..2 (not (your|you)|only doing|just doing|doing your|trying|do not make the|are (trying|doing)|
        did not|mean it|the messenger|personally)`,
      'not your fault|nothing (personal|against you)|(it is|not)? not you (personally|i am)',
      'do not (hate|blame) you|not blaming you',
      `(that|this|it) (is|was|has)? (really|actually|much|very|a|so|an)? (better|a relief|helpful|a lot better|
        reassuring|kind|different (letter|answer|story)|fair|fair enough|good to (know|hear)|decent|an improvement|more
        like it|honest|really helpful|kind of you|something)`,
      `(you are|you have been|you were|you re) (the (first|only) (person|one)|actually|very|so|really)? ..3 (helpful|
        kind|patient|great|honest|listen|listened|listening|looked|decent|star|helped|good|helping|the first)`,
      `(first|only) (person|one|time) ..3 (who|that|to|anyone|someone|somebody) ..3 (listen|listened|looked|helped|
        actually|bothered|explained|apologised|answered|cared|understood)`,
      `(okay|ok|all right|fine|right|well|yeah|fair enough) (<)? (i|that|then|you|it|thank|thanks|fair|did not|but)
        ..2 (understand|get it|see|appreciate|makes sense|was (a bit|too)|do not love|can wait|guess|suppose|will wait|
        did not (expect|realise|know|think)|helps|expect|have a point|(does|that) (actually|really)? help~)`,
      '(that|it) (does|did|really|actually) (really|actually)? help',
      'you have been (decent|fair|good|kind|straight|patient|helpful|honest|great)|calmed (me)? down',
      'i feel (a bit|a little|much|better|calmer|heard|less)|feeling (better|calmer)',
      '(a weight off|such a relief|that is a relief|what a relief|relieved)|phew',
      `i was (a bit|going to have|ready to|about to|too|out of|just) (go|right go|have|bite|harsh|hard|upset|angry|
        order|frustrated|stressed|scream|worried|lose)`,
      'came in (ready|hot|angry)|overreacted|over reacted',
      '(i can|i could|we can|can|will|happy to) (live with|wait|manage|cope|compromise|work with|meet you)',
      '(known|had|seen) worse|(we|i) (will)? stay (for|with)',
      '(no|not) (rush|hurry|harm done|worries|problem|big deal)',
      '(it is|its|that is) (fine|okay|all right|alright|ok)( $|then|really|i|how|just|do)',
      `(fair (enough|point|play)|point taken|good point|i see your point|you (have|make|have got) a (fair|good)? point|
        my (mistake|bad|fault|error)|i (misread|misunderstood|was wrong|got that wrong|take it back|take that back|
        jumped))`,
      `(thank you|thanks) for (being|not|listening|the (open|honest|quick)|explaining|your (honesty|patience|kindness|
        help)|understanding|telling me|taking|actually|looking|sorting|helping|bearing|staying|caring)`,
      `(please and thank you|appreciate (you|it|that|your|the) ..3 (honesty|help|effort|trying|patience|being|
        listening|explaining)?)`,
      '(did not|was not) expect(ing)? that|oh okay|oh i see|haha|good luck$',
      'have a (good|nice) (day|one|evening)|take care',
    ],
    unless: [
      'no thanks|not (fine|okay|better|good enough|helpful|a relief|kind)',
      'would (be|have been) (better|nice)|(not|never) (the )?first time|should (be|have)',
      'thank you for nothing|can not wait|can not live|what (about|now) you lot|is that real',
      'but (now|you|it)|sick|(is|are) fine (he|she)|he is fine|it is fine (she|he)',
      'how is that (fair|better|okay)|not my fault|no it is not|better (be|not|have)',
    ],
  },
  {
    label: 'soften',
    because: 'Speaks more warmly, concedes or lowers demands.',
    negation: 'allow',
    patterns: [
      'i should not have (raised|shouted|said|snapped|sworn|spoken|been|called|yelled|blamed|lost|taken)',
      '(that|this|it) (makes|does make) (more)? sense|not (down to|on|up to) you (personally)?',
      'not your (doing|decision|call)',
    ],
    unless: ['no sense|does not make|not (make|made)'],
  },
];
