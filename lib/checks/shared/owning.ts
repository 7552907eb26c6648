import { Kept } from '../../text/remembered';
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
    /\byou(?:['’]re| are| were)(?: \w+ly| quite| so)? (?:right|entitled to)\b|\byou(?: are|['’]re| were)(?:n['’]t| not) (?:wrong|mistaken|to blame|at fault)\b|\byou have every right\b|\bfair (?:point|enough|comment|criticism)\b/,
    /\bwe(?:['’]re| are) the ones? who\b|\byou had no way (?:to|of)\b|\b(?:nobody|no one) (?:at|on|here|of us|walked|told you|explained|warned|asked you)\b|\btoo (?:easy to miss|small|hard to find)\b|\bmore than fair\b/,
    /\b(?:not|isn['’]t|wasn['’]t|nowhere near) good enough\b|\bunacceptable\b|\bnot acceptable\b|\bshould (?:never|not) have happened\b|\bmakes? (?:this|it|that) (?:right|worse)\b/,
  ]
    .map((part) => part.source)
    .join('|'),
  'i',
);

/** Whether these words take responsibility. */
export const owns = (text: string): boolean => owning.of(text, () => OWNING.test(text));
/** Several checks ask it of one sentence. */
const owning = new Kept<boolean>(500);

/** Whether the match's sentence, or the one right after it, takes responsibility. */
export function ownedNear(match: Match, context: DraftContext): boolean {
  if (!match.sentence) return false;
  const { draft } = context.exchange;
  const next = context.sentences.find((s) => s.span.start >= match.sentence!.end);
  return owns(words(draft, match.sentence)) || (next !== undefined && owns(words(draft, next.span)));
}

/** A `refine` that lifts what the writer owns up to in the same breath. */
export const unlessOwned = (match: Match, context: DraftContext): Match | null =>
  ownedNear(match, context) ? null : match;

const SEEKING =
  /\b(?:make sure|making sure|ensure|to (?:check|see|confirm|verify)|check(?:ing)? (?:that|if|whether)|so that|until|once|whether|see if|when|tell (?:us|me) if|let (?:us|me) know if)\b[^,.;!?]*$/i;

/** Whether the match is what the writer wants to find out or bring about, not what they claim. */
export function soughtAfter(draft: string, match: Match): boolean {
  return (
    match.span !== null && match.sentence !== null && SEEKING.test(draft.slice(match.sentence.start, match.span.start))
  );
}

/** Whether the sentence tells of a change to come: "from Monday the fee is shown on the first page". */
export const changing = (text: string): boolean => changes.of(text, () => CHANGING.test(text));
const changes = new Kept<boolean>(500);
const CHANGING =
  /\b(?:from|starting|as of|since) (?:now|today|tonight|tomorrow|next|this (?:week|month|morning)|here on|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the )?\w+ (?:release|update|version)|version|january|february|march|april|may|june|july|august|september|october|november|december)\b|\bgoing forward\b|\bnow (?:says?|shows?|reads?|lists?|states?|carr(?:y|ies)|opens?|closes?)\b|\bhas been (?:changed|reworded|rewritten|corrected|fixed)\b|\b(?:we|I)(?:['’]ve| have| are|['’]re|['’]m| am) (?:now |already |just )?(?:chang|rewrit|reword|correct|fix|updat)/i;
