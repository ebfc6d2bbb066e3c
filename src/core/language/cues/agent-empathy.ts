import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Meeting the person: what it cost, what it feels like, that it is reasonable, regret. */
export const empathyCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'acknowledge',
    because: "Says that the customer's problem or its cost is real.",
    question: false,
    negation: 'allow',
    patterns: [
      `(that|this|it|which|there) (is|was|has been|must be) (simply|just|really|clearly|certainly|definitely|so|very|
        truly|plainly|absolutely)? (not|never|far from|nowhere near) (okay|acceptable|good enough|on|all right|right|
        how it should|how this|what you (paid|expected|ordered|booked|were)|a good|the (service|standard|experience|
        welcome|way)|fair on you)`,
      `(is|was|are) (far|way|much)? (too (many|long|much|late|often)|unacceptable|inexcusable|poor|grim|rubbish|mad|
        ridiculous|shocking|shabby|outrageous|a mess|a shambles|appalling|terrible|a lot of (money|time|trouble|effort)|
        a bad (way|time|start|day)|a rotten|a lousy|a long (time|wait|while|day)|a real|a serious|a big|a huge|a
        horrible (thing|way)|a terrible (way|thing)|an awful (way|thing|lot)|no (joke|fun|small|way|use|good)|
        disgraceful|unforgivable|unfair)`,
      '(that|this) (will|would) not do',
      `# (@unit|times|calls|emails|letters|visits|attempts|mornings|evenings|nights|trips|weekends) ..4 (too (many|
        long)|is (a long|no|not|too|far)|no (answer|reply|call|word|one|news|delivery|engineer|refund|heating|sign|
        parcel)|without (a|any|heating|hot|water|your|an|power|internet|food|sleep)|gone|wasted|lost|and (still|nothing|
        no|nobody)|off work|for nothing|with no|out of pocket|on hold|of your)`,
      `(cost|costing|costs|took|lost|losing|wasted|ruined|spoiled|missed|left) (you|your) ..5 (day~|hour~|week~|night~|
        money|work|sleep|time|holiday|plan~|weekend|evening|birthday|trip|wedding|job|income|pay|appointment|trust|
        business|customers|stranded|waiting|without|nothing|in the|out|with)`,
      `(you|your ..2) (have|had|are|were|were left|have been) (now|already|still|been)? (been)? (waiting|waited|left|
        sent round|passed|stuck|stranded|chasing|chased|bounced|pushed|kept|out of pocket|let down|pillar|on hold|had
        to|paid twice|charged twice|had nothing|calling|round the houses|taken|lost|sitting|standing)`,
      `i (can)? (see|hear|recognise|realise|know|appreciate) (how much|what (this|that|it)|the (trouble|effort|problem|
        impact|damage|position|inconvenience)|this (is|has|matters)|it has|that (this|it) (is|has|matters|was)|that is
        (a|not))`,
      '(nobody|no one|you) (should|ought to) (not)? (ever)? (have|need) to (ring|call|chase|wait|explain|fight|repeat|ask)',
      '(should|would) not have to (chase|wait|call|ring|explain|fight|ask|repeat|go|do|keep|worry)',
      '(a|the) whole (day|week|weekend|saturday|evening|morning|month|afternoon)',
      'no (way|state|position) (to|for) ..3 (live|be|spend|start|learn|treat|run)',
      '(and|with) (a|the|two|three|your) (baby|kids|children|toddler|newborn|dog|job|wedding|deadline|elderly|little one)',
      'how (serious|urgent|important|bad|disruptive|inconvenient) (this|that|it)',
      'matters (a lot|to you|because)',
    ],
    unless: [
      'i will|we will|you (did not|should|could)|important to us|only|just a|if you|policy',
      '(you|your) .. (not|never) ..3 (told|mention)|sorry (if|you)|you have (signed|agreed|ticked)',
      'our (system|records)|was not (our|my)|ago|is not (our|my)|have you',
    ],
  },
  {
    label: 'acknowledge',
    because: "Says that the customer's problem or its cost is real.",
    question: false,
    negation: 'allow',
    patterns: [
      `you have (now|already|had to)? (explain~|explained|told|called|rung|asked|written|waited|chased|said) ..6 (#
        times|times|twice|again|already|weeks|days|hours|enough)`,
      `(is not|was not|not) what (anyone|you|anybody) (want~|wants|wanted|expect~|expected|needs|need|pays|paid|
        ordered|asked|were promised|signed up)`,
      '(that is|there goes|and) your (whole|entire)? ..2 (gone|ruined|wasted|spoilt|spoiled)',
      '(a|another|your|the) (whole|entire) ..2 (gone|lost|wasted|ruined|spent|without)',
      `(# |two|three) ..3 (trips|journeys|miles|calls|visits|days|nights|mornings|hours|weeks) ..5 (for nothing|wasted|
        gone|lost|too many)`,
      'left you (standing|waiting|sitting|stranded|without|with|stuck|alone|out)',
      'it is a (serious|real|big|proper|genuine) (problem|issue|loss|mess|worry)',
      '(and)? all (that|this) time|is miserable|is no joke|is no fun|no way to',
    ],
    unless: ['i will|we will|you (did not|should)|policy|only|just a|your own'],
  },
  {
    label: 'acknowledge',
    because: "Says that the customer's problem or its cost is real.",
    question: false,
    negation: 'allow',
    patterns: [
      `you (paid|booked|asked|came|waited|planned|ordered|queued|drove|took) ..5 and (got|found|were|had|we|nobody|
        nothing|no one|still|it)`,
      'you have (rearranged|cancelled|driven|given up|spent|lost|missed|moved|put up with|sat|stood|travelled) ..5',
      '(is|are) (very|really|genuinely|truly)? (serious|urgent|no small thing)',
      '(put|set|held) (you|your ..2|the whole) ..2 (behind|back|out|up)|so much for (a|the|your)',
      `(three|four|five|two|# ) (appointment~|visit~|call~|trip~|attempt~|repair~|delivery|deliveries|engineer~) (you|
        and|that|for)`,
    ],
    unless: ['i will|we will|you (did not|should)|policy|only', 'you have (lost|missed) your (chance|deadline|right)|your fault'],
  },
  {
    label: 'empathise',
    because: "Names or mirrors the customer's feeling.",
    patterns: [
      `(that|it|this|which|things|all of that|all this) (must|would|has to|have to|had to|can|could|may|might|will)
        (not)? (have|be|feel) (been|be|felt)? @softener? (for you)? (like)? .. @bad-feeling`,
      '(that|it|this|which) (sounds|sound|feels|felt|seems|looks) @softener? (like (a|an)?)? @softener? @bad-feeling',
      'how @softener? @bad-feeling ..4 (is|must|was|feel|for you|you|have)',
      `you (must|are|were|have been|sound|seem|look|feel|felt|might be|may be|would be|are clearly|are obviously|are
        probably|are feeling|must be feeling|must have been|must have felt|will be|will have been) (be|been|feel|
        feeling|felt)? @softener? @bad-feeling`,
      `(hear|see|tell|understand|imagine|know|appreciate|realise|get|sense) ..2 (that)? you ..2 (are|feel|were|have
        been|sound|must be) @softener? @bad-feeling`,
      '(understand|hear|imagine|appreciate|feel|share|sense|see|get) (your|the) @softener? (bad)? @bad-feeling',
      '(understand|know|see|imagine|appreciate|get|realise|hear) (how|why|just how|exactly how) @softener? @bad-feeling',
      `(understand|see|imagine|appreciate|get|know) why you ..2 (are|feel|were|felt|would be|would feel) @softener? ..
        @bad-feeling`,
      '(no wonder|of course|naturally) you ..2 (are|feel|were|felt) @softener? .. @bad-feeling',
      '(i|we|anyone|anybody|most people) (would|will) (have)? (be|been|feel|felt) @softener? (be)? @ill-feeling-own',
      `(i|anyone|anybody) would (be|feel|have been|have felt) (just)? (as|the same|exactly the same) .. (well|too|
        upset|angry|way|you)`,
      '(feel|feels|feeling) for you',
      '(i)? (completely|totally|really|truly|do)? feel your (pain|frustration)',
      'my heart (goes out|breaks|sank)|breaks my heart|heart goes out',
      'in your (shoes|position|place) (i|we) ..4 @ill-feeling-own',
      'if (that|it|this) (was|were|had been) (me|mine|my) ..5 @ill-feeling-own',
      'i can hear (it|that|how|the)',
      'that is a long time to be (holding|waiting|worrying|worried|wondering|scared|in)',
      'holding your breath|(lying|lie) awake|your heart must have|it must have felt',
      `you must be (out of your mind|at your wits end|climbing the walls|going spare|worn out|shattered|beside
        yourself|sick of)`,
      `that is (so|really|very|awfully|such a|a) @softener? (worrying|frightening|scary|upsetting|frustrating|
        stressful|distressing|frightening (thing|place)|heartbreaking|sad|painful|disheartening|lonely|scary (thing|
        place|position)|horrible feeling|awful feeling|worry|frustrating (position|situation)|stressful (position|
        situation))`,
      `(i am|we are|i was) (so|really|very|truly)? (relieved|glad|pleased|happy|delighted) (to hear)? (that)? ..2 (he|
        she|your|you) ..2 (mending|recovering|safe|better|okay|well|home|feeling|on the mend)`,
      'i (would|will) (be|have been) as well|i would be (too|as well)|so would i|me too in your',
    ],
    unless: ['sorry (if|that) you|how i feel|i feel (terrible|awful|bad|horrible)'],
  },
  {
    label: 'empathise',
    because: "Shares sorrow for the person's loss or illness.",
    patterns: [
      `sorry (for|about|to hear (about|of)|to hear) (about)? (your|the) ..2 (loss|baby|wife|husband|mum|mother|dad|
        father|son|daughter|sister|brother|partner|illness|diagnosis|accident|bereavement|friend|pet|cat|dog|health|
        pain|family|grandmother|grandfather|gran|nan|miscarriage|surgery|injury)`,
      '@our (deepest|sincere|sincerest|heartfelt)? (condolence~|sympathy|sympathies)',
      '(accept|offer) (you)? @our (deepest|sincere|sincerest|heartfelt)? condolences',
      `sorry (to hear)? (that)? ..2 (he|she|your|you) ..4 (died|passed|ill|poorly|unwell|sick|in hospital|going
        through|dealing with|been through|lost (your|a|him|her)|hurt|injured)`,
      'thinking of you|sorry (that)? you are (going|having|dealing) (through|with)',
      'such a (hard|difficult|painful|sad|terrible) (time|loss)',
    ],
    unless: ['owing|but i can not'],
  },
  {
    label: 'empathise',
    because: "Names the customer's feeling.",
    confidence: 0.55,
    patterns: [
      `(^|oh) (that|this) is (so|really|truly|just)? (awful|horrible|horrid|heartbreaking|frightening|scary|terrifying|
        distressing|dreadful|worrying)`,
      '(omg|oh no|oh|gosh) (that is)? (so|really)? (scary|awful|frightening|terrifying)',
      'i can (only|not even|not|not begin to|only begin to) imagine',
      '(that|it) (hit|hits|hurts|stings|shook|frightened|scared|upset|worried|threw) you',
    ],
  },
  {
    label: 'empathise',
    because: 'Names what the customer goes through.',
    negation: 'allow',
    patterns: [
      `(what a|such a|quite a) (shock|fright|scare|blow|worry|nightmare|ordeal|week|day|(horrible|awful|terrible|
        dreadful|rotten|sad|hard|frightening|lonely|miserable|worrying|stressful|painful|upsetting) (_)?) ..2 (that|it|
        this|for you|you|to)`,
      `that is (a|an|such a) @softener? (horrible|awful|terrible|dreadful|frightening|lonely|worrying|painful|
        stressful|cruel|heartbreaking|miserable|rotten) (position|place|situation|feeling|worry|shock|wait|week|time|
        blow)`,
      '(end of your (rope|tether)|at your wits end|worried sick|out of your mind|worn (out|down)|pulling your hair)',
      `^ (waiting|losing|hearing|finding|sitting|not knowing|standing|watching|lying|being left|being told) ..7 is
        @softener? (awful|horrible|hard|dreadful|frightening|exhausting|miserable|agony|torture|cruel|painful|scary|
        stressful|upsetting)`,
      'your (heart|stomach) (must|sank|dropped|would)',
      'i would have been ..2 (out of my mind|in (bits|tears|pieces)|terrified|beside|distraught|worried|scared|angry|as)',
    ],
    unless: ['sorry (if|that you)'],
  },
  {
    label: 'empathise',
    because: 'Names what the customer goes through.',
    negation: 'allow',
    patterns: [
      'feel (like|as if|as though) (you|nobody|no one)|enough to (make|drive) (anyone|anybody|a saint)',
      'imagine (the|how|what|your) _|(break|broken|breaks) my heart',
      `you are ..1 (worried|afraid|scared|frightened|upset|grieving|in tears|anxious|hurting|exhausted|in shock|
        furious|in pain|heartbroken)`,
      'in tears',
    ],
    unless: ['sorry (if|that) you|imagine that|why you are (upset|angry) but'],
  },
  {
    label: 'validate',
    because: 'Says that the reaction, expectation or point is reasonable.',
    negation: 'allow',
    patterns: [
      `(you are|you were|you are quite|you are absolutely) (absolutely|completely|totally|quite|entirely|so|perfectly|
        dead|of course)? (right|correct) ($|to|and|about|that|it|there|we|i|<|this|the|not)`,
      '(fair|good|valid|reasonable) (point|enough|question|comment|challenge|concern)|(^|<) fair $',
      '(^|<) fair (one|cop)',
      'that is (only|perfectly|completely|entirely|totally|more than)? (fair|reasonable|understandable|natural|a fair)',
      '(every|full|perfect|all the|any) (right|reason) to|(within|well within) your rights',
      'no (wonder|surprise) (you|that you|it|this)|(do not|would not|can not) blame you',
      `(quite|completely|perfectly|totally|entirely|absolutely|very) (understandable|understandably|reasonable|
        justified|natural|normal|legitimate)`,
      '(is|are|was|be) (understandable|understandably|justified|legitimate)',
      'understandably (upset|angry|frustrated|annoyed)',
      `you (should|ought) (to)? (not|never)? (have|be) (to)? (been)? ..2 (told|called|had to|have to|warned|asked|
        informed|given|able|got|received|heard|kept|offered|contacted|left|chase|wait|fight|explain|repeat|go through|
        treated|put)`,
      `(anyone|anybody|any of us|everyone|most people|i) would (have)? ..2 (feel|felt|be|been|expect|expected|think|
        thought|react|want|wanted|say|said|ask|wonder) (the same|that|exactly|this|it)`,
      `(anyone|anybody|any of us|everyone|most people) would (be|feel|have been|have felt) ..2 (angry|cross|upset|
        furious|annoyed|frustrated|worried|livid|fed up|disappointed|scared)`,
      'not (silly|awful|stupid|unreasonable|greedy|rude|petty|fussy|daft) (at all|to|$|<)',
      'your ..2 (was|were|is|are) right|(is|are) (not|far from) nothing|is not nothing',
      '(of course|no wonder) (a|the|it|that|this) ..6 (you|hit|upset|hurt|matter~|mattered)',
      '^ (you do|so it is|it does|it would|it is|you did|you are|they are|it was|he should|she should|they should) $',
      '(not|never|is not|was not) (your|any of your) (fault|doing|mistake)',
      '(is|are|was) not (you|down to you|something you did|silly|stupid|awful|too much|a lot to ask|bad at all)',
      'i (do|completely|totally|entirely|fully|quite)? agree (with you)?|i am with you (on|there)',
      '(see|understand|get) (why|where|how) you (are coming|would|might|feel that|think|thought|wonder|say|asked|ask)',
      '(i|we) (see|get|take|hear|understand) your point',
      'that (should|must) (not|never) (have)? (happen|happened|be|been|gone|go|take|taken)',
      '(that|this|it) (really)? (should|ought) (not|never) (to)? (have)?',
      'you did (nothing wrong|everything right|the right thing|exactly|not do anything wrong|well to|right)',
      `(you are|it is) (right|only right|only fair|not wrong|fair) to (be|feel|expect|ask|say|want|call|point|complain|
        raise|question|insist)`,
      '(of course|naturally) you ..2 (are|do|were|want|would|expect|did|feel)',
      'you (deserve|deserved) (better|an answer|to|a proper|a straight|more|an explanation|the)',
      'not (too much|unreasonable|a lot) to (ask|expect)',
      'you (have|had) (good|every|a|a fair|a good|a valid|reason) ..2 (reason|point|case|right|grounds|cause)',
      'you (have)? had (every|good) reason|makes (complete|perfect|total)? sense',
      'i would (expect|want|say|ask|think) (the same|that too|exactly)',
      `that is (a|an) (fair|good|valid|reasonable|excellent|important|legitimate) (question|point|concern|thing|
        complaint|worry|request|ask)`,
      'you do not have to (love|like|be grateful|apologise|thank|explain|be sorry|justify)',
      'nothing to (apologise|be sorry|be embarrassed|be ashamed)',
      'no need to (apologise|be sorry|be embarrassed)',
      'you are not (being|the only|overreacting|imagining|wrong|unreasonable|difficult|a nuisance|asking too much)',
      'i would not (want|be happy|accept|put up|expect|have) ..3 (either|that|it|happy|you)',
      'that is what you (paid|booked|ordered|were promised|asked) for',
      '(you are|were) (politer|calmer|kinder|more patient|nicer) than',
    ],
    unless: ['(if you|you) feel that way|agreed to the|have to (check|ask|see)'],
  },
  {
    label: 'validate',
    because: 'Says that the reaction or expectation is reasonable.',
    negation: 'allow',
    patterns: [
      '(nobody|no one|none of us) would (be happy|like|want|expect|accept|enjoy|put up|choose|be pleased|blame)',
      'you should not (need|have) to (chase|ask|call|ring|wait|explain|fight|worry|pay|do|prove|beg|put)',
      '(is|was) not (a|an) (silly|stupid|daft|unreasonable|odd|strange|rude) (question|thing|request|worry)',
      `you have been (more than|very|so|extremely|incredibly|far more)? ..1 (patient|reasonable|fair|kind|clear|polite|
        understanding)`,
      '(^|<) (point taken|quite right|too right|understandably|rightly so|fair play)',
      'you (were|are) right (to|about|that|in|<|$)',
      '(perfectly|quite|completely) (normal|natural|right|fair|reasonable) to',
    ],
  },
  {
    label: 'validate',
    because: 'Says that the reaction or expectation is reasonable.',
    negation: 'allow',
    patterns: [
      `i would have (rung|called|asked|said|wanted|expected|done|complained|checked|thought|written) ..4 (as well|too|
        myself|the same|time)`,
      '(are|were) (fully|quite|absolutely)? entitled to (a|an|know|ask|that|your|be|expect|feel|better)',
      'have (a|every|the) right to|nothing (wrong|silly|odd|stupid|rude) (with|about|in)',
      'not how (anyone|you|people|anybody|we|a customer) (should|ought|deserve~)',
    ],
    unless: ['no right|entitled to (submit|claim|apply)'],
  },
  {
    label: 'apologise',
    because: 'Says sorry for what happened.',
    patterns: [
      '(so|very|really|truly|deeply|terribly|awfully|extremely|ever so|genuinely|sincerely|honestly)? sorry',
      '(i|we) (do)? apologise (without|with no|fully|in full|from)|you have (my|our) (full|sincere|unreserved)? apolog*',
      `(we|i|do|must|again|sincerely|truly|deeply|also|want to|would like to|can only|have to)? apologise (for|about|
        to you|sincerely|unreservedly|on behalf|that|profusely|again|$|enough|<)`,
      '(my|our|please accept|accept|many|sincere|sincerest|deepest|humble|huge|massive|full|a thousand) ..2 (apologies|apology)',
      '(^|<) apologies|forgive (me|us)|i (owe|owed) you an apology|we owe you an apology',
      '(deeply|sincerely|truly|i|we|very much) regret (that|the|this|what|how|letting|any)',
      '(am|are|is) (truly|really|deeply|so|frankly)? (ashamed|mortified|embarrassed) (of|by|that|about|at|how)',
      'beg your pardon for|an apology (is|from|for|to you)|my bad|mea culpa',
    ],
    unless: [
      `sorry (if|you feel|that you feel|you felt|that you felt|you see it|that you see it|you think|you are not happy|
        that you are not happy|you are unhappy)`,
      '^ (i am|we are)? (so|really|truly|very)? sorry $|sorry (for|about) your loss|not (going to|gonna) apologise|no need to|feel sorry for',
      'safe than sorry',
      `^ sorry (what|which|who|could you|can you|did you|i (did not|do not|could not|can not) (quite)? (catch|hear|get|
        follow)|say that)`,
      'sorry (but)? (i|we|that|this|it|there|no|the|you|unfortunately) .. (can not|is not|not|no|will not|have to)',
      'sorry to (bother|interrupt|say that)|you (should|will) be sorry|you will be sorry',
      'sorry (to hear)? (for|about|of) your (loss|baby|wife|husband|mum|mother|dad|father|son|daughter)',
      '(should|must|need to|please) apologise|you ..2 apologise',
    ],
  },
  {
    label: 'apologise',
    because: 'Says sorry for what happened.',
    patterns: [
      `sorry (that)? (we|i) ..2 (did not|left|let|kept|missed|made|got|gave|sent|charged|lost|failed|have not|were|was|
        should|put|could not (get|do|be|reach))`,
      'sorry for (the|this|all|any|what|letting|keeping|making|not|your|being|how|that|my|our)',
      'sorry about (the|this|all|any|what|that|how|your (order|wait|delay|parcel|experience|trouble))',
    ],
    unless: [
      '(did|could|do|can) not (quite)? (catch|hear|get|follow)|loss',
      'sorry about your (loss|baby|wife|husband|mum|mother|dad|father|son|daughter|sister|brother)',
      'sorry for your (loss|baby|pain)|not sorry',
    ],
  },
  {
    label: 'apologise',
    because: 'Says sorry for what happened.',
    patterns: ['forgive (the|my|our|this|that)'],
  },
];
