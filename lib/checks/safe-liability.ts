import { defineCheck } from './shared/check';
import { removeSentence, replaceSpan } from './shared/fix';
import { core } from './shared/mend';

const CARE =
  'I’m very sorry about what happened to you. Our [person in charge] would like to speak with you [by when].';
const PAPERS = 'Please keep your papers; [name] will go through everything with you privately.';
/** Harm in which who caused it is for insurers and courts: only here is owning up a legal matter. */
const HARM =
  /\b(?:injur\w+|hurt|burn(?:ed|t|s)?|scald\w*|ill|sick(?:ness)?|unwell|vomit\w*|poison\w*|salmonella|rash\w*|allerg\w+|reaction|hospital|ambulance|er|a&e|stitches|broke(?:n)? (?:my|her|his|a|your) \w+|fractur\w+|concussion|bleed\w*|blood|bruis\w+|chok\w+|fell|fall|slip(?:ped)?|tripped|fire|smoke|electric|shock|die[ds]?|death|dead|infect\w+|scar\w*|crash(?:ed)? into|racis\w+|discriminat\w+|assault\w*|harass\w+|hacked|data breach|medical|damages|negligen\w+|liab\w+|unsafe|safety)\b/i;

export default defineCheck({
  id: 'safe-liability',
  group: 'safe',
  severity: 3,
  title: 'Legal fault',
  why: 'Where somebody was hurt, saying in public what caused it or who pays can bind the firm; care needs neither.',
  source: 'Apology laws (BC 2006, Ontario 2009); insurers’ notice duties',
  unguarded: ['absolved'],
  flags: [
    '[We were negligent].',
    '[Our fish gave you food poisoning].',
    '[We’ll cover all your medical bills].',
    'It’s [our fault you fell].',
    '[Our cream caused the rash].',
    '[We accept liability].',
    '[The stairs were unsafe] and we knew.',
    '[We injured your child].',
    'My son got a rash from your cream. ⇒ I’m so sorry. [It was the new cream that did it].',
    'I slipped and broke my wrist. ⇒ [We will compensate you for] the time off work.',
  ],
  spares: [
    'I’m sorry you were hurt, and I hope you’re being looked after.',
    'It’s our fault your order was late.',
    'We gave you the wrong bill.',
    'We’ve closed the stairs while we check them.',
    'Our health and safety lead, Kim, wants to speak with you today.',
    'My order was late. ⇒ We caused the mix-up, and your refund is on its way.',
    'I fell on your stairs. ⇒ I’m so sorry you fell. Our manager would like to speak with you [by when].',
  ],
  frames: [
    '{(we | i | our (staff | team | crew | driver | cleaner)) (were | was | are | have been) ~ (grossly)? ~ negligent}',
    '{(our | my) (own)? ~ negligence}',
    '{(we | i) ~ (accept | admit | acknowledge | take | bear | assume) ~ (full | all | legal | any | the)? ~ liability}',
    '{(we | i) (are | am) ~ (fully | legally)? ~ liable}',
    '{(our | the | my) ..3 (gave | give) (you | him | her | them | your * | everyone) ~ (the | a | an | this)? <HARM>}',
    '{(our | the | my | this | that) ..3 (caused | causes | triggered | led to) ~ (the | a | an | your | his | her | this | that)? ~ (allergic)? <HARM>}',
    '{(we | i | our (staff | team | crew | driver | product | cream | food)) ~ (have)? ~ (poisoned | injured | hurt | burned | burnt | scalded | infected) (you | your | him | her | them)}',
    '{(our | my) (own)? (fault | doing | negligence) ..2 (that)? (you | he | she | your ..2) ~ (were | was | are | is | got)? ~ <SICKENED>}',
    '{(we | i) (will | would like to | are going to | are happy to | would) ~ (pay | cover | compensate | reimburse | settle) ..3 (medical | hospital | damages | vet | doctor | treatment | dental | therapy | wages | time off | pain | for the (injury | burn | rash | fall))}',
    '{(we | i) will ~ (pay | cover) (all | any) ..4 (bills | bill | costs | expenses | damages)}',
    '{(we | i) will ~ compensate you (for)?}',
    '{(the | our) ..3 (was | were | is | are) ~ (unsafe | dangerous | faulty | contaminated | defective | out of date)} ..3 (and we knew | and we | we knew)?',
    '{it was (the | our) ..4 that ..4}',
  ],
  refine(match, { exchange: { draft, customer }, playbook }) {
    if (!match.span || !match.sentence) return null;
    const theirs = customer?.text ?? '';
    const harm =
      playbook.pack === 'health' ||
      HARM.test(theirs) ||
      (!customer && HARM.test(draft.slice(match.sentence.start, match.sentence.end)));
    if (!harm) return null;
    // "faulty" and "it was the …" need the harm in the same message, and a cause that is ours.
    return /\bnot\b|n['’]t\b/i.test(draft.slice(match.span.start, match.span.end)) ? null : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.sentence || !match.span) return [];
    const span = core(draft, match.sentence);
    const money = /\b(?:pay|cover|compensate|reimburse|settle)\b/i.test(draft.slice(match.span.start, match.span.end));
    return [
      replaceSpan(draft, span, money ? PAPERS : CARE),
      ...(span.start === match.sentence.start ? [removeSentence(draft, match.sentence)] : []),
    ];
  },
});
