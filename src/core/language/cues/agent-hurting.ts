import type { InflamingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Moves that hurt: commands to feel, making small, contempt, threats. */
export const hurtingCues: readonly Cue<InflamingLabel>[] = [
  {
    label: 'command-calm',
    because: 'Tells the customer how to feel or behave.',
    confidence: 0.85,
    negation: 'allow',
    patterns: [
      '(calm|settle|simmer|quieten|cool|pipe) (yourself)? down',
      `(^|<|please|just) (relax|chill|chill out|calm yourself|breathe|smile|grow up|get a grip|get over it|cheer up|
        chin up|be quiet|be reasonable|be patient|be realistic|lighten up|cool it|behave|man up|toughen up)`,
      `(no need|there is no need|no reason|no point) (to|for|in) ..2 (panic|shout|shouting|yell|yelling|get upset|
        getting upset|be rude|being rude|rude|swear|swearing|that language|that tone|get angry|getting angry|be angry|
        be upset|raise|be so|be like that|overreact|make a fuss|a fuss|get so|get emotional|be aggressive|that kind of|
        take that)`,
      `(stop|quit) (shouting|yelling|screaming|crying|whining|moaning|complaining|swearing|panicking|being (so|rude|
        difficult|dramatic|emotional|aggressive|silly|childish|unreasonable)|overreacting|raising your|getting (so|
        upset|angry)|making a fuss|worrying so|the drama)`,
      `(do not|stop) (shout|yell|swear|raise your voice|take that tone|get upset|upset yourself|get angry|be angry|be
        like that|be so|be rude|be upset|get so|get emotional|overreact|panic|take it (out|personally)|use that (tone|
        language)|speak to me like|talk to me like|be silly|be dramatic|cry|make a (fuss|scene)|get worked up|get
        hysterical|get worked)`,
      '(watch|mind|lower|change|keep) your (tone|language|voice|mouth|temper|manners|attitude)',
      `you (need|have|ought|must) (to)? (calm|relax|lower your|stop (shouting|yelling)|be patient|settle|be more
        patient|control yourself|get a grip|take a breath|moderate|adjust your tone|understand that shouting)`,
      'control (yourself|your temper)|keep your (hair|shirt) on|take a (deep)? breath',
      'try to (stay calm|relax|be reasonable|keep calm|remain calm|be patient|look on the bright)',
      '(stay|keep|remain) calm',
      'getting (angry|upset|worked up|emotional|hysterical) (will not|does not|is not|with me)',
    ],
    unless: [
      'cry (to me|about)|crying|camera|i (will|should|am going to|need to) (calm|relax|take)',
      '(sit down|take a seat)',
      'not (going to|asking you to|telling you to|here to tell you to) (calm|relax)',
      'you do not (have|need) to|please do not (be upset with|apologise)|can not continue',
      'i want to help|(nobody|no one|not) ..3 calm|what could|smile now',
    ],
  },
  {
    label: 'command-calm',
    because: 'Tells the customer how to feel or behave.',
    negation: 'allow',
    patterns: [
      'let us not (get|be|become|start) (hysterical|emotional|dramatic|upset|angry|rude|carried away|silly|worked up)',
      '(do not|stop) (get|getting|be|being) (hysterical|emotional|dramatic|smart|clever|cheeky|funny|difficult)',
      '(do not|no need to|stop) (take|taking|use|using) (that|this) (tone|attitude|language)',
    ],
  },
  {
    label: 'command-calm',
    because: 'Tells the customer how to feel or behave.',
    negation: 'allow',
    patterns: ['no call for (that|this|such|shouting|swearing)'],
  },
  {
    label: 'minimise',
    because: 'Makes the problem, the loss or the feeling small.',
    negation: 'allow',
    patterns: [
      `(it|that|this|there) is (just|only|merely|simply) (a|an|one|the|two|three|# |money|some|your) ..2 (scratch|
        delay|day~|minute~|hour~|week~|mistake|parcel|package|phone|money|thing|pound~|dollar~|dress|bag|toy|letter|
        email|inconvenience|glitch|hiccup|dent|mark|stain|matter|formality|game|meal|cat|dog|tree|cake|item|
        misunderstanding|website|ticket|holiday|hold up|seat|room|small|minor|little)`,
      '(it|that|this) (is|was) (just|only|merely) (money|stuff|things)',
      `(it|that|this) (is|was) (really|actually|honestly)? not (that|such|so|all that|really that|exactly|the end)
        (bad|big|serious|much|a big|important|terrible|urgent|long|of the world|the end|a disaster|far|hard|difficult|
        an emergency|dramatic|uncommon)`,
      '(not|hardly|it is not) the end of the world',
      '(not|no) (a|such a|that)? (big|huge|major) (deal|drama|problem|issue)',
      'worse things (happen|have happened)',
      '(could|might) (have)? (be|been) (a lot|much|far|so much|way)? worse',
      `(other|many|most|plenty of|some|lots of) (people|customers|guests|passengers|folks|patients|residents|users)
        (have (it|real|bigger|far|much|worse|waited|to wait|been waiting|no (problem|trouble|difficulty)|the same)|wait|
        are|do not (mind|complain|have|make)|manage|cope|would be|find)`,
      '(it|that|this) happens (to everyone|to everybody|to all|all the time|to the best|a lot|every day)? ($|<)',
      '(these|such) things (happen|do happen|take time|can happen)|everything happens for a reason',
      '(happens|happened) (all the time|to everyone|every day)',
      'at least (he|she|you|it|they|your|nobody|no one|we|that|now|there)|look on the bright side',
      'bright side|silver lining|(you|we) (will|can) (all)? laugh (about|at)',
      '(nothing|not anything) to (worry about|get upset (about|over)|be upset|cry|make a fuss|complain|panic|fuss|get worked)',
      '(all that|so much|such a) (fuss|worry|drama|panic|noise) (about|over|for)',
      `(a|the) (minor|small|little|tiny|slight|trivial|wee) (issue|problem|inconvenience|hiccup|delay|mistake|glitch|
        matter|setback|scratch|mix up|snag|error|hitch|blip|thing like)`,
      `(you are|you seem to be|you might be) (just|maybe|perhaps|being)? (overreacting|exaggerating|making (a mountain|
        too much|a fuss|a big|more of)|being (dramatic|a bit|oversensitive|too)|blowing|too sensitive|a bit (sensitive|
        dramatic))`,
      'over ?reacting|mountain out of|storm in a teacup|first world',
      `only (a few|a couple|two|three|four|five|# |one|an?) (of)? (day~|hour~|minute~|week~|pound~|dollar~|euro~|quid|
        month~|cent~|late|bit)`,
      `just (a few|a couple of|a little|a bit of|one|two|three|# ) (day~|hour~|minute~|week~|pound~|dollar~|euro~|
        delay|late|wait|scratch~|money|paint|bump)`,
      `(do not|not) see (what|why) (the|all the|you are|you would|this is|that is|it is) ..3 (fuss|problem|upset|big
        deal|angry|such|issue|matter)`,
      'what is the big deal|what is all the fuss',
      `(you|he|she|they) (can|could) (always|just) (buy|get|have|find|try|use|listen|wait|borrow|take|make) (another|a
        new|one|it|an|a|next|again|some)`,
      '(no|not any|no real|no lasting|hardly any) harm (done|was done|in it)',
      `i know (exactly)? (what it is like|how (it|you) feel~?) (i|my|because|when) ..9 (lost my|my (dog|cat|phone|own)|
        once|too|last)`,
      '(get|getting|you will get) over it|(cheer|perk) you up|time (is a (great)? healer|heals)',
      'for a (reason|few pounds|few quid|couple of)',
      '(not|hardly) (life or death|rocket science|a matter of life|a crisis|an emergency)',
      'we all (have|make|lose|get|go|feel) ..3 (problem~|bad days|mistake~|days|troubles|upset|through)',
    ],
    unless: [
      '(is|was) not (just|only|nothing)|not nothing|i do not (want|mean) to|you said',
      'i know (it|this|that) (is not|was not)|even (a|one|if)|(would not|will not) (say|tell you)',
      'it is not (just|only)|here is|only (charge~|take|takes|ship|open|# left)',
      '(i|we) (can|will|could|am|have) .. just|just (a|one) (moment|minute|second)|please',
      'it will (only|just) take|i will|have you back|only takes|no more than|not dangerous|right now',
      'in just|(one|two) (quick )?(question|thing)|should not have|you will (get|have)|than (they|it|i)',
      'worried|to (mend|fix|repair|sort|solve)',
    ],
  },
  {
    label: 'minimise',
    because: 'Makes the problem, the loss or the feeling small.',
    negation: 'allow',
    patterns: [
      'you will (live|survive|get over|manage)',
      `(a few|a couple of|two|three|one or two) (more)? (days|hours|minutes|weeks|quid|pounds|dollars) (will not|does
        not|do not|is not|are not|never) (hurt|matter|kill|make|going)`,
      `(everyone|everybody|all our customers|most people) (waits|has to wait|has this|gets this|goes through|feels|
        pays|has problems)`,
      'it will (grow back|buff out|wash out|come out in|polish out|be forgotten)',
      '(nothing more|no more than that|that is all it is) $',
      '(such a|a|this a) (big|huge) (deal|fuss|drama) (of|out of|about)?',
      '(hardly|barely) (an|a|any|noticeable|visible|the)|plenty more (fish|where)',
    ],
    unless: ['i (will|have|can)|not nothing|hardly a day|waits (for|too)', '(hardly|barely) (a|any) (good|comfort|help|fair)'],
  },
  {
    label: 'minimise',
    because: 'Makes the problem, the loss or the feeling small.',
    negation: 'allow',
    patterns: [
      'you have only (missed|lost|waited|been|paid|had)|it is (just)? a _ not (a|the|an) _',
      '(nobody|no one) (has)? died',
    ],
    unless: ['it is not'],
  },
  {
    label: 'minimise',
    because: 'Makes the problem, the loss or the feeling small.',
    negation: 'allow',
    patterns: [
      '(it is|that is|they are|these are) (just|only) (some|a bit of|a few|a couple of|a little)',
      'point (in)? (getting|being) (so)? (upset|angry|worked|emotional|cross)',
      '(what|where|see) the (drama|fuss) is|what all the fuss',
    ],
    unless: ['not (just|only)|i (will|can|have)|left'],
  },
  {
    label: 'hostile',
    because: 'Insults, mocks, swears at or sneers at the customer.',
    confidence: 0.85,
    negation: 'allow',
    patterns: [
      '(you|your|you are|are you|what|such|like|another) ..3 @rude',
      '(an|a|you) (complete|total|absolute|utter|right|real|proper)? @rude',
      `(shut up|shut it|shut your|get lost|bugger off|piss off|sod off|f off|screw you|fuck off|fuck you|drop dead|go
        to hell|get stuffed|get out|clear off|push off|up yours|get a life|buzz off|jog on)`,
      `(boo hoo|cry me|do not cry|come crying|crying to|cry about it|cry baby|big man|sweetie pie|princess|your
        highness|your majesty|buddy boy|whatever you say|woe is|poor (you|baby|thing you)|my heart bleeds|tiny violin|
        diddums|there there)`,
      `(are|were) you (really|just|actually)? (stupid|deaf|blind|thick|dense|serious|dumb|slow|crazy|mad|insane|
        illiterate|drunk|kidding|joking|always this|this slow|for real|that (stupid|slow|dense|dumb))`,
      `(can|could|can not|do) you (not)? (even)? (read|count|hear|listen|see|speak english|understand english|tell the
        time|add up) ($|or|<|properly|at all|english)`,
      'congratulations (<)? (you|on (reading|finding|learning|working|noticing|managing|discovering))',
      `(well done|bravo|good for you|aren t you|how clever|nice try|great job|genius|einstein|sherlock|good luck with
        that|big deal|big surprise|whoop|wow (what a|you|so)|oh (really|please|dear me|how|no however|boo)|oh no
        (however|how will|what a)|lucky you|how (dare|will we|ever will)|shock horror|surprise surprise|here we go|what
        a surprise|give me a break|spare me|^ says you|yeah right|sure you did|sure you (are|do|have)|right whatever)`,
      `(i|we) (really|honestly|frankly)? (do not|could not|do not really) (care|give a|believe you|have time for (you|
        this|your)|need your|want your)`,
      '(could not|can not) care less|^ (well|but|and|so)? (who|nobody|no one) (cares|asked you|asked|likes (you|a|people)|gives a|believes)',
      '(i|we) (know|have met|get) (your|people like you|your (type|kind|sort)|a lot of people like you|plenty of you)',
      '(your|that) (type|kind|sort|lot) ($|in|<|always|are|of people|never)|people like you',
      'you people (are|always|never|should|all|just|keep|do|make|want|can|with|compare)',
      '(another|nice|good|great|lovely|likely|tall) (story|tale|excuse|one$)',
      '(waste|wasting) (of|my|our|everyone s) (time|my|our|breath)',
      `(you are|you sound|being|behaving|acting|sound|stop being) ..3 (ridiculous|pathetic|hysterical|childish|rude|a
        child|dramatic|difficult|impossible|insane|crazy|unreasonable|paranoid|embarrassing|a nightmare|a pain|unhinged|
        delusional|mental|pitiful|unbelievable|a joke|like a (child|baby|brat|toddler))`,
      `(what|so what) (is|are)? (wrong with you|your problem|do you want me to do about it|do you want a medal|you
        want a medal)`,
      '(want|deserve|get) a (medal|prize|cookie|round of applause)',
      `(i|let me) (guess|bet) ..2 (you|it was|your|that is|the dog|we are) ..6 (read|write|too|dog|brother|fault|next|
        never|again|clever|think|special|want)`,
      'i assume you (can|could|know|do)|you (heard|heard me) $|^ you heard',
      '(you|that) (lot|always|all) (are|say|want|think) ..3 (same|something for nothing|free|the same)',
      '(smile|read|reading) (is free|for the camera|now)',
      '(whistle|scream|shout|cry|whine|moan|sulk) (for|all you|at me|as much|if)',
      `(your|this|a) (little|precious|pathetic|stupid|silly|whole|big)? (tantrum|drama|rant|hissy fit|outburst|whining|
        moaning|nonsense|rubbish|performance|act)`,
      `(^|<) (go ahead|be my guest|knock yourself out|feel free|go on then|do (that|it)|do your worst|please do|do what you
        (like|want)|suit yourself|see if (i|we|anyone) cares?|good luck)(<)? ($|tough|and see|see|lol|then|with|
        complain|sue|leave|i dare|write|tell)`,
      '(lol|lmao|rofl)|(that is|so that is) what i thought|did not think so|thought so $',
      'thought as much|(however|how ever) will (we|i) (cope|survive|manage)',
      'what a (shame|pity|tragedy) for you|(hurt|your) feelings',
      '(act|acting) (hurt|offended|innocent|surprised)',
      '(like) (a)? (grown up|an adult|adult|normal (person|people|customer))',
      '(nobody|no one|not) (is)? (forcing|making) you',
      '@swear (off|you|idiot|joke|problem|fault|business|stupid|customer|well|lie|liar|awful person)',
      '(are|is) you (done|finished|quite finished|happy now)|happy now|what now|now what do you want',
      '(let|i) (me)? (guess) (<)? (it|you|your|the|that)',
    ],
    unless: [
      'felt like|(you said|you called|being called|called me|the word|your words)',
      '(i am|i was|i feel|we were|me) ..2 (idiot|stupid|an idiot|fool|muppet)|such an idiot i',
      'i am such an|stupid (thing|of (me|us))',
      '(not|never|nothing) (stupid|silly|a stupid|being (difficult|rude|ridiculous|unreasonable|dramatic))',
      '(is|was) (stupid|ridiculous|pathetic) (of|that) (us|we|our)',
      '(our|the) (system|process|rule|form|app|letter|email|website) ..3 (stupid|ridiculous|pathetic)',
      'i want to help|can not help while|if (it|this|that) (goes|carries|continues)|thank you',
      'who cares for|names|bloody (awful|hard|annoying|frustrating)|you are not (being|a)',
      'do not think you|please (feel free|do not)|feel free to',
    ],
  },
  {
    label: 'hostile',
    because: 'Insults, mocks, swears at or sneers at the customer.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      '(not|i am not) (my circus|my monkey~|your (servant|slave|mother|mum|nanny|babysitter|secretary|therapist))',
      '(only|the) one complaining|funny (that|how)|(woke|got) (up|out) (on|of) (the)? wrong side',
      'oh look|(^|<) (grow up|get real|wake up|dream on|think again)|^ (yeah|yes)? as if',
      '(are you|you) (finished|done) (yet|now|shouting|complaining|moaning|ranting)?',
      '(magic|conjure) (one|it|a|them)? (up|out of)',
      '(cry|crying|whine|whining|moan|moaning|sulk) (all|about it|to|on)',
      '(so|too|that) (entitled|precious|delicate|sensitive|stupid|dumb|thick|lazy)',
      'who (do|does) (you|he|she) think (you|he|she)',
      'your (problem|loss) (mate|love|sunshine|pal|not mine|now)?$',
    ],
    unless: ['sorry|i (want|would like) to|call me|when you are (done|finished)|once you|i was|we were'],
  },
  {
    label: 'hostile',
    because: 'Insults, mocks, swears at or sneers at the customer.',
    negation: 'allow',
    patterns: [
      'are not you (special|clever|precious|funny|sweet|the)',
      'do you always (shout|complain|talk|moan|behave|act|speak)|had (it|enough) (with|of) you',
      'what part of|(do|are) you (normally|usually|always) (this|so|that)',
    ],
    unless: ['what part of (the|your) (country|city|town|building|house|body|order|journey)'],
  },
  {
    label: 'hostile',
    because: 'Insults, mocks, swears at or sneers at the customer.',
    negation: 'allow',
    patterns: [
      '^ charming (<|$)|with (manners|an attitude|a tone) like',
      'not surprised (they|she|he|you|nobody|no one)|would be amazed how many|to whoever you like',
      'whoever you like',
    ],
    unless: ['pleased|in a good way'],
  },
  {
    label: 'threaten',
    because: 'Threatens a consequence.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(i|we) (will|am going to|are going to|shall|may|will have to|can|am about to) ..2 (hang up|end (the|this) (call|
        chat|conversation)|close (the|this|your) (chat|call|case|file|ticket|account|complaint)|block you|ban you|
        report you|call (the)? (security|police|sheriff)|have you (removed|escorted|thrown|arrested|banned|out)|cancel
        your (order|account|booking|policy|service|contract)|terminate|disconnect|cut you off|remove you|throw you|put
        (the)? phone down|blacklist|charge you (more|extra|for)|sue|log (this|that|it) as|suspend your|refuse (you)?
        service|flag your account|put you (at the back|back in)|take (legal|further) action|stop (helping|serving))`,
      `(one more (word|time|insult|outburst|comment|remark|swear|complaint)|another (word|outburst|insult|remark|
        swear)|any more of (this|that|it|your)|if you (say|keep|carry on|swear|shout|do not (stop|calm|change|lower)|
        continue|raise|talk|speak|call me|use|threaten|post|go|say that|do that)) ..10 (i will|i am|we will|and (i|we|
        you)|hang|hanging|end|ending|close|block|gone|blocked|removed|security|police|out|done|call is|terminate|you
        will)`,
      `(or|otherwise|or else) (i|we|it|you) (will|am|shall|goes|are) ..3 (hang|end|close|cancel|collections|block|
        report|police|security|lose|be (charged|cut|blocked|removed|banned|fined)|to (collections|court|debt))`,
      `(you will|you can|then you can|you could) (also|even|just|then)? (lose (your|the|both)|be (blocked|banned|
        charged|sued|cut off|removed|fined|sorry|arrested|escorted|hearing from our)|regret|get nothing|find yourself|
        end up (with nothing|in court)|whistle|forget (about)? (your|the|any) (refund|money|claim|order)|kiss)`,
      `(it|this|that) (goes|will go|is going|gets passed|will be passed|will be sent|gets sent) to (collections|court|
        the police|debt|legal|our (legal|lawyers|solicitors)|a debt)`,
      `(will|shall) be (recorded|logged|treated|noted|marked|reported|considered) as (a)? (refused|abuse|abusive|spam|
        a threat|threat|refusal|a refusal|no show|harassment|fraud)`,
      '(that is|this is|i take that as) (and)? (that is)? a threat (<)? (logged|noted|reported|so|and)',
      `(have|get|calling|call|fetch) (the)? (security|sheriff|police|bouncer) (to|on|meet|here|down|right|now|and|
        remove|escort|will|you)`,
      '(our|my) (lawyers|solicitors|legal team) (will|are)|think (very)? carefully (about|before)',
      '(you)? (do not want|you would not want) (me)? to (make|get|lose|end|see|have)|get out before',
      'last warning|final warning|i am warning you|consider this (a|your) warning',
    ],
    unless: [
      'i want to help|want to (help|keep helping|carry on)|i would (much)? rather',
      'i am happy to (carry on|help|continue)|i (would|do) not want to|please|respect|i am here to help',
      'if (you )?would like|(stop|block|close|cancel) (it|that|the (old|account) )for you',
      'if you (want|like|prefer|agree)|to protect you|you asked|as you asked|for you|while you|after i',
      'once (i|we)',
    ],
  },
  {
    label: 'threaten',
    because: 'Threatens a consequence.',
    negation: 'allow',
    patterns: [
      `(carry on|keep (going|on|it up|that up|this up|shouting|swearing|talking)|continue|go on) (like (that|this))?
        ..3 and (you|i|we|this|the|it)`,
      '(swear|shout|yell|insult|talk|speak) ..3 (again|like that|once more) and',
      `(i|we) can (have|get|make) ..5 (switched off|cut off|removed|banned|blocked|barred|closed|thrown|arrested|
        disconnected|cancelled)`,
      '(you will be|you are|consider yourself) (barred|banned|blocked|blacklisted|cut off|out)',
    ],
    unless: ['i want to help|i would (much)? rather|for you|if you (like|want|prefer|agree)|you asked|not'],
  },
];
