import { before, opensSentence } from './shared/before';
import { defineCheck } from './shared/check';
import { replaceSpan } from './shared/fix';
import { instead, leaveOut } from './shared/mend';

const SOFT = 'An assurance asks for trust; what you did, and when you’ll write next, earns it.';
const FIRST_SOFT = 9;

export default defineCheck({
  id: 'res-overpromise',
  group: 'res',
  severity: 3,
  title: 'Too big a promise',
  why: 'Nobody can be sure of keeping this, and a broken promise is a second failure; promise the next step you control.',
  source: 'Davidow 2003 (credibility)',
  flags: [
    '[This will never happen again].',
    '[I guarantee it will arrive] tomorrow.',
    '[We will do whatever it takes].',
    '[Rest assured we’ll fix it immediately].',
    '[I promise you’ll love it] next time.',
    '[We ensure 100% satisfaction].',
    '[You’ll always get] a reply in five minutes.',
    '[We’ll give you anything you want].',
    '[It won’t ever occur again].',
    '[You will never see this] problem again.',
    '[We guarantee a perfect] stay next time.',
    'I’ve told the team and [it won’t happen again].',
    '[We’ll do anything to make] you happy.',
  ],
  spares: [
    'It should never have happened.',
    'I can’t promise Friday; I can promise you’ll hear from me Friday.',
    'The guarantee on your pan runs ten years.',
    'We never charge for that.',
    'I’ve refunded it immediately after your note.',
    'What can you promise me, you asked: a call by six.',
    'I won’t close this until you tell me it’s right.',
    'You promised her a call, and so did we.',
    'We always keep two spare keys at the desk.',
  ],
  frames: [
    '{(this | that | it | which | nothing like this | such a thing | problem | issue | mistake) ~ (will never ~ (ever)? ~ (happen | occur | be repeated | be an issue | take place | go wrong) | will not ~ (ever)? ~ (happen | occur | be repeated | be an issue | take place) ..1 again | never happens again | can never happen again)} (to (you | anyone | anybody))?',
    '{(make sure | ensure | guarantee | see to it | promise) ..3 (this | that | it | nothing) ..3 (never | does not | will not) ..3 (happen | happens | occur | occurs) ~ again?}',
    '{you will ~ never ~ (have | see | experience | face | encounter | wait | get | be) ..4 (again)?}',
    '{(we | i) ~ (guarantee | can guarantee | absolutely guarantee | ensure) (that | you | a | an | 100 | 100% | full | total | it | your | every) ..4}',
    '{(we | i) ~ promise ~ (that)? (you will ~ (love | like | enjoy | be (happy | delighted | amazed)) | it will ~ (be | arrive | work | never) | this will ~ (be | never) | to never)}',
    '{(we | i) (will | are going to | am going to) ~ (do | give you | offer you | get you) ~ (whatever it takes | whatever you (want | need | ask) | anything (you (want | need | ask) | it takes | to (make | keep | please | put)) | everything it takes)}',
    '{you will always ~ (get | have | receive | be | find)}',
    '{(we | i) will always ~ (be | answer | reply | get | have | make sure)}',
    '{(rest assured | be assured | we assure you | i assure you) ..4 (will | going to) ..4 (immediately | instantly | right away | at once | straight away | never | always)}',
    '{100 % (satisfaction | guaranteed | guarantee)} ',
    '{(rest assured | be assured | please be assured)}',
    '{(we | i) ~ (can | would like to | want to | do)? ~ assure you ~ (that)?}',
    '{(we | i) will ~ (fix | resolve | sort | solve | answer | reply) ..2 (immediately | instantly | at once)}',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return null;
    if (match.frame >= FIRST_SOFT) return { ...match, severity: 2, message: SOFT };
    const text = draft.slice(match.span.start, match.span.end);
    const rest = draft.slice(match.span.end, match.sentence.end);
    // A promise of the next word, with its time, is the very thing to make.
    if (
      /\b(?:hear|call|update|write|reply|answer)\b/i.test(text + rest) &&
      /\b(?:by|today|tomorrow|tonight|\w+day|noon|within|before)\b/i.test(rest)
    )
      return null;
    return /\b(?:not|n['’]t|cannot) (?:promise|guarantee|ensure)\b|\b(?:promise|guarantee) (?:on|of|covers|is|runs)\b/i.test(
      draft.slice(match.sentence.start, match.span.end),
    ) && !/happen/i.test(text)
      ? null
      : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span) return [];
    const text = draft.slice(match.span.start, match.span.end);
    if (match.frame >= FIRST_SOFT && /^(?:please )?(?:rest|be) assured/i.test(text)) {
      const after = /^(?: that)?,? ?/i.exec(draft.slice(match.span.end))![0].length;
      const start = match.span.start - (/\bplease\s+$/i.exec(before(draft, match.span.start))?.[0].length ?? 0);
      return [
        replaceSpan(
          draft,
          { start, end: match.span.end + after + 1 },
          capital(draft, start, draft[match.span.end + after] ?? ''),
          'Leave these words out',
        ),
      ];
    }
    const joint = /(?:,? and|,? so|,)\s+(?:that\s+)?$/i.exec(draft.slice(match.sentence?.start ?? 0, match.span.start));
    if (joint && /^[.!]?$/.test(draft.slice(match.span.end, match.sentence?.end)))
      return [
        replaceSpan(
          draft,
          { start: match.span.start - joint[0].length, end: match.span.end },
          '',
          'Leave the promise out',
        ),
      ];
    const put = /happen|occur|again|never/i.test(text)
      ? 'From [date], [what changes].'
      : 'I start on it [when], and you’ll hear from me by [when].';
    return [...instead(draft, match, put), ...leaveOut(draft, match)];
  },
});

/** The letter that now opens the clause, as large as its place asks. */
const capital = (draft: string, at: number, letter: string) =>
  opensSentence(draft, at) ? letter.toUpperCase() : letter;
