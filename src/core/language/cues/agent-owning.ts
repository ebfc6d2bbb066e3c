import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Taking the failure on and saying how it came about. */
export const owningCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'own',
    because: 'Takes responsibility for the failure.',
    question: false,
    patterns: [
      `(is|was|are|were|be|been|it is|entirely|all|completely|purely|down to|clearly|simply) ..2 (our|my) ..2 (mistake|
        fault|error|oversight|failure|slip|doing|mess|responsibility|bad|problem (to|not)|mix up|failing|job to)`,
      '(^|<) (our|my) (fault|mistake|bad|error|oversight|slip)',
      `(mistake|error|fault|failure|slip|oversight|mess) (is|was|of|on|lies with|sits with|at) ..2 (ours|mine|us|me|
        our side|our end|our part)`,
      '(is|are|was|stays|remains|that one is|this one is|all) (mine|ours) ($|to|not|and|<|as)',
      '(totally|entirely|all|completely|squarely|fully) on (us|me|our)',
      '(and|we) should have (used|called|rung|checked|asked|told|caught|spotted|sent|read|done|known|seen|picked)',
      '(we|nobody|no one (here)?|i) never (checked|called|rang|told|asked|looked|read|passed|noticed|replied|sent)',
      '(that one|this one|it) is (mine|on me)',
      '(is|was|all|entirely|that one is|lands|squarely) (on|down to) (us|me|our|this (shop|office|branch|team|company|hotel))',
      '(^|that is|it is|that was|this is|it was) (us|me) (not you|$|<)|is actually us',
      '(i|we) (should|ought to) (have|never have|not have|really have|at least have|also have)',
      `(i|we) (did not|never|have not|had not|failed to|forgot to|neglected to) (call|ring|tell|let|check|read|send|
        answer|reply|get back|do|listen|keep|follow|warn|ask|phone|explain|notice|spot|pass|write|update|pick|look|book|
        give|handle|deliver|live up|meet|act|record|make|show|turn)`,
      '(i|we) (got|had|have) (it|this|that|your|things) ..2 (wrong|muddled|mixed up)',
      `(i|we) (messed|slipped|screwed|mucked|fouled|fell|let you|let your|dropped|made a|made an|made the|made this|
        made that|broke|missed|overlooked|misread|misjudged|mishandled|overcharged|double charged|lost (your|it|the|
        track)|sent you the wrong|sent the wrong|caused|were wrong|was wrong|are wrong|am wrong|failed you|failed to|
        forgot|blew)`,
      '(take|accept|accepting|taking) (full|complete|total|personal|sole|entire)? (responsibility|ownership|the blame)',
      '(am|are) (responsible|accountable|to blame|at fault|personally responsible)',
      '(that|this|it) (is|was) (me|mine|us) (to|who|that)',
      'no one (in|at) (this|our) ..2 (picked|checked|noticed|called|rang|looked|read)|let you down',
      'i was wrong|we were wrong|i (have)? no (good)? (excuse|reason for (it|that|this))|no excuse (for|from|on)',
      'on our (part|side|end)|the (fault|error|mistake|failure) is ours',
      'i (spoke|answered|assumed|guessed|replied) too (fast|soon|quickly)|i should not have',
      'i (was not|were not) listening|i missed that|i had missed|^ totally on us|entirely on us',
    ],
    unless: [
      'if (that|this|it|there) (is|was|were) .. (our|my) (mistake|fault)',
      'not (our|my) (mistake|fault|problem|error|responsibility|doing|job)',
      '(is not|was not|are not) (our|my|on us|down to us|mine|ours)',
      'should have ..3 you ..2 (check|read)|you (made|should have)|missed your (call|payment)',
      'lost your (temper|chance)|(will|can|am|are|let me) ..2 put you (through|on|in)|how is (that|this)',
      '(did not|never|do not) (make|made|write|set) (the|these|those) (rule~|price~|polic*|timetable)',
      '(did not|never) ..4 (<)? i (only|just)? (work|am (in|on|only|just)|answer|handle|take|sell)',
    ],
  },
  {
    label: 'own',
    because: 'Takes personal charge of putting it right.',
    patterns: [
      '(i|we) (will|am going to|are going to|am) ..3 (myself|personally|in person)',
      `(i|we) (will|am going to|am) (personally|stay|staying|stick|sticking|see) (with|on|this|it|here|handle|make|
        look|take|follow|see|until|through|call|ring|chase|own)`,
      'i am (taking|making) (this|it|that|your case|charge) ..3 (on|over|myself|personally|my|mine|of)',
      `(i|we) (will|shall|am going to) ..2 (take|make|own|see) (this|it|that|sure|care) ..2 (through|on|myself|
        personally|mine|my (job|priority|business))`,
      'leave (it|this|that|everything) (with|to) me',
      '(ask for|call|ring|come (back)? to|contact|reach|message) me (directly|by name|personally|and|on|not)',
      'my (direct|own|personal|mobile) (line|number|extension|email|mobile)|my own number',
      '(i|you) (have)? (got|have) my word (that)? i',
      'i (will|am going to) (fix|sort|get) (this|it|that) (for you|myself|out for you|right|done|on this)',
      'my (name|initials) (is|are) on it',
      'until (it|this|that) is (done|sorted|fixed|resolved|right|solved|closed|finished|settled|over)',
      '(i|we) (will|shall|am|are|am going to) (finish|finishing|see|seeing) (this|it|that) (with you|through|out|off|to the end)',
      'i am your (contact|point of contact|person|case)',
      'i am not (leaving|going to (leave|let|stop|drop))|i am (the human|on it myself|owning)',
    ],
    unless: ['can not|serve yourself|you (can|need|will need) .. yourself|end (the|this) (call|chat)'],
  },
  {
    label: 'own',
    because: 'Takes responsibility for the failure.',
    negation: 'allow',
    patterns: [
      `(i|we) (told|gave|sent|sold|typed|put|quoted|booked|charged|delivered|read|wrote|promised|billed|shipped|filed|
        entered|picked|packed|printed|ordered|wired|fitted|mixed|added|took|handed|posted|named) ..4 (wrong|incorrect|
        wrongly|twice|by mistake|in error|too late)`,
      '(i|we) had ..4 and (did not|never|i did not|we did not|should have)',
      '(i|we) (will|can|am going to) (handle|take|carry|deal with|run with) (it|this|that|things) from (here|now)',
      '(that|this) (one|bit|part)? (is|was) on (me|us)',
      `you (asked|told|warned|wrote to|rang|called|emailed) (us|me) ..4 and (i|we|nobody|no one) (forgot|did not|never|
        missed|ignored|did nothing)`,
      '(we|i) dropped the ball',
      'the (fault|mistake|error|slip|blame) (is|was|lies|sits|lay) (ours|mine|with us|on our|on us|at our)',
    ],
    unless: ['(is|was|are) not|(you told|you said) (me|us) wrong'],
  },
  {
    label: 'own',
    because: 'Takes responsibility for the failure.',
    patterns: [
      '(failed|neglected|forgot) to $|and (somebody|someone|we|i) should have',
      '(slipped|slip) (through|past|by)|on (our|my) watch|i (will)? own (this|that|it)',
      '(that is|it is|this is|was) (my|our) doing',
      '(i|we) (misread|misheard|mistook|mistyped|miscounted|misjudged|mixed up)',
    ],
    unless: ['not (my|our) doing'],
  },
  {
    label: 'explain',
    because: 'Gives the cause or how it works.',
    question: false,
    patterns: [
      'because ..2 (the|our|we|your|it|a|an|there|of|that|this|they|he|she|only|each|both|no|every|someone|my|i)',
      '(the|one|another|main) (reason|cause) (is|was|for|why|that|behind)',
      '(is|was|are|were) ..2 (due to|caused by|down to (a|the|an|some)|a result of|owing to|because of|what caused)',
      '(this|that|it|which) (means|meant|is why|was why|explains|is how|is what happened|happens (because|when|if))',
      'what (happened|went wrong) (is|was|here) ..6|what happened (<|the|our|we|your)',
      'here is (what|why|how) (happened|went|the|it|we|i)|(so that is|that is|which is|this is) why',
      `(which|that|it|this|the ..2) (triggered|caused|led to|resulted in|blocked|prevented|delayed|held|stopped|
        knocked|confused|pushed)`,
      `(it|the ..3|your ..3|that|this) (was|were|is|are|has been|have been|had been|got|went|is now|is still|are
        still) (held|stuck|sitting in|delayed|misrouted|sent (to|back)|routed|returned|flagged|blocked|cancelled|
        rejected|marked|scanned|tagged|placed|lost|damaged|never|not (scanned|passed|loaded|logged|sent|booked|updated|
        picked)|missed|assigned|missing|entered|read as|charged twice|duplicated|cracked|faulty|out of|overbooked|
        double booked|processed|paused|called off|parked)`,
      `(the|our|a|an) ..2 (system|scanner|courier|driver|van|part|machine|server|software|update|payment|bank|booking|
        label|form|import|engineer|warehouse|supplier|tracker|meter|update|colleague|till|printer|line|network|sensor|
        battery|truck|crew|room|date|code|address|ticket|order|account|policy|email|text|letter|letters|storm|strike|
        leak|note) ..2 (failed|broke|crashed|went|was|were|had|has|did not|does not|is|are|only|got|stopped|timed|reads|
        read|sends|sent|dropped|expired|lapsed|changed|prints|never|sees|treats|counts|picked|put|came|flagged|ran|
        overheated|jammed|closed|misread|sat|duplicated)`,
      `(turns out|turned out|it looks like|looks like|it seems|it appears|i can see|we found|i have found|i see)
        (that)? (it|the|your|a|an|there|this|our|he|she|they|someone|somebody) ..3 (was|were|has|had|is|are|did|does|
        went|got|never|came|failed|only|left|sent|put)`,
      '(otherwise|if not|so that) (it|we|the|you|they|people|nothing|nobody)',
      '(works|work|happens|operates) (like this|by|as follows|when|like)',
      `(only|usually|normally|automatically|always) (updates|sends|shows|checks|takes|runs|comes|happens|covers|goes|
        refreshes|appears|generates|releases|counts)`,
    ],
    unless: [
      'policy|our rules|our terms|terms and conditions|per our|procedure|non refundable|because you',
      'you (did not|failed|forgot|should)|that is why you|look into',
      'i can see (you|how|why|that you are)|is (very|so)? important to us',
      'you are (upset|angry|frustrated)|sorry (if|you)',
      'our (records|system|systems|files) (show|shows|say|says|indicate|state)',
      '(inconvenience|distress|upset|trouble|worry|stress|delay|bother) (it|this|we)? (has|have)? caused',
    ],
  },
  {
    label: 'explain',
    because: 'Gives the cause or how it works.',
    confidence: 0.6,
    question: false,
    patterns: [
      `(it|that|this|he|she|they|there) (is|are|was|were|will be) (a|an|the|just) .. (known|common|usual|normal|
        separate|safety|automatic|pending|temporary|duplicate|two)`,
      '(does not|do not|did not|can not|could not|was not|were not) ..5 (until|unless|before|yet|because|so)',
      '(when|once) ..6 (it|they|the) ..3 (goes|shows|shuts|stops|drops|sends|trips)',
      `(^|<) (so)? (somebody|someone|the last person|the team|whoever|the picker|the driver|the courier|the agent|the
        engineer|the shop|the office|the system|he|she|they|it) .. (tagged|put|sent|entered|forgot|typed|left|took|
        picked|went|came|closed|scanned|wrote|assigned|logged|never|missed|used|had|worked|called it|got)`,
      '(hidden|pending|held|processed|generated|sits|sitting|shows|comes) (in|under|at|by|from|on|up|until)',
    ],
    unless: [
      'policy|our rules|our terms|terms and conditions|per our|non refundable',
      'you (did not|failed|forgot|should)|i will|we will|you will|look into|should have|not good',
      'if you (want|need|like|have|would)|let me|please',
    ],
  },
  {
    label: 'explain',
    because: 'Gives the cause or how it works.',
    confidence: 0.65,
    question: false,
    patterns: [
      'which is (why|where|how|what)',
      `(so|and so) (nobody|no one|nothing|it|the|your|every|none|all) ..3 (*ed|went|did|was|were|got|could not|did not|
        never|had)`,
      `(that|this|the) (code|light|sound|noise|beep|message|word|letter|line|fee|charge|date|sign|mark) (means|is for|
        tells|shows|says|stands)`,
      `(blew|jammed|crashed|snapped|burst|overheated|lapsed|expired|bounced|merged|rolled|switched|moved|swapped|froze|
        collapsed|leaked|flooded|tripped|timed out|ran out|broke down|got (lost|merged|mixed|swapped|stuck|crossed|
        caught|delayed|sent|put|read|left|stolen|wet|cut))`,
    ],
    unless: [
      'policy|our rules|our terms|non refundable|you (did not|failed|forgot|should)|i will|we will',
      'look into|you (broke|dropped|let)|have (just|now|already)|i have|moved you|swapped|i switched',
      'moved (it|to|your)|switched (it|you|your)',
    ],
  },
  {
    label: 'explain',
    because: 'Gives the cause or how it works.',
    confidence: 0.65,
    question: false,
    patterns: [
      `(locks|stops|sticks|holds|rolls|resets|renews|renewed|closes|expires|updates|charges|blocks|releases|switches|
        shuts|freezes|rises|drops|lapses|locked|closed|stuck) (after|when|once|until|if|for|on|before|every|at|because|
        as|itself|the money)`,
      '(got|get|were|was|are) (mixed|muddled|swapped|crossed|confused) (up|with|over)?',
      'that is the (noise|banging|smell|sound|reason|cause|delay|difference|light)',
    ],
    unless: [
      'policy|you (did not|failed|forgot|should)|i will|we will|i have (just)?',
      'if (it|this) (goes|carries)|store|shop closes|we close',
    ],
  },
];
