import { shiftSpan } from '@/lib/desk/edits';
import { type DeskState, ignoreKey } from '@/lib/desk/state';
import { isField } from '@/lib/editors/field';
import { selectInDom } from '@/lib/editors/techniques';
import type { Finding, Review, Span } from '@/lib/types';
import { draftOf } from './exchange';
import { openGuard, type Stop } from './guard';
import type { Hand } from './hand';
import { openMarks } from './marks';

/** What the user wants of Heard in the page itself, beside the pill; may change at any time. */
export interface PageWishes {
  marks: boolean;
  guard: boolean;
}

/** The severity for which a post is held: personal or health data, a legal threat, an insult, an open blank. */
const STOP = 4;

/**
 * The marks in the box and the guard at Post, both by what the last review says of the draft as it stands now.
 * `readNow` has the box read, and its draft reviewed if that is news.
 */
export function openInPage(signal: AbortSignal, wishes: PageWishes, readNow: () => void) {
  let hand: Hand | null = null;
  let state: DeskState | null = null;
  /** The draft that `review` was made of. */
  let read: { review: Review; draft: string } | null = null;
  const marks = openMarks();
  /** Called whenever a review came. */
  let onReview = () => {};
  const guard = openGuard({
    isOn: () => wishes.guard,
    isReviewed,
    reviewed() {
      readNow();
      return new Promise((resolve) => {
        onReview = () => isReviewed() && resolve();
        onReview();
      });
    },
    stops: () => found(({ severity }) => severity >= STOP).map(({ finding, span, text }) => stop(finding, span, text)),
    edit,
  });

  function isReviewed() {
    return hand !== null && read?.draft === draftOf(hand.read());
  }

  /** Findings that were not put aside, and where their words stand now; what was typed over since is gone. */
  function found(which: (finding: Finding) => boolean) {
    if (!read || !hand || !state) return [];
    const text = hand.read();
    const { review, draft } = read;
    const ignored = new Set(state.ignored);
    return review.findings.filter(which).flatMap((finding) => {
      const words = finding.span ? draft.slice(finding.span.start, finding.span.end) : '';
      const span = finding.span && shiftSpan(finding.span, draft, text);
      return ignored.has(ignoreKey(finding.check, words)) || (finding.span && !span) ? [] : [{ finding, span, text }];
    });
  }

  function edit(words: string) {
    if (!hand?.box.isConnected) return;
    const { box } = hand;
    box.focus({ preventScroll: true });
    const start = words ? hand.read().indexOf(words) : -1;
    if (start < 0) return;
    const span = { start, end: start + words.length };
    if (isField(box)) box.setSelectionRange(span.start, span.end);
    else selectInDom(box, hand.map(), span);
  }

  function draw() {
    const shown = wishes.marks ? found(({ span }) => span !== null) : [];
    if (hand && shown.length)
      marks.show(
        hand.box,
        hand.map(),
        shown.map(({ finding, span }) => ({ span: span!, severity: finding.severity })),
      );
    else marks.clear();
  }

  function release() {
    guard.release();
    marks.clear();
    hand = read = null;
  }

  signal.addEventListener('abort', release);
  return {
    draw,
    release,
    place: marks.place,
    isOurs: (node: EventTarget | null) => guard.is(node),
    take(next: Hand) {
      release();
      hand = next;
      guard.watch(next);
    },
    /** Follows the desk; `draft` is the one that the review was made of. */
    follow(now: DeskState, draft: string | undefined) {
      state = now;
      read = now.review && draft !== undefined ? { review: now.review, draft } : null;
      draw();
      onReview();
    },
  };
}

function stop(finding: Finding, span: Span | null, text: string): Stop {
  return { check: finding.check, words: span ? text.slice(span.start, span.end) : '', reason: finding.message };
}
