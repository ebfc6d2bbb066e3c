import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Admitting what was untrue, undone or shameful on the firm's side, and meeting what it did to the listener. */
export const confessingCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'own',
    because: 'Admits that what the firm said was untrue.',
    confidence: 0.65,
    question: false,
    negation: 'allow',
    patterns: [
      `(notice~|note~|card|text~|message~|email~|letter~|app|board|tracker|tracking|page|status|screen|website|system|
        explanation~|answer~|reason~|statement~|date~|reply|replies|notification~|update|promise) ..8 (lied|was a lie)`,
      `(notice~|note~|card|text~|message~|email~|letter~|app|board|tracker|tracking|page|status|screen|website|system|
        explanation~|answer~|reason~|statement~|date~|reply|replies|notification~|update|promise) ..6 (was|were|is)
        (simply|just|plain|plainly|all|quite)? (untrue|false|made up|invented|guess*|guesswork|nonsense|fiction|
        misleading|not true)`,
      `(what|all|everything|things|explanation~|answer~|reason~) ..2 (you (were told|were given|got|heard|have been told|were promised)|(we|i) (told|gave|
        said|wrote)) ..5 (was|were|is) ..1 (made up|untrue|false|wrong|guess*|guesswork|invented|nonsense|not true)`,
    ],
    unless: ['your ..2 (message|note|email|letter|text|statement|explanation|answer|reply)|you (lied|made|say|said|told (me|us)|think|mean)|not (made up|invented|a lie|guess*)'],
  },
  {
    label: 'own',
    because: 'Admits what the firm did or left undone.',
    confidence: 0.7,
    question: false,
    negation: 'allow',
    patterns: [
      '(nobody|no one|none of us|not one of us) ..1 (came|rang|knocked|called|turned up|drove|walked|stopped) ..2 your',
      'we were not (there|at your|in your street|by your)',
      '(we|i) (was|were) not (on time|straight with|honest with|clear with|fair to)',
      '(we|i) (even)? had the (cheek|nerve|gall|audacity|face|effrontery) to',
      '(that|this) one is (all)? on (me|us)',
      '^ (and|but|only|then)? (we|i) (had not|did not|have not|were not|was not|never did|never had) $',
      '(wrong|careless|thoughtless|sloppy|unfair|rude|clumsy|poor|bad|shabby|lazy|stupid|thick|slow|unkind|heartless) of (us|me|our)',
      `(mistake~|error~|slip~|failing~|fault~|muddle~|failure~) ..2 ((made|on|at|of|by) (here|ours|us|me|our ..1 (side|end|part|staff|
        people)|this (end|side))|we made|i made)`,
      '(caused|made|begun|started|broken|lost) (here )?(at|by|on|with) (our (end|side|own)|us|me)',
      '(none|nothing) (of (it|this|that))? (was|made|caused|done|is)? ..1 (by you|your (fault|doing|making))',
      `(our|my) ..1 (cock up|balls up|foul up|mess up|slip up|screw up|botch|blunder|bungle|muddle|howler|bodge)|(cock up|
        balls up|foul up|mess up|slip up|screw up|botch|blunder|bungle|muddle|howler|bodge|mess|shambles) (of|on) (ours|our|
        mine|us|me)`,
      '(shame|disgrace) (is )?(on|for|to) (us|me)|to (our|my) shame|shames (us|me)|(ashamed|mortified|embarrassed) ..2 (nobody|no one|none of us|we|our|at us)',
    ],
    unless: ['(not|never) (careless|rude|wrong|unfair|bad|poor) of|you (made|caused|broke|lost)'],
  },
  {
    label: 'apologise',
    because: 'Says sorry for what happened.',
    negation: 'allow',
    patterns: ['shames (us|me)|to (our|my) (great)? shame|(ashamed|mortified|embarrassed) (nobody|no one|none|we|i)'],
  },
  {
    label: 'own',
    because: 'Takes personal charge of putting it right.',
    question: false,
    patterns: [
      '(i|we) (will|shall|am|are|am going to|are going to) (stay|staying|stick|sticking|keep|keeping|hold|holding|carry|carrying) ..4 until (it|this|that|everything) is',
      '(i|we) (will|shall|am going to) (finish|see|settle|close) (it|this|that|everything) ..2 with you',
    ],
  },
  {
    label: 'empathise',
    because: 'Names what the customer goes through.',
    confidence: 0.65,
    negation: 'allow',
    patterns: [
      `(of course|no wonder|naturally|understandably|obviously) (that)? you (can|could|have|do) (not|hardly|barely)
        (been able to)? (sleep|slept|eat|eaten|think|rest|relax|settle|concentrate|breathe|focus|face|get it out)`,
    ],
  },
  {
    label: 'validate',
    because: 'Says that the reaction or expectation is reasonable.',
    confidence: 0.7,
    negation: 'allow',
    patterns: ['(^|<) (of course|no wonder|naturally) (that)? you (can|could|will|would|do|did) (not|hardly|barely)'],
  },
  {
    label: 'set-expectation',
    because: 'Says plainly what is certain and what is only likely.',
    confidence: 0.6,
    question: false,
    negation: 'allow',
    patterns: [
      `(can not|could not|will not|would not) (guarantee|promise|swear to|vouch for|be sure of) ..5 (<) ..4 (reach|possible|likely|
        probable|expect|hope|reckon|think|should|good chance|looks)`,
    ],
  },
];
