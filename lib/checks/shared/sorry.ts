import type { DraftContext, Match } from './check';
import { words } from './fix';

const SORRY = /\b(?:sorry|apolog\w*|regret|regretfully)\b/i;
/** Sorry for a deed or a fact, rather than for a mood or a maybe. */
const FULL =
  /\b(?:sorry|apolog\w+|regret)\b[^.!?]{0,40}?\b(?:(?:that )?(?:we|i|our|my|this|it|the|your \w+) (?!\w* ?(?:feel|felt|think))|about|for (?!any\b|whatever\b|your loss|your disappointment|you\b))/i;

/** Whether another sentence of the draft says sorry outright, so that this one is a slip rather than the whole apology. */
export function saidOutright(match: Match, context: DraftContext): boolean {
  const { draft } = context.exchange;
  return context.sentences.some(({ span }) => {
    if (match.sentence && span.start === match.sentence.start) return false;
    const text = words(draft, span);
    return SORRY.test(text) && FULL.test(text) && !/\b(?:if|in case|any|feel|felt)\b/i.test(text);
  });
}
