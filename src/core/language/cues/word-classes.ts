import type { WordClasses } from '../pattern-source.ts';

/** Word classes shared by the cue tables; a class may use other classes. */
export const wordClasses: WordClasses = {
  our: 'my|our',
  them: `he|she|they|someone|somebody|the courier|the driver|the team|our team|the office|the warehouse|the engineer|the
    technician|the manager|my manager|my supervisor|our manager|a colleague|my colleague|the workshop|the nurse|the
    doctor`,
  softener: `so|very|really|truly|terribly|awfully|deeply|extremely|ever so|genuinely|sincerely|just|honestly|absolutely|
    properly|completely|totally|quite|pretty|rather|utterly|incredibly|only|too|such a|a bit|all|more than`,
  'bad-feeling': `angry|anger|furious|livid|upset|annoyed|annoying|irritated|irritating|frustrated|frustrating|frustration|cross|
    mad|fuming|enraged|outraged|worried|worrying|worry|anxious|anxiety|scared|scary|frightened|frightening|
    terrified|terrifying|panicked|panicky|nervous|stressed|stressful|stress|exhausted|exhausting|tired|tiring|
    overwhelmed|overwhelming|disappointed|disappointing|disappointment|let down|hurt|hurtful|sad|heartbroken|
    heartbreaking|devastated|devastating|lonely|embarrassed|embarrassing|humiliated|humiliating|ashamed|helpless|
    powerless|insulted|ignored|unheard|fobbed off|maddening|infuriating|distressed|distressing|distress|upsetting|
    unsettling|unnerving|horrible|horrid|awful|dreadful|miserable|nerve wracking|nerve racking|gutted|shaken|
    shattering|disheartening|demoralising|draining|painful|alarming|confusing|confused|agonising|fed up|sick of|at
    the end of your tether|on edge|beside yourself|pulling your hair out|tough|hard|rough|difficult|a shock|
    shocking|shock|a blow|a nightmare|unpleasant|a lot to take in|a lot to deal with|a lot to carry|a lot on your
    plate`,
  'ill-feeling-own': `furious|livid|upset|annoyed|angry|cross|frustrated|mad|worried|scared|fuming|the same|disappointed|frightened|
    tearing my hair out|shaken|hurt|gutted|heartbroken|beside myself|losing my mind|at my wits end|just as|fed up|
    embarrassed|terrified|anxious|devastated|stressed`,
  doing: `send~|resend~|ship~|post~|dispatch~|book~|rebook~|refund~|credit~|arrange~|order~|reorder~|replace~|cancel~|
    reset~|fix~|repair~|mend~|update~|change~|move~|switch~|escalate~|raise~|log~|flag~|reopen~|open~|check~|look~|
    pull~|find|trace~|track~|contact~|email~|message~|text~|ring|ringing|rang|rung|call~|phone~|write|writing|wrote|
    process~|release~|issue~|remove~|stop~|block~|reverse~|restore~|add~|apply~|push~|set~|transfer~|ask~|get|
    getting|speak|speaking|spoken|spoke|talk~|print~|bring|bringing|brought|swap~|hold|holding|reserve~|register~|
    correct~|adjust~|extend~|upgrade~|unlock~|reinstate~|pause~|freeze|frozen|freezing|deliver~|collect~|install~|
    pick~|drive|driving|sign~|schedule~|forward~|attach~|take|taking|taken|took|put|putting|go|going|file~|submit~|
    resubmit~|chase~|report~|verify~|confirm~|reboot~|restart~|rerun~|run|running|waive~|deduct~|knock~|build|
    building|start~|mark~|note~|prepare~|hand~|show~|read|reading|replaced|top~|activate~|deactivate~|delete~|
    amend~|review~|investigate~|inspect~|copy~|photocopy|pass~|pay|paying|paid|give|giving|given|gave|stay|meet|
    come|turn~|do|doing|done|make|making|made|sort~|clear~|connect~|test~|measure~|clean~|cut~|plant~|load~`,
  'firm-doing': `send~|resend~|ship~|dispatch~|book~|rebook~|refund~|credit~|arrange~|order~|reorder~|replace~|cancel~|reset~|
    fix~|repair~|update~|change~|move~|switch~|escalate~|raise~|log~|logged|flag~|reopen~|transfer~|process~|
    release~|issue~|remove~|block~|reverse~|restore~|add~|apply~|swap~|reserve~|correct~|adjust~|extend~|upgrade~|
    unlock~|reinstate~|pause~|collect~|install~|deliver~|schedule~|forward~|attach~|file~|submit~|chase~|waive~|put|
    mark~|prepare~|activate~|delete~|amend~|sort~|print~|sign~|email~|message~|text~|ring|call~|phone~|tag~|moved|
    stopped|clear~|pull~|check~|approve~|authorise~|expedite~|hand~|load~`,
  weekday: `monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thu|fri|sat|mondays|
    tuesdays|wednesdays|thursdays|fridays|saturdays|sundays`,
  month: 'january|february|march|april|june|july|august|september|october|november|december',
  unit: 'minute~|second~|hour~|day~|week~|month~|weekday~|year~',
  daytime: `morning|afternoon|evening|night|lunchtime|lunch|noon|midday|midnight|oclock|close of business|end of the day|
    end of day|teatime|dinnertime`,
  deadline: `tomorrow|tonight|later today|today|this (morning|afternoon|evening|week|weekend|month)|next (week|month|
    @weekday|business day|working day)|(by|before|until|till|on|from|this|come|for) (the|next|this)? (end of)?
    (the)? (@weekday|weekend|week)|@weekday (@daytime|at|by|before|after)|within ..2 (hour|@unit)|in (about|around|
    under|the next|roughly|less than)? (# #?|a few|a couple of|an|half an) (working|business)? @unit|(by|before|
    until|till|around|at) (about|around)? (#|half # |half past|quarter|ten past|twenty|noon|midday|midnight|lunch|
    lunchtime|close|the end)|half (past)? #|# (to|or|and)? #? (working|business|calendar) days|# oclock|# (p|a) m|
    give it .. # .. @unit|first thing|end of (the|this)? (day|week|month)|on the #|by the #|@month #|# @month|any
    (moment|minute) now|(in|with) .. (ten|five|# ) minutes|# minutes|# hours|@weekday $|overnight|straight after|
    the moment i|as soon as i|the minute i`,
  'will-be': `will|shall|going to|is due|are due|due|takes|take|arrives|leaves|lands|sails|starts|opens|can have|can be|is
    coming|are coming|coming|is ready|expected|expecting|on its way|latest|should be|should have|should get|should
    see|should hear|would be|earliest|back|ready|booked|scheduled|aim to|until then|reaches|open|allow|hear from|
    see it`,
  money: `refund~|refunded|reimburse~|reimbursement|credit~|discount~|voucher~|compensation|compensate~|goodwill|gesture|
    replacement|upgrade~|upgrading|free|free of charge|complimentary|waive~|waived|money back|gift card|cash back|
    rebate|cover the cost|cover the|our treat|on the house|no charge|no cost|without charge|nothing to pay|half
    price|for nothing|brand new`,
  role: `manager|supervisor|team lead|team leader|specialist|engineer|technician|billing|accounts|claims|senior|head of|
    lead|colleague|director|case handler|case manager|adviser|advisor|expert|nurse|coordinator|finance|department`,
  rude: `idiot~|stupid|moron~|dumb|clown~|liar~|pathetic|loser~|dumbass|fool~|imbecile|ignorant|muppet~|crybaby|
    snowflake|drama queen|karen|cheapskate|scrounger~|whiner~|time waster|timewaster|nutter|psycho|hysterical|
    childish|brat|nuisance|parasite`,
  swear: `fuck~|fucking|fucked|fucker~|shit|shitty|bullshit|bastard~|bloody|damn|goddamn|crap|arse|arsehole~|asshole~|
    bitch|wanker~|dick|dickhead~|prick|twat~|cunt~|sodding|bollocks|piss|pissed|wtf|ffs|omfg|hell|christ|sod`,
  person: `you|your|you people|your lot|you lot|you guys|your company|this company|your staff|your team|your people|your
    driver|your agent|your colleague`,
  kin: `wife|husband|mum|mom|mother|dad|father|son|daughter|baby|child|kid~|kids|children|toddler|newborn|brother|
    sister|partner|gran|grandmother|grandfather|grandad|nan|nana|uncle|aunt|boyfriend|girlfriend|fiance|grandson|
    granddaughter|cat|dog|pet|parents`,
  illness: `cancer|tumour|tumor|chemo|chemotherapy|diabetic|diabetes|asthma|asthmatic|epilepsy|epileptic|stroke|heart
    attack|dementia|alzheimer|alzheimers|disabled|disability|wheelchair|deaf|blind|oxygen|insulin|dialysis|hospital|
    hospice|surgery|operation|icu|a and e|intensive care|ill|illness|sick|unwell|poorly|pregnant|miscarriage|
    miscarried|autistic|autism|parkinsons|arthritis|ms|seizure~|anxiety attack|panic attack~|depression|depressed|
    medication|inhaler|epipen|allergic|anaphyl*|palliative|terminal|terminally|bedridden|immunocompromised|carer|
    care package|incontinent`,
  'wrong-verb': `arrive~|come|came|show~|show up|turn up|turned up|work~|working|receive~|received|deliver~|call~|called|reply|
    replied|respond~|answer~|answered|happen~|happened|fix~|fixed|change~|changed|help~|helped|load~|open~|connect~|
    let|send|sent|do|done|get|got|gotten|heard|hear|see|refund~|ring|rung|rang|told|tell|move~|moved|listen~|turn~|
    start~|charge~|update~|ask~|read|fit|match~|explain~|process~|exist|appear~|care|want|log in|sign in|logged|use|
    sleep|take|accept~|recognise~|recognised|find|found|eat|cut|look~|checked|check|been`,
};
