import { defineCheck } from './shared/check';
import { editsFix, words } from './shared/fix';
import { core, fillsSentence, instead, leaveOut } from './shared/mend';
import { CAREFUL, CROWD, PRIDE, SMALL } from './shared/minimising';
import { changing, owns } from './shared/owning';

/** Others who say what this customer says: that is agreement. */
const AGREED =
  /\b(?:(?:told us|tell us|said|say|saying|heard|feel|think) (?:exactly |much )?the same|as you do|agree with you|like you)\b/i;
/** A pride that stands for the failing ("we pride ourselves on service, and we did not give it") is ownership. */
const TURNED =
  /,? (?:and|but|yet|so) (?:on \w+ )?(?:we|i|this|that|it|yours?)\b[^.]*\b(?:not|n['’]t|never|missed|fell|failed|below|short of|less|stings?|hurts?)\b/i;

export default defineCheck({
  id: 'def-minimise',
  group: 'def',
  severity: 2,
  title: 'Making it small',
  why: 'Calling it small, normal or rare, or pointing at happy customers and awards, tells this person that their trouble does not count.',
  source: 'Coombs 2007 (diminish); Wang & Chaudhry 2018',
  flags: [
    '[We have never lost a rug in 30 years].',
    'It was [just a minor delay].',
    'This is [an isolated incident].',
    '[You’re the first person] to complain.',
    '[Thousands of our customers] are happy with it.',
    '[It was only 20] minutes.',
    '[We pride ourselves on] excellent service.',
    'In ten years [nobody has ever said] this.',
    'It’s [not that big] a deal.',
    '[Most guests love] that room.',
    'We [are known for] our quality.',
    'Hi Ana, [most players complete] the gate without spending anything.',
    '[We take a lot of pride] in being part of your journey.',
    'Some noise [is part and parcel] of city life.',
    '[Nobody is forced to] buy anything in the game.',
    '[No other client reported] a problem that week.',
    'Daily sign-out is [standard across the industry].',
    '[These things happen] on a Saturday.',
    '[All our tools are autoclaved] after each client.',
    '[Ideally, transactions are instant] and finish in seconds.',
    'He [was only doing] what he had been asked.',
  ],
  spares: [
    'It has two years of warranty, so please bring it in.',
    'As a family company, here since 1985, we’d love to make this right.',
    'It only takes a minute to fix and I’ll do it now.',
    'You are not the only one who told us, and we’re acting on it.',
    'Just send me the order number.',
    'We pride ourselves on service, and on Saturday we did not give it.',
    'A minor part was missing, which made the whole desk useless.',
    'It’s only fair that you get the whole sum back.',
    'The refund takes just a few days and I’ll watch it for you.',
    'Our drivers are expected to ring the bell, and yours did not.',
    'Ideally we would have rung you first, and I’m sorry nobody did.',
    'Refunds usually take three days; yours will be there on Friday.',
  ],
  frames: [...PRIDE, ...CAREFUL, ...CROWD, ...SMALL],
  refine(match, { exchange: { draft } }) {
    if (!match.sentence || !match.span) return match;
    const text = words(draft, match.sentence);
    return owns(text) || TURNED.test(text) || changing(text) || AGREED.test(text) ? null : match;
  },
  fixes(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return [];
    const pride = match.frame < PRIDE.length;
    const careful = !pride && match.frame < PRIDE.length + CAREFUL.length;
    const whole = core(draft, match.sentence);
    const end = /[.!?]$/.test(draft.slice(0, whole.end)) ? whole.end - 1 : whole.end;
    const turned = ', and this time you did not get that from us';
    return [
      ...leaveOut(draft, match),
      ...(pride && fillsSentence(draft, match) && /^(?:we|i)\b/i.test(words(draft, whole))
        ? [editsFix([{ start: end, end, text: turned }], `…${turned}`)]
        : []),
      ...instead(
        draft,
        match,
        pride
          ? 'What you got from us is not what we want to be known for.'
          : careful
            ? 'That is how it should be each time, and I’ll find out what went wrong here [by when].'
            : 'It happened to you, and that is enough for me to look at it [by when].',
      ),
    ];
  },
});
