import { signed } from '../signals/fold';
import { standsAt } from '../text/passages';
import { defineCheck, type DraftContext, type Match } from './shared/check';
import { replaceSpan } from './shared/fix';
import { core, fillsSentence, instead, leaveOut } from './shared/mend';
import { at } from './shared/theirs';

const AGAIN = 'Sorry wears thin by the third time; say it once, with what happened, and spend the words on the repair.';
/** More apologies than this in so few words is repeating; in a long letter each may have its own matter. */
const MOST = 2;
const LONG_REPLY = 120;
const MOST_LONG = 4;

export default defineCheck({
  id: 'apo-overdone',
  group: 'apo',
  severity: 1,
  title: 'Too much sorry',
  why: 'Piled-up sorrow sounds put on; one plain sorry with what you did about it weighs more.',
  source: 'Singh et al. 2018',
  flags: [
    '[So so sorry]! We’ll fix it.',
    '[A million apologies].',
    '[We beg your forgiveness].',
    'Sorry for the wait, sorry for the food, and [sorry] for the bill.',
    'I am [mortified] and cannot apologise enough.',
    'We’re [terribly, terribly sorry].',
    'Please forgive us, please accept our apologies, we are [sorry].',
    'Our [sincerest, deepest, most heartfelt apologies].',
    'We are [truly, deeply sorry].',
    'What happened was [unforgivable].',
  ],
  spares: [
    'I’m sorry. Here’s what I’ve done.',
    'I’m sorry about the wait, and again about the bill.',
    'You don’t need to apologise.',
    'I’m truly sorry about your dog.',
    '“Sorry” won’t cover it, so here is the refund.',
    'We are so sorry about your mum.',
  ],
  frames: [
    '{(so | very | truly | deeply | sincerely | extremely | terribly | really | incredibly | awfully | most) , (and)? (so | very | truly | deeply | sincerely | extremely | terribly | really | incredibly | awfully) , (so | very | truly | deeply | sincerely | extremely | terribly | really)? (sorry | apologetic)}',
    '{(sincerest | deepest | humblest | heartfelt) , (and)? (most)? (sincerest | deepest | humblest | heartfelt | sincere | humble) , (and)? (most)? (heartfelt | humble)? (apologies | apology | regrets)}',
    '{(a thousand | a million | million | thousand) (apologies | sorries | pardons)}',
    '{(we | i) ~ (beg | implore | plead) ~ (for | you | your) ..3}',
    '{(can not | could not) ~ (apologise | apologize) ~ enough}',
    '{(can not | could not) ~ be more sorry}',
    '(am | are | was | were) ~ {(mortified | devastated | beside (myself | ourselves))}',
    '{unforgivable}',
    '{(down on | on) (my | our | bended) knees}',
  ],
  find: repeated,
  fixes(match, { exchange: { draft } }) {
    if (!match.span) return [];
    const text = draft.slice(match.span.start, match.span.end);
    if (match.frame === 0) return [replaceSpan(draft, match.span, 'very sorry')];
    if (match.frame === 1) return [replaceSpan(draft, match.span, 'apologies')];
    if (match.frame < 0) return fillsSentence(draft, match) ? leaveOut(draft, match) : [];
    if (/mortified|devastated|beside/.test(text)) return [replaceSpan(draft, match.span, 'sorry')];
    return /unforgivable/i.test(text)
      ? [replaceSpan(draft, match.span, 'not good enough')]
      : instead(draft, match, 'I’m sorry about [what went wrong].');
  },
});

const sorries = standsAt(/\b(?:sorry|apolog(?:y|ies|i[sz]e)|forgive us)\b/gi);

function repeated(context: DraftContext): Match[] {
  const { draft } = context.exchange;
  // Counted in the text too: one sentence may say it three times.
  const said = sorries(draft);
  if (said.length <= MOST) return [];
  const words = draft.match(/\S+/g)?.length ?? 0;
  const most = words > LONG_REPLY ? MOST_LONG : MOST;
  if (said.length <= most || signed(context.sentences).sorry.length === 0) return [];
  const last = said.at(-1)!;
  const match = at(context, last, { message: AGAIN });
  return [
    {
      ...match,
      sentence: match.sentence && core(draft, match.sentence).start === match.sentence.start ? match.sentence : null,
    },
  ];
}
