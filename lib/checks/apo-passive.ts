import { defineCheck } from './shared/check';
import { replaceSpan, words } from './shared/fix';
import { core, placed } from './shared/mend';
import { owns } from './shared/owning';

/** The active past tense where it differs from the participle. */
const PAST: Record<string, string> = {
  forgotten: 'forgot',
  mistaken: 'mistook',
  overcharged: 'overcharged',
  'left out': 'left out',
};

export default defineCheck({
  id: 'apo-passive',
  group: 'apo',
  severity: 2,
  title: 'Nobody did it',
  why: 'An error that “occurred” has no owner; put “we” or “I” in front of the verb.',
  source: 'Lewicki, Polin & Lount 2016',
  flags: [
    '[Mistakes were made].',
    '[An error occurred] with your booking.',
    '[Your request was overlooked].',
    '[There was an oversight].',
    '[A mix-up happened] in the kitchen.',
    '[Your file got lost].',
    'It seems the ticket [fell through the cracks].',
    'Regrettably, [the bag was mishandled].',
    '[Things went wrong] on the night.',
    'Hello Ann, [a miscommunication took place] at the desk.',
    'Unfortunately [your email was missed].',
  ],
  spares: [
    'Your bag was mishandled by our team.',
    'We made a mistake.',
    'Your refund was sent on Tuesday.',
    'The parcel was delayed by snow and we failed to warn you.',
    'Nothing was lost; your photos are back.',
    'The leak was found and fixed.',
    'Your request was overlooked, and that’s on us.',
    'Your note was not missed.',
  ],
  frames: [
    '(mistakes | mistake | errors | error | lapses | lapse | oversights) (were | was | have been | has been) ~ made',
    '[object: (your | the) ..2] ~ (was | were | got | has been | have been | had been | been | was then) ~ [deed: (mishandled | misplaced | overlooked | missed | dropped | lost | mischarged | forgotten | mislaid | neglected | mixed up | double-charged | miscommunicated | misrouted | mislabelled | mislabeled | overcharged | left out)] !(by | after | because | in the post | in transit)',
    '(an | a | the | some | this) ..2 (error | mistake | oversight | glitch | mix-up | mixup | miscommunication | mishap | slip | lapse | slip-up) ~ (occurred | happened | arose | took place | crept in | has occurred | has happened | came about | slipped in)',
    'there (was | has been | had been | seems to have been | appears to have been | must have been) ~ (a | an | some) ~ (small | slight | minor | internal | human | technical)? ..1 (error | mistake | oversight | mix-up | mixup | miscommunication | slip-up | lapse)',
    'things ~ (went | got | did not go | have gone) ~ (a bit | a little)? ~ (wrong | mixed up | awry | to plan | astray | out of hand)',
    '(fell | fallen | slipped | slip) through the (cracks | net)',
    '(something | someone) ~ (went | got | dropped) ~ (wrong | amiss | astray | the ball)',
  ],
  refine(match, { exchange: { draft } }) {
    if (!match.span || !match.sentence) return match;
    const text = words(draft, match.sentence);
    const after = draft.slice(match.span.end, match.sentence.end);
    if (
      owns(text) ||
      /\b(?:by (?:us|me|our|my)|(?:we|I) (?:failed|made|did|should|missed|forgot|got|took|caused|caught)|our (?:end|side|part))\b/i.test(
        text,
      )
    )
      return null;
    if (
      /\b(?:if|whether|in case|what|how|where|nothing|ensure|find out)\b[^,.;]*$/i.test(
        draft.slice(match.sentence.start, match.span.start),
      ) ||
      /^\s*(?:by|again)\b/i.test(after)
    )
      return null;
    return match;
  },
  fixes(match, { exchange: { draft } }) {
    const { span, captures } = match;
    if (!span) return [];
    const opens = match.sentence !== null && core(draft, match.sentence).start === span.start;
    const put = (text: string) => [
      replaceSpan(draft, span, opens ? placed(draft, span.start, text) : text[0]!.toLowerCase() + text.slice(1), text),
    ];
    const marked = words(draft, span);
    if (captures.object && captures.deed) {
      const deed = words(draft, captures.deed).toLowerCase();
      const object = words(draft, captures.object);
      return put(`We ${PAST[deed] ?? deed} ${object[0]!.toLowerCase()}${object.slice(1)}`);
    }
    if (/made$/i.test(marked))
      return put(/^(?:mistakes|errors|lapses|oversights)/i.test(marked) ? 'We made mistakes' : 'We made a mistake');
    if (/^there /i.test(marked)) return put('We made a mistake');
    if (/^(?:an?|the|some|this) /i.test(marked)) return put('We made a mistake');
    if (/^things /i.test(marked)) return put('We got things wrong');
    return [];
  },
});
