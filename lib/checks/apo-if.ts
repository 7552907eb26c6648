import { defineCheck } from './shared/check';
import { sorryFor } from './shared/complaint';
import { replaceSpan, words } from './shared/fix';
import { core, instead } from './shared/mend';

/** "Sorry if we missed your call, please try again": a maybe about our own act that leads to help, not to doubt. */
const OFFER_AFTER =
  /\bif (?:you(?:['’]d| would| want| need| like| can| could| have any| wish| prefer| send| let)|there(?:['’]s| is) anything)\b/i;
/** Clauses whose doubt can be turned into the fact: "if the wait was long" becomes "that the wait was long". */
const IF_CLAUSE = /\b(?:if|in case|should)\s+(?=(?:we|the|our|my|your|this|it|i|there)\b)/i;

export default defineCheck({
  id: 'apo-if',
  group: 'apo',
  severity: 3,
  title: 'Sorry, if',
  why: '“If” and “any” doubt that it happened; say sorry for the thing itself.',
  source: 'Lewicki, Polin & Lount 2016',
  flags: [
    '[Sorry if you] were upset.',
    'We [apologise if anyone] was offended.',
    '[Apologies for any delay] you may have had.',
    'I’m [sorry if this] caused trouble.',
    'We [regret any distress].',
    '[Sorry for whatever] happened.',
    'We [apologise should this] have caused problems.',
    '[Sorry in case we] came across as rude.',
    'I [apologise to anyone] who waited.',
    'Hi Arnel, we’re [sorry if the wait] has been stressful.',
    '[If there has been any discrepancy we apologise].',
    'We [regret if there was] any delay in billing.',
    'Dear Ms Lee, [if our driver was rude, we are sorry].',
    'I am so, so [sorry if what happened] came across as anything but love.',
  ],
  spares: [
    'I’m sorry we were late. If you send the number I’ll refund it today.',
    'You wrote “sorry if I sound harsh”, and you don’t.',
    'Would you be sorry if we moved it to Friday?',
    'Sorry! If only we had checked.',
    'I’m sorry. Tell me if the new one works.',
    'I’m sorry about the wait; if you’d like a swap, write to me.',
    'Sorry for the delay in answering. Let us know if it happens again.',
    'If you are still waiting tomorrow, I’m sorry to say we will need the form again.',
  ],
  unguarded: ['hypothetical'],
  frames: [
    '!(would | be) <SORRY> ~ (to (say | hear | know | learn | see | anyone | you | all | everyone | any of you))? ~ (that)? (if | in case | should) ~ !(only | so | not | possible | needed) * ~ !(would like | want to | need to | can | could send) *?',
    '<SORRY> to (anyone | anybody | all those | those | any of you | any <CUSTOMERS>) ~ (who | that | whose)? *',
    '(regret | regrets) (any | whatever) ~ !(inconvenience | misunderstanding) *',
    '<SORRY> ~ (for | about | of)? (any | whatever | anything) !(inconvenience | misunderstanding | further) ..5 (may | might | could)',
    '<SORRY> ~ (for | about | of)? (any | whatever | anything) !(inconvenience | misunderstanding | further) ..3 (happened | occurred | felt | was felt | went wrong | arisen)',
    '(if | in case | should) (you | we | i | our | the | this | that | it | there | anyone | anybody | anything | something | what | your | my | any | some | he | she | they | things) ..14 , (we | i | then we | then i | please accept) ~ (are | am | do | can only | our)? ~ (<SORRY>)',
    '(if | in case | should) (you | we | i | our | the | this | that | it | there | anyone | anybody | anything | something | what | your | my | any | some | he | she | they | things) ..12 (we | i) ~ (are | am | do)? ~ <SORRY>',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    const marked = words(draft, match.span);
    const lead = draft.slice(match.sentence.start, match.span.start);
    if (
      /\b(?:would|be|will|you(?:['’]ll| will)) $/i.test(lead) ||
      OFFER_AFTER.test(marked) ||
      /sorry to say/i.test(draft.slice(match.span.start, match.span.end + 10))
    )
      return null;
    return match;
  },
  fixes(match, { exchange: { draft }, reading }) {
    if (!match.span || !match.sentence) return [];
    const whole = core(draft, match.sentence);
    const text = words(draft, whole);
    const open = instead(draft, match, `I’m sorry about ${sorryFor(reading)}.`);
    // "If our driver was rude, we are sorry" has no safe turn in place; the slot leads.
    if (/^(?:if|in case|should)\b/i.test(text)) return open;
    const clause = IF_CLAUSE.exec(text);
    if (
      !clause ||
      /^should\b/i.test(clause[0]) ||
      /\b(?:any|may|might|ever|perhaps|some|in any way|there)\b/i.test(text)
    )
      return open;
    const span = { start: whole.start + clause.index, end: whole.start + clause.index + clause[0].length };
    return [
      replaceSpan(draft, span, 'that ', `… that ${text.slice(clause.index + clause[0].length).replace(/[.!?]+$/, '')}`),
      ...open,
    ];
  },
});
