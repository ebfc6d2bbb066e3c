import type { CustomerLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Feeling, reproach, abuse and distress. */
export const heatCues: readonly Cue<CustomerLabel>[] = [
  {
    label: 'vent',
    because: 'Expresses a negative feeling.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(i|we) (am|was|feel|felt|have been|got|get|are) ..2 (angry|furious|livid|upset|annoyed|irritated|frustrated|
        cross|mad|fuming|enraged|worried|anxious|scared|frightened|terrified|panicking|panicked|nervous|stressed|
        exhausted|tired of|overwhelmed|disappointed|hurt|sad|heartbroken|devastated|embarrassed|humiliated|ashamed|
        disgusted|appalled|shocked|fed up|sick (of|about|to|with)|gutted|shaking|crying|losing (it|my|patience|the
        will)|desperate|in tears|so done|done (with|asking|being)|at my wits|at the end|beside myself|speechless|fuming|
        raging|not happy|lost for words|seething|stressing|going (mad|insane|crazy|out of my mind|round the bend)|sick|
        worn out|kind of panicking|like (a|an) (idiot|fool|criminal|nobody|dirt)|let down|like i am being|beyond)`,
      `(so|really|very|beyond|extremely|incredibly|absolutely|totally|bloody|pretty|deeply) (angry|furious|livid|upset|
        annoyed|frustrated|frustrating|worried|scared|disappointed|disappointing|stressful|annoying|embarrassing|
        infuriating|maddening|sick|tired|fed up)`,
      `(this|that|it|what|which|absolutely|simply|just|utterly|totally|completely) (is|was|has been)? (a|an|so|just|
        absolutely|beyond|really|absolute|total|such a|complete|honestly)? (complete|total|utter|absolute)? (ridiculous|
        unbelievable|outrageous|disgraceful|unacceptable|appalling|disgusting|insane|infuriating|maddening|joke|
        nightmare|disgrace|farce|shambles|frustrating|disappointing|madness|crazy|pathetic|shocking|absurd|horrible|
        scandal|torture|hell|exhausting|upsetting|unreal|insulting|not good enough|a pain)`,
      `^ (unbelievable|ridiculous|unreal|outrageous|wow|seriously|pathetic|absurd|disgraceful|shocking|incredible|oh
        my god|omg|oh god|god|for (gods|christs|heavens|goodness|fucks|christ s|god s) sake|jesus|jesus christ|christ|
        wtf|ffs|oh for|are you (serious|kidding|joking)) ($|<|are|is|this|now)`,
      '(ruined|spoiled|spoilt|destroyed|wrecked) (my|our|the whole|everything)',
      '(not|have not) (slept|eaten)',
      `(humiliating|degrading|exhausting|insulting|soul destroying|heartbreaking|terrifying|nerve wracking|a nightmare|
        so stressful|infuriating|maddening|depressing)`,
      '(feel|feels|felt) like (nobody|no one|i am|a|an|you|talking|banging|giving)',
      `(fed up|sick and tired|sick of|had enough|had it (up|with)|enough is enough|enough of|lost patience|running out
        of patience|patience is|last straw|at my wits|can not (take|believe|sleep|cope|stand|do this|handle)|could (cry|
        scream)|want to (cry|scream)|makes me (sick|angry|want|so|feel)|made me (cry|feel|sick)|driving me (mad|crazy|
        insane)|breaks my heart|i hate|hate this|no idea how (stressful|hard|angry))`,
      `(worried|scared|afraid|terrified|anxious|panicking|nervous|heartbroken|devastated|livid|furious|gutted|
        embarrassed|disgusted|ashamed|embarrassing)`,
      `(oh (my)? (god|no)|omg|for (gods?|christs?|heavens?|goodness|fucks?|christ|god|fuck|pete|pity) ..1 sake|jesus
        christ|my god|good grief|good god|for crying out loud)`,
      '(are you|you) (serious|kidding( me)?|joking|having a laugh|taking the)',
      'do you (even|have any|really)? (know|realise|understand|care|idea|think) (how|what|i am|that i|this)',
      '(not|is not|are not) funny|what did you (just)? say to me|not (fair|funny anymore)',
      '(i|we) (do not|can not) ..1 (want your pity|understand why|believe)',
      '(what a|such a) (joke|mess|shambles|nightmare|disgrace|waste|farce|let down|disappointment)',
      '(it is|that is|is) my (entire|whole|life|only|face)',
      '(all|only) i (want|wanted|asked|am asking) (is|for|was)|how (dare|could) you|enough $',
      'please do not $|(just)? stop $',
    ],
    unless: [
      '(not|no longer|never) ..1 (angry|upset|worried|annoyed|cross|furious)|no worries|not a problem',
      '(she|he|they) (is|are) (not)? (fine|ok)|sick (child|note|leave|pay)|i was (going to|ready)|ms',
    ],
  },
  {
    label: 'vent',
    because: 'Expresses a negative feeling.',
    confidence: 0.55,
    negation: 'allow',
    patterns: [
      `(feeling|feel|felt) (sick|awful|terrible|stupid|helpless|alone|cheated|robbed|ignored|used|insulted|horrible|
        betrayed|let)`,
      '(someone|somebody|you) (could|should|might) have (said|told|called|let|warned|rung|mentioned|done)',
      'i do not know what to do|(whole|entire) ..2 (ruined|wasted|gone|lost|savings|day|weekend)',
    ],
  },
  {
    label: 'accuse',
    because: 'Blames the company or agent, or questions their honesty or competence.',
    confidence: 0.75,
    negation: 'allow',
    patterns: [
      `(you|they|your ..2|this company|the company|he|she) (are|is|were|was|have|has|just|all|clearly|obviously)? ..1
        (lied|lying|liars|a liar|lie|cheating|cheated|cheat~|scam|scammed|scamming|stealing|stole|steal|robbing|robbed|
        ripping|ripped|con|conned|conning|thieves|thieving|crooks|criminals|incompetent|incompetence|useless|clueless|
        dishonest|fraud|frauds|hopeless|unprofessional|a disgrace|a joke|liable|negligent|greedy|rude|a scam|thief|
        fobbing|fobbed|hiding|dodging|shameless|covering)`,
      `(it is|it is all|this is|that is|is|all|entirely|so it is) (all|your|entirely|completely)? (your|the company s|
        down to your) ..1 (fault|mistake|side|doing|error|responsibility|negligence|incompetence|job|mess|problem)`,
      'your (own)? (fault|mistake|error|incompetence|negligence|lies|carelessness|greed)',
      `(you|you people|you lot|you guys|nobody there|no one there) (do not|never|could not|clearly do not|obviously do
        not|did not|have not) ..1 (care|give|bother|listen|know what|have a clue|even (read|listen|look|care|try|
        bother)|bothered|read|cared|think|want to help|do your)`,
      `(you|they) (promised|said|told me|told us|swore|assured|guaranteed|claimed) ..8 (and|but|now|then|yet|it was|
        would|that was|never|nothing|nobody|till|to my face)`,
      `(scam|scammers|fraud|con artists|thieves|crooks|rip off|ripoff|daylight robbery|robbery|theft|cowboys|sharks|
        shysters|bandits|liars|thieving|bunch of|incompetent|incompetence|useless (lot|company|bunch|people|service)|
        shambles of a company|joke of a company)`,
      `(does|do|did) (nobody|no one|anyone|anybody|you people|you lot) ..2 (look|check|care|listen|read|work|know|
        think|talk|even|train)`,
      '(is|are) (anyone|anybody|any of you|nobody) ..2 (competent|trained|awake|listening|able)',
      'you (just|only|all)? (want|wanted|care about|after) (my|our|the) money',
      '(reading|read) (from|off) (a|your) script|copy (and)? paste|copied and pasted',
      '(never|had no) (intended|intention|planned|meant|wanted) (to|of)',
      '(your|this is your|all your) doing|hiding behind',
      `(do you|are you|did you) (people|lot|guys|all|ever|even|actually)? (even)? (care|listening|listen|read|bother|
        trained|competent)`,
      `(you|they) (ruined|destroyed|wrecked|killed|messed (up|everything)|screwed|caused|wasted|tricked|misled|
        deceived|abandoned|ignored|took my money|did this|betrayed|let this|let me down|let us down)`,
      '(is that|is this|are you) (real|even real|true|another|just another|a (lie|scam|con))',
      '(honest|straight|truthful) (answer|person|with me)',
      '(stop|quit|no more) (lying|making excuses|fobbing|the excuses)',
      '(another|more|just|same) (lie~|excuse~|empty promise~|broken promise~|fob off|rubbish)',
      `(i)? (do not|can not|no longer|never|stopped|would not) (trust|believe|believing) (you|a word|anything|that|
        your|this|them)`,
      '(that is|what) a (horrible|terrible|awful|disgusting|nasty|rude|cruel) (thing|way|attitude)',
      'how you (treat|talk|speak)|how they (talk|treat|speak)',
      '(treat|treated|treating|talk|talking|speak|speaking) (us|me|people|customers|to me|to us|to people) like',
      '(hope|expect) you are (proud|ashamed)|shame on you|should be ashamed',
      '(dont|do not) play (dumb|stupid|games)|you come late',
      '(you|your lot|your ..1) (never|did not) (turned|turn|show|showed|came|come|sent) ..4',
      '(false|misleading) (advertising|promises)|bait and switch|taking (advantage|my money)',
      '(what|that) (am i|i am) paying (you|for)',
      'nobody (ever)? (cares|takes responsibility|knows|does (their|anything))',
    ],
    unless: [
      'i (am|was|feel) (so|such|a|an)? ..1 (useless|stupid|idiot)|not (your|you) (fault|personally)',
      'nothing against you|sorry|thank',
    ],
  },
  {
    label: 'accuse',
    because: 'Blames the company or agent, or questions their honesty or competence.',
    negation: 'allow',
    patterns: [
      'you (lot|people)? could not (organise|run|manage|find|even)',
      '(lying|lied) (from|since|to|about|all)|(on purpose|deliberately|intentionally)',
    ],
    unless: ['i did|by me'],
  },
  {
    label: 'sarcasm',
    because: 'Says the opposite of what is meant.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      `(oh|well|wow|yeah)? (great|brilliant|fantastic|wonderful|lovely|perfect|excellent|marvellous|amazing|terrific|
        superb|fabulous|nice|delightful) (<)? (so|another|just|that|now|service|job|customer service|work|thanks|i|and|
        what|more|then|one) ..8 (nothing|again|waste|wait|then|not|ruined|no|late|wrong|lost|still|broken|charge|just|
        useless|never|copy|cancelled|sleep|another|without|late|form|script|robot)`,
      `^ (great|brilliant|fantastic|wonderful|lovely|amazing|charming|oh great|oh brilliant|oh good|oh lovely|just
        great|how lovely|how nice|how kind|how generous|wow) ($|<) (so|i|another|just|that|now|thanks|you|really|what|
        well|very|and|we)`,
      `(thanks|thank you) (so much|a lot|very much|ever so)? for (nothing|ruining|wasting|ignoring|losing|making (me|
        my|it)|the (lecture|tip|advice that|reminder|update that)|absolutely|your (non|complete lack)|telling me
        (nothing|what i))`,
      'thanks (a lot|a bunch|a million|very much) $',
      `(what|such) (a|an)? (great|wonderful|lovely|amazing|fantastic|brilliant|stellar|outstanding|marvellous|helpful)
        (service|company|help|experience|job|customer|system|way|surprise|answer|advice|joke)`,
      `(well done|congratulations|bravo|congrats|good job|nice (one|job|work|try)|great (job|work|service)|slow clap|
        round of applause|hats off|top (job|marks|work)|excellent (job|work|service)|genius)`,
      `(just|simply|absolutely|oh) (brilliant|great|wonderful|perfect|lovely|marvellous|fantastic|terrific|super|
        peachy|dandy) ($|<|another|now|so|more|that)`,
      '(i suppose|presumably|no doubt|apparently) ..6 (itself|by magic|moon|on its own|grew legs|fairies|walked)',
      'let me guess',
      `(great|excellent|fantastic|amazing|wonderful|brilliant|lovely|top|stellar) (service|job|work|system|company|
        communication|stuff) (as (always|usual|ever)|again|there|lads|guys|really|$)`,
      'because that (worked|went|helped) ..3 (last time|before)',
      '(yeah|sure|oh)? (right|sure) (<)? (because|as if|of course|like|yeah|i bet|i am sure)',
      `(i|we) (just|really|absolutely|do|so|simply)? (love|loving|enjoy|adore) (being|waiting|paying|how|it when|that|
        the way|to wait|listening|talking to|your)`,
      `(i am|we are) so (glad|happy|lucky|impressed|pleased|grateful) (that)? (i|you|we|my|it|to) ..8 (wait|nothing|
        pay|ignored|again|wasted|hold|late|lost|broken)`,
      `(how|that is) (very|so|really)? (kind|generous|helpful|convenient|thoughtful|useful|clever|big|nice|reassuring)
        of (you|them)`,
      'how (convenient|generous|thoughtful|reassuring|comforting|helpful|lovely|wonderful)',
      '(you must be|are you) (so|very)? proud|so (that|this|it) is (me|my fault|my problem)',
      '(that is|is) (me|my fault|my job) (<)? is it',
      `(who needs|who does not love|lucky me|silly me|how silly of me|my mistake for (thinking|expecting|assuming|
        believing)|what luck|must be nice|aren t i lucky|dream come true|living the dream|just what i (needed|wanted)|
        exactly what i (needed|wanted)|made my day|big help|fat lot of|a (big|real|huge|great) help|so helpful|that
        helps|very helpful)`,
      '(is|are) (this|you) (a|an)? (bot|robot|parrot|real person|joke|answering machine|recording|human|script)',
      `(do you|shall i|should i|am i (supposed|meant) to|maybe i (should|could|can)|perhaps i (should|could)|i will
        just|so (i|we) (just|will just|should)|guess i will (just)?) ..6 (pay (you|my|the rent) (in|with)|sleep (here|
        there|in|on)|thank you|eat|wear|telepathy|crystal ball|pigeon|smoke signals|magic|invisible|mind reader|grow|
        fly|swim|walk|live (here|in)|time machine|beg|move in|frame it)`,
      '(technically|apparently|naturally|obviously) $',
      `^ (technically|impressive|incredible|magic|classic|typical|genius|stellar|inspiring|fascinating|priceless|cute|
        adorable|slow clap)`,
      `(fairy|santa|unicorn|crystal ball|tooth fairy|time machine|pigeon|carrier pigeon|smoke signal|telepathic|mind
        reader|magic wand)`,
      'lol (sure|right|ok)|(sure|right) jan',
    ],
    unless: [
      'you have been|really helpful thank|so much for (your )?help',
      'thank you for (your help|sorting|helping|fixing|being)|very kind$|not being sarcastic|i mean it',
      'that helps $|no i love|actually helps|helpful thanks',
    ],
  },
  {
    label: 'sarcasm',
    because: 'Says the opposite of what is meant.',
    negation: 'allow',
    patterns: [
      `(call|calls|called) (this|that|it|yourselves|yourself) (a|an)? ..2 (service|help|premium|support|care|
        professional~|company|quality|express|first class|luxury)`,
      '(lovely|great|fine|wonderful|perfect|brilliant) (<)? i will just',
      '(wow|only) ..3 (impressive|amazing|a record|well done)',
    ],
  },
  {
    label: 'insult',
    because: 'Attacks the agent personally.',
    confidence: 0.85,
    negation: 'allow',
    patterns: [
      `(you|your|u) (are|re|is)? ..2 (an|a|such|complete|total|absolute|fucking|bloody|useless|stupid|little|right|
        dumb|real|piece|lying|thick|pathetic)? ..1 (idiot~|moron~|clown~|imbecile|cretin|fool|loser|scum|scumbag|pig|
        cow|bitch|bastard|twat|wanker|dick|dickhead|prick|cunt|asshole|arsehole|tosser|bellend|knob|retard|retarded|
        numpty|muppet|halfwit|dimwit|dumbass|dummy|jerk|cockroach|parasite|vermin|rat|worm|snake|witch|slag|whore|slut|
        piece of (shit|crap|trash|garbage|work)|waste of (space|skin|oxygen|air)|simpleton|donkey|robot with|stupid|
        dumb|thick|brain dead|braindead|useless|pathetic|worthless|a disgrace|disgusting|a joke|thick as|ignorant|
        incompetent (idiot|fool|cow|moron))`,
      `what (a|an) (stupid|useless|horrible|pathetic|nasty|vile|dumb|thick|rude|disgusting) (woman|man|person|girl|boy|
        cow|creature|little)`,
      `(fuck (you|off)|screw you|piss off|sod off|bugger off|go to hell|drop dead|shove it|stick it up|up yours|f you|
        f off|bite me|get stuffed|kiss my|burn in hell|rot in hell|go (and)? die|kill yourself|kys|hope you (die|rot|
        choke|get (fired|sacked|cancer)|lose your job|burn)|hope your ..8 (burns|dies|crashes|burn))`,
      `(idiot~|moron~|dickhead~|wanker~|asshole~|arsehole~|cunt~|twat~|bitch~|imbecile~|dumbass~|retard~|scumbag~|
        halfwit~|braindead) ($|<|like|you|can|do|get|is|are|who|at|in|working|on)`,
      `(are|r) (you|u) (stupid|deaf|thick|dumb|dense|an idiot|retarded|brain dead|blind|mental|simple|slow|fucking|
        that (stupid|dumb|thick|dense)|actually (stupid|this|that))`,
      'do you have (a|any) (brain|brain cell|brains)|(get|have you got) a brain',
      '(your|one|two) brain cell~|what is wrong with you|(monkey|trained monkey) could',
      'go back to (your|school|where)|learn (to (read|speak)|english)',
      '(no wonder) you (work|are stuck|are single)',
      'you people are (all)? (idiots|animals|scum|morons|thick|stupid|retards)',
    ],
    unless: [
      '(i am|i was|i feel|feel like|me) ..2 (an|a|such)? ..1 (idiot|stupid|fool|moron)',
      'not (saying|calling) you|you are not (a|an|stupid)|company|policy is',
      `(this|that|it|your (website|app|system|policy|company|service|courier|site|software|phone|machine|bot|chatbot|
        form|rule~)) is ..2 (stupid|useless|pathetic|a joke|disgusting|dumb)`,
      'think i am (stupid|an idiot|a fool)',
      'your ..1 (website|app|system|policy|company|service|courier|site|software|product|machine|bot|form|phone line)',
      'stupid (website|app|system|policy|form|rule|machine|question)|sorry',
    ],
  },
  {
    label: 'distress',
    because: 'Shows vulnerability or danger.',
    confidence: 0.8,
    negation: 'allow',
    patterns: [
      `(my|our|her|his|late|elderly|disabled|sick|a|an|your)? @kin ..4 (died|dead|passed|dying|death|funeral|@illness|
        alone|stuck|not breathing|late|missing|fell|fallen|lives alone|allergic|could die|hurt|burial|killed|miscarr*|
        stillborn)`,
      `(i|we|she|he|they|who|@kin|im) (am|is|are|have|has|had|was|were|got|being|been|need|needs|take|takes|am on|is
        on|in|on) ..3 @illness`,
      '(buried|bury|burying) (him|her|my|our|them|dad|mum)',
      `(died|passed away|has passed|dying|bereaved|bereavement|funeral|widow|widower|condolence~|deceased|memorial|
        cremat*|stillborn|miscarriage|lost (my|our|the|a) ..2 (baby|@kin)|my late @kin|hes dead|he is dead|she is dead|
        grieving|grief)`,
      `(i)? (can not|could not|can hardly|can barely) (afford|pay|eat|feed|sleep|cope|breathe|leave|walk|move|go on|
        make (rent|ends)|get (out|home|up))`,
      `(lost my (job|home|house|shifts|income)|cut my (hours|shifts)|laid off|made redundant|on benefits|universal
        credit|food bank|eviction|evicted|homeless|bailiff~|debt collector~|only got (half|# )|half my pay|(no|any)
        money (left|for|until)|rent (is )?due|behind on|overdrawn|minus in|savings|hardship|miss my ..2 payment|down to
        my last|for the gas|choosing between|last of my)`,
      `(suicid*|kill myself|end it all|self harm|hurt myself|do not want to (be here|live|go on)|no reason to live|not
        want to live|better off (dead|without me)|want to die|ending it)`,
      `(i am|she is|he is|im|am|we are) ..1 (alone|stranded|all alone|shaking|crying|trembling|scared (for|of|to)|
        afraid (for|of|to)|not safe|in danger|stuck (here|at|in|outside)|so scared|freezing|bleeding|homeless|pregnant|
        # weeks pregnant|embarrassed|disabled|deaf|blind|vulnerable|elderly|in pain|in tears|terrified|locked out)`,
      `(a|our|my|the|with a|have a|got a|s a) ..1 (baby|newborn|toddler|# month old|# year old|one year old|infant|
        premature) ..2 (here|at home|in|with|and|freezing|cold|who|needs|to|$|<|s)`,
      `(she|he|they|mum|dad|@kin) (is|are) ..1 (# |diabetic|elderly|frail|# years old|eighty|ninety|on oxygen|
        vulnerable|disabled|pregnant|in hospital|alone|housebound|bedbound|terminal|four|three|two)`,
      `(stalking|stalker|stalked|abusive (ex|partner|husband)|domestic (violence|abuse)|restraining order|turning up
        at my|following me|threatening me|being harassed|blackmail*|not feel safe|do not feel safe|unsafe (at|in) home|
        break in|broken into)`,
      `(no (heating|heat|hot water|power|electricity|food|insulin|oxygen|water) ..6 (baby|minus|children|kids|elderly|
        freezing|newborn|sick|ill|mum|mother|disabled)|below freezing)`,
      'i do not know (what to do|where to turn|how to cope|how (to|i))',
      `(life support|ventilator|ambulance|999|911|emergency room|emergency visit|in labour|blood (test|taken)|biopsy|
        scan results|tumour marker|test results)`,
    ],
    unless: [
      '(sick|ill) of|makes me sick|(dead|died) (battery|phone|line|lift|laptop|car|screen)',
      `(battery|phone|line|lift|laptop|screen|tree|car|plant|engine|machine|router|boiler|internet|sim) ..3 (dead|died|
        dying|is dead)`,
      'blind (spot|faith|fitting|cord)|(venetian|roller|window) blind|deaf ears|dying to',
      'ms (excel|office|word|teams)|fund~|saving(s)? account|hospital (booking|corner)|not blind',
      'sick and tired|sick joke|late fee|(was|is|are) late|hotel|gift|birthday|party',
    ],
  },
  {
    label: 'distress',
    because: 'Shows vulnerability or danger.',
    negation: 'allow',
    patterns: [
      `(intensive care|chemo|chemotherapy|hospice|dementia|life support|dialysis|stillborn|paralysed|self harm|suicid*|
        terminal cancer|end of life)`,
      `(my|our) (little (girl|boy|one)|baby (girl|boy)|grandchild) ..3 (is|has|was|needs) ..2 (in|ill|sick|hospital|
        hurt|a fever|not breathing|intensive)`,
      '(being|been|getting|facing) evicted',
    ],
  },
];
