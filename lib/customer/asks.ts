import type { AnswerType, Ask, Span } from '../types';
import type { PlacedSentence } from '../text/net';
import { REAL } from './ask-frames';
import { found, type Found } from './net';

const QUESTIONS: AnswerType[] = ['time', 'money', 'person', 'place', 'reason', 'how', 'yes-no', 'any'];
const MOST_ASKS = 6;

/** Questions and requests in the message, in order; a rhetorical one is marked as such. */
export function asksOf(text: string, read: readonly PlacedSentence<string>[]): Ask[] {
  const hits = found('ask', read);
  return read
    .flatMap(({ span }, i) =>
      pieces(text, span).flatMap((piece) =>
        askIn(
          text,
          piece,
          hits.filter((h) => h.sentence === i && within(h.span, piece)),
        ),
      ),
    )
    .slice(0, MOST_ASKS);
}

/** A sentence as the splitter gives it may hold several questions: "Really?? When?" */
function pieces(text: string, span: Span): Span[] {
  const out: Span[] = [];
  let start = span.start;
  for (const mark of text.slice(span.start, span.end).matchAll(/[?!]+(?=\s|$)/g)) {
    const end = span.start + mark.index + mark[0].length;
    out.push({ start, end });
    start = end;
  }
  if (start < span.end) out.push({ start, end: span.end });
  return out.map((s) => trim(text, s)).filter((s) => s.end > s.start);
}

function askIn(text: string, piece: Span, hits: Found[]): Ask[] {
  const asked = /\?[?!\s]*$/.test(text.slice(piece.start, piece.end));
  const questions = hits.filter((h) => QUESTIONS.includes(h.id as AnswerType));
  const requests = hits.filter((h) => h.id === 'request');
  const opens = questions.filter((h) => asked || begins(text, piece, h.span));
  if (!asked && opens.length === 0 && requests.length === 0) return [];
  const best = [...opens].sort(
    (a, b) => QUESTIONS.indexOf(a.id as AnswerType) - QUESTIONS.indexOf(b.id as AnswerType),
  )[0];
  const start = Math.min(...(opens.length > 0 ? opens : requests).map((h) => h.span.start), piece.end - 1);
  const span = trim(text, { start: opens.length > 0 || requests.length > 0 ? start : piece.start, end: piece.end });
  const words = text.slice(span.start, span.end);
  const rhetorical =
    requests.length === 0 &&
    (hits.some((h) => h.id === 'rhetorical')
      ? !/[$€£₹¥]\s?\d/.test(words)
      : !best &&
        (words.split(/\s+/).length < 3 || !REAL.test(words)) &&
        (words.split(/\s+/).length < 3 || /[!?]{2,}\s*$/.test(words)));
  return [
    {
      span,
      answer: (best?.id as AnswerType | undefined) ?? (requests.length > 0 ? 'yes-no' : 'any'),
      rhetorical,
      answered: null,
    },
  ];
}

/** Without a question mark, only words that open the sentence ask, after a name or a greeting, or a plain "I wonder if". */
function begins(text: string, piece: Span, hit: Span): boolean {
  const before = text.slice(piece.start, hit.start).trim();
  return (
    /^(?:(?:@\S+|hi|hello|hey|please|pls|and|so|but|also|dear \S+)[\s,:;.–—-]*)*$/i.test(before) ||
    /^(?:please|pls|plz|kindly|i(?:['’]d| would) like to know|like to know|know (?:when|why|how)|wonder|wondering|any (?:idea|chance|news|update|help)|anyone)\b/i.test(
      text.slice(hit.start),
    )
  );
}

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.start < outer.end;

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  start += /^(?:@\S+|[\s,;:.–—-])*/.exec(text.slice(start, end))![0].length;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  return { start, end };
}
