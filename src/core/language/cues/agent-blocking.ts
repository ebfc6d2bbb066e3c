import type { InflamingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Moves that leave the need unmet: rules, refusals, passing on. */
export const blockingCues: readonly Cue<InflamingLabel>[] = [
  {
    label: 'policy-wall',
    because: 'Gives a rule as the answer.',
    negation: 'allow',
    patterns: [
      `(our|the|company|store|this|airline|hotel|bank|strict|standard|under|per|by|of|to|against|with) ..1 (policy|
        policies|rules|regulations|procedure|guidelines|protocol|terms|t and c|terms and conditions) ..3 (does not|do
        not|is|are|states|state|says|say|requires|require|dictates|prevent|prevents|prohibits|forbids|only|clearly|will
        not|allow|allows|unfortunately)`,
      `(as per|per|according to|in line with|due to|because of|in accordance with|under|based on|against|following)
        (our|the|company|standard|store|section|clause|article|hotel|all)? ..1 (policy|policies|rules|process|procedure|
        terms|regulations|guidelines|protocol|contract|agreement|scheme|t|conditions|law|article|clause|section|
        paragraph)`,
      `(it is|that is|this is) (just|simply|only)? (our|the|company|against|standard|store|in) ..1 (policy|rule|rules|
        procedure|protocol|process|contract|terms|system works|way (it|we))`,
      '(it is|that is|this is) (just|simply|only)? how (it|we|things) (is|do|works?|are done|operate|goes)',
      `(it is|that is|is|are|it says so|is all|clearly stated|stated|written) (clearly|right|all|set out)? in (the|
        your|our) (contract|terms|agreement|small print|rules|conditions|policy|t|ts|leaflet|booklet|handbook)`,
      '(rules|policy|policies|terms) (is|are) (rules|policy|the rules|the policy|clear|final|strict|the same)',
      `(is|are|was) (strictly|final and)? (non refundable|not refundable|non transferable|final|non negotiable|
        excluded|not covered|not eligible|outside (the|our|your) (policy|window|warranty|period|cover|returns))`,
      `(we|i) (can not|do not|are not able to|am not able to|are not allowed|am not allowed|are not permitted) (to)?
        (make|do|give|allow|offer|accept)? (an|any)? (exception~|refund~ after|refund~ without|return~ after|returns
        without)`,
      'no (exceptions|refunds|returns|cancellations)',
      '(terms|section|clause|article|paragraph|condition|rule) #',
      '(articles|items|goods|vehicles|property) ..2 (left|parked|kept) at',
      `(must|have to|has to|needs to|need to|can only|may only|can not|should) be (made|submitted|requested|selected|
        filed|returned|received|cancelled|reported|presented|changed|purchased|claimed|done|completed) ..3 (within|
        before|at|in|by|up to|# |prior|online|through|with|via)`,
      '(can|could|may) be (made|cancelled|changed|returned|refunded) (only)? (up to|within|until|before)',
      'not (allowed|permitted|authorised|entitled) to',
      `(without|unless) (a|the|proof|you (have|can)) ..2 (receipt|proof|purchase|number|packaging|form|original) ..4
        (can not|not|no|unable|nothing)`,
      `(we|i) (require|need|must have|will need) ..1 (a|an|the|original|proof|completed|certified) ..3 (original|
        certified|certificate|form|receipt|proof|copy|notari*|packaging)`,
      '(we (aim|endeavour|strive)) to (respond|reply|answer|deal|get back)',
      `(we|i) do not (do|offer|give|provide|pay|refund|issue|accept|allow|cover) (refund~|compensation|exchange~|
        discount~|exception~|that|those|cash|return~|for|any)`,
      '(reviews|replies|responds) (to)? (every|all) ..3 within',
      '(# days|24 hours|48 hours) (have|has) (passed|expired|lapsed)',
      '(ran|run) out (on)? (@weekday|yesterday|last)|deadline (has)? passed',
      '(window|period|warranty|time limit) (has|is|had) ..1 (closed|expired|passed|over|ended|lapsed)',
      '(eligible|entitled) to (submit|claim|apply|a)',
      '(fees apply|conditions apply|terms apply|no violation)',
      '(we|i) (can not|are not able to|am not able to) (discuss|share|disclose) ..4 (account|details|information|third)',
      'bans are|all (sales|bans|decisions) (are)? final',
    ],
    unless: [
      'i (will|am going to) (waive|override|ignore|bend|make an exception|change)|making an exception',
      'make an exception for you|despite (the|our) policy',
      '(policy|rule|rules) ..4 (is|was) (wrong|unfair|daft|silly|no comfort)|not hide behind',
      'the terms and conditions are attached|i am (waiving|overriding)|your policy (number|ending)',
      'so (i|we) (am|will|have|asked)|(he|she|they|it|nobody|no one|none|@them|@our ..1) (was|were) not (allowed|permitted|authorised|entitled)|(our|my) rule not',
      'policy (number|holder|ending)|(normal|usual) (rule|policy|rules) ..8 (but|however) (i|we)',
      'you have every right|within your rights|will be (made|done|returned) (to you|by|within)',
    ],
  },
  {
    label: 'policy-wall',
    because: 'Gives a rule as the answer.',
    confidence: 0.6,
    negation: 'allow',
    patterns: [
      'kindly (be informed|note|refer)|please (note|be advised|be informed|refer)',
      `(can not|may not) be (added|changed|suppressed|refunded|cancelled|processed|transferred|altered|amended|removed|
        reversed|combined|extended|accepted|waived|exchanged|honoured|used|undone)`,
      '(anything|everything) (after|outside|beyond|past) the ..3 (is|are)',
      `(the|that) (sign|ticket|notice|website|form|contract|agreement|small print|letter) (is right there|says|states|
        clearly|is clear|reads)`,
      '(is|are) required for',
    ],
    unless: ['says (that)? you (were|are|had)|attached|we are (sorry|happy)|you can|i will|we will|i have|we have (just|now)|refund has been'],
  },
  {
    label: 'policy-wall',
    because: 'Gives a rule as the answer.',
    negation: 'allow',
    patterns: [
      `(we|i) (can)? only (exchange|refund|accept|take|do|issue|replace|repair|pay|cover|offer|return|cancel|process)
        ..5 (with|within|if|on|after|before|when|for|at|once|from|up to)`,
      `(cut off|deadline|closing date|time limit|window|grace period|cooling off period) ..1 (was|has (passed|expired|
        gone)|passed|ended|expired|closed)`,
      `(regulations|law|guidelines|procedure|protocol|legislation|terms) (state|states|says|say|require|requires|do
        not|does not|only|prevent|prevents)`,
      `(it is|that is|you are) (after|past|outside|beyond|over) the (# |fourteen|thirty|twenty|return|warranty|notice|
        deadline|window|limit)`,
      'that is how (it is set up|it is done|we do (it|things)|the system works)',
      '(we are|i am|staff are|they are) not (allowed|permitted|authorised|insured)',
      'those are the (terms|rules|conditions|regulations)',
    ],
    unless: ['making an exception|waive|i am (ignoring|overriding)|but i (will|have|can)'],
  },
  {
    label: 'policy-wall',
    because: 'Gives a rule as the answer.',
    negation: 'allow',
    patterns: [
      '(in|under) the (terms|contract|conditions|agreement|small print) (<)? (section|clause|page|paragraph|article)',
      'returns are (# |thirty|fourteen|twenty)',
      '(customers|guests|passengers|members|tenants|owners) (are|remain) responsible for',
    ],
  },
  {
    label: 'refuse',
    because: 'Says no, with no way forward.',
    negation: 'allow',
    patterns: [
      `(that|this|it) (is|will be|would be) (simply|just|really|definitely|absolutely|unfortunately)? (not (possible|
        going to happen|happening|an option|something (i|we)|available|on offer|allowed|feasible)|impossible|out of the
        question|a no|the end of the matter|not something)`,
      `(^|<|but|unfortunately|afraid|so|and) (i|we)? (really|simply|just|unfortunately|honestly|am afraid i)? (can not|
        will not|am not able to|are not able to|am unable to|are unable to|am not going to|are not going to|refuse to|
        do not|could not possibly|am not) (do|talk about|be doing|help|offer|give|refund|change|allow|accept|make|provide|replace|
        cancel|authorise|process|extend|waive|pay|issue|cover|send|approve|move|discuss|look|let|tell|assist|put|
        transfer|take|reopen|remove|stop|rebook)`,
      '(i|we) (can not|will not) guarantee (anything|that|it|any of|a thing)',
      `(there is|i have|we have) (absolutely|literally|simply|really|just)? nothing ..3 (i|we|else|more|anyone)? ..2
        (can|could) (do|offer|help|be done)?`,
      'nothing (more|else|further)? (i|we) can (do|offer|say|add)',
      '(the)? answer (is)? (still|simply)? no|^ no (way|chance|can do|sir|madam)',
      '(request|claim|appeal|application|refund|complaint) (is|has been|was) (denied|declined|rejected|refused|closed)',
      '(it is|that is|is) (a)? (definite|firm|final|no)? (no|final) ($|from|and)',
      '(decision~|ban~|sale~) (is|are) (all)? final',
      `(take it or leave it|like it or lump it|that is (just)? (how|the way) it is|that is that|tough luck|tough$|deal
        with it|end of story|case closed|no means no)`,
      `(we|i) (will|shall) not (be)? (refunding|compensating|replacing|paying|giving|offering|changing|discussing|
        reconsidering)`,
      '(no one|nobody) (here)? (will|can) (help|do|change|sign)',
      '(there is|we have) no (manager|supervisor|one|way (around|i can|we can)|refund|option|possibility|alternative|chance)',
      'wish i could help (but)?|(as i said|i said) (no|it is not)',
    ],
    unless: [
      'what (i|we) can|but (i|we) (can|will|could|have)|instead|until|unless|before|yet|not know',
      `can not (imagine|apologise|thank|believe|understand why|wait|tell you how|stress|see|find|say|swear|promise|
        think|fault|blame)`,
      'no (problem|worries|need|wonder|doubt|trouble|excuse)|no one should',
      'there is no (excuse|need|rush|hurry|clock|doubt|charge|reason)|you are right|without',
      'no way (to|you)|do not (want|think|blame|know|need|see|have to|doubt|worry|mind)|no it (does|is)',
      'first|i (will|do) not want|if (that|it|this|i)|because|being called|insulted|end the call|abus*|while',
      'accept that|to blame|not let (it|this|that|anything|them|you)',
    ],
  },
  {
    label: 'refuse',
    because: 'Says no, with no way forward.',
    negation: 'allow',
    patterns: [
      '(^|<) (not possible|afraid not|i am afraid not|can not be done|no can do|impossible|not happening|computer says no)',
      'as far as (i|we) (can go|go|will go)',
      '(we|i) (will|would) not be (doing|able|offering|paying|giving|sending|changing|moving|making)',
    ],
    unless: ['be (moving|changing|sending) you|but (i|we)|what (i|we) can|until|instead'],
  },
  {
    label: 'refuse',
    because: 'Says no, with no way forward.',
    negation: 'allow',
    patterns: [
      '(will|would) not be possible|^ no (refunds|returns|exchanges|exceptions|chance|cancellations)',
      '(not|nothing) (much|a lot|anything)? (that)? (we|i) can do',
    ],
    unless: ['but (i|we)|what (i|we) can|until|instead|before|unless'],
  },
  {
    label: 'refuse',
    because: 'Says no, with no way forward.',
    negation: 'allow',
    patterns: [
      'take it or leave it',
      '(i|we) (will|shall) not be (replying|responding|answering|discussing|writing)',
      'nothing (more|further|else)? to add',
    ],
  },
  {
    label: 'pass-buck',
    because: 'Puts the fault or the work on somebody else.',
    negation: 'allow',
    patterns: [
      `(is|are|was|be) (really|actually|entirely|simply)? not (really|actually|something)? (my|our) (department|
        problem|job|responsibility|area|fault|issue|concern|team|call|decision|side|end|remit|business|place|system)`,
      '(not|nothing) (to do with) (me|us|this)',
      '(not|is not) (me|us) (that|who) (does|did|do|decides|decided|sets|makes|made|handles|sends)',
      `(that|this|it) (is|was|would be|will be|sounds like|comes down to|has to be) ..2 (the|a|your|their|down to the|
        on the|with the|up to the|for the|an) ..2 (courier|driver|bank|manufacturer|supplier|airline|airport|hotel|
        agency|insurer|insurance|landlord|carrier|council|police|website|provider|seller|shop|store|branch|warehouse|
        department|team|company|platform|contractor|billing|sales|supplier|restaurant|developer|retailer|network|vendor|
        third party|partner) ..3 (problem|fault|issue|responsibility|matter|job|decision|mistake|error|end|side|
        department|not|s|you)`,
      `(matter|question|conversation|issue|something) for (the|your) ..2 (police|bank|courier|airline|manufacturer|
        department|insurer|mother|landlord|council|provider|other|branch|team|courts|seller)`,
      `(you|customers) (will|would|should|must|may)? ..1 (need|have|want|best|better|advised|ought|to)? (to)? (call|
        contact|ring|phone|email|write to|speak to|speak with|talk to|ask|check with|raise (it|that|this) (with|
        separately)|take (it|that|this) up (with|through)|go (back)? to|try|complain to|get in touch with|chase|reach
        out to|approach|see) (the|your|them|with them|their|another|a different|someone else|head office|customer
        service~|billing|sales|whoever|our|to them|him|her|separately|through)`,
      `(^|<|and|just|then|please|so) (call|contact|ring|phone|try|ask|go to|speak to|talk to|email|chase|write to)
        (them|the (courier|bank|manufacturer|airline|airport|hotel|supplier|branch|store|shop|website|council|insurer|
        carrier|other|sales|billing|post office|driver|seller|landlord|developer|head office)|your (bank|insurer|
        landlord|provider|airline|agent|card|doctor|supplier|employer)|head office|another|someone else|somebody else)`,
      `(dealt with|handled|managed|run|done|decided|sent|made|controlled|owned) by (the|a|an|another|someone|somebody|
        our|estates|head office|billing|sales|third|them|different)`,
      `(blame|fault of|down to|because of) (the|our) (other|warehouse|courier|sales|previous|it|system|billing|day|
        night|last|logistics|delivery) (team|department|shift|people|guys|lot|staff|company|colleague|agent)?`,
      '(it is|that is|blame) (just)? the (system|computer|algorithm|app|machine) (it|that|not|will|does|says|<|$)',
      '(the|our) (system|computer) (will not|does not|is not|can not) (let|allow|letting|allowing)',
      `(they|he|she|the team|the (courier|driver|warehouse|branch|sales team|other department|night shift)) (really)?
        (had no business|told you wrong|are (a bit)? (slow|useless|hopeless|like that|
        always)|is (a bit)? (slow|useless|new|always)|got it wrong|messed up|does that|do that|writes that|were wrong)`,
      `(my|the|our|your) ..1 (colleague|predecessor|manager|supervisor|agent|lady|girl|guy|chap) ..3 (should have|told
        you wrong|got it wrong|messed|was wrong|made a mistake|gave you the wrong|must have|is new|never|did not)`,
      `(do not|did not|i have no|i can not) (have)? (access|control|say|influence) (to|over|in|on) (that|this|it|what|
        them|their|the)`,
      '(above|not) my (pay grade|place)|(^|<|you ..3|please|just|to) take (it|that|this) (up|over) (with|through)',
      '(you|suppose you|can) (can|could|need to)? write (in|to them|to head office) about',
      '(only|just) (the|a) (branch|store|head office|bank|courier|manufacturer|airline|manager) (can|could)',
      `(has to be|must be) (the|through the|via the|done (by|at|in|through)) (branch|website|head office|app|store|
        bank|courier|airport)`,
      'i (just|only) (work|answer|take|handle) (here|the (phone|phones|calls|schedule|orders|bookings)|what)',
      'shoot the messenger|(you have|you want|you need|that is|this is|it is|^|<) (got)? (a|the)? (different|another|wrong) (department|company|team|number|branch|office)',
      '(i|we) (do not|did not|never) (make|made|set|write|wrote) (the|these|those) (rules|prices|decisions|policy|policies|timetable)',
      '(out of|outside|beyond) (my|our) (hands|control|remit|responsibility)',
      '(not something) (the (platform|company|shop|bank)|we) (is|are|deal|handle|can)',
    ],
    unless: [
      '(i|we) (will|am|have|can) ..4 (ring|call|contact|speak|email|chase|ask|them|come)',
      'you will not (need|have) to|(do not|need not) (need|have) to (call|contact|ring|speak)',
      '(put|connect|transfer) you|(i|we) (take|accept|own)',
      'if (it|she|he|anything) ..3 (worse|hot|hurts)|999|112|ambulance|emergency|call me|ring me',
      'ask for me|call us|contact me|i have (already)? (rung|called|spoken|told)|our (fault|mistake)',
      'that was us|on us|that is us|is (mine|ours)|check with you|speak to you|call you|ask you',
      'so (i|we) (have|will|am|are)|i should have|we should have|you should have been|our ..2 (driver|engineer|technician|staff|man|crew|van|nurse|receptionist|people)',
      'and (he|she|they) should have $',
    ],
  },
  {
    label: 'pass-buck',
    because: 'Puts the fault or the work on somebody else.',
    negation: 'allow',
    patterns: [
      'between you and (the|your|them|him|her)',
      `(head office|the (airport|airline|bank|courier|council|landlord|warehouse|other department|branch|manufacturer|
        maker|supplier|insurer|provider|hotel|franchise|agency|contractor|shop|store)|billing|accounts|sales|logistics|
        another team|a different team) (handles|handle|decides|decide|deals|deal|does|do|makes|make|sets|set|runs|run|
        is responsible|are responsible|takes care|looks after)`,
      '(<|^) not (us|me|we) $',
      '(we|i) (only|just) (sell|deliver|host|book|supply|rent|take|pass|run|do) (them|it|the|these|this|what|orders|bookings)',
      '(it|that) (was not|is not) (me|us)( who|that)?',
      '(whoever|the person who|the last person who) (told|said|gave|sold|booked|wrote)',
      '(^|<|you ..3) (take|taking) (it|this|that) up with',
    ],
    unless: [
      '(our|my) (fault|mistake)',
      '(i|we) (will|have|am|are) ..2 (ring|call|ask|speak|told|asked|chase|email)|it was not (you|your)',
      'blame you|sorry|ended up|come up with|keep up|catch up|on us|down to us|put up',
    ],
  },
  {
    label: 'pass-buck',
    because: 'Puts the fault or the work on somebody else.',
    negation: 'allow',
    patterns: [
      '^ not (us|me)',
      `(supplier|courier|driver|carrier|manufacturer|airline|contractor|warehouse|bank|agency|other team|sales team)
        (has|have)? (let us down|failed|lost|messed|got it wrong|made (a|the) mistake)`,
      'better off (asking|calling|speaking|talking|trying|contacting|going)',
    ],
    unless: ['our (fault|mistake)|(i|we) will|i have'],
  },
  {
    label: 'pass-buck',
    because: 'Puts the fault or the work on somebody else.',
    negation: 'allow',
    patterns: [
      'not the one (who|that) (promised|said|told|did|sent|made|booked)',
      '(can not|will not) (answer|speak) for (what)? ..2 (other|others|them|him|her|another|my colleague~)',
    ],
  },
];
