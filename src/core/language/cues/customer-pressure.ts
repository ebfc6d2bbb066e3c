import type { CustomerLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Pressure: threats, deadlines, superiors and contact made before. */
export const pressureCues: readonly Cue<CustomerLabel>[] = [
  {
    label: 'threaten-leave',
    because: 'Says they will leave for a competitor or cancel.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(i|we) (will|am|are|am going to|would|might|may|shall|can|could|have|can always|am happy to|will just) ..3
        (cancel|cancelling|switch|switching|leave|leaving|move to|moving to|go elsewhere|going elsewhere|take my
        (business|custom|money|account)|taking (my|our) (business|custom|money|account)|close my|closing my|go to (a|
        another|your)|going to (a|another|your) (competitor|rival)|change (the)? (supplier|provider|bank|company)|shop
        elsewhere|buy elsewhere|find (another|someone else|somebody else)|unsubscribe|end my (contract|subscription|
        membership)|look elsewhere|going with|not renew|not be (renewing|back|returning|coming back)|never (be back|buy|
        use|shop|book|order|fly|stay|come|return|set foot|do business|recommend)|not (use|be using|book|come back|shop|
        order|buy|stay|fly|return))`,
      '(never|not) (again|using|buying|booking|ordering|flying|coming back|shopping|setting foot|staying|returning)',
      'never again',
      '(we|i) (will)? (change|switch) (the|to|our|my) (another|a|supplier|provider|bank|company)',
      '(last|final) time (i|we) (use|buy|order|shop|book|fly|stay|deal|ever|will|bank)',
      '(lost|losing|lose) (a|my|our|your) ..2 (customer|custom|business|client|account)',
      `(cancel|close) (my|the|our) (account|subscription|contract|membership|policy|service|plan) (now|and|if|or|today|
        immediately|then|right)`,
      '(shall|will) not be (back|returning|renewing|coming back)|shan t be back',
      '(move|moving|taking|take|transfer|transferring) (all)? (my|our) (account~|contract|business|money|custom)',
      '(taking|take) (my|our) (business|custom|money) (elsewhere|to)|(your|the) competitor~',
      'done with (you|this company|your company|you people|you lot)',
    ],
    unless: [
      'can not',
      '(can|could|how|want|like|need|trying) (i|you|to|do i|please) ..2 (cancel|close|switch|move)',
      'cancelled (in|on|it|last|by)|appointment|my order|exam|the booking|will not (cancel|leave)',
      'cancel (the|my) (order|exam|appointment|booking|delivery)|we stay|leave it (with|there|at)',
      'leaving now|direct debit|cancel the (pickup|delivery)|(leave|leaving) the',
      'do not want to (leave|cancel|switch)',
    ],
  },
  {
    label: 'threaten-leave',
    because: 'Says they will leave for a competitor or cancel.',
    patterns: ['^ (just|then|so|right)? (close|cancel) my (account|membership|subscription|contract|policy|plan)'],
  },
  {
    label: 'threaten-public',
    because: 'Says they will make it public.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(i|we) (will|am|are|am going to|have|shall|might|can|may|would) ..4 (post|posting|posted|tweet|tweeting|review|
        reviewing|share|sharing|screenshot|screenshotting|screenshotted|tell everyone|telling everyone|going public|go
        public|make sure everyone|write (a|to the) (review|paper|press)|leave (a|you a|one)|leaving (a|you a) (review|
        one)|putting (this|it|the|a|that|photos)|put (this|it|the photos|that|a review|up)|name and shame|expose|
        exposing|film|filming|record|recording|go to the (press|papers|news|media|paper)|going to the (press|papers|
        news|media)|contact the (press|media|news|bbc|local)|tag|tagging|blast|let everyone|warn (everyone|people|
        others))`,
      '(one|1|zero|0) star|(bad|terrible|negative|scathing|honest|awful) review',
      '(expect|wait for|look out for|read) (a|my|the) review',
      `(trustpilot|tripadvisor|google review~|yelp|reddit|tiktok|twitter|facebook|instagram|social media|x com|youtube|
        watchdog|consumer programme|on linkedin|glassdoor)`,
      '(the|local|national) (press|newspaper~|papers|media|news|bbc|paper|journalist|reporter)',
      'tagging (the|your|every)',
      '(screenshot|screenshots|screenshotting|screenshotted|recording|filming) (this|it|that|of|everything|taken)',
      'for anyone (following|reading|watching|thinking)',
      '(everyone|people|the world|my followers|the internet) (will|should|needs to|is going to|can) (know|see|hear|find out)',
      'go viral|going viral|all over (the internet|social|facebook|twitter)|my followers',
    ],
    unless: [
      'screenshot (attached|below|to)|i can send|attached|saw (it|you|your|this) on|found you on',
      'logged in|my (facebook|instagram|twitter|tiktok) (account|page|profile|login)|report',
      'paper ..2 (form|application)|share (my|the) (order|details|number|location)',
      'review (my|the|your|this|your decision)|good review|five star',
    ],
  },
  {
    label: 'threaten-public',
    because: 'Says they will make it public.',
    negation: 'allow',
    patterns: [
      '(i|we) (have|am|are) (just|now|already)? (filmed|filming|recorded|recording|photographed|screenshotted)',
      '(going|goes|putting (it|this|that)|posting (it|this|that)) (online|viral|on the internet|public)',
    ],
    unless: ['(order|ordered|ordering|pay|paid|paying) online'],
  },
  {
    label: 'threaten-legal',
    because: 'Says they will go to law, a regulator or the police.',
    confidence: 0.85,
    negation: 'allow',
    patterns: [
      `(court|lawyer~|solicitor~|attorney|legal (action|advice|proceedings|team|steps|letter)|sue|suing|lawsuit|small
        claims|tribunal|ombudsman|regulator|trading standards|consumer (protection|rights|affairs|council)|watchdog|the
        (fca|ofcom|ofgem|ico|caa|cma|bbb|ftc|fcc|fdic|cfpb|information commissioner)|better business bureau|attorney
        general|deposit (protection|scheme)|my (mp|councillor)|police|citizens advice|chargeback|section 75|letter
        before action|legal)`,
    ],
    unless: [
      'illegal to leave|can not legally|legally (leave|drive|allowed)|no (lawyer|court|police)',
      'court (date|summons|hearing|order) (on|is|for)|i am a (lawyer|solicitor|police)',
      'police (report number|gave|reference|said|told|came|have)|(tennis|food|basketball|squash) court',
      'jury|reported (it|this) to the police|police officer|at court|court room',
      'not (going to|want to) (sue|go)|legal name|legal guardian',
    ],
  },
  {
    label: 'threaten-harm',
    because: 'Threatens violence or damage.',
    confidence: 0.9,
    negation: 'allow',
    patterns: [
      `(i|we) (will|am going to|am gonna|swear|would|could|am coming|might|ought to|should) ..6 (kill|hurt|punch|hit|
        smash|beat|break your|burn|strangle|stab|shoot|hunt|find you|find out where|destroy|wreck|trash|throttle|drag
        you|slap|kick your|kick you|knock|batter|put (that|your|the|a) ..2 (window|door|brick|windows)|put you (through|
        in)|put (a|my) (brick|fist)|blow|torch|run you|wring|deck|slash|make you (pay|suffer|bleed|sorry)|rip your|tear
        your|bash|come (down|over|round|to your) ..6 (and|see|you))`,
      '(know|find out|found out) where (you|that office|your office|your) ..3 (live|work|is|are|park)',
      `(get|getting|have|lose|losing) (his|her|their|your) (teeth|face|head|legs|jaw|nose|kneecaps) (knocked|kicked|
        smashed|broken|punched|bashed)?`,
      '(you (will|are going to)|you had better) ..2 (regret|be sorry|watch your back|pay for this|get what|wish)',
      'watch your back|(you are|your) dead|dead (man|meat)|someone (will|is going to) get hurt',
      'get what is coming|come (down|round|over) there (and|with)|see how you (like|talk)',
      'bring (a|my) (bat|gun|knife|hammer|mates|brothers)|brick through',
      '(burn|blow|smash) (it|the|your|this) ..2 (down|up|place|office|shop|building)',
      'wait(ing)? (for you )?(outside|in the car park)',
    ],
    unless: [
      '(kill|hurt) (me|myself|my|us)|could (kill|hurt|burn|die|have)|(nearly|almost) (killed|hurt)',
      'kills me|killing me|(it|that|which|they) (will|could|would|might) (kill|hurt|burn|break|destroy)',
      'killed (my|our|the)|hit (the|a) (button|key|send)|not (going to|gonna)|will break (my|our|the)',
      'find you (a|another|on)|time to kill|burn (the|through) (fuel|diesel)|in court',
      'beat (the|that|any)|knock (on|first)|knock #',
    ],
  },
  {
    label: 'ultimatum',
    because: 'Sets a last deadline or an either–or.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(if|unless) ..10 (by|before|today|tomorrow|tonight|# (hours|minutes|days)|within|now|end of|monday|tuesday|
        wednesday|thursday|friday|saturday|sunday|not here|back|fixed|sorted|refunded) ..8 (i|we) (will|am|are|shall|go|
        can)`,
      `(you have|i (will)? give you|i am giving you|you have got) ..2 (until|till|# |one|24|48|an|five|ten|the|two|
        three) ..3 (hour~|day~|minute~|week~|chance|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|end|noon|
        morning|seconds)`,
      '(either) ..10 or|(last|final|one more) (chance|warning|time (asking|i am asking|i ask)|offer)',
      `(otherwise|or else|or) (i|we) (will|am|are|shall|just)? (just|have to|be)? (cancel|cancelling|go|going|sue|
        suing|take|taking|call|calling|post|posting|leave|leaving|change|switch|switching|report|reporting|contact|
        speaking|see|want|dispute|file|stop|close|tell|change the)`,
      '(refund|fix|sort|send|give|deliver|replace|pay|cancel|say) ..8 or (i|we|you) (will|am|are|can|just)',
      'or (i will|i am|we will|we are|it is) (just)?',
      '(by (today|tomorrow|tonight|friday|monday|tuesday|wednesday|thursday|noon|5pm|# |the end of)) (or|otherwise)',
    ],
    unless: [
      'either way|me either|or (i can|i could|should i|do i|is|are|maybe)|can i|not sure',
      '(should|shall|do|can) (i|we)|more or|would be (happy|fine)|whether',
    ],
  },
  {
    label: 'ask-superior',
    because: 'Wants a manager or somebody else.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(speak|talk|talking|speaking|put|pass|transfer|escalate|connect|get|give|want|like|need|ask|asking|asked|demand|
        fetch|where is|see|call|send|contact|let me have|deal with|through to) ..4 (a|your|the|an|any|to|me|someone|
        somebody|another) ..2 (manager|supervisor|boss|superior|team leader|team lead|head (of|office)|director|ceo|
        owner|in charge|higher up|with (authority|some authority|a brain|power)|senior|more senior|above you|management|
        actual (person|human)|real (person|human)|human|person who (can|knows|decides)|person who|else|person|who can
        (actually|decide|help|make))`,
      '(manager|supervisor|boss) (please|now|immediately|number|name|today|$)|^ (manager|supervisor)',
      '(want|need|like|get|find|is there|there is|talk to|speak to|speak with|put) ..5 (someone|somebody|anyone|anybody) else',
      '(who is|name of) your (manager|boss|supervisor|director)',
      `(someone|somebody|anyone|anybody) (senior|higher|in charge|competent|who (can|knows|is allowed|has|
        actually|understands|speaks)|with (authority|a brain|power|more))`,
      'escalate (this|it|me|my)|(a|real|actual) (human|person) (please|not a bot|$)|please a person',
      'different (agent|person|adviser)|any person who',
    ],
    unless: [
      'i am (the|a|an) ..2 (manager|supervisor|director|owner|head|carer)',
      '(i|we) (already)? (spoke|spoken|talked) (to|with) (a|the|your)|my (manager|boss|supervisor)',
      '(manager|boss) (said|told|promised|has|is|was|called)|call me|anything else|nobody else',
      'no one else|as the (owner|manager)|everyone else|something else|elsewhere|who else',
    ],
  },
  {
    label: 'repeat-contact',
    because: 'Says they had to make contact, wait or explain before.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(already|again|before|previously|repeatedly|twice|countless|many times|several times|multiple times|earlier|
        last (week|time|month)|yesterday|above|each (morning|day|week|time)|every (day|morning|week|time)|# times|three
        times|two times|four times) ..3 (told|called|rang|rung|phoned|emailed|wrote|written|messaged|explained|said|
        reported|contacted|chased|complained|spoken|spoke|sent|asked|given|gave|been (through|here|in|told)|gone
        through|dm|texted|mentioned|raised|answered|submitted)`,
      `(i|we) (have|had)? (just|already|also|actually|personally|only)? (told|called|rang|rung|phoned|emailed|wrote|
        written|messaged|explained|said|reported|contacted|chased|complained|spoken|spoke|sent|asked|given|gave|been in|
        been on|dmd|dm|texted|mentioned|raised|submitted|been (calling|ringing|chasing|emailing|waiting|trying)|ring|
        call|email) ..9 (already|again|before|twice|times|last (week|month|time)|yesterday|above|# times|on (monday|
        tuesday|wednesday|thursday|friday|saturday|sunday)|every (day|morning|week)|each (morning|day|time)|since|
        (three|two|four|five|several|many|multiple|countless) times|weeks ago|days ago|earlier|this morning|and (nobody|
        no one|nothing|got|was told|never)|no (reply|answer|response)|three people|different people)`,
      `(my|this is (my|the)|it is (my|the)) (second|third|fourth|fifth|sixth|seventh|nth|umpteenth|# |last|final)
        (call|email|message|time|letter|attempt|complaint|visit|contact|chat|ticket|try)`,
      '(i|we) (sent|wrote|left|emailed|called|rang|messaged) ..6 (heard|got|received|had) (nothing|no|nowhere)',
      '(minutes|hour|hours) on hold',
      'been through (this|it|all this|all of this) (with|already|before|again)',
      `(third|fourth|fifth|second|sixth|seventh|tenth|umpteenth|nth|hundredth) (time|email|call|person|message|letter|
        visit|agent|chat|attempt|phone call|complaint) (i|we|since|this|in|today|now|asking|calling|about|to|that)?`,
      `(how many times|keep (having|asking|calling|getting|being|repeating|telling|explaining|ringing|chasing)|have to
        (repeat|explain|keep|tell|say|go through) ..3 (again|myself|everything|this|story|all|calling|same)|explain
        (this|it|everything|myself|all) (again|all over|to (you|every|another))|told (you|your|the|three|two|five|four|
        several) ..6 (already|before|last|same|people|times|told|in (january|february|march|april|may|june|july|august|
        september|october|november|december)|on (monday|tuesday))|as i (said|told|wrote|explained|mentioned)|like i
        said|for the (second|third|fourth|fifth|# |last|hundredth|umpteenth) time)`,
      `(on hold|in (the|your) queue|waiting|on this (line|call|phone)|been on) ..4 (# |forty|an|for|over|half|three)
        ..2 (minutes|hour|hours|days|weeks|mins|times)`,
      `(passed|sent|bounced|transferred|pushed|shunted|shoved) (around|from|between|round|back and forth|pillar|to
        (three|four|five|# |another|a different))`,
      `(no (reply|response|answer)|nobody (replied|answered|called back|got back|responded)|never (heard back|got back|
        replied|called back|got a reply|rang back)|ticket ..3 open|unanswered|ignored my (email|emails|calls|messages))`,
      '(i did|did) (explain|tell|say|mention|report|ask|send|write|email)',
      `(branch|bank|store|shop|courier|airline|office|they|he|she|manufacturer) (told|said|sent|asked) (me|us) (to)?
        (to (call|ring|contact|speak|come|ask|email)|it is (you|with you|your))`,
      '(you|they) (have had|received) (it|the ..3|my ..3) since',
      'i (wrote|have written|emailed) ..2 (to you)? (on|in|# )',
      `(last|other|previous|another|first|yesterday s|the lady|the man|the guy|the chap|the girl|someone|somebody) ..2
        (agent|person|chap|lady|guy|man|woman|adviser|colleague|one|on the phone|yesterday) ..1 (said|told|promised|
        assured|i spoke)`,
    ],
    unless: ['no reply needed|thank|first time'],
  },
  {
    label: 'repeat-contact',
    because: 'Says they had to make contact, wait or explain before.',
    negation: 'allow',
    patterns: [
      'how (often|many times) (do|did|must|have)',
      `(explained|told|said|gave|sent|mentioned) ..4 (last|other|previous|first|second) (one|lady|man|woman|colleague|
        guy|person|agent|chap|girl|adviser|operator|time)`,
      '(every (single)? day|daily|all week|all month) (this|since|for|and|$)',
      '(rung|called|emailed|written|phoned|asked|messaged) ..2 (every|each) (day|morning|week)',
    ],
  },
];
