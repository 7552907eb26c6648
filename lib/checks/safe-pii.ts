import { isHandedOut, isOwnContact } from '../text/own-contact';
import { type Personal, personalIn } from '../text/personal';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { replaceSpan } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { owns } from './shared/owning';
import { at, saidByThem } from './shared/theirs';

const REPEATED = 'They posted this themselves; leave it out of yours, so that it isn’t in two places.';
const HANDED = 'A case number in public lets anyone claim to be them; give it to them privately.';
const PRIVATE = 'I’d rather go through the details with you in private.';

/** What stands in the place of each kind. */
const NEUTRAL: Partial<Record<Personal['kind'], string>> = { email: 'your email address', phone: 'your number', address: 'your address', iban: 'your account', plate: 'your car' };
/** The words that lead up to a number and go with it. */
const LEAD = /\b(?:your |the |our |an? )?(order|booking|reservation|account|acct|policy|invoice|case|ticket|claim|loan|confirmation|room|seat|flat|unit|apartment|bag|tag|card|reg|contract|complaint)(?:\s(?:no\.?|number|num|id|ref(?:erence)?))?\s*[:#(]?\s*#?$/i;

export default defineCheck({
  id: 'safe-pii',
  group: 'safe',
  severity: 4,
  title: 'Personal data',
  why: 'This tells everyone something that only this person and you should know; keep it for a private message.',
  source: 'Review-site rules (Tripadvisor, Trustpilot 2025); privacy law',
  unguarded: ['quoted', 'reported', 'absolved', 'hypothetical'],
  flags: [
    'We’ve mailed your ticket to [anna.k@mail.com].',
    'Your card [ending 4242] was refunded.',
    'We called you on [555-013-4477].',
    'Order #[A99812X] is delayed.',
    'Ms Jane Porter, [you checked in at 22:14].',
    'We’ll send it to [14 Elm Street].',
    'You stayed in room [412] with another guest.',
    'Your date of birth, [4/5/1980], didn’t match.',
    'Your son’s seat was [14C].',
    'We see that [your loan of 14,500 was 9 days overdue].',
    '[You still owe us $412] on the account.',
    'It was [signed for by Keith].',
    '[You’re 41 days past due].',
    'Your claim file shows [9 out of your last 14 orders] had a complaint.',
    'We’ve got it [all on camera].',
    'Where is bag 4AP882913? ⇒ Your bag with tag [4AP882913] is in Honolulu.',
    'Dana is going through a [divorce], so please be kind.',
  ],
  spares: [
    'Write to help@ourfirm.example and ask for Jo.',
    'Call us on 555-0100.',
    'Hi Anna, the chairs are back.',
    'Refunds take 5-10 days.',
    'We open at 14 Elm Street on Monday.',
    'Version 12.4.1 fixes it.',
    'My account is flagged and my rent is overdue! ⇒ Your account was flagged by mistake, and I’ve cleared it.',
    'I’ve watched the CCTV: you waited 40 minutes and nobody came. That’s on us.',
    'Your refund is overdue, and that’s our fault.',
  ],
  frames: [
    '{[told: your ..3 (account | loan | emi | rent | fees | payment | payments | bill | bills | subs | balance | card | line | mortgage | membership | file | name)] ..8 (was | is | were | are | being | has been | went | shows) ~ ..3 [fact: <ARREARS>]}',
    '{you (are | were | have been) ~ ..4 [fact: <ARREARS>]}',
    '{you ~ (still)? ~ owe (us | me)? #}',
    '{your ..2 [fact: (balance | utilisation | utilization | credit score | cibil | score | salary | wages | overdraft | arrears)] (is | was | of | at | are | from | remains | stands) ..4 (# | sent back | outstanding | returned)}',
    '{(being | is | was | were | are | went | balance) ..2 [fact: (in arrears | to collections | in collections)]}',
    '{#? ~ (cheques | checks | deposits | payments) (returned | bounced)}',
    '{(returned | bounced | missed | minimum-due | late) [fact: (deposits | payments | cheques | checks)]}',
    '{you (hold | held) #}',
    '{# out of your last # *?}',
    '{you have [fact: (claimed for | borrowed)] (# | * times | five)}',
    '{(is | was | been | flagged | marked | tagged | listed) ~ (as | a | on the list as)? ~ [fact: (high risk | do not knock | abusive | a serial complainer)]}',
    '{you [fact: (checked in | checked out | logged in | signed in)] (at | on | with | around) (the)? #}',
    '(see | seeing) {(you | her | him) on (the)? # ..2 (at #)?}',
    '{with us ~ again on the #}', '{you are ~ (booked)? on the #}', '{your lease ..2 (is | ends | expires | runs)}',
    '{you have ~ [fact: (missed | cancelled | canceled)] (# | several | most | all) ..4 (appointments | visits | sessions | cleanings | classes | payments | lessons)}',
    '(which | that | as | what)? {you ~ (did)? [fact: (admitted | disclosed | confided | confessed)]} !(here | in your review | publicly)',
    '{your account ..3 [fact: (flagged | restricted | frozen | limited | closed | suspended)] ..3 (due to | because of | after | for using | as you | on receipt of) [why: ...]}',
    '{your (claim | application | request | loan | card) ..8 (declined | rejected | denied | refused | blocked | pending | on hold) ..2 (as | due to | because | since | after) [why: ...]}',
    '{# over (its | your | his | her | their | the) ~ (arranged | agreed)? (limit | overdraft)}', '{# wrong pin}', '{your (pin | password | memorable word) ..8 (is | starts | begins | ends)}',
    '{your ..2 <KIN> ..3 (was | got | had to be | were) ..2 [fact: (sick | carried | removed | escorted | ejected | drunk | asked to leave | thrown)]}',
    '{(gentleman | lady | person | man | woman | customer | guest | passenger | child) ..3 (is | was) (mr | mrs | ms | miss) *}', '{(mr | mrs | ms | miss) * is (a | an) ..2 (customer | patient | client | guest | tenant)}',
    '{(in | under) the name of @}', '{* *? aged # }',
    '{[fact: signed for] by}',
    '{registered (under | in) ..3 name}',
    '{(his | her | their | your | *) [fact: attendance] (was | is | of) *}', '{[fact: situation at home]}', '{your [fact: (wages | salary)]}', '{(all | you | it | him | her) ~ on (camera | cctv | tape | film | video | # cameras)}',
    '{(cctv | camera | cameras | footage | video | recording) ..5 (shows | show | of | clearly shows) (you | your)}',
    '(post | share | publish | release | put) {the (cctv | footage | video | recording | stills | screenshots | chat | messages) }',
    '{(a)? (record | records) of who}',
    '{you (live | lived | work | worked) (at | on | in) *}',
    '(we | i) ~ (do)? ~ (have | know | found | see) ~ {your (employer | employer\'s | boss | workplace | address | home address | plate | place of work)} !(is wrong)',
    '(was | is | person is | question is | mean is) {your (ex | ex-husband | ex-wife | ex husband | ex wife | neighbour | neighbor)}',
    '{[fact: <SECRET>]}', '{(his | her) (wife | husband | partner) ..2 [fact: (left | died | is ill | is pregnant)]}',
    '{(he | she) (is | has been | was) ~ (back)? in (the)? [fact: (clinic | hospital | rehab | prison | court)]}',
    '{(marker | markers | flag | flags) ..3 (on | from | against) (your | you | yours)}', '{(# | several) (refunds | claims | chargebacks) ..2 (off | from you | out of) (us)?}',
    '{who you ..2 (were | are | came | checked) ..3 with}', '{know ~ (which | what) (building | house | street | floor | school | office) ..3}',
    '{you have (a | # | several | had) ..2 (previous | prior | earlier) ..3 (marker | flag | warning | record | incident | incidents | complaint | complaints)}',
    '{your ..1 [fact: <KIN>] ..1 (phoned | called | rang | shouted | swore | threatened | emailed | was in | came in | turned up)}',
    '{(turned up | was | were | you | is) ~ (clearly)? ~ [fact: (half cut | off his face | off her face | drunk | steaming | hungover)]}',
  ],
  refine(match, context) {
    const { draft } = context.exchange;
    const told = match.captures.fact ?? match.span!;
    if (saidByThem(context, draft.slice(told.start, told.end))) return null;
    const { why } = match.captures;
    if (why && (saidByThem(context, draft.slice(why.start, why.end)) || /\b(?:we|us|our|i)\b/i.test(draft.slice(why.start, why.end)))) return null;
    return match.sentence && owns(draft.slice(match.sentence.start, match.sentence.end)) ? null : match;
  },
  find(context) {
    const { draft, customer } = context.exchange;
    return personalIn(draft)
      .filter((item) => !isOwnContact(draft, item, context.playbook.ownContacts))
      .map((item) => {
        if (customer?.text.includes(item.text)) return at(context, item.span, { severity: 2, message: REPEATED });
        return at(context, item.span, isHandedOut(draft, item) ? { severity: 2, message: HANDED } : {});
      });
  },
  fixes(match, context) {
    const { draft } = context.exchange;
    const item = match.frame < 0 && match.span ? personalIn(draft).find((p) => p.span.start === match.span!.start) : undefined;
    return item ? [neutral(draft, item)] : [...instead(draft, match, PRIVATE), ...leaveOut(draft, match), ...cut(match, context)];
  },
});

function neutral(draft: string, { kind, span }: Personal) {
  const before = draft.slice(Math.max(0, span.start - 40), span.start);
  const lead = LEAD.exec(before);
  if (lead) return replaceSpan(draft, { start: span.start - lead[0].length, end: span.end }, `your ${lead[1]!.toLowerCase().replace(/^acct$/, 'account').replace(/^reg$/, 'car')}`);
  const space = /\s*[,(]?\s*$/.exec(before)![0].length;
  const put = NEUTRAL[kind];
  if (put) return replaceSpan(draft, /\byour (?:e-?mail|number|address|phone)(?: address| number)?,? $/i.test(before) ? { start: span.start - space, end: span.end } : span, /\byour (?:e-?mail|number|address|phone)(?: address| number)?,? $/i.test(before) ? '' : put, put);
  const close = /^[,)]/.test(draft.slice(span.end)) && /[,(]\s*$/.test(before) ? 1 : 0;
  return replaceSpan(draft, { start: span.start - space, end: span.end + close }, '', 'Leave it out');
}

/** Where the sentence says more, only these words go, behind a visible slot. */
function cut(match: Match, { exchange }: DraftContext) {
  return match.span ? [replaceSpan(exchange.draft, match.span, '[say this privately]')] : [];
}
