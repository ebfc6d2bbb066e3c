import type { AgentLabel, CustomerLabel, Trigger } from '../codebook.ts';

/** Ways of saying what gave rise to a grievance; patterns as in the reader's cue tables. */
export interface TriggerCue {
  trigger: Trigger;
  patterns: readonly string[];
  /** Not when one of these matches in the sentence. */
  unless?: readonly string[];
  /** One sentence that can be checked against the quote. */
  because: string;
}

/** What an answer shows: the agent's words before it did something, and the customer complains of it. */
export interface TriggerCourse {
  trigger: Trigger;
  after: readonly AgentLabel[];
  shows: readonly CustomerLabel[];
  because: string;
}

export const triggerCues: readonly TriggerCue[] = [
  {
    trigger: 'delay',
    because: 'Says how long it has taken or that it is late.',
    patterns: [
      '(waiting|waited|wait|queued|queueing|sat|stood|on hold|standing|sitting) ..5 (since|for|# ..1 @unit|hours|weeks|days|months|ages|forever|all day|all morning|an hour|half an hour|until)',
      '(been|has been|it is|its|gone|going on|nearly|almost|over|already|after|now) ..1 (#|a|an|several|many) ..1 @unit ..2 (now|already|late|overdue|since|without|still|waiting|$)',
      '(#|two|three|four|five|six|nine|ten|eleven) ..1 @unit (late|overdue|now|ago and|and (still|nothing|no|counting)|without|running|on the trot|behind|later)',
      '(is|was|are|were|been|be|so|too|very|running|hours|days|minutes|weeks|again|arrived|came|comes|coming) (late|delayed|overdue|slow)|(the|a|this|any|your|more) (delay|delays)', 'still ..2 (waiting|not (here|there|come|arrived|received|sent|in|been)|no sign|nothing|no answer|no reply|no refund|no money|missing)',
      '(has|have|had|did|does|is|are) not ..2 (arrived|come|turned up|shown up|been sent|landed|been delivered|gone through|been paid|yet)',
      '(never|nobody|no one|nothing|not) ..2 (arrived|came|come|turned up|showed up|delivered|collected|happened yet|yet)',
      '(since|from) ..1 (@weekday|@month|yesterday|this morning|last|# o clock|easter|christmas|the #|ten|nine|eight|seven|noon)',
      'where (is|are|has|the hell|on earth) ..5 (my|our|it|order|parcel|refund|money|delivery|engineer|driver|bus|taxi|the)',
      'in # (days|day|hours)', '(how long|when is|when will|when are|when am) ..4', 'no (refund|money|reply|answer|sign) ..3 (yet|still)', 'the (third|second|fourth|fifth) (week|month|day)',
    ],
    unless: ['(later|late) (fee|charge|payment|night|mother|father|husband|wife)', 'too late'],
  },
  {
    trigger: 'error',
    because: 'Says what was done wrong or does not work.',
    patterns: [
      '(wrong|incorrect|mistake|error|faulty|broken|damaged|cracked|defective|leaking|leaked|mouldy|torn|ripped|missing|dented|scratched|burnt|smashed|snapped|flooded|ruined|soaked|raw|undercooked|rotten|spoiled|expired|misspelt|mixed up|mix up)',
      '(charged|billed|debited|taken|paid|took) ..4 (twice|double|again|two times|three times|too much)', '(double|over) (charged|billed|booked)|overcharged|double booked|overbooked',
      '(does not|will not|did not|do not|would not|is not|stopped|keeps|has not) ..2 (work|working|start|open|turn on|charging|connect|load|ring|fit|match|close|lock|heat)',
      '(sent|gave|given|delivered|sold|booked|printed|put|fitted|installed|marked|cancelled|shipped|packed) (me|us|it|him|her|them|down|my|our)? ..3 (wrong|somebody else|someone else|another|different|instead|other|as (dead|a no show|absent|deceased|failed|returned))',
      '(you|they|somebody|someone|he|she|your ..2) (have)? (lost|broke|broken|damaged|deleted|wiped|cancelled|sent back|mixed|forgot|dropped|scratched|cut off|disconnected|ruined|killed|burnt|shrunk|shrank|washed|spilt|spilled|flooded|overcharged)',
      '(i|we) (ordered|asked for|booked|paid for|bought) ..8 (got|came|sent|received|arrived|but|instead)', 'instead of', '(nut|allergy|allergic|sesame|gluten|peanut) ..6 (in|with|gave|served|anyway)',
      '(crashed|crashes|down|frozen|stuck|dead|fell off|fell apart|came off|come off|came apart|split|blew|exploded|caught fire|went out|has gone|not there|bounced)', '(a|the|my) (hole|crack|stain|leak|fault|dent|bug|glitch|rash|injury)',
      '(somebody|someone) (else|elses|other)', 'not (my|mine|our|the one|what (i|we) (ordered|asked|paid|bought))', 'only ..2 (one|half|#) ..3 (came|arrived|in the|in it|delivered)', '(locked|logged|kicked|shut) ..1 out',
    ],
    unless: ['(what|whats|anything|something|nothing) (is)? wrong with (you|me)'],
  },
  {
    trigger: 'lack-of-empathy',
    because: 'Says that nobody cared or that they were not spoken to like a person.',
    patterns: [
      '(nobody|no one|none of you|you do not|you lot do not|you people do not|do you (even)?|does anyone|does anybody|do any of you) ..3 (care|cares|listen|listening|listens|give a (damn|toss|monkeys))',
      'not (one|a|a single|even a|even one|so much as a) ..2 (sorry|apology|word of (regret|apology|sympathy|kindness|comfort))', '(no|without|never an?) (apology|sorry|sympathy|compassion|empathy|heart|manners|decency)',
      '(do not|dont|stop|quit|please do not) ..2 (laugh|laughing|joke|joking|patronise|patronising|patronize|calm down|tell me (how|to)|lecture|lecturing|call me|talk to me like|talk with me|speak to me like|speak with me)',
      '(laughed|laughing|laughs|smirk~|giggl*|joke|jokes|joking|emoji|smiley|rude|rudely|cold|heartless|callous|patronis*|patroniz*|condescending|sneer*|shrugged|rolled (his|her|your|their) eyes|tone|attitude|disgraceful|insensitive)',
      '(treat|treated|treating|spoken|speak|spoke|talk|talked|talking) ..3 (like|as if|as though|down|that way|like that|so)', '(human|person|human being|people) ..4 (not a number|there|answer|talk|speak|left)',
      '(only|just|it is only|a mere|just a|only a) (a|an)? ..2 (dog|cat|cake|game|photo|phone|dress|bag|toy|doll|parcel|car|book|ring|bike)', 'is that (all|it|supposed to|what you)', '(are you|is this|was that|you) (being)? (funny|serious|having a laugh|having a lend|taking the|making fun|mocking|for real|kidding)',
      '(my|our) (feelings|feeling|grief|worry)', '(not|never) ..1 (sorry|asked (if|how|whether) (i|we|she|he|they))', 'calm down|calm', '(do you|you) (know|have any idea|understand) ..2 (what|how) (it|that|this) (is|feels|felt)', '(am|being) (hysterical|difficult|dramatic|silly|a nuisance)',
      '(not|never) (a joke|funny|amused|amusing|lovely|nothing|nice)', 'how dare', 'excuse me $', 'i beg your pardon',
    ],
  },
  {
    trigger: 'communication-breakdown',
    because: 'Says that nobody told them, answered them or said the same thing twice.',
    patterns: [
      '(nobody|no one|noone|none of you|not one of you|you never|they never|you did not|you have not|you do not|they did not|you dont) ..2 (told|tell|said|say|called|call|rang|ring|answered|answer|replied|reply|wrote|write|explained|explain|mentioned|informed|contacted|warned|asked|read|reading|let (me|us) know|knows|picked up)',
      '(not|never|no) ..2 (an? )?(email|letter|call|word|reply|answer|explanation|message|text|notice|warning|update|response|information)', '(unanswered|ignored|no reply|silence|radio silence|hung up|cut off|voicemail)',
      'that is not (what|an answer)|(not|never) ..2 (answered|an answer|what (i|we) (asked|said|was told))|(i|we) (asked|said|wrote) ..6 (not|you (said|sent|told|answer))', 'one ..3 (says|said|tells|told) ..8 (another|other|the next|different|someone else)',
      '(what|which|who) (is|are|does) (a|an|the)? ..3 (mean|that mean|even mean|english|team|department|code|acronym|form|line|number)', '(in|speak) (plain )?(english|words)', '(yes or no|answer (me|the question|my question)|simple question|which is it|what do you mean|say what you mean|straight answer)',
      '(i|we) (have)? (already|just)? (told|explained|wrote|written|said|sent|emailed|reported|called|rang|gave) (you|to you|them|this|it|that|your)? ..4 (before|already|twice|times|in (@month)|last|three|four|on the|yesterday)', '(already|just|have) (told|said|explained|gave|given|sent|wrote|answered)',
      '(as|like) i (said|wrote|told|explained|mentioned)', '(third|fourth|fifth|second|#) (time|email|letter|call|chat|message|person|form) ..4', '(do|did|does|can) (you|anyone|anybody|u) (even|ever|actually)? (read|reading|hear|listen)', '(read|reread) (my|the|what|it|your)',
      '(told|said|says|tells) (me|us|him|her)? ..6 (but|and now|now|then|yet|different|else)', '(makes|make|making) no sense|(do not|cannot|could not) (understand|follow) ..3 (a|one|any|word|line|this|what|it)', '(copy|copied|copying) (and )?(paste|pasted|pasting)|template|robot|bot|script|automated',
      '(someone|somebody) (will|is going to|would) (look|call|be in touch|get back|ring)', '(in due course|shortly|soon|asap|as soon as possible|in the system|the system|being (looked into|processed))',
    ],
  },
  {
    trigger: 'effort',
    because: 'Says how often they had to come back, ring, explain or run after it themselves.',
    patterns: [
      '(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|second|umpteenth|#th|#rd|#nd) (time|email|letter|call|phone call|chat|message|person|form|visit|occasion|department|people)', '(three|four|five|six|seven|eight|nine|ten|twice|#) (times|calls|emails|letters|people|departments|visits|chats|phone calls|different|trips|forms)',
      '(passed|sent|bounced|transferred|pushed|shoved|thrown) ..2 (around|round|from|between|pillar|about|back)', '(i|we|she|he) (have|had|has)? (called|rang|phoned|emailed|wrote|written|been|went|gone|driven|drove|explained|chased|filled|queued|travelled) ..5 (times|twice|again|already|back|every|each|before|before now)',
      '(again and again|over and over|from the (start|beginning|top)|all over again|start again|explain ..2 again|chase|chasing|chased|jump through|hoops|run around|runaround|on hold|pillar to post)',
      '(took|taken|taking|lost|lose|booked|missed) ..3 (day|days|morning|afternoon|shift|shifts|half day|time|leave|wages|pay) (off|of work|unpaid|at work)?', '(have to|had to|got to|gotta|need to|must|supposed to|expect me to|want me to) ..3 (ring|call|phone|chase|go|come back|drive|walk|queue|explain|repeat|fill|write|send|pay|find|do|print) ..6 (again|myself|my own|another|every|each|twice|your|back|other|for you|all)',
      '(hours|hour|minutes|whole day|all day|morning) ..2 (on the phone|on hold|on the bus|drive|driving|queue|in the queue|queueing|on this|in line)', '(last|other) (agent|person|lady|guy|girl|bloke|one|man|woman|chap|fella) ..3 (said|told|asked|i (spoke|talked|told))',
    ],
  },
  {
    trigger: 'unfair-treatment',
    because: 'Says that they were blamed, singled out, accused or made to pay for what was not theirs to pay.',
    patterns: [
      '(unfair|not fair|injustice|discriminat*|racist|racism|sexist|ageist|rip off|ripped off|scam~|scammed|robbed|robbery|robbing|robbers|thieves|theft|stolen|stealing|stole|cheat~|cheated|conned|con|fraud|extortion|daylight|singled out|picked on|bias*|prejudice*)',
      '(my|our) fault|(blame|blaming|blamed|accuse|accused|accusing|calling) (me|us|him|her|my)|(not|never|nothing to do) ..2 (my|our) (fault|mistake|doing|problem)', '(call|called|calling) me ..2 (a)? (liar|thief|cheat|dishonest|no show|stupid|idiot)|(i am|am i|i was) ..2 (lying|a liar|a thief|a criminal|making it up)',
      '(because|just because|is it because) ..2 (i am|we are|of my|of the|she is|he is) ..3 (old|deaf|blind|black|foreign|disabled|woman|young|accent|name|colour|hijab|wheelchair|pensioner|asian|muslim|from)', '(other|others|everyone|everybody|he|she|they|people|neighbour|new customers|passengers) ..5 (got|get|gets|paid|pays|pay|were|was) ..5 (refund|less|more|free|cheaper|but|and (i|we)|not me)',
      '(charging|charge|charged|fined|fine|penalty|pay|paying|paid) ..5 (for (something|your|a thing|what|nothing|the privilege|not)|because (you|your)|when (you|your)|though|although)', '(you|they|he|she) (want|expect|make|made|making|let) (me|us) ..2 (pay|paying|to pay|prove|stand|sit|leave|wait outside|show)',
      '(took|taken|taking|take|kept|keep|keeping) (my|our|the) (money|deposit|card|fee)', '(threw|thrown|kicked|told me to|asked me to|made me) ..2 (out|off|leave|get off|get out)', '(looked|looking|look) (at)? (me|us) (up and down|like|as if)|followed (me|us) (around|round)', '(in front of|before) (everyone|everybody|people|the whole|a full|folk|my (kids|son|daughter|children|family|staff|customers|mother)|the queue|all)',
      '(threat~|threaten~|threatening) (me|us)|you (hang|hung) up on', '(your|his|her) (word|rules|policy|rule) ..4 (against|over|not mine|suits|changes)', '(refuse~|refused|refusing) (me|us|to (let|serve|take|refund|pay|give))', '(no|what|any) right to|(my|have) rights',
    ],
  },
  {
    trigger: 'unmet-expectation',
    because: 'Says what was promised, paid for or counted on, and did not come true.',
    patterns: [
      '(promised|promise|promises|guaranteed|guarantee|assured|swore|advertised|agreed|supposed|meant|expected|said it would|said (you|they|he|she|it) would|quoted)', '(was|were|been|am|i got) (told|promised|assured|quoted|offered|sold)', '(you|he|she|they|your ..2|website|advert|ad|brochure|sign|listing|page|email|letter|lady|man|lad) (said|says|told me|told us|wrote|confirmed)',
      '(paid|pay|paying) ..5 (for|extra|premium|good money|and (got|get)|hundred)', '(not|nothing) (what|like|as) ..3 (described|advertised|promised|pictured|the (photo|picture|brochure|website)|i (was|paid|bought|expected|thought|ordered)|it said|said)', '(disappointed|disappointing|let down|misleading|misled|false|expectation~|looked forward|looking forward)',
      '(i|we) (believed|trusted|counted on|relied on|had hoped|expected)', 'not ..1 (worth|good enough|acceptable|the (same|standard|service))', '(another|yet another|again) ..2 (no show|broken promise|missed)', '(nobody|no one) (came|turned up|showed)', '(i|we|she|he) (have)? (missed) (my|our|the|his|her)', 'your word',
    ],
  },
];

export const triggerCourses: readonly TriggerCourse[] = [
  {
    trigger: 'lack-of-empathy', after: ['minimise', 'patronise', 'command-calm', 'hostile', 'cancel', 'blame-customer', 'dismiss'], shows: ['vent', 'accuse', 'complain', 'sarcasm', 'threaten-leave', 'ask-superior', 'insult', 'distress'],
    because: 'They answer words that made light of it, talked down or hurt.',
  },
  {
    trigger: 'communication-breakdown', after: ['jargon', 'vague'], shows: ['complain', 'accuse', 'vent', 'ask', 'sarcasm', 'shout', 'repeat-contact'],
    because: 'They answer words that told them nothing they could use.',
  },
  {
    trigger: 'unfair-treatment', after: ['threaten', 'blame-customer', 'argue'], shows: ['accuse', 'complain', 'vent', 'threaten-legal'],
    because: 'They answer words that put it on them or disputed their account.',
  },
];
