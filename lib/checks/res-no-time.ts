import { signed } from '../signals/fold';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { replaceSpan } from './shared/fix';
import { instead } from './shared/mend';
import { at } from './shared/theirs';

const OPEN = 'This promise has no time; say by when, even if it is only the next word from you.';
const TRYING = 'Trying is not yet a promise; say what you will do, and by when they hear of it.';
const SAID =
  /\b(?:today|tonight|tomorrow|now|already|noon|midnight|right away|straight away|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this (?:morning|afternoon|evening|week|month)|next (?:week|month|update|release|version)|by (?:the|\d|end|close)|within|in (?:the )?(?:next )?(?:\d|an?|two|three|four|five|few|couple)|\d{1,2}(?::\d\d)? ?(?:am|pm)|\d{1,2}:\d\d|hours?|minutes?|working days?|january|february|march|april|june|july|august|september|october|november|december|once|when|as soon as I|after)\b/i;
const KEPT_FOR_GOOD =
  /\b(?:never|always|continue|keep (?:working|improving)|be happy|be glad|love|be here|miss|remember|welcome|find|need|have to|see (?:that|how))\b/i;
const FIRST_TRYING = 3;

export default defineCheck({
  id: 'res-no-time',
  group: 'res',
  severity: 2,
  title: 'No time given',
  why: 'A time like this can mean never; give an hour or a day, if only for the next word from you.',
  source: 'Davidow 2003 (timeliness); Packard & Berger 2021',
  flags: [
    'We’ll get back to you [soon].',
    'You’ll hear from us [asap].',
    'We will reply [in due course].',
    '[We’ll try to fix] it.',
    '[Hopefully it will] ship shortly.',
    '[I’ll look into it].',
    'Our team will be in touch [at the earliest].',
    'We will endeavour to resolve this [promptly].',
    '[We’ll refund you].',
    'Someone will call you [as soon as possible].',
    'We are doing [our best to sort] it.',
  ],
  spares: [
    'I’ll write by 5 pm today.',
    'It ships Tuesday.',
    'Within two working days you’ll see it on your card.',
    'I’ve already refunded it.',
    'I’m on it now and will update this thread tonight.',
    'No idea yet; next update at noon.',
    'I’ll refund you. You’ll see it by Friday.',
    'We hope to see you again soon.',
    'Get well soon!',
    'Love it! ⇒ Thank you, see you soon!',
  ],
  frames: [
    '(will | shall | hear | back | touch | reply | respond | contact | resolve | resolved | fix | fixed | sorted | ship | send | sent | update | call | working | look | check | assist | connect | refund | process | processed | get | hope to | rectify | rectified | answer | available | issued | released | expect | further) ... {(shortly | asap | a.s.a.p | as soon as possible | as soon as we can | in due course | promptly | at the earliest | at our earliest | at our earliest convenience | in a timely manner | in the near future | in the coming (days | weeks) | eventually | at some point | when we can | as quickly as (possible | we can) | as early as possible | before long | very soon | soon | quickly | sometime | in time)} !(enough | as)',
    '{(shortly | soon | asap | in due course)} ..3 (we | i | you) will',
    '^^ {(shortly | soon)} ',
    '{(we | i | our team | they) ~ (will | shall | are | am) ~ (try | trying | do our best | doing our best | do my best | aim | endeavour | endeavor | hope | make every effort | do everything we can | see what (we | i) can do) ~ (to | and)? ~ <REPAIR.inf>?}',
    '{hopefully (it | we | this | you | they | that) ~ (will | can | should)}',
    '{(trying | try | doing) (our | my) ..2 best to *}',
  ],
  refine(match, context) {
    if (!match.sentence || !match.span) return null;
    const sentence = context.exchange.draft.slice(match.sentence.start, match.sentence.end);
    if (
      /\b(?:see|welcome|welcoming|meet|visit|serve|host|have) you\b[^.]*\b(?:again|back|soon)\b|\bget well\b|\bfeel better\b|\bsee you\b|\bback soon\b/i.test(
        sentence,
      ) ||
      quiet(context)
    )
      return null;
    const rest = context.exchange.draft.slice(match.span.end, match.sentence.end);
    if (SAID.test(rest)) return null;
    return match.frame >= FIRST_TRYING ? { ...match, message: TRYING } : match;
  },
  find: open,
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    if (match.frame >= FIRST_TRYING && !hopeful(draft, match))
      return instead(draft, match, 'I’ll look at it [when], and tell you then what I can and can’t do.');
    const text = draft.slice(match.span.start, match.span.end);
    if (
      /^(?:shortly|asap|a\.s\.a\.p|as |in |promptly|at |eventually|when |before|very soon|soon|quickly|sometime)/i.test(
        text,
      )
    )
      return [replaceSpan(draft, match.span, 'by [when]')];
    if (hopeful(draft, match)) {
      const next = match.span.start + text.indexOf(' ') + 1;
      return [replaceSpan(draft, { start: match.span.start, end: next + 1 }, draft[next]!, 'Leave “hopefully” out')];
    }
    const end = draft.slice(0, match.sentence.end).replace(/[.!\s]+$/, '').length;
    return end > match.span.start ? [replaceSpan(draft, { start: end, end }, ' by [when]', 'Add “by [when]”')] : [];
  },
});

const hopeful = (draft: string, { span }: Match) => /^hopefully\s/i.test(draft.slice(span!.start, span!.end));

/** Praise and questions need no time. */
const quiet = ({ reading }: DraftContext) => reading !== null && reading.severity === 0 && reading.asks.length === 0;

/** Promises without a time in their sentence or the next; the first of them is marked. */
function open(context: DraftContext): Match[] {
  const { draft } = context.exchange;
  if (quiet(context)) return [];
  for (const span of signed(context.sentences).promise) {
    const index = context.sentences.findIndex((s) => s.span.start <= span.start && span.start < s.span.end);
    const near = context.sentences
      .slice(index, index + 2)
      .map((s) => draft.slice(s.span.start, s.span.end))
      .join(' ');
    const text = draft.slice(span.start, span.end);
    if (
      index < 0 ||
      SAID.test(near) ||
      KEPT_FOR_GOOD.test(text) ||
      !/\b(?:I|we|team|someone|somebody|you)\b/i.test(text)
    )
      continue;
    // One time in the reply answers most of "when?"; without any, a failure is left hanging.
    const severity = (context.reading?.severity ?? 0) >= 2 && !context.signals.timeframe ? 2 : 1;
    return [at(context, span, { message: OPEN, severity })];
  }
  return [];
}
