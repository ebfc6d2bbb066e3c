import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Cues for agent moves that meet the person: greeting, listening, feeling, regret, thanks. */
export const relatingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'greet', because: 'Opens the contact courteously.', position: 'first',
    patterns: ['^ (hi|hello|hiya|hey|good (morning|afternoon|evening|day)|welcome to|greetings|morning|evening|afternoon)', '^ _ (hi|hello|hey) (there|again)', '(hi|hello) there', 'you are through to', 'you have reached', 'thanks|thank you for (calling|contacting|phoning|ringing|getting in touch|reaching out|writing to) .. (@our|this is|my name)', 'my name is ..4 (help|assist|how)', 'how (can|may) (i|we) (help|assist)'],
    unless: '^ dear|hi (F|err)',
  },
  {
    label: 'greet', because: 'Closes the contact warmly.', negation: 'allow',
    patterns: ['have a (lovely|good|nice|great|wonderful|pleasant|safe|better|quiet|peaceful|calm|restful) .. (day|evening|weekend|afternoon|morning|night|week|journey|trip|flight|one|rest)', 'have a (great|good|nice) one', 'take (good)? care (of yourself|$|now|both|all|everyone|and)', '(good|bye) bye|goodbye|bye (now|then|for now)', '(best wishes|all the best|warm wishes) (to|for)', 'enjoy (your|the) (day|evening|weekend|trip|holiday|party|rest|flight|week)', 'safe (travels|journey|trip|drive|home)', 'you are (very|most|so)? welcome', 'happy (birthday|returns|anniversary)|many happy returns', 'wish (you|you all|you both) ..4 (well|best|luck|day|weekend|recovery)', 'give (him|her|them) a (hug|squeeze|kiss|cuddle|pat) from', 'speak (to you)? (soon|tomorrow|then)', '^ (bye|sorry again bye)'],
  },
  {
    label: 'encourage', because: 'Leaves the customer the floor.', negation: 'allow',
    patterns: ['i am (listening|all ears)', 'go (on|ahead) ($|i am|and tell|please)', '(^|<) go on $', '(please)? carry on ($|i am|in your own)', 'take (your|all the|as much|as long|all your) (time|as you)', 'in your own time', 'no (rush|hurry) (at all|$|take|whatever|i am)', 'i am (still)? (here|right here) ($|listening|whenever|for as long|as long)', 'start (from|at|wherever|with) ..3 (beginning|you like|you want|top|matters)', 'let it (all)? out', 'there is no clock', 'tell me as much', 'i am not going anywhere', 'say (it|whatever) .. (need|want|like)', 'whenever you are ready'],
    unless: 'sort|fix|refund|credit',
  },
  {
    label: 'empathise', because: "Names or mirrors the customer's feeling.",
    patterns: [
      '(that|it|this|which|things|all of that|all this) (must|would|has to|have to|had to|can|could|may|might|will) (not)? (have|be|feel) (been|be|felt)? @softener? (for you)? (like)? .. @bad-feeling',
      '(that|it|this|which) (sounds|sound|feels|felt|seems|looks) @softener? (like (a|an)?)? @softener? @bad-feeling',
      'how @softener? @bad-feeling ..4 (is|must|was|feel|for you|you|have)',
      'you (must|are|were|have been|sound|seem|look|feel|felt|might be|may be|would be|are clearly|are obviously|are probably|are feeling|must be feeling|must have been|must have felt|will be|will have been) (be|been|feel|feeling|felt)? @softener? @bad-feeling',
      '(hear|see|tell|understand|imagine|know|appreciate|realise|get|sense) ..2 (that)? you ..2 (are|feel|were|have been|sound|must be) @softener? @bad-feeling',
      '(understand|hear|imagine|appreciate|feel|share|sense|see|get) (your|the) @softener? (bad)? @bad-feeling',
      '(understand|know|see|imagine|appreciate|get|realise|hear) (how|why|just how|exactly how) @softener? @bad-feeling',
      '(understand|see|imagine|appreciate|get|know) why you ..2 (are|feel|were|felt|would be|would feel) @softener? .. @bad-feeling',
      '(no wonder|of course|naturally) you ..2 (are|feel|were|felt) @softener? .. @bad-feeling',
      '(i|we|anyone|anybody|most people) (would|will) (have)? (be|been|feel|felt) @softener? (be)? @ill-feeling-own',
      '(i|anyone|anybody) would (be|feel|have been|have felt) (just)? (as|the same|exactly the same) .. (well|too|upset|angry|way|you)',
      '(feel|feels|feeling) for you', '(i)? (completely|totally|really|truly|do)? feel your (pain|frustration)', 'my heart (goes out|breaks|sank)', 'breaks my heart', 'heart goes out',
      'in your (shoes|position|place) (i|we) ..4 @ill-feeling-own',
      'if (that|it|this) (was|were|had been) (me|mine|my) ..5 @ill-feeling-own',
      'i can hear (it|that|how|the)', 'that is a long time to be (holding|waiting|worrying|worried|wondering|scared|in)', 'holding your breath', '(lying|lie) awake', 'your heart must have', 'it must have felt', 'you must be (out of your mind|at your wits end|climbing the walls|going spare|worn out|shattered|beside yourself|sick of)', 'that is (so|really|very|awfully|such a|a) @softener? (worrying|frightening|scary|upsetting|frustrating|stressful|distressing|frightening (thing|place)|heartbreaking|sad|painful|disheartening|lonely|scary (thing|place|position)|horrible feeling|awful feeling|worry|frustrating (position|situation)|stressful (position|situation))',
      '(i am|we are|i was) (so|really|very|truly)? (relieved|glad|pleased|happy|delighted) (to hear)? (that)? ..2 (he|she|your|you) ..2 (mending|recovering|safe|better|okay|well|home|feeling|on the mend)',
      'i (would|will) (be|have been) as well', 'i would be (too|as well)', 'so would i', 'me too in your',
    ],
    unless: 'sorry (if|that) you|how i feel|i feel (terrible|awful|bad|horrible)',
  },
  {
    label: 'empathise', because: "Shares sorrow for the person's loss or illness.",
    patterns: ['sorry (for|about|to hear (about|of)|to hear) (about)? (your|the) ..2 (loss|baby|wife|husband|mum|mother|dad|father|son|daughter|sister|brother|partner|illness|diagnosis|accident|bereavement|friend|pet|cat|dog|health|pain|family|grandmother|grandfather|gran|nan|miscarriage|surgery|injury)', '@our (deepest|sincere|sincerest|heartfelt)? (condolence~|sympathy|sympathies)', '(accept|offer) (you)? @our (deepest|sincere|sincerest|heartfelt)? condolences', 'sorry (to hear)? (that)? ..2 (he|she|your|you) ..4 (died|passed|ill|poorly|unwell|sick|in hospital|going through|dealing with|been through|lost (your|a|him|her)|hurt|injured)', 'thinking of you', 'sorry (that)? you are (going|having|dealing) (through|with)', 'such a (hard|difficult|painful|sad|terrible) (time|loss)'],
    unless: 'owing|but i can not',
  },
  {
    label: 'empathise', because: "Names the customer's feeling.", confidence: 0.55,
    patterns: ['(^|oh) (that|this) is (so|really|truly|just)? (awful|horrible|horrid|heartbreaking|frightening|scary|terrifying|distressing|dreadful|worrying)', '(omg|oh no|oh|gosh) (that is)? (so|really)? (scary|awful|frightening|terrifying)', 'i can (only|not even|not|not begin to|only begin to) imagine', '(that|it) (hit|hits|hurts|stings|shook|frightened|scared|upset|worried|threw) you'],
  },
  {
    label: 'validate', because: 'Says that the reaction, expectation or point is reasonable.', negation: 'allow',
    patterns: [
      '(you are|you were|you are quite|you are absolutely) (absolutely|completely|totally|quite|entirely|so|perfectly|dead|of course)? (right|correct) ($|to|and|about|that|it|there|we|i|<|this|the|not)',
      '(fair|good|valid|reasonable) (point|enough|question|comment|challenge|concern)', '(^|<) fair $|(^|<) fair (one|cop)', 'that is (only|perfectly|completely|entirely|totally|more than)? (fair|reasonable|understandable|natural|a fair)', '(every|full|perfect|all the|any) (right|reason) to', '(within|well within) your rights', 'no (wonder|surprise) (you|that you|it|this)', '(do not|would not|can not) blame you',
      '(quite|completely|perfectly|totally|entirely|absolutely|very) (understandable|understandably|reasonable|justified|natural|normal|legitimate)', '(is|are|was|be) (understandable|understandably|justified|legitimate)', 'understandably (upset|angry|frustrated|annoyed)',
      'you (should|ought) (to)? (not|never)? (have|be) (to)? (been)? ..2 (told|called|had to|have to|warned|asked|informed|given|able|got|received|heard|kept|offered|contacted|left|chase|wait|fight|explain|repeat|go through|treated|put)', '(anyone|anybody|any of us|everyone|most people|i) would (have)? ..2 (feel|felt|be|been|expect|expected|think|thought|react|want|wanted|say|said|ask|wonder) (the same|that|exactly|this|it)', '(anyone|anybody|any of us|everyone|most people) would (be|feel|have been|have felt) ..2 (angry|cross|upset|furious|annoyed|frustrated|worried|livid|fed up|disappointed|scared)', 'not (silly|awful|stupid|unreasonable|greedy|rude|petty|fussy|daft) (at all|to|$|<)', 'your ..2 (was|were|is|are) right', '(is|are) (not|far from) nothing|is not nothing', '(of course|no wonder) (a|the|it|that|this) ..6 (you|hit|upset|hurt|matter~|mattered)', '^ (you do|so it is|it does|it would|it is|you did|you are|they are|it was|he should|she should|they should) $',
      '(not|never|is not|was not) (your|any of your) (fault|doing|mistake)', '(is|are|was) not (you|down to you|something you did|silly|stupid|awful|too much|a lot to ask|bad at all)', 'i (do|completely|totally|entirely|fully|quite)? agree (with you)?', 'i am with you (on|there)', '(see|understand|get) (why|where|how) you (are coming|would|might|feel that|think|thought|wonder|say|asked|ask)', '(i|we) (see|get|take|hear|understand) your point', 'that (should|must) (not|never) (have)? (happen|happened|be|been|gone|go|take|taken)', '(that|this|it) (really)? (should|ought) (not|never) (to)? (have)?', 'you did (nothing wrong|everything right|the right thing|exactly|not do anything wrong|well to|right)', '(you are|it is) (right|only right|only fair|not wrong|fair) to (be|feel|expect|ask|say|want|call|point|complain|raise|question|insist)', '(of course|naturally) you ..2 (are|do|were|want|would|expect|did|feel)', 'you (deserve|deserved) (better|an answer|to|a proper|a straight|more|an explanation|the)', 'not (too much|unreasonable|a lot) to (ask|expect)', 'you (have|had) (good|every|a|a fair|a good|a valid|reason) ..2 (reason|point|case|right|grounds|cause)', 'you (have)? had (every|good) reason', 'makes (complete|perfect|total)? sense', 'i would (expect|want|say|ask|think) (the same|that too|exactly)', 'that is (a|an) (fair|good|valid|reasonable|excellent|important|legitimate) (question|point|concern|thing|complaint|worry|request|ask)', 'you do not have to (love|like|be grateful|apologise|thank|explain|be sorry|justify)', 'nothing to (apologise|be sorry|be embarrassed|be ashamed)', 'no need to (apologise|be sorry|be embarrassed)', 'you are not (being|the only|overreacting|imagining|wrong|unreasonable|difficult|a nuisance|asking too much)', 'i would not (want|be happy|accept|put up|expect|have) ..3 (either|that|it|happy|you)', 'that is what you (paid|booked|ordered|were promised|asked) for', '(you are|were) (politer|calmer|kinder|more patient|nicer) than',
    ],
    unless: '(if you|you) feel that way|sir|ma am|agreed to the|have to (check|ask|see)',
  },
  {
    label: 'apologise', because: 'Says sorry for what happened.',
    patterns: ['(so|very|really|truly|deeply|terribly|awfully|extremely|ever so|genuinely|sincerely|honestly)? sorry', '(we|i|do|must|again|sincerely|truly|deeply|also|want to|would like to|can only|have to)? apologise (for|about|to you|sincerely|unreservedly|on behalf|that|profusely|again|$|enough|<)', '(my|our|please accept|accept|many|sincere|sincerest|deepest|humble|huge|massive|full|a thousand) ..2 (apologies|apology)', '(^|<) apologies', 'forgive (me|us)', 'i (owe|owed) you an apology', 'we owe you an apology', '(deeply|sincerely|truly|i|we|very much) regret (that|the|this|what|how|letting|any)', '(am|are|is) (truly|really|deeply|so|frankly)? (ashamed|mortified|embarrassed) (of|by|that|about|at|how)', 'beg your pardon for', 'an apology (is|from|for|to you)', 'my bad', 'mea culpa'],
    unless: 'sorry (if|you feel|that you feel|you felt|that you felt|you see it|that you see it|you think|you are not happy|that you are not happy|you are unhappy)|^ sorry $|sorry (for|about) your loss|not (going to|gonna) apologise|no need to|feel sorry for|safe than sorry|^ sorry (what|which|who|could you|can you|did you|i (did not|do not|could not|can not) (quite)? (catch|hear|get|follow)|say that)|sorry (but)? (i|we|that|this|it|there|no|the|you|unfortunately) .. (can not|is not|not|no|will not|have to)|sorry to (bother|interrupt|say that)|you (should|will) be sorry|you will be sorry|sorry (to hear)? (for|about|of) your (loss|baby|wife|husband|mum|mother|dad|father|son|daughter)|(should|must|need to|please) apologise|you ..2 apologise',
  },
  {
    label: 'apologise', because: 'Says sorry for what happened.',
    patterns: ['sorry (that)? (we|i) ..2 (did not|left|let|kept|missed|made|got|gave|sent|charged|lost|failed|have not|were|was|should|put|could not (get|do|be|reach))', 'sorry for (the|this|all|any|what|letting|keeping|making|not|your|being|how|that|my|our)', 'sorry about (the|this|all|any|what|that|how|your (order|wait|delay|parcel|experience|trouble))'],
    unless: 'loss|sorry about your (loss|baby|wife|husband|mum|mother|dad|father|son|daughter|sister|brother)|sorry for your (loss|baby|pain)|not sorry',
  },
  {
    label: 'appreciate', because: 'Thanks the customer for something they gave.',
    patterns: ['(thank you|thanks|many thanks|thank u) ..2 (for|and|$|<)', '(^|<) (thank you|thanks) (so much|very much|a lot|a million|ever so much)?', '(i|we) (really|do|truly|so|very much|genuinely|especially)? appreciate (you|your (patience|time|honesty|feedback|understanding|help|loyalty|custom|business|candour|openness|kindness|bearing)|the (feedback|heads up|detail|photos|time)|it|that you|hearing)', '(grateful|thankful) (to you|for|that you)', '(i am|we are|i was) (so|really|very|just|only)? (glad|pleased|relieved|grateful|happy) (that)? you ..2 (called|rang|told|wrote|said|came|asked|raised|brought|let|phoned|spoke|flagged|spotted|got in touch|reached|mentioned|messaged|stayed|shared|contacted|pushed|spoken|pointed)', '(only|we) ..3 because of you', 'your (loyalty|custom|patience|honesty|feedback) (means|matters|is appreciated|helps)', '(it|that) (really)? helps ..2 (me|us) ..3 (know|see|understand)', '(that is|this is) (really|very|so|exactly)? (helpful|useful) (to know|thank|thanks|information|detail|of you)', 'thank you (mr|mrs|ms|dr|sir|madam|that)', 'cheers for'],
    unless: 'no thanks|thanks to (you|your) ..2 (mistake|fault)|thank (god|goodness|heavens)|please (choose|select) from|thank you for (calling|phoning) .. my name|you (should|could) thank|rather than thank',
  },
  {
    label: 'empathise', because: 'Names what the customer goes through.', negation: 'allow', unless: 'sorry (if|that you)',
    patterns: ['(what a|such a|quite a) (shock|fright|scare|blow|worry|nightmare|ordeal|week|day|(horrible|awful|terrible|dreadful|rotten|sad|hard|frightening|lonely|miserable|worrying|stressful|painful|upsetting) (_)?) ..2 (that|it|this|for you|you|to)', 'that is (a|an|such a) @softener? (horrible|awful|terrible|dreadful|frightening|lonely|worrying|painful|stressful|cruel|heartbreaking|miserable|rotten) (position|place|situation|feeling|worry|shock|wait|week|time|blow) ', '(end of your (rope|tether)|at your wits end|worried sick|out of your mind|worn (out|down)|pulling your hair)', '^ (waiting|losing|hearing|finding|sitting|not knowing|standing|watching|lying|being left|being told) ..7 is @softener? (awful|horrible|hard|dreadful|frightening|exhausting|miserable|agony|torture|cruel|painful|scary|stressful|upsetting)', 'your (heart|stomach) (must|sank|dropped|would)', 'i would have been ..2 (out of my mind|in (bits|tears|pieces)|terrified|beside|distraught|worried|scared|angry|as)'],
  },
  {
    label: 'validate', because: 'Says that the reaction or expectation is reasonable.', negation: 'allow',
    patterns: ['(nobody|no one|none of us) would (be happy|like|want|expect|accept|enjoy|put up|choose|be pleased|blame)', 'you should not (need|have) to (chase|ask|call|ring|wait|explain|fight|worry|pay|do|prove|beg|put)', '(is|was) not (a|an) (silly|stupid|daft|unreasonable|odd|strange|rude) (question|thing|request|worry)', 'you have been (more than|very|so|extremely|incredibly|far more)? ..1 (patient|reasonable|fair|kind|clear|polite|understanding)', '(^|<) (point taken|quite right|too right|understandably|rightly so|fair play)', 'you (were|are) right (to|about|that|in|<|$)', '(perfectly|quite|completely) (normal|natural|right|fair|reasonable) to'],
  },
  {
    label: 'appreciate', because: 'Thanks the customer for something they gave.',
    patterns: ['(good|kind|thoughtful|decent) of you to', '(you have|you) (really)? (helped|been (a great|a real|very|so) help~)'],
  },
];
