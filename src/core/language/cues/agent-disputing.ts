import type { InflamingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Moves that put the customer in the wrong, or down. */
export const disputingCues: readonly Cue<InflamingLabel>[] = [
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(you) (really|clearly|obviously|probably|perhaps|maybe|should really)? (should|ought to|could|might|needed to|
        were supposed to|had to|were meant to|could easily) (really|always|just|at least|maybe)? (to)? have (just|
        really|at least|been|first)? (read|checked|thought|called|rung|told|asked|looked|known|saved|kept|noticed|said|
        paid|planned|left|allowed|made sure|followed|done|bought|put|given|brought|booked|ordered|come|used|arrived|
        tested|listened|waited|mentioned|reported|backed|packed|insured|chosen|more careful|careful|aware|taken|filed|
        signed|spotted|contacted|gone|turned|selected|provided|had|been|entered|registered|updated|confirmed|opened)`,
      `^ (should|ought to|could) (really)? have (read|checked|thought|called|told|asked|looked|known|paid|planned|left|
        kept|been more|listened|brought|done|been)`,
      `if you (had|would|would have|have) (not|only|just|simply|bothered|actually|properly|of|been|taken|read|checked|
        called|told|ticked|put|followed|paid|booked|given|entered|filed|filled|used|listened|updated|kept|asked|looked|
        come|said|chosen|done|waited|paid attention|arrived|submitted|selected|made|sent|registered|brought|let)`,
      `(because|since|as) you ..2 (did not|failed|forgot|missed|chose|filed|entered|gave us the wrong|put|typed|left|
        were late|waited|cancelled|used|never|ignored|have not|broke|dropped|clicked|signed|sent it|ordered the wrong|
        were not (in|home|there|at)|changed|refused|ticked|neglected|agreed)`,
      `you (clearly|obviously|apparently|simply|probably|must have|evidently|have clearly|have obviously|may have|
        might have|have probably|just) ..2 (did not|not|failed|forgot|forgotten|misread|missed|misunderstood|entered|
        typed|chose|chosen|put|clicked|ignored|used|dropped|broken|broke|damaged|done|made|given|caused|uploaded|
        pressed|set|lost|mixed|selected|deleted|ordered|gave|misheard|skipped|read|overlooked|confused|mistyped|left)`,
      'you (failed|neglected|omitted|forgot|refused|did not bother|could not be bothered|never bothered) to',
      `you (have)? (did not|never|failed|have not|had not) (properly|even|actually|correctly)? (to)? (read|follow|
        check|tell|mention|inform|answer|pick up|keep|call|respond|provide|give|let|reply|listen|look|notify|submit|
        fill|complete|say|update|register|report|pay|confirm|specify|tick|include|attend|turn up|show up|cancel|bother|
        pay attention|set|enter|use|select|state|note|notice|declare)`,
      `(that|this|it|which|so that) (is|was|would be) ..2 (your|the customer|the account holder|the user|the passenger|
        the tenant) ..3 (fault|mistake|error|responsibility|choice|problem|job|decision|oversight|negligence|issue|
        lookout)`,
      '(your|your own) (own)? (fault|carelessness|negligence|mistake|error|failure|oversight|user error)',
      '(customer|user|operator) (error|fault|misuse)|user s fault|due to misuse',
      '(entirely|all|partly|sort of|kind of|is|was) your fault',
      '(you|that is what you) (only|have only)? (have|got) (only)? yourself to blame|blame yourself',
      'brought (it|this) on yourself|(you have|is) no one (else)? to blame',
      '(it|that) is what (happens|you get) (when|if|for)|what did you (expect|think)',
      `(did|have|had) you (not|even|actually|bother|bothered)? (to)? (read|check|checked|follow|following|followed|
        look at|been following|tried|try|think|plug|consider|understood|understand) (the|your|to|that|if|whether|our|it|
        reading|turning|plugging|looking|you|a)`,
      `(why|how come) (did|do|would|have|were|are) (not)? you (not)? ..1 (not|wait|call|ring|check|read|tell|leave|
        order|choose|buy|call|check|read|tell|book|click|sign|put|ignore|sooner|earlier|only|drop|let|say|telling|give|
        use|do)`,
      'next time ..6 (read|check|make sure|remember|try|ask|tell|call|think|plan|allow|zoom|look|bring|book|be|do|you)',
      'maybe ..6 next time',
      `you (signed|agreed|clicked|ticked|accepted|consented|opted|chose|choose|selected|confirmed) ..4 (to|the|it|box|
        agree|terms|that|this|on|for|when|accept|contract|yourself)`,
      `you (put|typed|entered|gave|wrote|uploaded|sent|filled|ordered|booked|set|submitted|used|plugged|installed|left|
        clicked|pressed|dropped|filed|called|rang|came|arrived) ..5 (wrong|incorrect|incorrectly|wrongly|late|too late|badly|
        open|on purpose|without checking|out of order|upside)`,
      'you (typed|entered|ordered|booked|clicked|pressed|submitted|ticked) ..4 twice',
      `(people|customers|users|you people|folk|guests) (always|often|never|just|do not|will not) (drown|read|forget|
        break|drop|leave|lose|misuse|listen|follow|think|check|do not|ignore)`,
      '(nine|9|most|99) (times)? ..3 (out of|of the time|#) .. (ten|it|customer|user|people|you)',
      '(how|why) (is|was|would) (that|this|it) (be)? our (fault|problem)',
      '(could|can) (only)? act on (the)? (info|information) (we|you)',
      `(when|once|if) (the|a|you|it|your) ..4 (is|are|was)? (filled|completed|done|entered|used|stored|installed|
        followed) (in)? (correctly|properly|right|as instructed)`,
      '(you do know|you realise|you are aware) ..6 if you (had|were|would)',
      '(you would|would) (have|not have) ..6 if you (had|would|were|bothered)',
      '(would|might) not have happened if you',
      'you (were|was) not (in|home|there|at home|available|listening|careful|paying attention)',
      'you made (a|the|your|an) ..2 (choice|joke|mistake|error|decision|bed|mess|threat)',
      'you (have)? chosen to',
    ],
    unless: [
      'no way you could|as if|as though|not (your|any of your) (fault|mistake|doing)|never (your|any of your)',
      'you should have (been|had|heard|received|got)|you should not have (had|to)|you were right',
      'had you (been told|known)|i should have|we should have',
      'if you had (any|more|another|a minute|time|not (told|called|rung|spotted|said|flagged))',
      'did you (read|check) it okay|i wish|you did not do',
      'you did not (deserve|cause|break|ask for|get|receive|know)|(our|my) (fault|mistake)',
      'what did you expect (from|to happen when)|(but|except|only) (ourselves|myself|us|me)|not saying (it|that|you)|was not your',
      'you have not done|you did not have|thank you',
      'you were not (to know|told|wrong|informed|given|called|warned)|you were not at fault',
      'you (did|do) not (need|have) to|happy|sorry|what would you',
      'you (chose|booked|ordered|picked|selected) ..5 (because|and we|but we|and it)',
      'if you (have|would have) (any|a|time|the|your|further|more|not received|not heard|not had|not got)',
      'you have not (received|had|heard|been|got)',
    ],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      'you would have (got|had|received|seen|been|known|heard|noticed|found) ..8 if you|^ should have',
      '(you|your) ..4 (behaviour|own choices|negligence|carelessness)',
      `(which is|is|remains|are) ..2 (your|the customer s?|the account holder s?|the tenant s?|the passenger s?|the
        user s?|the owner s?) (responsibility|duty|obligation)`,
      '(you|people) do not (read|listen|follow|pay attention)',
      'before (you)? (complaining|complain|blaming|blame|accusing|calling|you spent|you bought|spending)',
      '(it is|that is) not our fault (that)? you|waited (until|till) it',
      'so do not (act|blame|expect|be surprised)',
    ],
    unless: ['not (your|any of your) (fault|mistake|doing)|i should have|we should have|sorry'],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    negation: 'allow',
    patterns: [
      'you (have been|had been|were|have) (clearly|already|repeatedly|amply|been)? warned',
      'you (left|have left) (it|this|that) (too|so|very|rather)? (late|long)|that is what happens',
      'you (gave|have given|sent|told|handed) (us|me|them|him|her) the wrong',
      'it (was|is) your (job|responsibility|duty|place|turn|choice|decision|problem) to',
      `(most|other|all our|normal) (people|customers|guests|users) (manage|know|remember|read|check|understand|do not
        (need|have|forget))`,
      'you (can not|could not|must not) have been (listening|paying|reading|looking|careful)',
      'you can not have (read|followed|listened|checked|looked)',
    ],
    unless: ['sorry|was (our|my)|we should|i should|not your'],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    negation: 'allow',
    patterns: [
      `you never (told|said|asked|called|let|mentioned|informed|read|paid|signed|replied|answered|checked|gave|rang|
        returned|sent)`,
      '(do not|maybe not) (leave|wait|order|book|buy|click|sign|put) ..6 next time|whose fault',
      '(did|have|had|do) not you (read|check|see|think|get|notice|listen|know|realise|hear|ask|call|look)',
    ],
    unless: ['sorry|our fault|never (told|asked) (you|for)'],
  },
  {
    label: 'blame-customer',
    because: 'Puts the fault on the customer.',
    negation: 'allow',
    patterns: [
      'you should have (sent|made|saved|exported|put|given|told|written|kept|paid|backed)',
      '(problem|fault|issue|error|mistake) (is|was|lies) ..1 (on|at|with) your (side|end|own)',
      '(user|someone|somebody) on your side|did you ..6 (like|as) (we|i) (asked|said|told|explained)',
      'you (washed|broke|opened|used|wore|dropped|ordered|chose|signed) it (<)? you (pay|own|keep)',
      'maybe (pay|read|try|check|think|plan|listen|look)',
    ],
    unless: ['sorry|our (fault|mistake)|we should|i should'],
  },
  {
    label: 'argue',
    because: "Disputes the customer's account.",
    negation: 'allow',
    patterns: [
      `(our|the|my) (records|system|systems|notes|logs|log|tracking|files|data|file|database|scan|gps|plan|seating
        plan|account notes|computer) ..2 (show|shows|showing|say|says|indicate|indicates|confirm|confirms|suggest|
        suggests|state|states|tell|tells|prove|proves|reflect|clearly|show that) ..2 (that|you|it was|otherwise|
        delivered|no|nothing|it|the|different|a|delivery)`,
      `(i|we) (did not|never|have not|have never) (say|said|told|tell|promise|promised|agree|agreed|refuse|refused|
        claim|suggest|offer|receive|received|had any|ask|asked|call|called you)`,
      `(that|this|it) (is|was) (simply|just|really|actually|clearly|obviously)? (not|never) (what|true|correct|
        accurate|right|the case|how (it|that|this|things) (happened|went|was|works)|possible that|our understanding|what (i|we|you)|quite|exactly|a fact|actually|
        strictly|like that)`,
      '(not|hardly|simply not|not strictly) (accurate|correct|true|factual|the case) (to|that|<|$)',
      `(you are|you were|you must be|i think you are) (mistaken|wrong|incorrect|confused|misinformed|lying|not telling|
        not being honest|making (this|that|it) up|misremembering|twisting|exaggerating)`,
      'putting words in my mouth|(with|with all due|with the greatest) (respect|all due respect)',
      '(at no point|at no time|on no occasion)',
      `(i|we) (would|must|have to|should|want to) ..1 (point out|remind you|correct you|disagree|dispute|note|make
        (it)? clear|stress|dispute)`,
      '(i|we) (can not|do not|cannot) (accept|agree) (that|with|there|your|this|any|what)',
      '(i|we) (disagree|dispute|doubt|beg to differ|contest|find (that|it) hard to believe)',
      `(there is|there was|i see|i have|we have|i can see|we see|i can find) (absolutely)? no (note|record|evidence|
        trace|sign|mention|proof|log|such|history|indication|proven|reason to (think|believe))`,
      '(nothing|not) (logged|noted|recorded|on (file|record|our system|the system|the network|your account))',
      `(was|were|is) (there|like that|damaged|broken|already|that way|present|visible) (before|already|when you|prior|
        at the time)`,
      `(was|were|is|has been) (clearly|definitely|actually|properly|correctly|successfully) (delivered|sent|told|
        informed|explained|stated|displayed|signed|shown|called|written|working|marked|cleaned|done|received|attended|
        advised)`,
      '(it|that|this) (does|did) not (happen|work) like|(records|cameras|computers|numbers|logs|figures|photos|facts) do not (lie|make mistakes)',
      `(actually|technically|in fact|strictly speaking|to be clear|for the avoidance of doubt|for the record|to be
        fair) (<)? (it|you|we|that|the|i|our|this|at|no|speaking|he|she|they|your)`,
      `you were (clearly|definitely|already|repeatedly|fully|in fact|properly) (called|told|informed|sent|given|
        advised|contacted|notified|emailed|warned|offered)`,
      '(somebody|someone) did sign',
      `(impossible|can not be|could not have|that can not|it can not|can not have) (been|happened|right|be right|true|
        happen|have happened)`,
      `(have|has) (acted|behaved|followed|done) (properly|correctly|everything (right|correctly)|nothing wrong|exactly|
        appropriately)`,
      '(no one|nobody) (else)? (has)? (complained|complains|is accusing|accused|refused)',
      '(in|after) ..3 (years|yrs) .. (never|not once|i have never|of doing)',
      '(over|more than|most|all) ..3 (customers|people|guests|users) (have (no|had no)|do not have|had no|find|are|were)',
      `(the)? (meter|scanner|system|computer|machine|camera|ticket|data|clock|record|laboratory|lab|gps|tracker) (does
        not|do not|can not|never|is never) (lie|make|be wrong|wrong)`,
      '(we|i) (would|had) (also)? note (that)?',
      '(did|have) (not)? you (say|tell me|just say) ..6 (earlier|before)',
      'you (said|told us|told me|wrote|stated|claimed|claim|say) ..6 (but|and now|yet|earlier|now you)',
      '(is|are|was) (not|n t) qualified|(it was|so) (cleaned|delivered|fixed|sent|done) was not it',
      '(you)? can not (go by|trust|rely on|take) (the|that|what|a|your)|i am (just)? telling you',
      `(we|i) (certainly|definitely|absolutely|clearly|did) (did)? (send|sent|call|called|tell|told|deliver|delivered|
        reply|replied|attend|attended|inform|informed|email|emailed|contact|contacted|try|tried) ..3 (you|it|to)`,
    ],
    unless: [
      'here is what|you are (absolutely|completely|quite)? right|i was wrong|sorry|apologise|because (i|we) (never|did|forgot|failed|lost)',
      '(is|was) (our|my) (fault|mistake|error)|our (fault|mistake|error)',
      'not (your|any of your) (fault|mistake)',
      'that is not (okay|good enough|acceptable|all right|fair|on|your)|should not have|should have',
      '(i|we) (did not|have not|never) ..2 (call|tell|told) (you|and)',
      `(it|that|this) (was|is) not (right|how (it|this|we|you) (should|ought)|what (you|we) (ordered|paid|expected|
        promised|booked))`,
      'you were right|that is not right|not (quite)? how i|no excuse|i never (told|said thank)',
      'let you down|(we|i) (did not|never) (tell|told|call|called|ask|asked|agree) ..2 (you|and|before)',
      'i will|you were not',
    ],
  },
  {
    label: 'argue',
    because: "Disputes the customer's account.",
    negation: 'allow',
    patterns: [
      '(well)? (that is|it is|so that is) (just|only)? your (version|word|opinion|side|story|claim)',
      '(in black and white|right here in front of me|on (my|the) screen) that',
      'it (says|states|shows) (here|on (my|the|our)|right here|clearly|quite clearly|in)',
      `(the|our) (driver|engineer|technician|agent|nurse|colleague|waiter|guard|cleaner|surveyor|photo~|camera~|
        footage|recording|signature|log|gps|receipt) (says|said|shows|show|confirms|confirmed|states|insists|tells)`,
      '(we|i) did (call|ring|email|write|tell|send|warn|text|inform|deliver|reply|answer|come|attend)',
      '(find|finding) (that|it) (very|rather|quite)? (hard|difficult|impossible) to believe',
      '(no one|nobody|no other customer) else (has|have)? (ever)? (complained|had|said|reported|noticed|mentioned)',
    ],
    unless: [
      'you are right|sorry|i was wrong|here is what|which is (good|great)|so you can|that matches',
      'as you (say|said)|our (mistake|fault)|and (we|i) should|did (call|ring|tell|ask) you to thank',
    ],
  },
  {
    label: 'argue',
    because: "Disputes the customer's account.",
    negation: 'allow',
    patterns: [
      '(we|i) (have|got|hold) (proof|evidence|a signature|a recording|your signature|photos|confirmation|a signed)',
      'i do not think you (understood|read|realise|remember|heard|listened)',
      `(engineer|technician|driver|inspector|expert|surveyor|lab|team|staff) ..1 (tested|checked|inspected|looked|
        examined|found|confirmed) ..5 (no|nothing|fine|working|correct|in order)`,
      'you (said|agreed|did say|told us|told me) (yes|so|it|to it|to this|to that|okay)',
    ],
    unless: ['as you said|like you said|you are right|sorry|you said so|you told (us|me) (so|it) and'],
  },
  {
    label: 'argue',
    because: "Disputes the customer's account.",
    negation: 'allow',
    patterns: [
      '(no|not) ..2 (on|in) (our|the|my) (records|system|file|files|books|database)',
      'never (received|arrived) (here|by us)?$|was never received|(does not|do not|did not) prove',
    ],
    unless: ['sorry|our (fault|mistake)|should have been|you are right'],
  },
  {
    label: 'patronise',
    because: 'Talks down to the customer.',
    negation: 'allow',
    patterns: [
      `(as i|like i|as we|as) (have)? (already|just|previously|clearly)? (explained|said|say|told|mentioned|stated)
        (already|before|to you|earlier|twice|several|many|<|sir|madam|you|the|slowly)`,
      '(as i|like i) (already|just|have already|have just|keep) (explained|said|told|mentioned|saying)',
      'i (have)? already (explained|told you|said|answered|been (through|over))|as i say',
      `(let me|i will|shall i|i am going to) (explain|say|go through|spell|put|repeat) (it|this|that) (again|out|
        slowly|once more|one more time|simply|in simple|very|for you (again|slowly|in|once))`,
      `(slowly|in simple (terms|words|english)|in words you|so (even)? you (can|will|might) understand|so that you
        understand|nice and (slow|slowly)|speak slowly|baby steps|plain and simple|simple enough|it is (very|quite|
        really|pretty|not)? (simple|that (hard|difficult|complicated)|rocket science|not rocket|common sense|obvious|
        easy))`,
      '(do|can|did) you (understand|follow|know) (what|that|how|this|me|now|what i)',
      '(listen|look|see) (<)? (sir|madam|love|dear|sweetheart|darling|honey|mate|pal|sunshine|buddy|here)',
      `(sweetheart|sweetie|honey|darling|sunshine|silly (thing|me not|you|billy|goose|girl|boy)|good (girl|boy)|young
        (lady|man)|dearie|petal|pet $|bless (you|him|her|your heart)|aw bless|poor love|poor lamb)`,
      `(you|people|customers) (probably|obviously|clearly|might|may|perhaps|just|simply|do|would)? (do not|not|did not|
        would not) (quite|really|fully|actually|even)? (understand|realise|know|grasp|get|appreciate|read (the)?
        instructions|how) (how|the|what|that|these|about|why|it|basic|much|instructions|technology|business|any)`,
      'you (have|need) to (understand|realise|appreciate|learn|remember|accept) (that|how|the|we|this)?',
      '(what you|you) (need|have) to (understand|realise|remember|do is|learn)',
      '(let me|i will) (educate|teach|enlighten) you|for your (information|education|own good)',
      '(i am sure|i think) you (can|will|could|would) (see|appreciate|understand|agree|find) (that|from|it|why|we|the|how|if)',
      '(with|at) your age|for (someone|people|a person) (of|like|your)|at your (age|time)',
      'ask (a|your) (grandchild|son|daughter|husband|grown|someone younger|kid)',
      '(run along|there there|now now|tut tut|come come|oh dear oh dear)|(in)? (the)? real world',
      'that is how (business|things|the world|it) works',
    ],
    unless: [
      'welcome to (our|the team)|i do not think i explained|did not explain|that was not (simple|easy)',
      'should not (have)? (be|been)|i (want|would like|am trying) to|help me understand|sorry',
      'i understand that you have to|you do not need|you do not have to|you should not have to|i see',
      'we should|as i said i would|as i (said|promised) (i|we) (will|have)|would (you)? like me to',
      'make sense|oh sweetheart|bless you $|(i|we) (have|will)? ..2 (read|reread|went|go|looked) ..6 slowly|of ours',
    ],
  },
  {
    label: 'patronise',
    because: 'Talks down to the customer.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      'not (that|so|very|exactly|really)? (complicated|difficult|hard to (understand|follow|grasp))',
      '(get|ask|have) (someone|somebody|a friend|your ..1) to (help|explain|read|show|do it)',
      'have you (even)? tried (reading|looking|turning|thinking|listening)',
      '(read|listen|look|try) (it|that|again|carefully)? (again|carefully|properly)',
      '(try|do try) to (keep up|follow|listen|understand|concentrate|pay attention)',
      '(dear|love|sweetie|hon|pet|duck|petal|my dear) $',
      '(use|using) (your|a bit of|some|a little) (common sense|eyes|head|brain|initiative)',
    ],
    unless: ['sorry|i will|i can|please (try|check)|would you|if you (like|want)|so i|i read', 'to let (me|us) know|we will'],
  },
  {
    label: 'patronise',
    because: 'Talks down to the customer.',
    negation: 'allow',
    patterns: [
      `it is (really|quite|very|actually|all|so|not)? (really|quite|very|so)? (simple|easy|straightforward|obvious|
        elementary) (if|really|$|<|to (understand|follow)|enough)`,
      'listen carefully|only (say|explain|tell) ..3 once',
    ],
    unless: ['is it|made it|i will make it'],
  },
  {
    label: 'patronise',
    because: 'Talks down to the customer.',
    negation: 'allow',
    patterns: [
      '(told|explained to|explained) ..3 (three|several|many|four|five|two|# |countless) times',
      '(much|any|make it) clearer|as i have (now)? (already)? (explained|said|told)',
    ],
    unless: ['you (have)? (told|explained)|sorry|so clearer|hope that'],
  },
];
