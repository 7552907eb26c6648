import { CHECK_FRAMES } from './checks/shared/run';
import { stancesOf } from './customer/stance';
import { SIGNALS } from './signals';
import { standing } from './signals/fold';
import { Net, type PlacedSentence, type SentenceFacts } from './text/net';
import { Kept, noted } from './text/remembered';
import { sentences } from './text/sentences';

let net: Net | null = null;
/** The drafts read last: one review and its rewrites ask for the same few again and again. */
const kept = new Kept<PlacedSentence[]>(64);

/** The draft's sentences with all that the checks' and signals' frames found in them; cached by sentence. */
export function readDraft(draft: string): PlacedSentence[] {
  return kept.of(draft, () =>
    sentences(draft).map((span) => ({ span, facts: readSentence(draft.slice(span.start, span.end)) })),
  );
}

function readSentence(sentence: string): SentenceFacts {
  net ??= new Net({ ...CHECK_FRAMES, ...Object.fromEntries(SIGNALS.map((s) => [`signal:${s.id}`, s.frames])) });
  return net.read(sentence);
}

/** Names of all that frames find in one sentence, and of its stances: the learned reader's other eyes. */
export const seenIn = (sentence: string): readonly string[] => namesIn(readSentence(sentence));

const namesIn = noted((facts: SentenceFacts): readonly string[] => [
  ...new Set([
    ...facts.hits.map(({ owner }) => owner).filter((owner) => !owner.startsWith('signal:')),
    ...standing(facts).map(({ id }) => `signal:${id}`),
    ...stancesOf(facts.text),
  ]),
]);
