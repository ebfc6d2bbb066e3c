import type { CustomerLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** What customers say in turns of phrase rather than in the plain words for it. */
export const idiomCues: readonly Cue<CustomerLabel>[] = [
  {
    label: 'threaten-harm',
    because: 'Threatens violence or damage.',
    confidence: 0.85,
    patterns: ['(i|we) (will|am going to|swear i will|could) ..3 (break|smash|snap|knock|kick|burn) (his|her|your|their) (leg~|face~|teeth|neck~|nose|head~|arm~|window~|door~|place|shop)'],
  },
  {
    label: 'complain',
    because: 'Says that something is wrong or not as expected.',
    question: false,
    negation: 'allow',
    patterns: [
      '(there is|there are|i have|i have got|got|we have|you sent (me|us)|it has|has) ..2 (somebody|someone|another (person|man|woman|family|customer|patient)|a stranger) else',
      'there is (a|an) ..2 (draught|gap|puddle|crack|smell|hole|leak|drip|buzz|rattle|bump|stain|dent|hum) ..3 (coming|in|on|under|from|through|where|every|all)?',
      '(went|came|fell|broke|split|tore|snapped|gave) (off|apart|out|up|out on me)? ..2 the (first|second|third|very) (time|day|night|week|wash|wear)',
      '(left|trod|dragged|dropped|spilt|tracked) (mud|dirt|grease|oil|paint|glass|rubbish|water|crumbs) (all over|on|in|everywhere)',
      '(shows|has|says|prints|lists) (somebody|someone|another person) else',
    ],
    unless: ['thank|no problem|(fixed|sorted) now'],
  },
  {
    label: 'demand',
    because: 'Insists on a remedy.',
    question: false,
    patterns: [
      '^ (now|just|then|so)? (get|send) (somebody|someone|a|an|one of your) ..4 (here|out|round|over|today|now|tonight|tomorrow|this)',
      '(i|we) want (that|this|the|these|those) ..3 (gone|off|removed|back|out|fixed|stopped|undone)',
      '^ (just|now)? (take|get|keep) (my|me|our|us) ..3 (off|out of)',
    ],
  },
  {
    label: 'vent',
    because: 'Expresses negative feeling.',
    negation: 'allow',
    patterns: [
      '(makes|made|making) (my|the) (blood (boil|run cold)|skin crawl|stomach turn|heart sink)',
      '(i|we) (just|actually|even)? (sat ..4 and|stood ..4 and)? (cried|wept|sobbed|screamed)|(i am|was) in (tears|bits|pieces)',
      '(worn|wearing|grinding|ground|dragging|dragged|getting|got|gets) (me|us) (down|out)|(has|is) (me|us) at (my|our) wits end|(up to here|sick to (death|the back teeth))',
      '(driving|drives|drove|sending|driven) (me|us) (up the wall|mad|crazy|insane|round the bend|to (tears|drink|despair))|worried sick|i could scream',
    ],
  },
  {
    label: 'accuse',
    because: 'Blames the company or questions its honesty.',
    negation: 'allow',
    patterns: [
      '(you|they|you people|you lot) (never|did not ever|do not) (had|have) (any|the slightest)? (intention|plan|wish)|no intention of',
      '(covering|cover|covered) (it|this|something|that|things|up)? ..1 up|(hiding|burying|sitting on) (something|it|the truth)',
      '(took|taking|kept|keep) (my|our) (money|deposit) (knowing|when you knew|and you knew)|knowing (full well|perfectly well|you|it)',
      '(it is|this is|that is|what) (a|an|such a)? (total|complete|plain)? (con|swindle|racket|rip off|fraud|sham|stitch up|fiddle|robbery)',
      'you (knew|know) ..8 (when|and) (you|still) (sold|sent|took|charged|let|signed|fitted|did|said)',
      '(stringing|fobbing|leading|messing|mucking) (me|us) (along|off|on|about|around)|(given|giving) (me|us) the run ?around|the runaround',
    ],
    unless: ['i am not saying|is it a'],
  },
  {
    label: 'sarcasm',
    because: 'Says the opposite of what is meant.',
    question: false,
    negation: 'allow',
    patterns: [
      '(and )?(i suppose|presumably|i expect|no doubt|let me guess) (<)? (the|my|our|a|your) (dog|cat|wind|goldfish|baby|cow|ghost|moon|parrot|hamster|pigeon~|fairies|robot) ..',
      '(well|that is|there is|another) ..8 (well spent|i will (never|not) get back|to tell the grandchildren|for the scrapbook)',
      'that (will|would|is going to) (heat|feed|warm|fix|pay|cover|dry|cheer|bring|mend|save) (the|my|our|me|us|it) ..2 $',
      'another ..4 for my collection|^ oh (good|great|joy|lovely) (<) (the|another|a|it is|more)',
      '(is|how) (touching|so touching|very touching|heartwarming|moving) $',
      'my favourite $|it is only (my|our|a|the) (wedding|birthday|job|life|health|rent|business|baby|mother|father|house|money)',
    ],
    unless: ['that will (fix|do) it|thank~|please'],
  },
  {
    label: 'threaten-leave',
    because: 'Says they will leave.',
    patterns: ['(close|shut) (my|our|the) account|(found|joined|signed with|moved to|going with) (another|a different|a new|a better|your competitor) ..'],
    unless: ['(you|they) closed|did not close'],
  },
  {
    label: 'threaten-public',
    because: 'Says they will make it public.',
    patterns: ['(going|goes|putting it|putting this|it|posted|up) on (every|all the|any|each) ..1 (review|social|forum|group|platform|site)', '(newspaper|local paper|papers|local news|radio|tv) ..2 (will|would|might) (love|like|enjoy|want)'],
  },
  {
    label: 'ask-superior',
    because: 'Wants a manager or somebody else.',
    negation: 'allow',
    patterns: ['(somebody|someone|anybody|anyone|whoever is) (above|over|higher up than|senior to) you|(put|get) me (on|through)? ..2 (to)? whoever is (in charge|running|responsible)'],
  },
  {
    label: 'repeat-contact',
    because: 'Says they had to make contact or explain before.',
    patterns: ['(i|we) ..4 (rung|called|written|emailed|asked|explained|phoned|been in|queued|messaged|been round) ..3 # times'],
  },
  {
    label: 'soften',
    because: 'Speaks more warmly, concedes or lowers demands.',
    patterns: ['(^|<) fair (dos|do~|dinkum|enough|cop)|(more|better) than (anyone|anybody) else|(you did not|it was not you who|you were not the one who) (make|made|broke|break|cause|caused|pack|packed|write|wrote) (the|it|that|this|any)'],
  },
  {
    label: 'disengage',
    because: 'Gives up or leaves without agreement.',
    negation: 'allow',
    patterns: [
      'do not (trouble|bother|exert) yourself|(had enough|done|finished) (<)? (bye|goodbye|good day)|^ (forget|scrap) (i asked|i spoke|it then)',
      '(<|^) (just)? keep (it|the (money|thing|lot|stupid|damn)) $',
    ],
  },
  {
    label: 'distress',
    because: 'Shows hardship, loss or danger.',
    confidence: 0.85,
    negation: 'allow',
    patterns: [
      '(nothing|no food|little) (left|much)? ..2 (in the (freezer|fridge|cupboard~|house|bank)|to eat|to live on)|(kid~|child|children|family|baby) to feed|can not feed',
      '(do not|can not) see (the|any|much) point ..2 (going on|living|carrying on|being here|any more)|no point (in)? (going on|living|carrying on|being here)',
      'can not face (another|any more|it|this|them|opening|going)',
    ],
  },
  {
    label: 'accept',
    because: 'Agrees to what was proposed.',
    question: false,
    patterns: [
      '^ (go on|all right|right|okay|fine|yes|oh go on|well)? (then)? (<)? (book|take|send|put|bring|hold|give me|i will have|i will take) (me|us)? ..1 (the|that|it|a) ..3 (early|late|one|first|second|grey|blue|room|slot|van|it|morning|evening|afternoon|$)',
      '(^|<) ..4 it is (then)? $|^ go on then',
      '(that will|that would|it will|this will) do (me|us|nicely|fine|it|for now|then)? ($|<)',
      '(^|<) (consider it|it is|that is) (settled|agreed|a deal|a plan)|count me in',
      '^ right you are|i will wait (for|till|until|in for) (@weekday|him|her|them|the|_) $',
      '^ (half)? ..2 (works|suits me|is fine by me|is good for me) (for me|fine)? $',
    ],
    unless: ['not|how|why|what|whatever|late it is|that is what|wrong|sorry'],
  },
];
