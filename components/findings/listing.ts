import type { Seen } from '@/lib/desk/seen';
import { shiftSpan } from '@/lib/desk/edits';
import { within } from '@/lib/desk/accept';
import { keyOf } from '@/lib/desk/store';
import type { Finding, Span } from '@/lib/types';

/** A finding as the panel shows it: with its number, and where its words stand in the draft of this moment. */
export interface Listed {
  finding: Finding;
  /** 1 for the first; the marks in the draft carry the same number. */
  number: number;
  /** Names it across reviews: the check and the words, and which of several alike. */
  key: string;
  /** The marked words; empty where something is absent. */
  words: string;
  /** In the present draft; null where something is absent or its words have just been touched. */
  span: Span | null;
}

/** The findings the user has not ignored, the gravest first, then in the draft's order. */
export function listFindings(seen: Seen): Listed[] {
  const { desk, reviewedDraft } = seen;
  if (!desk.review || reviewedDraft === null || !desk.exchange) return [];
  const draft = desk.exchange.draft;
  const order = desk.review.findings
    .filter((finding) => !desk.ignored.includes(keyOf(finding, reviewedDraft)))
    .sort((a, b) => b.severity - a.severity || (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0);
  const times = new Map<string, number>();
  return order.map((finding, i) => {
    const key = keyOf(finding, reviewedDraft);
    const nth = (times.get(key) ?? 0) + 1;
    times.set(key, nth);
    const span = within(finding.span, reviewedDraft.length);
    return {
      finding,
      number: i + 1,
      key: `${key}#${nth}`,
      words: span ? reviewedDraft.slice(span.start, span.end) : '',
      span: span && shiftSpan(span, reviewedDraft, draft),
    };
  });
}
