import { readDraft } from '../draft';
import { signed, type Signed } from '../signals/fold';
import type { DialStep, Finding, Review, Span } from '../types';
import type { CustomerState, Feedback, Note, Scenario, Trap, Turn } from './types';

/** Which words earned a gain, by what the sum calls it; null where no words stand for it. */
const EARNED_BY: [RegExp, keyof Signed | null][] = [
  [/apology/, 'sorry'],
  [/responsibility/, 'ownership'],
  [/person acts|“we” only|who speaks/, 'named'],
  [/\bstep\b/, 'next-step'],
  [/when$/, 'timeframe'],
  [/reach a person/, 'contact'],
  [/door/, 'door'],
  [/feeling|question|name|acknowledgement|pack/, null],
];
/** Gains for what a message does not ask for teach nothing. */
const GIVEN = /^(?:nothing asked|no strong feeling to meet)$/;
const POINTS = /^\d+ of \d+ points heard\b/;

/**
 * What a trainee is told after a try: five dials, the words that earned or lost them, what was heard, traps, and
 * how the customer stands.
 * @param guess the overall that the trainee expected, asked before the score was shown
 */
export function feedbackOf(
  scenario: Scenario,
  turn: Turn,
  review: Review | null,
  guess: number | null = null,
): Feedback {
  const findings = review?.findings ?? [];
  const done = turn.moves.map((move) => move.id);
  const heardNow = new Map(turn.heard.map(({ point, span }) => [point, span]));
  const notes = review ? [...lost(review, scenario, turn), ...earned(review, scenario, turn)] : [];
  return {
    dials: review?.dials ?? null,
    verdict: review ? { id: review.verdict.id, words: review.verdict.words } : null,
    notes,
    raised: scenario.raised.map((point) => ({
      point,
      heard: heardNow.get(point.id) ?? null,
      earlier: !turn.before.open.includes(point.id),
    })),
    musts: scenario.must.map(({ say, heard, did }) => ({
      say,
      met: heard ? !turn.state.open.includes(heard) : did !== undefined && done.includes(did),
    })),
    traps: scenario.traps.map((trap) => ({ say: trap.say, ...taken(trap, turn, findings) })),
    choice: {
      right: turn.before.turn > 0 || turn.choice === scenario.choice,
      reason: turn.choice === scenario.choice ? scenario.choiceReason : wrongChoice(scenario),
    },
    change: changeWords(turn.before, turn.state),
    guessOff: guess === null || !review ? null : guess - review.dials.overall,
  };
}

function taken(trap: Trap, turn: Turn, findings: Finding[]): { taken: boolean; span: Span | null } {
  const finding = findings.find((f) => trap.checks?.includes(f.check));
  const move = turn.moves.find(({ id }) => trap.did?.includes(id));
  return { taken: Boolean(finding ?? move), span: finding?.span ?? move?.span ?? null };
}

function wrongChoice({ choice, choiceReason }: Scenario): string {
  if (choiceReason) return choiceReason;
  return choice === 'reply' ? 'They are hurt and can be reached: a reply is worth making.' : '';
}

function lost({ findings, steps, reading }: Review, { raised }: Scenario, turn: Turn): Note[] {
  const pointsOf = (f: Finding) => steps.filter((s) => s.check === f.check);
  const caught = findings
    // Points that were passed over have notes of their own, by their names in the scenario.
    .filter((f) => f.check !== 'ack-missing-issue' || raised.length === 0)
    .map((f): Note => {
      const by = pointsOf(f);
      const sum = by.reduce((n, s) => n + s.points, 0);
      return { sign: 'minus', text: f.message, span: f.span, dial: by[0]?.dial ?? null, points: sum, check: f.check };
    });
  const weights = raised.reduce((n, point) => n + point.weight, 0);
  const unheard = raised
    .filter((point) => turn.state.open.includes(point.id))
    .map(
      (point): Note => ({
        sign: 'minus',
        text: `Not heard: ${point.label}.`,
        span: null,
        dial: 'heard',
        points: -Math.round((55 * point.weight) / weights),
        check: null,
      }),
    );
  const absent = steps
    .filter((s) => s.check === null && s.points === 0 && !POINTS.test(s.reason) && reading !== null)
    .map((s): Note => ({ ...of(s), sign: 'minus', span: null }));
  return [...unheard, ...caught, ...absent].sort((a, b) => a.points - b.points);
}

function earned({ steps }: Review, { raised }: Scenario, turn: Turn): Note[] {
  const weights = raised.reduce((n, point) => n + point.weight, 0);
  const heard = turn.heard.map(({ point, span }): Note => {
    const { label, weight } = raised.find((it) => it.id === point)!;
    const points = Math.round((55 * weight) / weights);
    return { sign: 'plus', text: `Heard: ${label}.`, span, dial: 'heard', points, check: null };
  });
  const marks = signed(readDraft(turn.draft));
  const gained = steps
    .filter((s) => s.check === null && s.points > 0 && !GIVEN.test(s.reason) && !POINTS.test(s.reason))
    .map((s): Note => ({ ...of(s), sign: 'plus', span: wordsOf(s, marks) }));
  return [...heard, ...gained].sort((a, b) => b.points - a.points);
}

const sentence = (words: string) => `${words[0]!.toUpperCase()}${words.slice(1)}.`;
const of = ({ dial, points, reason }: DialStep) => ({ dial, points, text: sentence(reason), check: null });

function wordsOf({ reason }: DialStep, marks: Signed): Span | null {
  const mark = EARNED_BY.find(([words]) => words.test(reason))?.[1];
  return mark ? (marks[mark][0] ?? null) : null;
}

/** Whether feedback knows the words for a reason of the sum; a test asks this of every reason. */
export const knowsReason = (reason: string) =>
  GIVEN.test(reason) || POINTS.test(reason) || EARNED_BY.some(([words]) => words.test(reason));

/** Anger and trust in words: "calmer, trusts you more". */
export function changeWords(before: CustomerState, after: CustomerState): string {
  const anger = after.anger - before.anger;
  const trust = after.trust - before.trust;
  const mood = anger < 0 ? 'calmer' : anger > 0 ? 'angrier' : '';
  const faith = trust < 0 ? 'trusts you less' : trust > 0 ? 'trusts you more' : '';
  return [mood, faith].filter(Boolean).join(', ') || 'no calmer and no angrier';
}
