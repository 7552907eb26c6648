import type { DraftContext, Match } from './check';
import { words } from './fix';

/** The writer takes it on: what stands beside this is an account, not a defence. */
const OWNING = new RegExp(
  [
    /(?<!\bnot )(?<!n['’]t )(?<!\b(?:hardly|never) )\b(?:our|my) (?:own )?(?:fault|mistake|error|failure|oversight|doing|job|responsibility)\b/,
    /\b(?:is|are|['’]s|was|squarely|entirely|all) (?:on|down to) (?:us|me)\b|\bours to\b|\bmine to\b/,
    /\b(?:no|not an|isn['’]t an|never an|not offering (?:that|this) as an|without) excuses?\b/,
    /\b(?:we|i) (?:[a-z]+ly )?(?:got|had) (?:this|it|that|things?|your \w+) (?:[a-z]+ly )?wrong\b|\b(?:we|i) (?:were|was) wrong\b|\bgetting (?:this|it|that) wrong\b/,
    /\b(?:we|i) should(?: have|['’]ve|n['’]t have| not have| never have)\b|\blet(?:ting)? you (?:\w+ )?down\b|\b(?:we|i) (?:failed|messed up|dropped|fell short|missed|slipped|broke)\b/,
    /\byou(?:['’]re| are| were)(?: \w+ly| quite| so)? (?:right|entitled to)\b|\byou have every right\b|\bfair (?:point|enough|comment|criticism)\b/,
    /\b(?:not|isn['’]t|wasn['’]t|nowhere near) good enough\b|\bunacceptable\b|\bnot acceptable\b|\bshould (?:never|not) have happened\b|\bmakes? (?:this|it|that) (?:right|worse)\b/,
  ].map((part) => part.source).join('|'),
  'i',
);

/** Whether these words take responsibility. */
export const owns = (text: string): boolean => OWNING.test(text);

/** Whether the match's sentence, or the one right after it, takes responsibility. */
export function ownedNear(match: Match, context: DraftContext): boolean {
  if (!match.sentence) return false;
  const { draft } = context.exchange;
  const next = context.sentences.find((s) => s.span.start >= match.sentence!.end);
  return owns(words(draft, match.sentence)) || (next !== undefined && owns(words(draft, next.span)));
}

/** A `refine` that lifts what the writer owns up to in the same breath. */
export const unlessOwned = (match: Match, context: DraftContext): Match | null => (ownedNear(match, context) ? null : match);
