import type { InflamingLabel } from '../../codebook.ts';
import type { Cue } from './cue.ts';

/** Moves that evade: vagueness, jargon, brushing off. */
export const evadingCues: readonly Cue<InflamingLabel>[] = [
  {
    label: 'vague',
    because: 'Promises with no what or when.',
    question: false,
    patterns: [
      '(look|looking|looked) into (it|this|that|your|the (matter|issue|case|problem)|things)',
      `(someone|somebody|one of (our|the)|the (relevant|appropriate|right|team)|our team|a member of|an agent|the team|
        they|the department|our (specialists|people|engineers)) ..4 (will|should|is going to|may|might|can|shall)
        (be|get|look|contact|call|reach|reply|respond|come|pick|see|ring|deal|handle|come)`,
      `(as soon as (possible|we can|i can)|asap|at (our|the) earliest|in due course|shortly|soon|at some point|when we
        can|eventually|in the near future|sooner or later|any (moment|minute|day) now)`,
      '(do|try|trying|doing) (my|our) (very|level)? best|(see|find out|check) what (i|we) can do',
      '(pass|passing|passed) (it|this|that|your (feedback|comments|concerns|complaint|details|message)) (on|along|up|to)',
      '(get|come) back to you ($|<|on|about|when|as)',
      `(we|i) (are|am) (currently|still|actively|already)? (working|looking) (on|at) (it|this|that|the (issue|problem)|
        things|fixing|resolving)`,
      'bear with (us|me)',
      `(will|shall) be (in touch|addressed|dealt with|handled|reviewed|taken care|looked|investigated|resolved|
        processed|actioned|passed)`,
      `(taken|take|taking|noted|note) (your|this|it|that|on board) ..3 (seriously|on board|feedback|comments|into
        account|into consideration)`,
      '(i|we) (will|can) (try|have a look|ask around|find out|investigate|do something|sort something|figure something)',
      '(hopefully|probably|should) .. (be)? (sorted|fixed|resolved|okay|fine|there)',
      'these things (usually)? sort themselves|(i)? do not know how long|watch this space',
      'hang (in there|tight)|sit tight|leave it with (us|me)',
    ],
    unless: [
      '@deadline|# (hours|days|minutes|weeks)|because|i have (just|now)|sorted (it|that)',
      'by (the)? (end|close)|within',
      '(i|we) (am|are) looking (at|into) (it|this|that|your) (now|right now)|yesterday',
      'as soon as (i|he|she|they|it|the)|(i|we) (looked|have looked) into|you (should|were|have been)',
      'let me|should have|told you',
    ],
  },
  {
    label: 'vague',
    because: 'Promises with no what or when.',
    confidence: 0.7,
    question: false,
    patterns: [
      '(is|are) being (looked (at|into)|dealt with|investigated|handled|reviewed|worked on|processed|addressed)',
      'what can be done|(do|doing) (what|everything|all) (we|i) can',
      '(at some (stage|point|time)|in a (bit|while)|before long|down the line|one of these days|sometime)',
      '(someone|somebody) (will|is going to)',
    ],
    unless: [
      '@deadline|# (hours|days|minutes|weeks)|by (the)? end|i have (just|now)',
      'you (were|have been|should)|it (was|has been)',
    ],
  },
  {
    label: 'vague',
    because: 'Promises with no what or when.',
    shortTurn: 8,
    patterns: ['(we|i) (are|am) on it'],
  },
  {
    label: 'jargon',
    because: 'Uses internal terms nobody outside can be expected to know.',
    confidence: 0.7,
    negation: 'allow',
    patterns: [
      `(rma|crm|sla|l1|l2|l3|p1|p2|p3|t1|t2|t3|tier (one|two|three|# )|kba|erp|wms|pnr|nod|eol|eta|sku|asn|awb|imei|
        mac|dns|dhcp|vlan|poc|rca|kyc|aml|cvv|iban|soc|csr|fcr|nps|acd|ivr|oms|pos|api|ssl|tls|vpn|onu|ont|dslam|msan|
        nte|olt|triage|backend|back end|front end|workflow|ticketing|queue code|disposition|provisioned|provisioning|
        deprovision~|throttled|latency|packet loss|handshake|firmware|bootloader|payload|endpoint|instance|cluster|
        failsafe|dispatch code|chargeback code|reason code|status code|soft block|hard block|escalation matrix|change
        request|root cause analysis|pending state|downstream|upstream|synced|non conformance|exception code|subrogation|
        indemnity|lien|escrow|amortis~|force majeure|underwriting|adjudicat~|remittance|reconciliation|debit memo|
        manifested|line haul|last mile|reverse logistics|consignment|demurrage|isolate|threshold|insulation fault|fault
        code|error code)`,
    ],
    with: [
      `(rma|crm|sla|l1|l2|l3|p2|p3|tier|kba|erp|wms|pnr|nod|nte|ont|olt|dslam|awb|riso|dc|soc|rca|kyc|fcr|acd|ivr|oms|
        asn|onu|vlan|subrogation|adjudicat~|escalation matrix|disposition|deprovision~|triage|line haul|non conformance|
        demurrage|queue code|reason code|manifested|provisioned|provisioning|downstream|threshold)`,
    ],
    unless: [
      '(which|that|it|this) (means|is|just means)|means (that)?|in other words|in plain',
      'that is (our|the) (name|word|term)|shop talk|is short for|stands for',
    ],
  },
  {
    label: 'dismiss',
    because: 'Brushes off or closes with the need unmet.',
    negation: 'allow',
    patterns: [
      `(check|visit|see|refer to|consult|look at|read|go to|try) (out)? (the|our) (website|web site|site|faq~|help
        (page|pages|centre|center)|app|page|knowledge base|terms|leaflet|manual|link|online)`,
      `(please|kindly) (see|refer to|consult|visit|check|log in to|fill|fill in|complete|use|submit) (page|our|the|
        option|from|one|website|my|article|form|online)`,
      `(feedback|complaints|claims|requests|queries|enquiries|complaint|claim) (can|may|must|should|has to) be
        (submitted|made|sent|raised|found|directed|filed)`,
      `(your|this) (enquiry|custom|call|feedback|business|query|opinion|message|satisfaction) is (very|so|really|
        always|extremely)? (important|valued|valuable)`,
      '(we|i) (have|had)? (now|since|already)? closed (this|your|the) (case|ticket|enquiry|query|complaint|chat|matter|file)',
      `(case|ticket|query|matter|file|complaint) (is|has been|was|will be) (now|already|marked)? (as)? (closed|
        resolved|settled)`,
      '(happy|pleased|glad) (that)? we (could|were able|have) ..2 (resolve~|help|assist|resolved)',
      '(rate|survey|feedback on) (our|the|your|this|us) (service|experience|chat|call|form)',
      '(we|i) (are|am) (done|finished) (here|with (this|you))|we are done',
      'nothing (more|further|else) to (say|discuss|add)',
      '(this|the) (conversation|discussion|matter|chat) is (over|closed|finished|ended)',
      '(subject to|under) (the)? review (by)?',
      '(further|any more) (emails|correspondence|messages|calls|contact)',
      `(^|<) (you do that|suit yourself|as you wish|as you like|your choice then|up to you then|whatever|so be it|fair
        enough bye|oh well|never mind( that|about|$)|moving on|anyway) ($|<|then|moving|lets|next|so)`,
      '(not|that is not) (my|our) (problem|concern)',
      '(i|we) (do not|can not) (have)? (time|see the point) (for|to|of)',
      '(next|i have) (customer|caller|other customers|a queue|people waiting|other people|others)',
      '(there is|have got) a queue',
      '(call|come|try|email|ring) (us)? back (later|another time|some other time|when|during|next week)',
      '(do you|you) want it or not|would not get your hopes up|do not (hold your breath|get your hopes)',
      '(your)? (patience|understanding) is appreciated $|(that|this) is all (i|we) (can|have|know)',
      'that is your (right|choice|decision|opinion|view|problem)',
      'we will have to (leave it|agree to disagree)|agree to disagree',
    ],
    unless: [
      'like me to|i will|we will|i have|i can|every right|that is why i|because|so i|should have',
      'did (not|you)|(go to|open|see) the (app|website|page|link) and|no (help|use)',
      'do not (want|expect) you to|sorry',
    ],
  },
  {
    label: 'dismiss',
    because: 'Brushes off or closes with the need unmet.',
    negation: 'allow',
    patterns: [
      `(form|apply|application|claim|check|order|track|look|do (it|that|this)|sort (it|that)|find (it|that|everything)|
        submit (it|that)) (is)? (online|on (our|the) (website|site|app|page|portal))`,
      `(i|we) (have|have got|got) (other|more|a lot of other|plenty of other|another) (people|customers|calls|callers|
        patients|guests|things|customer|call)`,
      'that is all (i|we) (can|have|know)|(i|we) (have)? (already)? answered (your|that|the) question',
      '(that|this) (will be|is) all (then|for today|from (me|us))',
      '(we|i) (are|am) (closing|closed|going to close)',
    ],
    unless: ['i will|we will|i can do|for you|together|no need to|i have (done|put|filled|filed)|because'],
  },
  {
    label: 'dismiss',
    because: 'Brushes off or closes with the need unmet.',
    negation: 'allow',
    patterns: [
      'agree to disagree|is that (all|everything|it) $',
      '(closing|close|end|ending) (this|the) (chat|conversation|ticket|case|call) (now)? $',
    ],
    unless: ['if (it|you|this|that)|i want to help'],
  },
  {
    label: 'dismiss',
    because: 'Brushes off or closes with the need unmet.',
    negation: 'allow',
    patterns: [
      '(going|go|went) round (and round)? in circles',
      'i do not know what (else)? (to tell|you want me to (say|do))',
      '(have|have got) other (customers|passengers|guests|patients|people|callers)',
    ],
  },
];
