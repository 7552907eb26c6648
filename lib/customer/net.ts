import type { PlacedSentence } from '../text/net';
import { Net } from '../text/net';
import { sentences } from '../text/sentences';
import { AUTHORS } from './authors';
import { FACETS } from './facets';
import { FEELINGS } from './feelings';
import { ASK_FRAMES } from './ask-frames';
import { SIGN_SPARES, SIGNS } from './signs';
import { WANT_FRAMES } from './want-frames';
import { SEVERITY_FRAMES, SEVERITY_SPARES } from './severity-frames';

/** What is read of a longer message; no review site takes more, and nobody raises a new point beyond it. */
export const LONGEST_MESSAGE = 5000;

let net: Net | null = null;

/** Every frame by which a customer's message is read, each under a key `kind:id`. */
function frames(): Record<string, readonly string[]> {
  return {
    ...Object.fromEntries(
      FACETS.flatMap((f) => [
        [`facet:${f.id}`, f.cues],
        [`facet-spare:${f.id}`, f.spares],
      ]),
    ),
    ...Object.fromEntries(
      FEELINGS.flatMap((f) => [
        [`feeling:${f.id}`, f.cues.map((c) => c.frame)],
        [`feeling-spare:${f.id}`, f.spares],
      ]),
    ),
    ...Object.fromEntries(
      AUTHORS.flatMap((a) => [
        [`for:${a.id}`, a.signs.map((s) => s.frame)],
        [`for-spare:${a.id}`, a.spares],
      ]),
    ),
    ...Object.fromEntries(Object.entries(SIGNS).map(([id, sources]) => [`sign:${id}`, sources])),
    ...Object.fromEntries(Object.entries(SIGN_SPARES).map(([id, sources]) => [`sign-spare:${id}`, sources])),
    ...Object.fromEntries(Object.entries(ASK_FRAMES).map(([id, sources]) => [`ask:${id}`, sources])),
    ...Object.fromEntries(Object.entries(WANT_FRAMES).map(([id, sources]) => [`want:${id}`, sources])),
    ...Object.fromEntries(Object.entries(SEVERITY_FRAMES).map(([id, sources]) => [`severity:${id}`, sources])),
    ...Object.fromEntries(Object.entries(SEVERITY_SPARES).map(([id, sources]) => [`severity-spare:${id}`, sources])),
  };
}

/** The message's sentences with all that its frames found. */
export function readSentences(text: string): PlacedSentence<string>[] {
  net ??= new Net(frames());
  return sentences(text).map((span) => ({ span, facts: net!.read(text.slice(span.start, span.end)) }));
}

/** A frame's match, in offsets of the message. */
export interface Found {
  id: string;
  frame: number;
  span: { start: number; end: number };
  sentence: number;
}

/** All matches under `kind`, less those that overlap one of `kind-spare` of the same id; in the message's order. */
export function found(kind: string, read: readonly PlacedSentence<string>[]): Found[] {
  return read.flatMap(({ span, facts }, sentence) => {
    const spared = kind.endsWith('-spare') ? [] : facts.hits.filter((h) => h.owner.startsWith(`${kind}-spare:`));
    return facts.hits
      .filter((h) => h.owner.startsWith(`${kind}:`))
      .filter(
        (h) =>
          !spared.some(
            (s) =>
              s.owner.slice(kind.length + 7) === h.owner.slice(kind.length + 1) && s.start < h.end && h.start < s.end,
          ),
      )
      .map((h) => ({
        id: h.owner.slice(kind.length + 1),
        frame: h.frame,
        span: { start: span.start + h.start, end: span.start + h.end },
        sentence,
      }));
  });
}
