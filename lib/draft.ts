import { CHECK_FRAMES } from './checks/shared/run';
import { SIGNALS } from './signals';
import { Net, type PlacedSentence } from './text/net';
import { Kept } from './text/remembered';
import { sentences } from './text/sentences';

let net: Net | null = null;
/** The drafts read last: one review and its rewrites ask for the same few again and again. */
const kept = new Kept<PlacedSentence[]>(16);

/** The draft's sentences with all that the checks' and signals' frames found in them; cached by sentence. */
export function readDraft(draft: string): PlacedSentence[] {
  net ??= new Net({ ...CHECK_FRAMES, ...Object.fromEntries(SIGNALS.map((s) => [`signal:${s.id}`, s.frames])) });
  return kept.of(draft, () =>
    sentences(draft).map((span) => ({ span, facts: net!.read(draft.slice(span.start, span.end)) })),
  );
}
