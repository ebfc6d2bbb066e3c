import type { CalmingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Asking for fair treatment, and passing the case on prepared. */
export const limitCues: readonly Cue<CalmingLabel>[] = [
  {
    label: 'set-boundary',
    because: 'Names unacceptable behaviour and a limit or condition for going on, calmly.',
    negation: 'allow',
    patterns: [
      `(ask|asking|grateful|prefer|appreciate|rather|like|please|kindly) ..5 (leave|keep|kept|left|drop|spare) ..1 (the|my|our|me|us|
        names|that|your)? ..1 (name~|name calling|me|us|personal|colleague~|family|staff|people|person|remarks|insults|
        language|crew|team|driver~|mother) ..5 (out of (it|this|that|the)|alone)`,
      '(leave|keep|kept|left) (it|this|that) (off|away from) (me|us|my ..1|the ..1 (people|staff|team|crew|colleague~)|the people|the staff)',
      `(ask|asking) (that)? you (please)? (not to|do not) (go (after|for)|insult|attack|call|shout at|swear at|threaten|make it about|
        speak to|talk to|take it out on) (me|my|us|our|them|him|her|the)`,
      '(remark~|comment~|joke~|insult~|name calling|names|swearing|threats|language|abuse) ..5 (have|has|need|needs|must|got) (to)? (stop|end|cease|go)',
      '^ (just)? not (about|at|against) (me|my ..1|us|our ..1|him|her|them|the (staff|crew|team|people)) ..1 ($|please)',
      '(<) not (about|at|against) (me|my ..1|us|our ..1|the (staff|crew|team|people)) ..1 please',
      `(carry on|continue|pick (this|it|that) (back)? up|go on|keep going|help|talk|listen|stay) ..9 (without|with no|free of|minus) ..2
        (swearing|insult~|shouting|names|name calling|abuse|language|threats|remarks|being sworn)`,
    ],
    unless: ['did not|(i|we) (called|said|swore|shouted)|not (swearing|shouting)'],
  },
  {
    label: 'hand-over',
    because: 'Brings in a named person or role, prepared.',
    negation: 'allow',
    patterns: [
      `(need not|will not (have|need) to|do not (have|need) to|so you (do not|need not|will not)|without (you)? having to|not have
        to) ..2 (repeat|explain|tell|start|go through|say) ..3 (it|again|twice|everything|over|yourself|story|this)`,
    ],
    with: [
      `(bring~|putt*|put|transfer~|connect~|hand~|pass~|escalat*|introduc*|giv*|tak*|took|ask~) ..6 (@role|he|she|her|him|who|them)`,
      '(he|she|they|who|@role) ..2 (has|knows|will|have|is)|(told|briefed|filled|walked) (her|him|them)',
    ],
  },
  {
    label: 'hand-over',
    because: 'Brings in a named person or role, prepared.',
    subject: ['other', 'none'],
    patterns: [
      '(is|are|will|will be|has|have) (now)? (take|taking|taken|takes) (this|it|your case|things|over|that) (on|over|up)? (from (me|here|now)|now|for me)',
      '@role .. (is|will be) (now)? (taking|takes) (this|it|over|your case)',
    ],
    unless: ['(i|we) (will|am|are) ..1 tak*|you (will|have|need)|@role to take it up'],
  },
];
