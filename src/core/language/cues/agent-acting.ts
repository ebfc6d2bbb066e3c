import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Moving the case: steps, choices, redress and turning to what can be done. */
export const actingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'act',
    because: 'States a concrete step that is done or being done.',
    patterns: [
      '(i|we) have (just|now|already|also|personally|gone ahead and|since|this minute|managed to|been)? (and)? @doing',
      `(i|we) have (just|now|already|also)? ..2 (asked|told|left|opened|placed|spoken|pulled|raised|taken|made|let|had|
        walked|stopped)`,
      `(i|we) (am|are) (just|now|also|currently|already|going to|about to|personally|still)? (just|now|also)? (sending|
        booking|rebooking|refunding|crediting|arranging|ordering|replacing|cancelling|resetting|fixing|changing|moving|
        escalating|raising|logging|flagging|checking|looking|pulling|finding|tracing|tracking|contacting|emailing|
        messaging|texting|ringing|calling|phoning|writing|processing|releasing|issuing|removing|stopping|blocking|
        reversing|restoring|adding|applying|pushing|setting|transferring|asking|getting|bringing|swapping|holding|
        reserving|registering|correcting|adjusting|extending|upgrading|unlocking|pausing|freezing|delivering|collecting|
        installing|driving|scheduling|forwarding|taking you off|taking this|putting|filing|submitting|chasing|reporting|
        rebooting|restarting|running|waiving|knocking|starting|marking|activating|deleting|reviewing|connecting|opening|
        printing|pausing|turning|sorting|switching)`,
      `(i|we) (will|shall|am going to|are going to) (just|now|also|go and|go ahead and|personally|then|quickly|gladly|
        happily|immediately|even|first|re)? (and)? @firm-doing`,
      `(i|we) (will|am going to|are going to) ..2 (get|take|bring|put|do|give|turn|make) ..5 (@weekday|today|tonight|
        tomorrow|now|back|out|off|done|on|through|for you|to you|your|myself|up|sorted|over|ready|note)`,
      `let (me|us) (just|quickly|now|go and|see if|pull|have)? (pull|check|look|take|find|get|call|ring|bring|open|try|
        put|have|go|run|sort|do|book|fix|reset|ask|start|verify|review|dig)`,
      `(i|we) (just|already|have now|now) (moved|booked|rebooked|sent|cancelled|refunded|credited|fixed|reset|called|
        rang|asked|put|added|updated|changed|checked|spoke|emailed|logged|flagged|removed|restored|opened|reopened|
        stopped|marked|ordered|processed|released)`,
      `(^|<|and) (done|all done|sorted|moved|booked|rebooked|refunded|credited|cancelled|reset|logged|updated|fixed|
        removed|stopped|escalated|reopened|approved|confirmed|rebooking|refunding|moving|checking|looking|pulling|
        resetting|cancelling|sending|processing|raising|escalating|ringing|calling|booking) ($|<|it|that|your|the|this|
        you|to|now|and|for|up|into|over|both|all)`,
      `(it|that|this|your ..3|the ..3|everything|they|which) (has|have) (now|just|already|also)? been (now|just|
        already)? (unblocked|ordered|sent|booked|rebooked|refunded|credited|cancelled|reset|fixed|changed|moved|
        escalated|raised|logged|flagged|processed|released|issued|removed|stopped|blocked|reversed|restored|added|
        applied|pushed|set|transferred|swapped|reserved|corrected|extended|upgraded|unlocked|reinstated|delivered|
        scheduled|forwarded|updated|approved|waived|dispatched|shipped|arranged|replaced|paused)`,
      `(is|are) (now|already|all|just)? (done|sorted|booked|fixed|cancelled|stopped|reserved|switched off|back on|
        restored|removed|on (its|the|his|her|their) way|en route|being (sent|moved|processed|fixed|replaced|booked|
        refunded|delivered|repaired|rebuilt|dispatched|shipped|prepared|pulled|looked at))`,
      `(he|she|they|@them) (is|are|will be|will|has|have) (now|just|already|going to|also)? (coming|bringing|bring|
        ring|call|ringing|calling|sending|send|going|driving|drive|collect|collecting|deliver|delivering|fix|fixing|
        check|checking|replace|replacing|working on|expecting|got|meet|set|ready|in the van|come|visit|pick|agreed|
        confirmed|promised)`,
      '(under|got|have|put) your name|(^|<) on it $|(on my|our) way',
      '(it is|they are|he is|she is) (on (its|the|their|his|her) way|coming|going (back|to|out)|leaving|booked)',
    ],
    unless: [
      'look into (it|this|that)|if you|can not|will not|wish i could|would have (to)?|unable',
      'get back to you $|i will (end|close|hang|block|report|have to|be (closing|ending))',
      'have you (carried|removed)|close the (file|case|ticket)',
      'i have (told|already told|already explained|explained|already said|asked you)',
      'have been (trying|doing this)|closed this case',
      'let me (explain|be clear|guess|tell you|remind|finish|assure)|is there (anything|something)|as (resolved|closed|complete~|done)',
      'we have (done|tried) (everything|all)|i have been doing|nothing (i|we) can',
    ],
  },
  {
    label: 'act',
    because: 'Gives an instruction that moves the case.',
    confidence: 0.65,
    question: false,
    patterns: [
      `(^|<) (please|just|first|then|now|so|next|kindly|and|simply|you can|you will need to|try and)? (go to|go into|
        open the|open your|click|select|press|unplug|restart|reboot|turn (it|the|off|on|your)|hold down|hold the|put
        (it|the|her|him|some|them)|take (it|the|a|your|them|this)|wipe|bring (it|the|your|one|them|him|her|in|a)|log
        (out|in|off|on)|sign (in|out)|tap|install|download|switch (it|off|on|the|your|to)|reset|type in|scroll|plug|pop
        (it|in|the|your)|try (the|it|a|that|turning|this|another|again)|sit down|come (and|in|to the|straight|round)|
        bin (it|them)|keep (it|the|them|hold of)|stop using|do not (touch|use|drive|eat|open|throw|delete|plug)|clear
        (the|your)|reinstall|update your|leave (it|the) (off|on|running|unplugged|to)|show (it|them|this|the)|hand (it|
        this|them)|use (this|the (link|code|button))|ring this|call this|head (to|over))`,
    ],
    unless: [
      'website|form|app store|terms|policy|elsewhere|faq|the branch|take it (up|or)|take care',
      'please note|sign|bring it up|option #|grown|my account|forgotten password|take a seat',
      'take your time|login|calm|write to|next time',
    ],
  },
  {
    label: 'act',
    because: 'States a concrete step that is being done.',
    confidence: 0.65,
    patterns: [
      `(i|we|he|she|they|@them) (am|are|is) (just|now|already|currently|personally)? *ing ..5 (now|right now|as we
        speak|this minute|today|tonight|straight away|for you|while|tomorrow|your ..2|you|it)`,
      '(my|our) ..2 (is|are) (just|now|already)? *ing',
      `(^|<) (opening|pulling|checking|sending|moving|ringing|booking|fixing|printing|loading|writing|typing|putting|
        adding|taking|calling) ..1 (it|that|your|the|this|up|a)`,
      `(i|we) (will|am going to|are going to) (just|now|also|personally|happily)? (scan|write|type|copy|walk|drop|
        leave|pack|wrap|carry|fetch|grab|dig|draw|draft|ring|hold|keep|get|go|come|pay|make|do|take|bring|meet|show|
        stop|start|ask|speak|talk|put|pass|plant|clean|cook|cut|test|turn|switch|run|set|note|tell|warn|post|drive|
        charge|fit|paint|weigh|measure|swap|open|find|read|reply|answer|type|walk)`,
      'on (his|her|its|their|my) way',
      `(i|we) had (the|my|our|them|him|her|it) ..2 (redo|remake|check|fix|pull|move|send|bring|hold|remade|checked|
        fixed|moved|sent)`,
      `(is|are|was|has been|have been|is being|are being) (now|already)? (cancelled|stopped|switched (on|off)|refunded|
        removed|opened|booked|taken off|put back|unlocked|restored|reopened|approved|lifted|cleared|corrected|sorted)`,
    ],
    unless: [
      'look(ing)? (into|forward|like)|going to (be|have)|trying to|wondering|sorry|hoping|having',
      'being (rude|difficult|ridiculous|unreasonable|hysterical|silly|called)|saying|telling you',
      'working (on|hard)|asking (you|for)|(will|would) not|can not|not (going|doing|paying|refunding)',
      'listening|if (you|it|this|that|i)|end (the|this)|hang up|keep (this|that|it) up|file',
      'i will (be|see|get back|try)|come crying|make sure|get (this|it|that) (sorted|fixed|resolved)',
      'wasting|lying|complaining|talking about|thinking|kidding|joking',
    ],
  },
  {
    label: 'act',
    because: 'States a concrete step that is being done.',
    confidence: 0.65,
    question: false,
    patterns: [
      '(i|we) will have (the|it|them|your|a|an|that|him|her|someone) ..3 (*ed|sent|put|rebuilt|brought|taken|there|ready)',
      `(your|the) ..2 (is|are) (now)? (changed|moved|upgraded|confirmed|fixed|unlocked|updated|booked|rebooked|done|
        reset|corrected|reinstated)`,
      '(i|we) have (just|now)? (written|rewritten|spoken|drawn|built|cut|hidden|frozen|blocked)',
      '(stay|keep|hold) (off|away|still|the ..1 (up|down|dry|warm|closed))',
    ],
    unless: ['can not|if you|policy|you should'],
  },
  {
    label: 'act',
    because: 'States a concrete step that is being done.',
    confidence: 0.65,
    question: false,
    patterns: ['(i|we) have got ..5 (*ing|to (check|look|come|send|do|fix|call|ring|bring|move))'],
    unless: ['waiting|nothing|feeling|shouting|complaining|got to'],
  },
  {
    label: 'offer-choice',
    because: 'Gives the customer the choice between ways forward.',
    negation: 'allow',
    patterns: [
      `(two|three|couple of|few|several|some|your|different) (real|good|possible)? (ways|options|choices|routes|
        possibilities) (forward|i can|we can|here|open|for|to|are|i|from|you|<)`,
      '(up to|entirely up to|completely up to|it is) (you|your (call|choice|decision)) ($|<|which|whether|skip|if|what)',
      `which (one|of|would|do|option|way|suits|works) ..5 (prefer|suit|suits|like|rather|better|choose|two|three|those|
        these|work|works|want|easier|you)`,
      '(how|what|which) (would|do) you (prefer|rather)',
      '(would|do) you (prefer|rather|like|want|sooner) ..12 or',
      '(either|or) (i|we) (can|could|will) ..8 (or|and if)|(we|i) (can|could) ..3 (either)',
      '(or|alternatively|otherwise|if you prefer|if you would rather) (i|we|you) (can|could|get|may)',
      '(option (one|a|# )|one way|first option) ..12 (two|option b|second|other|# )',
      'whichever (you|suits|works|is|one)',
      `(refund|replacement|credit|exchange|voucher|repair|cash|post|email|phone|morning|today|collect) or (a|an|the|we|
        i|by|on|in)? (refund|replacement|credit|exchange|voucher|repair|cash|post|email|phone|afternoon|tomorrow|
        delivery|new|full)`,
      'or (shall|should|would) (i|we|you)|you (can|could) (have|choose|pick|take|decide) ..6 or',
    ],
    unless: ['(did|have|had|were|was) (you|it|they)|please choose from|do you want it or not|or else|take it or leave|choose option|or two|or so'],
  },
  {
    label: 'offer-choice',
    because: 'Gives the customer the choice between ways forward.',
    negation: 'allow',
    patterns: [
      '(i|we) can (_)? ..8 or (you|i|we) (can|could|will)',
      '(you (choose|pick|decide)|take your pick|your (pick|choice))',
    ],
  },
  {
    label: 'offer-choice',
    because: 'Gives the customer the choice between ways forward.',
    negation: 'allow',
    patterns: [
      'which (is|one is|would be|works|suits) (better|best|easier|easiest|nicer|good|for)',
      `(we|i) (could|can) ..8 or (i|we|you|lend|send|give|have|do|come|post|bring|call|email|move|swap|refund|repair|
        replace|wait|put|meet|leave)`,
      '^ (morning|afternoon|today|cash|card|email|phone|post|refund|now|tea|blue|big|the first|this week) or',
    ],
    unless: ['or else|which is best'],
  },
  {
    label: 'redress',
    because: 'Offers something to make up for the loss.',
    patterns: [
      `(i|we) (will|am|are|have|can|could|would|shall|had) (just|now|also|going to|like to|already|gladly|happily|
        immediately|even|offer|give|be|going to be)? (also|just)? (refund~|reimburse~|credit~|compensat~|replace~|
        waive~|waiving|upgrade~|discount~|refunding|crediting|reimbursing|compensate~|cover~|covering|upping|replacing|
        pay~|paying|knock~|comp)`,
      '(i|we) (will|am|are|have|can|could|would) ..6 @money',
      `(your|the|a|full|this|that) ..2 (refund|credit|replacement|voucher|compensation|credit note|discount|gift card)
        ..2 (is|will|has been|of|for|goes|has|attached|on|should|comes|worth|#)`,
      '(refund|credit|discount|voucher|compensation|gift card|goodwill|credit note) (of|for|worth|in full|on|is|to)',
      '(as a|by way of|small|a) (gesture|apology|goodwill|thank you|token|compensation)',
      `(is|are|it is|that is|this is|one is|be|them|all this is) (free|on the house|complimentary|free of charge|our
        treat|refunded|nothing to pay)`,
      '(you|they) (will|do|would) not (pay|be charged|be billed|owe|have to pay|be paying|pay a)',
      '(no|without) (charge|cost|fee|extra cost|extra charge)',
      'free (of charge|month|year|delivery|shipping|upgrade|night|meal|replacement|drink|ticket|service|repair|veil|shipping)',
      '(off|from) (your|the|this|next) (next)? (bill|invoice|order|balance|account|total|fee|month|stay|booking|repair)',
      'percent off|# off',
      '(take|taken|taking|took|knock|knocked|knocking|comes|come|coming) ..4 # ..3 off',
      '(comes|come|coming) off (yours|your)',
      `(money|amount|fee|charge|payment|deposit|fare|full amount|#) ..4 (back|returned|refunded) (to|on|onto|into|in|
        by|within|you)`,
      '(# |that|which|it|they|money|nights) ..4 (goes|going|go|is going|are going) back (to|on|onto)',
      'all .. refunded',
      `(send|sending|get|getting|ship|shipping|give|giving|bring|bringing|order|ordering|ordered|sent|offer|pick|fit|
        build) ..2 (you|out)? (a|an|another|your|one) (free|new|replacement|fresh|brand new|second|spare|better|one)`,
      '(come and|to) (pick|choose|collect) (another|a new|a replacement|a fresh)',
      `(swap|exchange|replace|reprint|remake|redo) (it|that|this|them|the ..2|your ..2) ..2 (for (nothing|free)|at no|
        without|free|for a new)`,
      'to (make up for|make this up to|make it up to|make amends)',
      `(pay|cover|reimburse|settle) (for|the|your|you|that|it) ..4 (bill|cost|costs|invoice|taxi|hotel|fare|expenses|
        loss|difference|damage|cleaning|postage|alterations|flights|repair|meal|extra|for it)`,
      `(dinner|lunch|breakfast|meal~|drink~|coffee~|night~|room|stay|taxi|cab|ride|hotel|repair~|postage|shipping|cleaning|
        dessert|wine|bill|ticket~|flight~|parking|month|next (one|round|visit)|call out) ..3 on us`,
      'on the house|we pay|chuck in|throw in (a|an|the|some)|yours to keep',
      '(# |half|full|double) (percent)? (refund|credit|discount)',
    ],
    unless: [
      'policy|can not|non refundable|not (refund|eligible|able|entitled|possible|pay|cover|give)',
      'no refund|refunds are|if you had|do not (offer|do|give|refund|cover|compensate|pay)',
      'will not (be (able|giving|refund|paying))|unable|should already|feel free',
      'free (space|seat|slot|until|all|today|tomorrow)|toll free|have to pay',
      '(refunds|claims) (take|require|need)|you (need|will need|have) to pay|collections',
      'free (to|until|on|from|at|after|all|again|tomorrow|today|between|before|next|@weekday)|refund (was|is) (denied|refused|declined)',
    ],
  },
  {
    label: 'redress',
    because: 'Offers something to make up for the loss.',
    patterns: [
      '(get|have|see) ..5 back in full',
      '(take|taking|took|taken) (the|that|this|your|a) ..2 (fee|charge|cost|fine|penalty|interest|delivery|month|night) off',
      'here is (a|your|the) ..1 (voucher|refund|credit|replacement|gift)',
      '(put|putting|paying|paid|sending|sent) ..2 (# |the money|it all|the full) ..4 (back|on) (on|to|into|onto) (your|the)',
      '(knocked|taken|taking|took|knock) ..3 (pound~|quid|dollar~|euro~|#) ..2 off',
      '(the|your|this|that) ..3 (is|are) (free|on the house)',
    ],
    unless: ['can not|will not|not (able|possible|refund)|if you had|feel free|free (to|until|on|from|at|after|all|again|tomorrow|today|between|before|next|@weekday)'],
  },
  {
    label: 'redress',
    because: 'Offers something to make up for the loss.',
    patterns: ['(let me|i will|i am going to|i have) (take|taken|taking) ..6 off( the bill)?'],
    unless: ['time off|day off|can not|list|log|shoes|coat'],
  },
  {
    label: 'reframe',
    because: 'Turns from what cannot be done to what can.',
    negation: 'allow',
    patterns: [
      'what (i|we) (can|am able to|are able to|could) (do|offer|tell|promise|say|give|arrange|get)',
      '(here is|this is|that is) what (i|we) (can|am able|are able) (to)? do',
      `(i|we|it|that) ..2 (can not|not|unable|will not|is not|do not) ..14 (but|however|instead|what) ..2 (i|we|you|
        there|here) ..2 (can|will|am able|could|have|is one)`,
      '(so|but) (instead|let us (see|look|focus))',
      '(instead|rather than that) (i|we|you) (can|will|could|have)',
      'let us (focus|look|see|concentrate|start) (on|at|with)? (what|how|from|getting)',
      'from here (on)? (i|we|let)',
    ],
    unless: [
      'can not ..6 but (that|you|it|this|they)|what i can tell you is (that)? (you|our)',
      'not (going to|gonna)|but you (can|will) (not|need|have)|but i will be honest',
    ],
  },
];
