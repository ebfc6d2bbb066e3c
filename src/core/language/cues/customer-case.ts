import type { CustomerLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** What a customer says about the case. */
export const caseCues: readonly Cue<CustomerLabel>[] = [
  {
    label: 'complain',
    because: 'Says that something is wrong or not as expected.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `your ..1 (driver|staff|team|nurse|doctor|engineer|agent|waiter|waitress|manager|colleague|guard|cleaner|guy|man|
        lady|people|technician|courier|receptionist|teacher|crew|lad|girl|bloke) ..2 (*ed|left|took|told|said|hung|
        swore|drove|lost|broke|threw|laughed|was|were|did|got|came|went|never|would not)`,
      '(still|yet|again|never|nothing|nobody|no one|not|none) ..4 @wrong-verb',
      `(is|are|was|were|am|been|be) (still|just|all|now|completely|totally|always|already)? (not|never) ..2 (right|
        here|there|working|fixed|true|correct|what|okay|ok|acceptable|good enough|good|on|in|able|available|covered|
        fair|possible|sorted|mine|ready|clean|enough|how|as|the|a|it|funny|happy|satisfied|connected|showing|loading|
        home|responding|moved|cut|resolved)`,
      '(has|have|had|do|does|did|can|could|will|would) not ..3 @wrong-verb',
      '(stopped|quit|stops) (work~|working|charging|loading|responding|heating|cooling|turning)',
      `(phone|laptop|tree|battery|machine|plant|car|engine|boiler|it|screen|washer|fridge|router) (has|is|just)?
        (just)? (died|is dead|dead)`,
      `(broken|broke|breaks|damaged|cracked|scratched|torn|ripped|faulty|defective|dead|failed|failing|fails|stuck|
        frozen|freezing|cold|leaking|leaks|leak|burnt|burned|burn|stained|smashed|ruined|wet|mouldy|mould|dirty|filthy|
        wrong|incorrect|missing|late|delayed|cancelled|denied|rejected|refused|declined|lost|expired|crashed|crashing|
        crashes|locked out|blocked|banned|overcharged|double charged|charged (twice|again|me|for)|stranded|overbooked|
        disappeared|vanished|gone|stolen|unusable|useless|not as described|rotten|raw|empty|melted|warm|noisy|slow|
        soaked|flooded|bounced|suspended|infested|rats|mice|bugs|cockroach~)`,
      `(a|an|another|the|this|same|big|my|your) ..1 (problem|issue|error|fault|mistake|fine|hole|crack|stain|leak|bug|
        dent|mark|burn|complaint|delay|mix up|crack|smell|noise)`,
      '(instead of|rather than)',
      '(supposed|meant|due|promised|booked|scheduled|expected) (to|for|on|at|by|it|me|a|an|us)',
      `(was|were) ..2 (told|promised|assured|quoted|charged|billed|sent|given|left|accused|ignored|cut off|hung up|put
        on hold|passed|transferred|overcharged|put)`,
      `(taken|taking|took|charging|charged|charge|billed|billing|debited|deducted) ..3 (# |money|from|my|me|us|twice|
        again|wrong|too much)`,
      '(only|just) ..1 (got|received|works|half)',
      '(is|are|was|been|gone|goes|went|site|system|internet|line|page|server) (all|completely|still)? down',
      '(smells|stinks|reeks|tastes|stank|smelled|itches|rattles|squeaks|wobbles)',
      '(logs|kicks|throws|cuts|locks|logged|kicked|threw|cut|locked) (me|us) (out|off)',
      '(wiped|deleted|erased|corrupted|swallowed|ate) (all|my|our|the|everything)',
      '(doubled|tripled|gone up|went up|shot up|jumped)',
      `(i|we) (asked for|ordered|booked|paid for|wanted|requested) ..7 (and|but|not|i got|we got|you sent|and got|it
        is|instead|this is)`,
      '(out|late|wrong|broken|down|missing|happening|happened|off|cancelled|closed) again|double booked',
      'overcooked|undercooked|half (empty|finished|done|of it|the)',
      '(left|leaving|dumped) ..4 (in the (rain|street|hall|open)|outside|on the doorstep)',
      `you (have)? (sent|gave|given|delivered|put|charged|booked|fitted|installed) (me|us|it|her|him)? (a|the|in|on|
        an)? ..2 (wrong|size|different|instead|i (ordered|asked|wanted)|someone|somebody)`,
      '(never|not) (finished|completed|mended|cleaned|checked|paid|collected|picked|given|offered|explained|signed)',
      'already ..1 (bald|broken|worn|peeling|coming|fading|rusty|cracked|gone|falling)',
      `(dropped|drops|cuts|cutting|disconnects|keeps|kept|keep) (out|off|every|on|asking|saying|going|coming|crashing|
        happening|telling|sending|charging|losing|dropping|getting|freezing|giving)`,
      `(waiting|waited|wait|been waiting|on hold|queue|queued|queueing) ..3 (# |for|since|over|an|a|ages|hours|weeks|
        days|all|so|too|forever|half)`,
      `(it is|its|it has|that is|been|for|after|since|over|now|another|almost|nearly) ..2 (# |a|an|three|two) ..1
        (day~|week~|month~|hour~|hours|minute~|minutes|year~) ..2 (now|late|ago|and|already|later|$|<|since|without|
        overdue)`,
      '# (day~|week~|month~|hour~) ..1 (late|overdue|without|and (still|nothing|no)|now|on the trot|running|already|$)',
      '(third|second|fourth|fifth|# |nth|umpteenth) (time|week|month|day|mistake|email|call|attempt|letter)',
      `(where|what|why|how) (the hell|on earth|the f|in the world)? (is|are|was|has|have|did|do|does|would|should|come|
        could|can|were|am|not) ..1 (my|nobody|no one|the|it|that|this|you|your|i|there|nobody|not) ..6 (not|no|never|
        still|wrong|cancelled|charged|late|denied|gone|been|take|taking|so|up|meant|ignore|supposed|parcel|order|refund|
        money|delivery|package|luggage|engineer|technician)`,
      `(no|zero|without any|not a single|not one|without) ..1 (answer|reply|response|refund|delivery|email|call|update|
        explanation|apology|notice|warning|heating|hot water|water|power|electricity|internet|signal|driver|engineer|
        news|word|sign|bike|dress|parcel|package|one|help|record|receipt|confirmation|way|luggage|bag|bags|room|sleep|
        phone|service|good|use|subtitles|sound|picture|seat|seats|food|instructions|parts|gate|safe)`,
      `(you|they|he|she|your ..2|the ..2) (lost|forgot|ignored|cancelled|messed|screwed|ruined|damaged|broke|charged|
        overcharged|sent me the wrong|sent the wrong|sent her|sent us|delivered the wrong|left|missed|refused|denied|
        closed|lied|failed|hung up|changed|cut|took|kept|keep|killed|destroyed|mixed)`,
      `(was|is|were|are) ..1 (a joke|ridiculous|unacceptable|terrible|awful|appalling|disgraceful|shocking|disgusting|
        a disgrace|unfair|horrible|poor|rubbish|useless|a mess|a nightmare|rude|a scam|false|misleading|bad|wrong|hard|
        too (high|much|long|late|small|big|expensive|cold|hot|loud|slow))`,
      '(it|this|that|which|my ..2|the ..2|your ..2) (does|do|did|has|have|is|are|was|were|will|would|can|could) not',
      `(not|hardly|is not) (what i|what we|good enough|fair|acceptable|as (described|promised|agreed|advertised|
        expected)|my fault|happy|satisfied|impressed)`,
      `(says|said|shows|showing|told me) ..3 (delivered|shipped|sent|refunded|cancelled|done|fixed|someone|it was|it
        would|they would|he would|you would|failed|error)`,
      `(i|we) (should not|do not|did not|never|have not|had not|can not|could not|am not) ..1 (have to|ordered|order|
        asked|ask|agreed|agree|sign|signed|authorise|authorised|get|got|use|access|cancel|reach|log|receive|received|
        touch|leave|sleep|work|believe|understand why|afford|book|break|type|do (it|anything|that)|send|need it)`,
      `(your|you) ..2 (website|app|site|system|machine|staff|driver|shop|branch|line|policy|software|page|agent|team|
        people|colleague) ..2 (is|are|was|were|does|did|will|would|keeps|crashed|went|said|told|just|says|hung|ignored|
        made|left|refused|never|not)`,
      `(there is|there was|there are|got|found|have|has) ..2 (a|an|no|some|two)? ..1 (hair|hole|burn|scratch|crack|
        leak|smell|stain|mark|bite|error|rats|mould|nobody|no one|no safe|problem)`,
      '(someone|somebody) (is|was|has|could have|should have)|expected (better|more)',
      '(disappointed|dissatisfied|unhappy) (with|by|at|that)|my fault|cost me|costing (me|us)',
      'out of pocket|losing (money|business|customers|sleep)',
      'lost (a|the|my|two|three|# |half|out|a whole)',
      'had to (shut|close|cancel|buy|pay|take|walk|sleep|wait|miss|throw|leave|stay|explain|call|ring)',
    ],
    unless: [
      '(is|was|has been) (now)? (fixed|sorted|resolved|working|arrived)|not a problem|no problem',
      'thank you|it is fine$|no worries|not (saying|bad)|^ (thanks|perfect|great)',
    ],
  },
  {
    label: 'complain',
    because: 'Says that something is wrong or not as expected.',
    negation: 'allow',
    patterns: [
      '(drops|cuts|stops|crashes|freezes|leaks|rattles|dies|fails|disconnects) (whenever|when|every|out|off|each|all)',
      '(drove|driven|went|walked) (straight|right)? past',
      `(is|are|was|were) (brown|black|sour|mouldy|freezing|filthy|sticky|soggy|stale|rusty|bent|crooked|loose|jammed|
        blocked|too (small|big|tight|short|loud|hot|cold|salty|dark))`,
      'there is (mould|damp|dirt|water|hair|glass|plastic|blood|a leak|a hole|no)',
    ],
    unless: ['no problem|thank you|no rush|no hurry'],
  },
  {
    label: 'ask',
    because: 'Asks a question or for help.',
    confidence: 0.75,
    question: true,
    negation: 'allow',
    patterns: [
      `(what|when|where|who|how|which|why|is|are|was|were|do|does|did|can|could|would|will|have|has|may|should|any|am|
        whose|shall|and|so|or|but|ok|okay|then|really|even|you|isn)`,
      '_',
    ],
    unless: [
      'do you (even)? (know|realise|think|have any idea) (how|what|i am|this|who|that)',
      `are you (kidding|serious|joking|stupid|deaf|for real|having a laugh|taking|actually|even listening|fucking|an
        idiot|a joke)`,
      'what (is|the hell is) wrong with you',
      'how (dare|hard (is|can) it|stupid|many times|is that (my|fair|acceptable|possible))',
      'who do you think|what kind of|what sort of',
      'is (this|that) (a|some kind of|your idea of) (joke|some)|seriously|you call (this|that)',
      'does nobody|do (i|we) look|am i (supposed|meant) to (be|thank|laugh|feel)',
      'what did you (just)? say to me|so (i|we) just|that is (me|my fault)|(is|are) you (people|lot)',
      'what is the point',
    ],
  },
  {
    label: 'ask',
    because: 'Asks a question or for help.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      `(can|could|would|will|may) (you|i|we|someone|somebody|anyone|u) (please|just|kindly|maybe|possibly|at least|at
        all)? (tell|help|check|send|explain|confirm|let|give|see|look|find|have|get|change|move|come|cancel|refund|
        speak|talk|email|call|arrange|do|make|put|book|fix|stop|honest|remove|advise|please|answer|bill|use|ask|know|
        pay|come and|resend|swap|extend|say|be|take|honestly)`,
      'please (could|can|would|will|help|advise|tell|let|send|check|confirm|explain|look|fix|cancel|assist|call|do)',
      `(i|we) (would like|would love|want|need|wish|am hoping|was hoping|am trying|was wondering|wonder|am looking|am
        calling|am writing) (to|for|if|about|whether) ..1 (know|ask|check|find out|cancel|change|appeal|return|book|
        speak|get|understand|move|update|see|close|confirm|claim|query|report|whether|if|how|when|some|help|order|
        exchange|arrange|you|a refund)`,
      '(is|are) there (any|a|another|anyone|anything|some|someone|no)',
      `(how|what|when|where|why|who) (do|does|did|is|are|can|could|should|would|will|was|has|have|am|much|long|about|
        if|pay|writes|happens|happened|now|the hell)`,
      '(^|<) (what about|how about|any (news|update|chance|idea)|so (what|when|how|where|why|refund|can|is|are|do))',
      '(would be|i would be) grateful if|(please)? let me know',
      '(not sure|do not know|no idea|wondering|unsure) (how|what|if|whether|where|when|who|why)',
      '(could|can|would|will) (it|this|that|they|he|she) (be|please)|(i)? ask (you|if|can|whether)',
    ],
    unless: [
      'do you (even)? (know|realise|think) (how|what)|are you (kidding|serious|joking)',
      'how (dare|hard|many times)|that is (how|what|why|when|where|who)',
      '(is|was|know|this is|tell you|see|do not care|about|told you|like) (what|how|why|where|when|who)',
      'what (a|an)|what i (want|need|said|get)|how (they|you|i) (talk|treat|treated|feel)',
      'ask(ed)? a normal|which is why|who (is|was|has) .. (calling|died)|no matter|whatever',
    ],
  },
  {
    label: 'demand',
    because: 'Insists on a remedy.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(i|we) (demand|insist|expect|require|request) (on)? (a|an|my|that|to|full|you|immediate|the|it|this|
        compensation|someone|some)`,
      `(i|we) (just|only|simply|still|really)? (want|need) (my|a (full )?(refund|replacement|man|person|manager|
        written|human|proper)|full|it|this|the|you to|someone to|compensation|him|what i|to be (refunded|compensated|
        paid)|an) ..5 (back|refund~|fixed|stopped|sorted|now|today|done|replaced|removed|here|refunded|delivered|
        immediately|cancelled|gone|in writing|off|trap|working|resolved|replacement|compensation|paid|out|not to|to not|
        to stop|written)`,
      '(i would|i d) like (my|a|you to|it) ..4 (money back|refund|back|manager|delete|removed|compensation|in writing|fee)',
      `(^|<|just|please|then|now|simply) (give|get|send|fix|refund|replace|cancel|pay|put|remove|delete|stop|sort|
        return|deliver|credit|change|call|let|transfer|check|do|reverse|connect|show|find|look) (me|it|my|this|us|the|
        your|that|him|her|through|something|them) ..4 (now|today|immediately|back|through|right now|asap|straight away|
        at once|tonight|or|off|please|money|$)`,
      `(^|<|just|please|then|now|simply) (fix|refund|sort|cancel|reverse|remove|undo|return|deliver|stop|put) (it|this|
        that|me|my|them) (right|now|today|off|back|out|immediately|$|or|and|for)`,
      '^ (just|please|now)? (get|give|send|bring|find) me (a|another|my|the|your|someone)',
      `(i am|we are) (not|never) (paying|going to pay|leaving (until|without)|accepting|hanging up|moving|going
        (anywhere|away)|wait~|signing)`,
      `(you|you people|you lot) (need|have|had better|better|must|are going) (to)? (fix|refund|pay|sort|replace|
        compensate|give|make|do something|send|get|cancel|put|stop)`,
      '(money|my money) back (now|today|immediately|or|and)?|do something',
      'then (you)? (check|listen|look|find|ring|call|fix|send|do|get|give)',
      'i (do not )?want .. to (delete|stop|remove|refund|happen|die)',
      '(must|has to|have to) be (fixed|refunded|sorted|paid|replaced|done|compensated|resolved)',
      'say you will',
    ],
    unless: [
      '(can|could|would|will) (you|someone|i|we|u)|^ (yes|ok|okay|fine|sure|yeah|yep)',
      'please (can|could)|no need',
      'do not want (any|it|to (bother|be|cause|make|complain|fight|argue|shout))',
      'would like to (know|ask|change|cancel|book|appeal|check)|(thank|thanks)|sorry|happy to',
    ],
  },
  {
    label: 'demand',
    because: 'Insists on a remedy.',
    question: false,
    patterns: [
      'you (will|shall) (refund|pay|fix|replace|give|send|return|compensate|put|cancel)',
      '(every|each) (last)? (penny|cent|pound|dollar) (back)?',
    ],
  },
  {
    label: 'accept',
    because: 'Agrees to a proposal or confirms that it worked.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `^ (yes|yeah|okay|all right|fine|sure|great|perfect|deal|agreed|excellent|cool|sounds good|works for me|no yes)
        (please|then|do|thanks|thank|that|go|i will|let us|we can|sounds|the|put|book|hold|send|brilliant|great|works|
        yes|all right|okay|lol|and thanks|wonderful)`,
      `(that|this|it|which) (is|will be|would be|sounds|seems|works|will|would|does) ..2 (fine|good|great|okay|perfect|
        all right|work|works|do|help|fair|suit|suits|reasonable|lovely|a relief|better|brilliant|acceptable|ideal|
        wonderful|do it)`,
      `(i can|i could|we can|i will) (live with|take (it|that|the)|accept|go with|do (monday|tuesday|wednesday|
        thursday|friday)|work with|manage with|have (that|the))`,
      '(i|we) (will)? (accept|agree|am happy with|am okay with|am fine with)',
      '(let us|lets|please|ok|okay|yes)? (go with|go ahead|book it|hold it|send it|bring them|go for)',
      '^ (yes|okay|please|fine|just|sure|then|let us)? (do (it|that|the)|book|hold|send|bring|take|put) (it|them|that|the|me)',
      `(it|that|this|everything) (is|has|works|worked|did)? (now|all)? (worked|working (now|again|fine|great)|fixed
        (now)?|sorted|back (on|up|now)|arrived|done|works|loading now|fine now)`,
      `(half|@weekday|# |tomorrow|morning|ten|nine|eight|monday) ..2 (is|works|fine|would be|suits|will|it is) (fine|
        good|great|okay|perfect|me|works|then|do)`,
      'if you have to|if you must|i suppose (so|that|it)|fair enough|good enough|might as well',
      'that will do|(you have)? (got)? (a|it is a) deal|i am in$|fine by me|happy with that',
      'no objection|doing (it|that) now|on my way|will do|i will try (that|it)|trying (it|that) now',
      '(the|old|new|first|second) ..2 (one|option|site|# ) please',
    ],
    unless: [
      `(not|no longer|never|is not|will not|does not|would not) ..1 (fine|good|okay|acceptable|work|works|working|help|
        good enough|fair|reasonable|enough)`,
      'whatever|forget it|never mind',
      '(fine|right|okay|great) (then)? (i will (go|take|call|post|leave|cancel|tell|fight|see|just cancel|be)|keep|bye)',
      'so (what|when|now)',
      '^ (great|brilliant|perfect|lovely|oh great) (so|now|another|just|thanks for nothing)',
      'would be (nice|good|great|better) (if|to)|how|why|when|what|too good',
      '^ right (so|well|and|tagging|bye)|bye',
    ],
  },
  {
    label: 'accept',
    because: 'Agrees to what was proposed.',
    confidence: 0.65,
    negation: 'allow',
    shortTurn: 25,
    patterns: [
      `^ (yes|yeah|okay|all right|sure|go on|please|fine|tomorrow|morning|the (first|second|one|van|refund|replacement|
        credit)|tonight|friday|monday|tuesday|wednesday|thursday|saturday|sunday|email|refund|replacement|whichever|
        before|after)`,
    ],
    unless: ['not|but|no|why|how|what|when|is|was|so'],
    after: [
      'shall (i|we)|would (you|that|it|monday)|prefer|which|do you want|what time',
      '(i|we) (can|could|will)|or|suits|suit|work for',
    ],
  },
  {
    label: 'accept',
    because: 'Agrees to what was proposed.',
    confidence: 0.6,
    question: false,
    negation: 'allow',
    shortTurn: 12,
    patterns: [
      '^ (yes|yeah|okay|all right|fine|sure|great|perfect|brilliant|lovely|deal|agreed|excellent|cool|please do|done|good)',
    ],
    unless: ['not|but|no|why|how|what|when|whatever|bye|nothing|unbelievable|another|so|god|always|is it', 'forget|just'],
    after: [
      'shall (i|we)|would (you|that|it|monday)|prefer|which|want me to|okay|does that',
      '(i|we) (can|could|will|am|have)|or|suits|suit|work for|back|sorted|fixed|working|offer',
    ],
  },
  {
    label: 'accept',
    because: 'Agrees to what was proposed.',
    patterns: [
      `(i will|i would|we will|i d)? (take|have) (the|that) (_)? (voucher|refund|replacement|credit|offer|van|room|
        slot|one|appointment|deal|money|first|second)`,
      'let us (do|say|go|make it|take|have)',
    ],
    unless: ['not'],
  },
  {
    label: 'accept',
    because: 'Agrees to what was proposed.',
    patterns: [
      `(noon|midday|@weekday|# |morning|evening|afternoon|tomorrow|that|either|ten|nine) (suits|suit|is good for|is
        fine for|works for) (me|us)`,
    ],
    unless: ['not'],
  },
  {
    label: 'thank',
    because: 'Thanks.',
    negation: 'allow',
    patterns: [
      '(thank you|thanks|many thanks|grateful|much appreciated)',
      '(i|we) (really|do|truly|so)? appreciate (it|that|you|your|this|the)',
      '(you have been|that is|very|so) (so|very|really)? (kind|helpful|a star|a lifesaver|brilliant) (of you)?',
      'bless you',
    ],
    unless: [
      'thanks for nothing|thank you for nothing|no thanks',
      'thanks a (lot|bunch) for (nothing|ruin~|wast~|ignor~|the|mak~|los~)|thanks to (you|your)',
      'would be grateful if|grateful if|thank (god|goodness) for',
      'thanks for (ruining|wasting|ignoring|losing|making me|the reminder|that (insult|lecture))',
      'not thank',
    ],
  },
];
