import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Questions: open ones, details, and checking agreement. */
export const askingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'ask-open',
    because: 'Invites an account, a feeling or what matters most.',
    question: true,
    negation: 'allow',
    patterns: [
      `what (exactly)? (happened|has happened|is happening|went wrong|has been happening|has been going on|is going on|
        led|changed|has changed)`,
      `what (would|will|could|can|might) ..3 (help|right|better|best|like|happy|work|put|feel|good|fair|useful|easier|
        ideal|look like|make|do for you|want|suit|satisfy)`,
      `what (matters|is most important|is the most important|worries|bothers|concerns|upset|upsets|hurts|is worrying|
        is bothering|is it that|is behind|is on your mind|is the worst|do you need|are you hoping|were you hoping|are
        you looking|do you want|would you want|did you expect|were you expecting|is your main|outcome|is at stake|
        brings you|was that like|has it been like|has that been like|else is|is up|have you tried so far|did you notice|
        makes you|made you)`,
      `how (is|has|did|does|do|are|was|were|would) ..4 (affect|affected|affecting|feel|feeling|impact|impacted|come
        about|start|begin|going|been|doing|for you|you want|coping|managing|sit with|like me|holding up|today|now)`,
      'how (are|is) (you|he|she|they|your ..2) (now|doing|feeling|holding|coping|today|$|bearing)',
      'why (do|did) you (think|feel|want)|in your (own|opinion|view)|what did ..3 (say|tell|do)',
      'what (is|was) ..3 like|how (did|do|would) you ..3 (like|want|see|prefer|feel)',
      'what (have|had) you been (told|promised)|(^|<) what (else|next|then) $|and then (what)? $|what else (is|has|was|happened)',
    ],
    unless: [
      'what (is|are|was) (the|your) ..3 (number|name|email|address|date|reference|postcode|model|id|code)',
      'want me to|do you not|are you (stupid|deaf)|what do you (want|expect) (me|from me)',
      'am i (meant|supposed)|(website|form|press) ..3 happened|let me|(i|we) (can|could) see',
    ],
  },
  {
    label: 'ask-open',
    because: 'Invites an account, a feeling or what matters most.',
    negation: 'allow',
    patterns: [
      '(tell|talk|walk|take|run) me (about|through|what|how|more|a (little|bit)|everything|in your|the whole|why|where|from)',
      `(could|can|would|will) you (please|just|maybe)? (tell|talk|walk|take|explain|describe|run|share|say) ..2 (about|
        through|what (happened|went|is|you|has|was|changed)|how|more|a (little|bit)|everything|the (whole|full)|your
        (experience|side|concerns))`,
      `(i would like|i want|help me|i would love|i am keen) to (understand|hear|learn) (what|how|more|why|about|your|
        from|the|exactly|this|it)`,
      'help me (understand|see)',
      'how (can|may|could|might) (i|we) ..2 (help|assist|make|put|fix|support|best|be of)',
      'what can (i|we) (do|help|sort|get)|what brings|feel all right telling',
      'in your own (words|time|order)|anything you (want|would like) (me|us) to know',
    ],
    unless: [
      'tell me what (is|was) (on|the|your)|(website|form|press) ..3 happened',
      'what (is|are|was) (the|your) ..3 (number|name|email|address|date|reference|postcode|model|id|code)',
      'want me to|do you not|are you (stupid|deaf)|what do you (want|expect) (me|from me)',
      'am i (meant|supposed)',
    ],
  },
  {
    label: 'ask-open',
    because: 'Invites an account, a feeling or what matters most.',
    question: true,
    negation: 'allow',
    patterns: [
      'what did you (have in mind|hope|make of|want|think|need)',
      '(where|how) did (it|this|that) (all)? (start|begin)',
      '(is|was) there (anything|something) ..3 (worries|worrying|bothers|matters|important|want)',
    ],
  },
  {
    label: 'ask-open',
    because: 'Invites an account, a feeling or what matters most.',
    question: true,
    negation: 'allow',
    patterns: [
      'where (shall|should|would|do) (we|you) ..3 (start|begin)',
      'how (did|does|has) (that|this|it|all this) ..2 (leave|left|affect|been|make|feel)',
      'what (is|has|was) (been)? the (hardest|worst|most|main|biggest)',
    ],
  },
  {
    label: 'ask-open',
    because: 'Invites an account, a feeling or what matters most.',
    question: true,
    negation: 'allow',
    patterns: [
      'how have ..4 (affected|been|felt|left)|may i ask (what|how) (it|this|that|things|you)',
      'how are you (getting (by|on)|managing|coping|holding)',
    ],
  },
  {
    label: 'ask-detail',
    because: 'Asks for one detail needed to go on.',
    confidence: 0.7,
    question: true,
    negation: 'allow',
    patterns: [
      '(which|what|when|where|who|whose|whereabouts)',
      'how (much|many|long|old|far|often|big|roughly|warm|soon|is it)',
      `(is|are|was|were|do|does|did|have|has|had|can|could|would|may|might|will) (you|he|she|they|it|that|this|there|
        your|the|anyone|anybody|somebody|someone|any|we|i|those|these|either)`,
      '(got|have you)|or (is|was|are|were|did|do|does)|and ..4 (is|are|was|does|do|did|has)|you are',
    ],
    unless: [
      'shall (i|we)|want me to|you (not|like) me to|help you|anything else|who do you',
      'what do you (want|expect)|can you not|could you not|are you (stupid|deaf|serious|blind)',
      'what am i|how am i|what happened|make sense|sound (good|okay|fair|all right)|work for you',
      'suit you|all right with|(how|what) (does|would|do) (that|you) (sound|sit|think|feel)',
      'why (did|do|would) you not|what would ..3 (help|right)|what matters|what can i|how can i',
      'how may i|tell me (about|what happened)|is there anything|does that|would that',
      'did (it|that) (work|help)|okay with you|do you understand|do i look|who cares|so what|i assume',
      'would you (like|prefer|want) (me|us) to|how (are|is) you|what (is up|went wrong|has happened)',
      'worth it|are you happy|are you okay with|you happy',
    ],
  },
  {
    label: 'ask-detail',
    because: 'Asks for one detail needed to go on.',
    patterns: [
      `(can|could|may|might|would) (i|you|we) (please|just|kindly|quickly|also|possibly|possibly)? (have|take|get|grab|
        confirm|provide|give me|give us|send me|send us|send over|send a|dm|share|tell me (your|the|which|when|what (is|
        the|colour|number|model|date|time|name))|let me (have|know) (your|the|which|when)|check your|spell|read me|read
        out|verify|describe|ask (for|your|which|when|what|how|if|whether))`,
      `(^|<|please|kindly|just) (dm|pm|send|give|provide|message|share|confirm|let me have|reply with|tell) (me|us|
        your|the|over your|with your) ..2 (booking|order|reference|account|tracking|policy|customer|phone|contact|full|
        serial|model|policy|ticket|your|registered|date of birth|email|photo|picture|screenshot|postcode|name|details|
        number)`,
      `i (just|will|do|would)? need (your|the|a|to know|to ask|one|to take|you to confirm) ..5 (number|reference|name|
        address|email|date|postcode|id|details|which|where|when|whether|from you|photo|code|digits)`,
      '(one|two|three|a couple of|a few) (quick|more|last|short|simple|other)? (question~|thing~)',
      `which (of|one|email|number|address|account|date|day|store|branch|model|unit|order|card|name|phone|version|
        browser|device)`,
    ],
    unless: [
      'complaint|form|in writing|i will send|website|feedback|rate|survey|if you|further questions',
      'tell me (what happened|about)|i will (let|send)|i (sent|gave|shared)|any questions',
      'what (is it|is your) .. you want',
    ],
  },
  {
    label: 'check',
    because: 'Asks whether the customer agrees, understands or is served.',
    question: true,
    negation: 'allow',
    patterns: [
      `(does|would|will|is|do|did|how does|how would|how is|can) (that|this|it|those|either|any of (that|this|those))
        ..3 (work|suit|help|sound|make sense|okay|all right|fair|clear|acceptable|sit|good|fix|solve|do|see you|cover|
        be okay|answer|feel|match|reasonable|agreeable|enough|be of|fit)`,
      `(sound|sounds|that|is that|are you|would you be|you|would that be) (okay|good|fair|all right|reasonable|happy|
        comfortable) (with|to|if|for|$|by|that|so far)`,
      '(happy|okay|comfortable|all right|content) (with that|with this|for you|to go|if i|if we|that i|for me)',
      '(are you|would you be) (happy|okay|comfortable|all right|content|fine) (with|for|if|to|going)',
      'is there (anything|something|any of it|any part) ..2 (i|we|you) (have|still|need|might|would|did|forgot|missed|left|want)',
      'does (that|this|it) leave (you|us|me)? ..2 (anything|something|open|out|unanswered|question~)',
      '(do|would) you (want|like|have|prefer) (it|this|that|them) ..2 (that way|like that|this way|like this)',
      '(can|could|would) you (live|manage|cope) with',
      'does (that|this|it) (settle|answer|clear|cover|meet|address|deal with|take care)',
      'is that what you (were hoping|had in mind|wanted|want|meant|need|are after)',
      'anything (i have missed|i missed|unclear)|shall (i|we)',
      '(would|do) you (want|like|prefer|need) (me|us) to|want (me|us) to',
      '(did|has|have) (that|this|it|the) ..3 (work|worked|help|helped|arrive|arrived|come|fix|fixed|solve|go)',
      `(is|are|was) (that|this|it|everything) ..3 (working|sorted|resolved|fixed|better|back|okay now|clear|showing|
        coming|loading|on now)`,
      '(may|can|could|shall) (i|we) (go ahead|do that|proceed)',
      'have i (got|understood|missed|answered|covered|explained)|okay with you|all right with you',
      'okay by you|all right by you|deal $|agreed $|all good $',
      'do you (agree|see what|follow|understand)|does (that|it) make sense|what do you think',
      'how does that (sit|sound|feel|look|land)',
      'would you (rather|sooner|be willing|be open|be okay|be happy|accept)',
      'can you (see|confirm|check) ..4 (works|working|now|okay|arrived|through|it|that)',
    ],
    unless: ['do you understand (me|english)|how can i help|which one|did you (read|even)', '^ (and|so)? how would you like|(what|which) (time|day|date|colour|kind|way|one)|^ (and|so)? ..1 (when|where|who) (did|is|was|does|do|has)'],
  },
  {
    label: 'ask-detail',
    because: 'Asks for one detail needed to go on.',
    confidence: 0.75,
    question: true,
    negation: 'allow',
    patterns: ['(please|if (i may|you would|you have it|you can)) $', '(tell|give|send|read|spell|show) (me|us) ..3 (your|the|which)'],
    unless: ['tell me (what|about|how|why)'],
  },
  {
    label: 'check',
    because: 'Waits for the customer to confirm that it worked.',
    confidence: 0.65,
    patterns: [
      `(let|tell) me (know)? (if|whether|when|what) ..4 (works|worked|see|happens|helps|comes|shows|says|it|that|suits|
        get|number|need|anything|does|goes|turns|changes|starts|stops|loads)`,
      'shout if',
      `(i will|i am happy to|i can) (wait|stay|hold on|hold|hang on|stay on the line|stay with you|stay on) .. (while|
        until|till|so)`,
    ],
    unless: ['number ..2 account'],
  },
  {
    label: 'check',
    because: 'Asks whether the customer agrees, understands or is served.',
    question: true,
    negation: 'allow',
    patterns: [
      `(did|have) i (leave|left|miss|missed|forget|forgotten|overlook|overlooked|skip|skipped|get|got|understand|understood|cover|answer|explain) ..3 (anything|
        something|any of|it|that|right|clear|all|everything)`,
      'would (that|this|it) be (all right|okay|fine|good|any (use|help)|a help|enough)',
      `(has|is|are|have) (the|it|your) ..2 (come back|cleared|gone through|turned up|stopped|loaded|loading|showing|
        working|appeared|gone)`,
    ],
  },
  {
    label: 'check',
    because: 'Asks whether the customer agrees, understands or is served.',
    question: true,
    negation: 'allow',
    patterns: ['does (that|this|it) (give|answer|cover|leave|get) you'],
    unless: ['where|how|what'],
  },
];
