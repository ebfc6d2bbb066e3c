import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Contact: greeting, listening, thanks, limits and handing over. */
export const contactCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'greet',
    because: 'Opens the contact courteously.',
    position: 'first',
    patterns: [
      '^ (hi|hello|hiya|hey|good (morning|afternoon|evening|day)|welcome to|greetings|morning|evening|afternoon)',
      '^ _ (hi|hello|hey) (there|again)|(hi|hello) there|you are through to|you have reached',
      `(thank you|thanks) for (calling|contacting|phoning|ringing|getting in touch|reaching out|writing to) .. (@our|
        this is|my name)`,
      'my name is ..4 (help|assist|how)|how (can|may) (i|we) (help|assist)',
    ],
    unless: ['^ dear'],
  },
  {
    label: 'greet',
    because: 'Closes the contact warmly.',
    negation: 'allow',
    patterns: [
      `have a (lovely|good|nice|great|wonderful|pleasant|safe|better|quiet|peaceful|calm|restful) .. (day|evening|
        weekend|afternoon|morning|night|week|journey|trip|flight|one|rest)`,
      'have a (great|good|nice) one|take (good)? care (of yourself|$|now|both|all|everyone|and)',
      '(good|bye) bye|goodbye|bye (now|then|for now)|(best wishes|all the best|warm wishes) (to|for)',
      'enjoy (your|the) (day|evening|weekend|trip|holiday|party|rest|flight|week)',
      'safe (travels|journey|trip|drive|home)|you are (very|most|so)? welcome',
      'happy (birthday|returns|anniversary)|many happy returns',
      'wish (you|you all|you both) ..4 (well|best|luck|day|weekend|recovery)',
      'give (him|her|them) a (hug|squeeze|kiss|cuddle|pat) from|speak (to you)? (soon|tomorrow|then)',
      '^ (bye|sorry again bye)',
    ],
  },
  {
    label: 'encourage',
    because: 'Leaves the customer the floor.',
    negation: 'allow',
    patterns: [
      'i am (listening|all ears)|go (on|ahead) ($|i am|and tell|please)|(^|<) go on $',
      '(^|<) (go on|keep (going|talking)|carry on) ($|<|what|tell|i am|in your own)',
      'take (your|all the|as much|as long|all your) (time|as you)|in your own time',
      'no (rush|hurry) (at all|$|take|whatever|i am)',
      'i am (still)? (here|right here) ($|listening|whenever|for as long|as long)',
      'start (from|at|wherever|with) ..3 (beginning|you like|you want|top|matters)|let it (all)? out',
      'there is no clock|tell me as much|i am not going anywhere|say (it|whatever) .. (need|want|like)',
      'whenever you are ready',
    ],
    unless: ['sort|fix|refund|credit'],
  },
  {
    label: 'encourage',
    because: 'Leaves the customer the floor.',
    negation: 'allow',
    patterns: [
      '^ (mm|right|okay|yes|and)? (and then|and after that) $',
      '(tell|say) ..2 in (whatever|any|your own) (order|way|time)',
    ],
  },
  {
    label: 'appreciate',
    because: 'Thanks the customer for something they gave.',
    patterns: [
      '(thank you|thanks|many thanks|thank u) ..2 (for|and|$|<)',
      '(^|<) (thank you|thanks) (so much|very much|a lot|a million|ever so much)?',
      `(i|we) (really|do|truly|so|very much|genuinely|especially)? appreciate (you|your (patience|time|honesty|
        feedback|understanding|help|loyalty|custom|business|candour|openness|kindness|bearing)|the (feedback|heads up|
        detail|photos|time)|it|that you|hearing)`,
      '(grateful|thankful) (to you|for|that you)',
      `(i am|we are|i was) (so|really|very|just|only)? (glad|pleased|relieved|grateful|happy) (that)? you ..2 (called|
        rang|told|wrote|said|came|asked|raised|brought|let|phoned|spoke|flagged|spotted|got in touch|reached|mentioned|
        messaged|stayed|shared|contacted|pushed|spoken|pointed)`,
      '(only|we) ..3 because of you',
      'your (loyalty|custom|patience|honesty|feedback) (means|matters|is appreciated|helps)',
      '(it|that) (really)? helps ..2 (me|us) ..3 (know|see|understand)',
      '(that is|this is) (really|very|so|exactly)? (helpful|useful) (to know|thank|thanks|information|detail|of you)',
      'thank you (mr|mrs|ms|dr|sir|madam|that)|cheers for',
    ],
    unless: [
      'no thanks|thanks to (you|your) ..2 (mistake|fault)|thank (god|goodness|heavens)',
      'please (choose|select) from|thank you for (calling|phoning) .. my name|you (should|could) thank',
      'rather than thank',
    ],
  },
  {
    label: 'appreciate',
    because: 'Thanks the customer for something they gave.',
    patterns: [
      '(good|kind|thoughtful|decent) of you to',
      '(you have|you) (really)? (helped|been (a great|a real|very|so) help~)',
    ],
  },
  {
    label: 'set-boundary',
    because: 'Names unacceptable behaviour and a limit or condition for going on, calmly.',
    negation: 'allow',
    patterns: [
      `(i|we) (want|would like|am happy|am here|will|am glad|can|do want|really want|would love) ..5 (help|continue|
        carry on|listen|sort|assist|keep|find) ..12 (language|names|insult~|abuse|abusive|swearing|sworn|shouted|
        threat~|threatened|respect|respectful~|civil|tone|like that|remarks|comments)`,
      `(i|we) (can not|will not|am not able to|am not going to|am not willing to|need you to|need to ask you to|must
        ask you to|have to ask you to|do not) ..6 (language|names|insult~|insulted|abuse|abused|abusive|swearing|sworn|
        shouted|shouting|threat~|threatened|respect|respectful~|civil|like that|spoken to|remarks|personal)`,
      `if (it|this|that|the ..2|you|we) ..6 (language|names|insult~|abuse|abusive|swearing|sworn|shouting|threat~) ..6
        (i|we) (will|shall|would|am going to|have to|may) ..3 (end|close|stop|finish|hang|leave|pause)`,
      `(please|let us|can we|could we|leave) ..4 (keep|leave|stop|without|drop) ..4 (names|language|insult~|swearing|
        respectful|civil|personal|threats)`,
      'or (i|we) (will|shall) have to (end|close|stop|leave|finish) (the|this|our)',
      `(language|threats|insults|comments|remarks|names) ..4 (not okay|not acceptable|unacceptable|is not (something|
        okay|acceptable|all right)|are not (okay|acceptable|all right))`,
    ],
    unless: ['no need for that language|file'],
  },
  {
    label: 'set-boundary',
    because: 'Names unacceptable behaviour and a limit or condition for going on, calmly.',
    negation: 'allow',
    patterns: [
      `(can not|will not|do not want to) ..4 (carry on|continue|go on|keep going|help|stay) ..4 (while|when|if) ..3
        (speak|talk|shout|swear|call|insult|threaten|being|abuse)`,
      `(as long as|provided|if) (we|you) (leave|keep|drop|stop) ..4 (name calling|names|insults|swearing|language|
        threats|respectful|civil|polite|shouting)`,
    ],
  },
  {
    label: 'set-boundary',
    because: 'Names unacceptable behaviour and a limit or condition for going on, calmly.',
    negation: 'allow',
    patterns: [
      `(insults|remarks|names|name calling|swearing|threats|language|shouting|abuse) ..5 (have to|must|need to|has to|
        needs to) stop`,
    ],
  },
  {
    label: 'hand-over',
    because: 'Brings in a named person or role, prepared.',
    patterns: [
      `(i|we) (have|am|are|will|shall|would like to|am going to|can) (just|now|already|also|going to)? (bringing|bring|
        brought|putting|put|transferring|transfer|transferred|connecting|connect|connected|handing|hand|handed|passing|
        pass|passed|escalating|escalate|escalated|getting|get|asking|ask|introducing|walked|briefed|told|filled) (you|
        this|it|him|her|your case|my|our|a|the|in)? ..6 @role ..6 (who|so|she|he|because|and|told|knows|briefed|fully|
        with|has|already|can|to)`,
      '(takes|taking) over (from me|and|at|your)',
      `(has|they have) (the|your|all the|all your) (whole|full)? (story|notes|history|details|file) ..3 (in front|already|
        so|and|from)`,
      '(walked|briefed|filled|told) (him|her|them|@role) (through|in|about|the|everything|on|already)',
      '(with me|next to me|joining us|on the line) (is|now) ..4 (manager|supervisor|specialist|lead|colleague)',
    ],
    unless: ['you will have to|you need to (call|ring|contact)|can not (transfer|put)|call (them|another)'],
  },
  {
    label: 'hand-over',
    because: 'Brings in a named person or role, prepared.',
    patterns: [
      `(passing|handing|transferring|putting|connecting|bringing) (you|this|it|in) ..6 (has|have|knows|know|will|who|
        she|he|they) ..4 (read|everything|story|notes|take it|take over|details|case|file|briefed|ready)`,
    ],
  },
  {
    label: 'hand-over',
    because: 'Brings in a named person or role, prepared.',
    patterns: [
      `(handing|passing|putting|bringing|transferring|connecting|giving) (you|this|it|your ..1|the (case|file)) (over|on|
        through|across)? to ..3 (who|our|from|in|the|@role)`,
    ],
    unless: ['can not|can you|you (will|would) (have|need) to|you the (number|address)'],
  },
];
