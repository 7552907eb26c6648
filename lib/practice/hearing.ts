import { hear } from '../customer/hearing';
import { readDraft } from '../draft';
import type { Message, Point, Review, Span } from '../types';
import type { Raised } from './types';

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const DISPUTING = [
  'def-denial',
  'def-doubt-author',
  'def-correcting',
  'def-minimise',
  'def-counterattack',
  'def-told-you',
];

/**
 * Which of a scenario's points a draft takes up. Where the judge found the same point in the message, its own
 * hearing counts; a point that it did not find is listened for in the same way.
 * @param message what the review was made against
 * @returns by point id, the words of the draft
 */
export function heardPoints(raised: Raised[], message: Message, draft: string, review: Review): Map<string, Span> {
  const reading = review.reading;
  const heard = new Map<string, Span>();
  if (!reading || draft.trim() === '') return heard;
  const missed: { id: string; point: Point }[] = [];
  for (const { id, quote, facet, weight } of raised) {
    const start = message.text.indexOf(quote);
    if (start < 0) continue;
    const span = { start, end: start + quote.length };
    const known = reading.points.filter((point) => overlap(point.span, span));
    const taken = known.find((point) => point.heard)?.heard;
    if (taken) heard.set(id, taken);
    else if (known.length === 0) missed.push({ id, point: { facet, span, weight, heard: null } });
  }
  if (missed.length === 0) return heard;
  const sentences = readDraft(draft);
  const disputed = review.findings.filter(
    (f) => f.span && f.severity >= 2 && (f.group === 'blame' || DISPUTING.includes(f.check)),
  );
  const voided = sentences.map((s) => s.span).filter((span) => disputed.some((f) => overlap(f.span!, span)));
  const points = hear({ ...reading, points: missed.map((m) => m.point) }, message, sentences, voided).points;
  points.forEach((point, i) => point.heard && heard.set(missed[i]!.id, point.heard));
  return heard;
}
