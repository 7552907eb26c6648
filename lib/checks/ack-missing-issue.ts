import { Kept } from '../text/remembered';
import type { Point, Reading } from '../types';
import { defineCheck, type DraftContext } from './shared/check';
import { feelingToMeet, openers } from './shared/opener';

/** What needs an echo: all that went wrong. What is asked is the business of ack-missing-answer. */
function issues({ points, asks }: Reading): Point[] {
  const asked = asks.filter((a) => !a.rhetorical);
  return points.filter(
    (p) => p.facet !== 'request' && !asked.some((a) => a.span.start < p.span.end && p.span.start < a.span.end),
  );
}
/** On X a reply has room for the two heaviest. */
const MOST_ON_X = 2;

function missed({ reading, exchange }: DraftContext): Point[] {
  if (!reading) return [];
  const all = issues(reading);
  const due =
    exchange.limit?.unit === 'x' && all.length > MOST_ON_X
      ? [...all]
          .sort((a, b) => Number(Boolean(b.heard)) - Number(Boolean(a.heard)) || b.weight - a.weight)
          .slice(0, MOST_ON_X)
      : all;
  return due.filter((p) => !p.heard);
}

const ORDINAL =
  /\b(?:second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th)\s+(?:[a-z]+\s+){0,2}(?:time|week|month|delivery|attempt|call|email|order|evening|night|visit|parcel|outage|collection|appointment|letter)\b/i;
const SAID_AGAIN =
  /\b(?:again|twice|two|three|four|five|six|times|repeated(?:ly)?|keeps?|another|more than once|every time|second|third|fourth|fifth|sixth|2nd|3rd|\dth|in a row)\b/i;

/** Where a message says how many times it was; -1 where nowhere. */
const told = new Kept<number>(16);

/** The point whose event was heard, but not that it was the third time. */
function unrepeated({ reading, exchange }: DraftContext): Point | null {
  const text = exchange.customer?.text ?? '';
  const again = told.of(text, () => ORDINAL.exec(text)?.index ?? -1);
  if (again < 0 || SAID_AGAIN.test(exchange.draft)) return null;
  return reading?.points.find((p) => p.heard && p.span.start <= again && again < p.span.end) ?? null;
}

function named(points: Point[], customer: string): string {
  const quotes = points.map((p) => `“${short(customer.slice(p.span.start, p.span.end))}”`);
  return quotes.length === 1 ? quotes[0]! : `${quotes.slice(0, -1).join(', ')} and ${quotes.at(-1)}`;
}

const short = (words: string) => (words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s+\S*$/, '')}…`);

export default defineCheck({
  id: 'ack-missing-issue',
  group: 'ack',
  severity: 3,
  title: 'Not taken up',
  why: 'They raised this and the reply does not take it up; said back in your words, it shows that you read it.',
  source: 'Min, Lim & Magnini 2015',
  flags: [
    'Waited 90 minutes and the burger was raw. ⇒ Thanks for your feedback, we’ll do better.',
    'Charged twice, no answer for a week. ⇒ Sorry about the double charge.',
    'Room filthy, staff rude. ⇒ We’re sorry about the room.',
    'App deleted my photos. ⇒ Please update to the latest version.',
    'The nurse laughed at me. ⇒ We value all comments.',
    'No ramp for my wheelchair. ⇒ We hope you enjoyed the show.',
    'Missed my daughter’s birthday because of you. ⇒ Sorry for the delay.',
    'Third broken delivery. ⇒ Sorry your parcel was broken.',
    'My parcel never came and nobody picks up the phone. ⇒ We strive to give every customer a great experience.',
  ],
  spares: [
    'Waited 90 minutes and the burger was raw. ⇒ An hour and a half for a raw burger is a bad evening.',
    'Charged twice. ⇒ You were billed two times; the second charge goes back today.',
    'Room filthy. ⇒ The room should have been clean.',
    'Great coffee as always! ⇒ Thank you, see you Friday.',
    'Slow but lovely staff. ⇒ Slow is fair, and I’ll pass on the kind word.',
    'Third broken delivery. ⇒ Three broken parcels is three too many.',
    'Do you ship to Malta? ⇒ We do, in five days.',
  ],
  find(context) {
    const { reading, exchange, playbook, signals } = context;
    // In a clinic no detail may be confirmed, and bait is not answered point by point.
    if (
      !reading ||
      !exchange.customer ||
      playbook.pack === 'health' ||
      reading.route === 'no-reply' ||
      exchange.draft.trim() === ''
    )
      return [];
    const open = missed(context);
    const again = open.length === 0 ? unrepeated(context) : null;
    if (again) {
      const message = `${named([again], exchange.customer.text)}: the reply takes up what happened, but not that it happened before.`;
      return [{ span: null, captures: {}, frame: -1, sentence: null, message, severity: 1 }];
    }
    if (open.length === 0) return [];
    const heard = issues(reading).some((p) => p.heard);
    const words = named(open.slice(0, 3), exchange.customer.text);
    const message = heard
      ? `Not taken up yet: ${words}. Say it back in your own words, so that they see you read it.`
      : `Nothing of what they raised is named: ${words}. Say it back in your own words, so that they see you read it.`;
    // Meaning can be heard where no word is shared, so only a reply that offers nothing, to someone who is moved or harmed, is
    // called serious.
    const empty = signals.acknowledgement === 'none' && !signals.nextStep;
    const grave = reading.severity >= 3 || (reading.severity === 2 && reading.intensity >= 2);
    const severity = heard ? (open.some((p) => p.weight === 2) ? 2 : 1) : grave && empty ? 3 : 2;
    return [{ span: null, captures: {}, frame: -1, sentence: null, message, severity }];
  },
  fixes(_, context) {
    const open = missed(context);
    const again = open.length > 0 ? null : unrepeated(context);
    return openers(context, again ? [again] : open, feelingToMeet(context));
  },
});
