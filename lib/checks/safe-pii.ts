import { isHandedOut, isOwnContact } from '../text/own-contact';
import { type Personal, personalIn } from '../text/personal';
import { before } from './shared/before';
import { defineCheck } from './shared/check';
import { replaceSpan } from './shared/fix';
import { instead, leaveOut } from './shared/mend';
import { owns } from './shared/owning';
import { BANKING, TELLING } from './shared/telling';
import { at, saidByThem } from './shared/theirs';

const REPEATED = 'They posted this themselves; leave it out of yours, so that it isn’t in two places.';
const HANDED = 'A case number in public lets anyone claim to be them; give it to them privately.';
const ACCOUNT =
  'In public, even whether they have an account with you is theirs to tell; keep its state for a private message.';
const PRIVATE = 'I’d rather go through the details with you in private.';

/** What stands in the place of each kind. */
const NEUTRAL: Partial<Record<Personal['kind'], string>> = {
  email: 'your email address',
  phone: 'your number',
  address: 'your address',
  iban: 'your account',
  plate: 'your car',
};
/** The words that lead up to a number and go with it. */
const LEAD =
  /\b(?:your |the |our |an? )?(order|booking|reservation|account|acct|policy|invoice|case|ticket|claim|loan|confirmation|room|seat|flat|unit|apartment|bag|tag|card|reg|contract|complaint)(?:\s(?:no\.?|number|num|id|ref(?:erence)?))?\s*[:#(]?\s*#?$/i;

/** From this frame on, only under the bank lock. */
const FINANCE = TELLING.length;

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
  frames: [...TELLING, ...BANKING],
  refine(match, context) {
    const { draft } = context.exchange;
    // Under the bank lock any word on the state of an account is one too many.
    if (match.frame >= FINANCE && context.playbook.pack !== 'finance') return null;
    const told = match.captures.fact ?? match.span!;
    if (saidByThem(context, draft.slice(told.start, told.end))) return null;
    const { why } = match.captures;
    if (
      why &&
      (saidByThem(context, draft.slice(why.start, why.end)) ||
        /\b(?:we|us|our|i)\b/i.test(draft.slice(why.start, why.end)))
    )
      return null;
    if (match.sentence && owns(draft.slice(match.sentence.start, match.sentence.end))) return null;
    return match.frame >= FINANCE ? { ...match, severity: 3, message: ACCOUNT } : match;
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
    const item =
      match.frame < 0 && match.span ? personalIn(draft).find((p) => p.span.start === match.span!.start) : undefined;
    // "Your seat was 14C": nothing neutral can end such a sentence.
    return item && !/\b(?:was|is|were|are)\s*$/i.test(before(draft, item.span.start))
      ? [neutral(draft, item)]
      : [...instead(draft, match, PRIVATE), ...leaveOut(draft, match)];
  },
});

function neutral(draft: string, { kind, span }: Personal) {
  const ahead = before(draft, span.start);
  const lead = LEAD.exec(ahead);
  if (lead && /\bwith (?:tag|ref|bag)\b[^.]*$/i.test(ahead))
    return replaceSpan(
      draft,
      { start: ahead.lastIndexOf(' with ') + span.start - ahead.length, end: span.end },
      '',
      'Leave it out',
    );
  if (lead)
    return replaceSpan(
      draft,
      { start: span.start - lead[0].length, end: span.end },
      `your ${lead[1]!
        .toLowerCase()
        .replace(/^acct$/, 'account')
        .replace(/^reg$/, 'car')}`,
    );
  const space = /\s*[,(]?\s*$/.exec(ahead)![0].length;
  const put = NEUTRAL[kind];
  if (put)
    return replaceSpan(
      draft,
      /\byour (?:e-?mail|number|address|phone)(?: address| number)?,? $/i.test(ahead)
        ? { start: span.start - space, end: span.end }
        : span,
      /\byour (?:e-?mail|number|address|phone)(?: address| number)?,? $/i.test(ahead) ? '' : put,
      put,
    );
  const close = /^[,)]/.test(draft.slice(span.end)) && /[,(]\s*$/.test(ahead) ? 1 : 0;
  return replaceSpan(draft, { start: span.start - space, end: span.end + close }, '', 'Leave it out');
}
