import { defineCheck } from './shared/check';
import { replaceSpan, words } from './shared/fix';
import { instead } from './shared/mend';

export default defineCheck({
  id: 'apo-inconvenience',
  group: 'apo',
  severity: 2,
  title: 'Stock apology',
  why: '“Inconvenience” is the word every firm uses, and it shrinks what happened; name what it cost them.',
  source: 'Liu et al. 2021',
  flags: [
    'We apologise for [any inconvenience].',
    'Sorry for [the inconvenience caused].',
    'We regret [the inconvenience this may have caused you].',
    'Apologies for [this inconvenience].',
    'Sorry you were [inconvenienced].',
    '[Any inconvenience] is regretted.',
    'Please excuse [the inconvenience].',
    'We are sorry for [your inconvenience].',
    'Hello! Sorry for [any trouble].',
    'We do apologise for [any frustration].',
  ],
  spares: [
    'An inconvenience would be a late bus; you missed a wedding.',
    'Would Friday be inconvenient?',
    'The shop is inconvenient to reach without a car.',
    'You called it more than an inconvenience, and it was.',
    'Tell me a convenient time.',
    'I’m sorry for the trouble you had with the gate code.',
    'Tell me about any trouble you have with it.',
  ],
  frames: [
    '(any | the | this | that | your | these | all | further | possible | potential | such) ~ (possible | potential | and all | great | inconvenience and | delay and | trouble and | further)? (inconvenience | inconveniences | incovenience | inconvinience) ~ (this | that | it | which | we)? ~ (may | might | has | have | had)? ~ (have)? ~ (caused | causing | faced | experienced | created | cause)? ~ (you | to you | by this | by you)?',
    '(apologies | sorry | apologise | apologize | regret) ~ (for)? {inconvenience ~ (caused)?}',
    '(were | was | been | are) ~ {inconvenienced}',
    'sorry ~ (to (have)?)? ~ {(inconvenienced | inconvenience) you}',
    '(apologies | sorry | apologise | apologize) ~ (for | about) {any (trouble | confusion | frustration | frustrations | hassle | disappointment | annoyance | difficulty | hardship | distress | upset | issue | issues | problems | problem | discomfort | stress | bother)} !(you (had | have))',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    // "More than an inconvenience", and what names the harm beside it, is not stock.
    return /\bmore than (?:an|just an|any|the)?\s*$/i.test(draft.slice(match.sentence.start, match.span.start))
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const marked = words(draft, match.span);
    const lead = draft.slice(match.sentence.start, match.span.start);
    if (
      /^inconvenienced$/i.test(marked) ||
      /^inconvenienced? you/i.test(marked) ||
      !/\b(?:for|about|regret)\s+$/i.test(lead)
    )
      return instead(draft, match, 'I’m sorry about [what it cost you].');
    return [replaceSpan(draft, match.span, '[what it cost you]')];
  },
});
