import type { FacetId, Reading, Span } from '../../types';
import { authorOf } from '../../customer/authors';
import type { DraftContext } from './check';

/** Full stars: whatever the words say, they were content. */
const BEST = 5;

/** Anger, hurt, fear and the like, told in words. */
export const upset = (reading: Reading): boolean =>
  reading.feelings.some((f) => !['delight', 'confusion', 'urgency'].includes(f.id));

/** Something went wrong that a business could have helped: off for bait, satire, threats, praise and questions. */
export function realFailure({ reading, exchange }: DraftContext): boolean {
  if (
    !reading ||
    !exchange.customer ||
    reading.severity < 2 ||
    exchange.customer.rating === BEST ||
    !answerable(reading)
  )
    return false;
  const hurt = upset(reading);
  if (
    !hurt &&
    reading.severity < 3 &&
    (reading.feelings.some((f) => f.id === 'delight') ||
      reading.points.every((p) => p.facet === 'other' || p.facet === 'request'))
  )
    return false;
  // A question alone is no failure, however it is raised, unless it is asked in anger.
  const asked = (p: { span: Span }) => reading.asks.some((a) => a.span.start < p.span.end && p.span.start < a.span.end);
  return reading.points.some((p) => p.facet !== 'request' && (hurt || !asked(p)));
}

/** Whether this message is to be met as a complaint at all. */
export function answerable(reading: Reading): boolean {
  const another = reading.author.some(
    (a) => (a.kind === 'at-risk' || a.kind === 'official') && a.score >= authorOf(a.kind).believed,
  );
  return reading.route !== 'no-reply' && !another;
}

/** The heaviest thing they raised, as a reply can name it after "about". */
const ABOUT: Partial<Record<FacetId, string>> = {
  wait: 'the wait',
  delivery: 'the delivery',
  staff: 'how you were treated',
  communication: 'leaving you without an answer',
  app: 'the trouble with the app',
  cleanliness: 'the state you found things in',
  promise: 'not doing what we said',
  privacy: 'what happened with your account',
  environment: 'how it was on the day',
};

/** "the wait" for "I’m sorry about …"; a slot where no safe noun is known. */
export function sorryFor(reading: Reading | null): string {
  const named = [...(reading?.points ?? [])].sort((a, b) => b.weight - a.weight).find((p) => ABOUT[p.facet]);
  return (named && ABOUT[named.facet]) || '[what went wrong]';
}
