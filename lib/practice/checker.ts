import { review } from '../review';
import type { Review } from '../types';
import { exchangeOf, playbookOf } from './exchange';
import { feedbackOf } from './feedback';
import { reachableBranches } from './reach';
import { playTurn } from './turn';
import type { Feedback, Scenario } from './types';

export interface Sample {
  review: Review;
  feedback: Feedback;
  line: string;
  branch: string;
}

/** How a draft does in a scenario as a first try. */
export function trySample(scenario: Scenario, draft: string): Sample {
  const judged = review(exchangeOf(scenario, [], draft), playbookOf(scenario));
  const turn = playTurn(scenario, [], { choice: 'reply', draft, review: judged });
  return { review: judged, feedback: feedbackOf(scenario, turn, judged), line: turn.line, branch: turn.branch };
}

/** Fewest different answers of a customer: with fewer, a trainee hears the same whatever they write. */
const FEWEST_LINES = 4;

/** What is wrong with a scenario as an exercise, each in a sentence to its writer; empty where it is good. */
export function complaintsAbout(scenario: Scenario): string[] {
  const found: string[] = [];
  const reached = reachableBranches(scenario);
  for (const [i, { id }] of scenario.branches.entries())
    if (!reached.has(id))
      found.push(
        `branches[${i}] (“${id}”) is never reached: one above it always comes first, or no reply can meet its “when”.`,
      );
  const lines = new Set(scenario.branches.map((branch) => branch.line).filter(Boolean));
  if (lines.size < FEWEST_LINES)
    found.push(`the customer has ${lines.size} different answers; give at least ${FEWEST_LINES}.`);

  const excellent = trySample(scenario, scenario.excellent);
  const plain = scenario.choice === 'reply';
  const { verdict, reading } = excellent.review;
  // Where another choice is the answer, the judge must see that too; the words are then a second best.
  const seen = !plain && (verdict.id === 'no-reply' || reading?.route === scenario.choice);
  if (verdict.id !== 'ready' && !seen) found.push(notReady(excellent, scenario.excellent));
  for (const { say, met } of excellent.feedback.musts)
    if (!met && plain) found.push(`the excellent sample does not meet its own must “${say}”.`);
  for (const { say, taken } of excellent.feedback.traps)
    if (taken) found.push(`the excellent sample walks into the trap “${say}”.`);

  const poor = trySample(scenario, scenario.poor);
  if (poor.review.verdict.id === 'ready')
    found.push('the poor sample is judged Ready; make it the mistake that people really make here.');
  if (!poor.feedback.traps.some((trap) => trap.taken))
    found.push('the poor sample walks into none of the traps; a trainee should see one taken.');
  if (plain && poor.branch === excellent.branch)
    found.push(`the customer answers the excellent and the poor sample alike (“${poor.branch}”).`);
  return found;
}

function notReady({ review: { dials, verdict, findings, steps }, feedback }: Sample, draft: string): string {
  const lost = findings.map((f) => `${f.check}${f.span ? ` “${draft.slice(f.span.start, f.span.end)}”` : ' (absent)'}`);
  const unheard = feedback.raised.filter((r) => !r.heard).map((r) => r.point.label);
  const missing = steps.filter((s) => s.points === 0).map((s) => s.reason);
  const parts = [
    `the excellent sample is judged “${verdict.words}” (${dials.overall}; heard ${dials.heard}, owned ${dials.owned}, fixed ${dials.fixed}, calm ${dials.calm}, safe ${dials.safe}).`,
    ...(lost.length ? [`Found: ${lost.join('; ')}.`] : []),
    ...(unheard.length ? [`Unheard: ${unheard.join('; ')}.`] : []),
    ...(missing.length ? [`Not earned: ${missing.join('; ')}.`] : []),
  ];
  return parts.join(' ');
}
