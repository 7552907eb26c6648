import { defineCheck } from './shared/check';
import { replaceSpan, words } from './shared/fix';
import { core, cutPhrase, instead, placed } from './shared/mend';
import { realFailure, upset } from './shared/complaint';
import { changing, unlessOwned } from './shared/owning';

export default defineCheck({
  id: 'def-told-you',
  group: 'def',
  severity: 2,
  title: 'We told you',
  why: 'Reminding them that it was said before makes it their fault for missing it; say it once more as if it were new.',
  source: 'Gibb 1961 (superiority)',
  flags: [
    '[As we clearly stated] in the email, delivery takes ten days.',
    '[As previously mentioned], we close at 9.',
    'You can cancel by email, [as explained] when you joined.',
    '[We already told you] this on the phone.',
    '[Like I said], it isn’t available.',
    'It [is clearly marked] on the menu.',
    '[As stated] on our website, parking is extra.',
    '[I have explained this several times].',
    '[You were informed] of the fee at check-in.',
    '[If you had read the listing] you would know.',
    'Hi, [our website says] that the pool is closed in winter.',
    'The fees [are printed on the receipt].',
    'Dear guest, [this was communicated to all members] in May.',
    'Your plan lapsed [despite three reminders].',
    '[As you will appreciate], Friday night is our busiest service.',
    'Parking is extra, [it’s in the confirmation email].',
    'Disgusted! Nobody told me that the car park charges, and now I have a fine of $60. ⇒ [There is a large sign at] the gate.',
    '[It’s all in the booking email].',
  ],
  spares: [
    'As you mentioned, the room was cold.',
    'As promised, here is the tracking link.',
    'We should have told you sooner.',
    'The date is clearly wrong on our side.',
    'We explained it badly.',
    'You were told twenty minutes and waited ninety.',
    'I’ve emailed you the label just now.',
    'There is a sign by the door.',
    'Where do we sign in? ⇒ There is a board on the left as you come in.',
    'As stated on our website, parking is extra, and that was far too easy to miss: our fault.',
  ],
  frames: [
    'it is all (in | on | there | written) ..3 (terms | contract | agreement | policy | page | website | email | booking | site)',
    '(it | this | that | which | menu | sign) ~ clearly ~ <TELL.pres>',
    '(says | say) so (on | above | at | in | by | right | clearly)',
    '[sign: there is] (a | an) ..3 (sign | notice | poster | board | label) ..1 (on | at | by | in | above | outside | right)',
    'as (we | i | it | this | my colleague | our colleague | our team | our ..2 team | my ..2)? ~ (have | has | had | is | was | are | were | do | does | did)? ~ (been)? ~ <TELL.pp|past> !(you ~ (are | were | have | can))',
    'as (it | our ..3 <NOTICE> | the ..3 <NOTICE> | your ..3 <NOTICE> | we) (does | do | clearly)? ~ <TELL.pres|inf>',
    'like (i | we) (said | say | told | mentioned | explained)',
    '(we | i | our ..3) (have | had | has)? ~ already ~ <TELL.past|pp>',
    '(we | i | our ..3) ~ (have | had) ~ <TELL.pp> ..3 (before | several | many times | times | repeatedly | twice | previously | on # occasions | numerous | loads of times | more than once)',
    '(we | i | our ..3) ~ (clearly | repeatedly | previously | explicitly | specifically) <TELL.past|pp|inf>',
    '(is | are | was | were) (clearly | plainly | prominently | explicitly | visibly | openly | always) (<TELL.pp> | visible | displayed | printed | posted | clear)',
    '(is | are | was | were) ~ (<TELL.pp> | printed | laid out | covered | set out | shown | visible | available) ..2 (on | in | at | by | under | before | during | through) ..4 <NOTICE>',
    '(made | is | was | are) ~ (very | quite | perfectly | pretty | abundantly)? clear (at | on | in | from | to (you | all | every)) ..3',
    '(it | this | that | which) is ~ all? (on | in) (our | the | your | section | page) ..4 <NOTICE>',
    '(our | the | this) ..3 <NOTICE> ~ (does | do | also)? ~ (state | states | say | says | explain | explains | mention | mentions | ask | asks | specify | specifies | advise | advises | remind | reminds | indicate | indicates | detail | details | carry the wording | carries the wording | make clear | makes clear | list | lists)',
    '^^ terms (say | state)',
    'you (were | had been | have been | have already been) ~ (informed | advised | warned | notified | made aware | reminded | told the same)',
    '(was | were | is | are | has been | have been) ~ (informed | communicated | notified | advised | announced | disclosed | made known | explained) ~ (in (writing | advance | person))? to (you | all | every | each | our | everyone)',
    '(sms | email | e-mail | notice | text | letter | letters | reminder | reminders | notification | notifications | message | update) ..4 (was | were | is | are | has been | have been) ~ sent !(by (post | courier)) (to (you | all | every | each | our) | out | last | in <DAY>)',
    '(we | i | the ..2 | our ..3) ~ (informed | notified | advised | reminded | warned) ..1 (you | all | every | everyone | everybody | members | customers | guests | patients | parents)',
    '(we | i) (emailed | wrote to | texted | messaged | told | replied to | write to) ..2 (you | all | every | everyone | everybody | members | customers | your) ..5 (in <DAY> | on the | on # | on <DAY> | before | notice | weeks | several | repeatedly | three | twice | in advance)',
    'despite ..2 (our | sending | several | repeated | multiple | # | monthly) ..2 (reminders | reminder | emails | requests | notices | warnings | calls | messages)',
    '^^ as (you | i am sure you | i trust you | everyone | anyone | fans) (know | knows | will know | may know | are aware | would be aware | will be aware | will appreciate | will understand | can appreciate | can imagine | might imagine | should know | would imagine)',
    'if you had ~ (only | just)? ~ (read | looked at | checked | studied | opened) ..3 <NOTICE>',
    '(sign | signs | notice | prices | price | fees | charges | the same | terms | odds | hours) (is | are) (all)? ~ (on | at | by) (the | our) ..3 <NOTICE>',
    '(you | we) have been over this',
    '(reminds | reminded | remind) every',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    if (!match.span || !match.sentence || changing(words(draft, match.sentence))) return null;
    if (/(?:n['’]t|not|hardly) (?:\w+ly )?(?:been )?$/i.test(draft.slice(match.sentence.start, match.span.start)))
      return null;
    // Where the sign hangs is news to somebody who asked, and a reminder to somebody who says that nobody told them.
    if (match.captures.sign && !(context.reading && upset(context.reading)) && !realFailure(context)) return null;
    const kept = unlessOwned(match, context);
    return kept && /^if you had/i.test(words(draft, match.span)) ? { ...kept, severity: 3 } : kept;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const { span, sentence } = match;
    const before = draft.slice(core(draft, sentence).start, span.start);
    const after = draft.slice(span.end, sentence.end);
    if (/^(?:as|like)\b/i.test(words(draft, span))) {
      // The reminder goes whole, with where and when it was given: up to the comma, or to the sentence's end.
      const rest = /^(?:[^,.!?;]{0,60}?)(?=,)/.exec(after) ?? (before.trim() === '' ? null : ENDING.exec(after));
      return rest && !/\d/.test(rest[0])
        ? cutPhrase(draft, { start: span.start, end: span.end + rest[0].length }, sentence, 'Leave the reminder out')
        : [];
    }
    // "Our website says that the pool is closed": the news itself, said as new.
    const said = /^\s+that\s+(?=\S)/.exec(after);
    if (said && before.trim() === '') {
      const start = span.end + said[0].length;
      return [
        replaceSpan(
          draft,
          { start: span.start, end: start + 1 },
          placed(draft, span.start, draft[start]!.toUpperCase()),
          'Say it as if it were new',
        ),
      ];
    }
    // "Parking is extra, it's in the confirmation email": the reminder goes, the fact stays.
    if (
      /,\s*$/.test(before) &&
      before.trim().split(/\s+/).length > 1 &&
      !/\d/.test(after) &&
      after.trim().split(/\s+/).length <= 4
    ) {
      const closing = /[.!?]+$/.exec(words(draft, sentence))?.[0].length ?? 0;
      return cutPhrase(draft, { start: span.start, end: sentence.end - closing }, sentence, 'Leave the reminder out');
    }
    return instead(
      draft,
      match,
      'That was too easy to miss, and I’m sorry it came as a surprise.',
      'Here it is once more, so that you have it in one place: [the information].',
    );
  },
});

const ENDING = /^[^,.!?;]{0,60}(?=[.!?]*\s*$)/;
