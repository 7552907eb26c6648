import { within } from '@/lib/desk/accept';
import { shiftSpan } from '@/lib/desk/edits';
import type { Seen } from '@/lib/desk/seen';
import type { FacetId, Span } from '@/lib/types';
import { answerWords, facetWords } from './words';

/** One thing the customer wants taken up: a point or a question. */
export interface Raised {
  kind: 'point' | 'ask';
  index: number;
  /** Null for a question. */
  facet: FacetId | null;
  /** In the customer's message. */
  span: Span;
  words: string;
  /** What it is about, in a few words; may be empty. */
  about: string;
  heard: boolean;
  /** Where the draft of this moment takes it up; null where it doesn't, or where those words were just touched. */
  heardAt: Span | null;
  /** The words that take it up. */
  answer: string;
  /** The user added, renamed or judged it. */
  own: boolean;
}

/** The points of the reading, then the questions that no point covers, all in the message's order. */
export function listRaised({ desk, reviewedDraft }: Seen): Raised[] {
  const reading = desk.review?.reading;
  const message = desk.exchange?.customer?.text;
  if (!reading || message === undefined) return [];
  const { draft, corrections } = desk.exchange!;
  const said = [...(corrections?.added ?? []), ...(corrections?.hearing ?? [])];

  function raise(
    kind: Raised['kind'],
    facet: FacetId | null,
    at: Span,
    about: string,
    heard: Span | null,
  ): Omit<Raised, 'index'>[] {
    const span = within(at, message!.length);
    if (!span || !message!.slice(span.start, span.end).trim()) return [];
    const where = reviewedDraft === null ? null : within(heard, reviewedDraft.length);
    return [
      {
        kind,
        facet,
        span,
        words: message!.slice(span.start, span.end),
        about,
        heard: heard !== null,
        heardAt: where && shiftSpan(where, reviewedDraft!, draft),
        own: said.some((each) => each.span.start === span.start && each.span.end === span.end),
        answer: where ? reviewedDraft!.slice(where.start, where.end) : '',
      },
    ];
  }

  const points = reading.points.flatMap((p) => raise('point', p.facet, p.span, facetWords(p.facet), p.heard));
  const covered = (span: Span) => points.some((p) => p.span.start < span.end && span.start < p.span.end);
  const asks = reading.asks
    .filter((ask) => !ask.rhetorical && !covered(ask.span))
    .flatMap((ask) => raise('ask', null, ask.span, answerWords(ask.answer), ask.answered));
  return [...points, ...asks]
    .sort((a, b) => a.span.start - b.span.start)
    .map((raised, index) => ({ ...raised, index }));
}
