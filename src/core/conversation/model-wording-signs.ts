import type { CustomerAct } from './scenario.ts';

/** What no customer writes: talk of models, of the exercise and of its rules, the phrases of a service desk, and anything that is not plain speech. */
export const roleBreaks: readonly RegExp[] = [
  /\b(?:as an?|i am an?|i['’]m an?|being an?) (?:ai|a\.i\.|artificial|large|language|virtual|automated|chat ?bot|bot|assistant|model|computer)\b/iu,
  /\b(?:language model|chat ?bot|openai|chatgpt|anthropic|system prompt|system message|my (?:instructions|prompt|programming|training data)|previous instructions|(?:the|this|a) (?:role-?play|simulation|exercise|scenario|prompt)|in character|simulated)\b/iu,
  /\b(?:full|top|maximum|perfect|highest) (?:marks?|scores?|points|rating)\b|\b(?:you (?:pass|passed|have passed|scored?)|your score|10\/10|100 ?(?:%|\/ ?100|points|percent))/iu,
  /\b(?:how (?:can|may) i (?:help|assist) you|i['’]?(?:d| would) be happy to (?:help|assist)|(?:is there )?anything else i can (?:help|assist|do)|how (?:can|may) i be of|thank you for (?:contacting|reaching out|your patience|bringing this)|i understand your frustration|we apologi[sz]e|our (?:valued )?customers?\b|here(?:['’]s| is) (?:the|a|my) (?:message|reply|response|rewording|wording|rephras))/iu,
  /\b(?:sure|certainly|of course)[!,] here\b|^(?:rewritten|reworded|response|reply|message|output) ?:/imu,
  /\*[^*\n]+\*|\[[^\]\n]+\]|^\s*\([^)\n]+\)|^\s*(?:#{1,6}|[-*•]|\d{1,2}[.)]) |```|<\/?\p{L}+[^>\n]*>|^\s*[{[]\s*["{[]|\{\w+\}/imu,
];

/** Words that do something, and the acts they belong to; with other acts they are an invention unless the built-in wording has them. */
export const actSigns: readonly { acts: readonly CustomerAct[]; words: RegExp }[] = [
  {
    acts: ['accept'],
    words: /\bi(?:['’]ll| will| can| do)? (?:gladly |happily )?(?:accept|agree to|go with that|settle for)\b|\bi(?:['’]ll| will) (?:take (?:it|that|the|your)|do that)\b|\b(?:that|this|it) (?:works|will do|sounds (?:good|great|fine|perfect|fair)|would be (?:great|perfect|fine)|is (?:perfect|acceptable|great)|settles (?:it|that))\b|\bit['’]s a deal\b|^deal\b|\bi(?:['’]m| am) (?:now |fully |completely |very |quite |more than )*(?:satisfied|happy|pleased|content)\b|\b(?:all|problem|issue|matter|everything(?:['’]s| is)) (?:is )?(?:sorted|solved|resolved|settled|fine now)\b/imu,
  },
  { acts: ['accept', 'soften', 'thank'], words: /\b(?:thank you so much|thanks so much|(?:really|greatly|much) appreciate (?:it|that|this|your|you)|you(?:['’]ve| have) been (?:very |so |really )?(?:helpful|kind|great|wonderful|brilliant)|(?:great|excellent|wonderful|amazing|fantastic) (?:service|job|help|work))\b/iu },
  { acts: ['leave', 'disengage', 'accept', 'thank'], words: /\b(?:good ?bye|bye now|i(?:['’]m| am) (?:done here|leaving|hanging up|off|going now|out of here)|have a (?:good|nice|lovely) (?:day|evening|weekend)|take care)\b/iu },
  { acts: ['threaten-leave', 'leave', 'disengage', 'ultimatum'], words: /\b(?:cancel(?:ling|ing)? (?:my|the|our|everything|this)|clos(?:e|ing) my account|(?:switch|switching|mov(?:e|ing)|going|go) (?:to|with) (?:a |another |your |one of your )?(?:competitor|other|provider|supplier|rival)|tak(?:e|ing) my (?:business|custom|money) elsewhere|never (?:use|buy|order|fly|book|stay) \w+ again)\b/iu },
  { acts: ['threaten-legal', 'ultimatum'], words: /\b(?:lawyers?|solicitors?|attorney|sue|suing|small claims|in court|to court|ombudsman|regulator|trading standards|legal action|police)\b/iu },
  { acts: ['threaten-public', 'ultimatum'], words: /\b(?:(?:one|1)[- ]star|leav(?:e|ing) (?:a |you a )?(?:bad |terrible |honest )?review|post(?:ing)? (?:this|about|it|everything)|social media|twitter|facebook|tiktok|trustpilot|newspapers?|journalists?|the press|go(?:ing)? public|tell everyone)\b/iu },
  { acts: ['ask-superior', 'ultimatum'], words: /\b(?:(?:your|a|the) (?:manager|supervisor|superior|boss|team leader)|(?:someone|somebody) (?:more senior|senior|higher|above you|in charge|with authority))\b/iu },
  { acts: ['insult'], words: /\b(?:idiots?|morons?|imbeciles?|clowns?|cretins?|fools?|scum|brain ?dead|(?:you(?:['’]re| are)|you) (?:\w+ )?(?:stupid|useless|pathetic|incompetent|worthless|thick|dense|liar|a joke))\b/iu },
  { acts: [], words: /\b(?:fuck\w*|cunts?|shit\w*|bitch\w*|bastards?|wankers?|retard\w*)\b/iu },
  { acts: ['threaten-harm'], words: /\b(?:(?:kill|hurt|hit|punch|beat|stab|shoot|strangle) (?:you|someone|somebody|myself)|burn (?:it|the|your|this)|(?:know|find out) where you live|smash (?:your|the|up))\b/iu },
  { acts: ['demand', 'haggle', 'ultimatum', 'ask'], words: /\b(?:i (?:want|demand|expect|insist on|require) (?:an? |my |the |some |full )*(?:refund|compensation|money|replacement|credit|voucher|discount))\b/iu },
];

/** A yes, in whatever words. */
export const affirming = /\b(?:yes|yeah|yep|ok|okay|fine|good|great|fair|right|alright|accept\w*|agree\w*|take|deal|works?|do that|settle\w*|enough|go with|sounds?|happy|sorted|thanks?|appreciate\w*|glad|relie\w*|will do|done)\b/iu;
