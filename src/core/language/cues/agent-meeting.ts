import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Meeting the person in plain words: contact, what it cost, what it feels like, whose doing it was. */
export const meetingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'greet',
    because: 'Closes the contact warmly.',
    patterns: [
      'mind how you go|look after yourself|(say hello|say hi|love|regards) to (your|her|him|the)|sleep well|get home safe~',
      '(good|lovely|nice) to hear (from you|your voice)|^ ..4 it is _ again',
    ],
  },
  {
    label: 'encourage',
    because: 'Leaves the customer the floor.',
    negation: 'allow',
    patterns: [
      'do not (leave|hold|keep|skip) (anything|a thing|it|any of it) (out|back|in)',
      '(i have)? (got)? (my|a) pen (and|in|ready|out)|nowhere (else)? to be|i am writing (it|this|that) (all)? down|i want to hear (it )?all',
      '(take|start|begin) (it|this)? from (wherever|where you|any|the)|i have (got)? (the whole (evening|day|afternoon|morning)|all (day|evening|night)|all the time)',
    ],
    unless: ['do not leave it out'],
  },
  {
    label: 'acknowledge',
    because: "Says that the customer's problem or its cost is real.",
    confidence: 0.65,
    question: false,
    negation: 'allow',
    patterns: [
      'you (have)? (lost|missed|wasted|spent|gave up|given up|paid) (a|an|half|two|three|four|the best part|# |days|hours|money|your) ..4 (over|because|on|for|through|waiting|to this|chasing|by)',
      '(cost|costs|costing) (you|a|any|anyone|anybody|people) ..3 (money|sleep|work|business|customers|takings|a lot|dear|real|nerves)',
      `(being|having|getting|going|waiting|sitting|standing) ..10 would (wear|try|test|get to|grind|drain|break|finish|floor) (anyone|anybody|a saint|most people|me)`,
      'you (have)? (missed|lost) (the|your) ..3 (because of|over|through|thanks to) (us|our|a|an|this|that|the)',
      '(that|this|it) is (already)? (your|the) (second|third|fourth|fifth|sixth|seventh|tenth) _',
      'you have ..8 # times (now|already|over|$)',
    ],
    unless: ['you (did not|should|could have)|only|just a|lost your (chance|right|temper)|if you|i (will|have|can)'],
  },
  {
    label: 'empathise',
    because: "Names or mirrors the customer's feeling.",
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      `(must|will|would|can|has to|have to) (really|still|have)? (sting|stung|ache|grate|gnaw|smart|rankle|hurt|weigh|haunt|eat) (you|at|on|to|<|$|a lot|after|when|every)`,
      'must (catch|stop|hit|get|wear|tear|keep|throw|shake) (you|at you|to you) ..2 (every|each|when|up|down|out|awake|off|still)',
      'you (sound|seem|look|must be|are) (quite|really|so|absolutely)? (done in|all in|wiped out|drained|shattered|beaten|crushed|at a loss|low|torn|worn|spent|desperate|bitter|lost)',
      '(it|that|this) is (a|an|such a) @softener? @bad-feeling (thing|business|feeling|experience|hour|night|way) ',
      'i would have (cried|wept|screamed|despaired|shouted|sworn|thrown|lost it|gone mad|wanted to scream)',
      '(no one|nobody) (likes|wants|enjoys) (being|to be|to feel|feeling|it when)|(made|left) to feel (like|as if|small|stupid)',
      '(it|that) (hurts|stings|grates|aches|rankles) (when|to|that)',
      '(i can tell|you look|you sound|you must be) ..4 (dreading|reeling|bracing|struggling|aching|hurting|out of you|on your mind)',
      '(must|will) be (dreading|reeling|bracing|struggling|hurting)',
    ],
    unless: ['sorry (if|that you)|i am lost|make you feel'],
  },
  {
    label: 'validate',
    because: 'Says that the reaction or expectation is reasonable.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      '(it|that|this) is (a|an|only)? (perfectly|quite|very|entirely)? (reasonable|fair|sensible|natural|normal|decent|proper|legitimate) (thing|question|request|expectation|reaction|wish|ask|demand)',
      'i would have (lost|snapped|given up|walked|exploded|been|hung|complained|gone) ..4 (before|sooner|earlier|long ago) ..2',
      '(anyone|anybody|everyone) ..5 would (want|expect|ask|feel|say|be|insist|do the same)',
      '(^|<|it is|it was) (good|right|quite right|just as well) (that)? you (pushed|asked|rang|called|insisted|said|spoke|came|checked|persisted|complained|kept|wrote|told)',
      'i would (want|expect|ask|like|need|demand|insist|check|question|be asking) ..6 (too|as well|myself|also) $',
      '(nobody|no one|none of us) ..4 would (let|leave|accept|swallow|want|like|take|settle|stand|believe)',
      'you (are|were) (quite|fully|perfectly|absolutely)? (entitled|within your rights|well within|within reason) ..1 (to|in)',
    ],
    unless: ['anyone could|if anyone'],
  },
  {
    label: 'apologise',
    because: 'Says sorry for what happened.',
    confidence: 0.6,
    question: false,
    patterns: ['^ (so|i am|really|truly|very)? (so|really|truly|very)? sorry $', '^ (my|our) (sincere|deepest|full)? apologies $'],
  },
  {
    label: 'own',
    because: 'Admits what the firm did or left undone.',
    confidence: 0.65,
    question: false,
    negation: 'allow',
    patterns: [
      '(came|comes|went out|went wrong|started|happened|began|stuck|sat|got lost) (from|at|on|under|in) (my|our) (desk|side|end|office|watch|hands|team|branch|system|inbox|tray|pile)',
      '(but|except|only) (ourselves|myself)|no one (else)? to blame but (us|me)',
      `(we|i) (kept you|left you|ignored|doubted|misled|overlooked|neglected|underestimated|oversold|overbooked|sat on|buried|fobbed you|brushed you|
        talked over|rushed|promised you ..4 and|let (a|an|the|it|that|this|your|you down|you wait))`,
      '(we|i) took on (more|too)|(we|i) (was|were) (too (slow|quick|busy|late|proud|sure)|asleep|not listening|out of line)',
      '(i|we) promised ..8 (and|then|but) ..2 (did not|never|failed|forgot|was not|were not)',
      '(i|we) (gave|told|sent|showed|sold) you (half|only|no|a bad|a poor|an old|a wrong)',
      '(we are|i am) the (one|ones) (who|that) (lost|broke|missed|forgot|got|sent|made|left|let|put|did|failed|sold|charged)',
      '(this|that|it) (is|stays|remains) (my case|my job|my problem|mine|with me) (now|$|<|until|till)',
      '(my|our) (team|shift|crew|branch|office|department) (got|did|made|lost|broke|missed|forgot|failed)|(happened|occurred|was done) (in|on|under|by) (my|our)',
    ],
    unless: ['let (you|me|us) (know|go|have|in)|if (we|i)|you (left|kept)|let (that|it|this) (cool|dry|rest|sit|go|be|run)'],
  },
  {
    label: 'appreciate',
    because: 'Thanks the customer for something they gave.',
    negation: 'allow',
    patterns: [
      'you did not have to ..8 (glad|grateful|thank~|appreciate)|(glad|grateful) (that)? you did',
      '(was|is|were|has been) (a|an|of|such a) (great|real|big|huge|enormous|good)? (help|use)',
    ],
  },
  {
    label: 'set-boundary',
    because: 'Names unacceptable behaviour and a limit or condition for going on, calmly.',
    negation: 'allow',
    patterns: [
      'not for being (called|sworn|shouted|insulted|threatened|spoken|yelled)',
      '(i|we) (will|can) not (have|take|accept|put up with|stand for|allow) ..2 (threats|insults|abuse|names|swearing|that language|being)',
      'what (i|we) (will|can) not (have|take|accept|allow|do) is ..3 (threats|insults|abuse|names|swearing|being|language)',
      '(i|we) (will|would) not be (called|sworn|shouted|spoken|insulted|threatened|yelled)',
    ],
  },
  {
    label: 'hand-over',
    because: 'Brings in a named person or role, prepared.',
    patterns: [
      '(bring~|bringing|brought|getting|fetching) (in )?_ ..1 (who|from our|from the|our) ..8 (read|knows|told|has|will|can|so|runs|decides)',
      'let me (get|bring|fetch|call|put) (in|on)? ..4 @role ..8 (tell|told|brief|know|she|he|they|so)',
    ],
    unless: ['(bring~|bringing|getting|fetching) (it|you|your|the|this|that|them)'],
  },
];
