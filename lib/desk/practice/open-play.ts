import { tryRecord } from '@/lib/practice/progress';
import type {
  Choice,
  CustomerState,
  Feedback,
  PlayRecord,
  Scenario,
  ScenarioId,
  Slip,
  TryRecord,
  Turn,
} from '@/lib/practice/types';
import type { Review } from '@/lib/types';

/**
 * A scenario that is being played, saved at every step: closing the page loses nothing. `writing` waits for the
 * words, `guessing` for the trainee's own guess of a sent try, `reading` shows what the try did.
 */
export interface OpenPlay {
  scenario: ScenarioId;
  /** The record's id, once it is finished. */
  id: string;
  started: number;
  assignment: string | null;
  phase: 'writing' | 'guessing' | 'reading';
  /** How the try at hand began; what was typed since is in the drafts. */
  choice: Choice;
  draft: string;
  /** Where the talk stands. */
  state: CustomerState;
  /** Every try in the order it was made, those that "what if" took back among them. */
  tries: PlayedTry[];
  /** Hints shown for the try at hand. */
  hints: number;
  /** The model answer has been looked at. */
  modelSeen: boolean;
}

export interface PlayedTry {
  turn: Turn;
  /** Null where nothing was written. */
  review: Review | null;
  feedback: Feedback;
  slips: Slip[];
  guess: number | null;
  seconds: number;
  hints: number;
  /** Taken back by "what if I had…"; it still counts as a try. */
  takenBack: boolean;
}

/** The tries that stand. */
export const standing = (play: OpenPlay): PlayedTry[] => play.tries.filter((each) => !each.takenBack);
export const turnsOf = (play: OpenPlay): Turn[] => standing(play).map((each) => each.turn);

/** A model answer spoils a first try: it is shown after the second, or when the talk is over. */
export const modelAllowed = (play: OpenPlay): boolean =>
  play.phase === 'reading' && (play.tries.length >= 2 || play.state.ended !== null);

/** The record of a play that is over. */
export function recordOf(play: OpenPlay, scenario: Scenario, at: number, day: string): PlayRecord {
  return {
    id: play.id,
    at,
    day,
    scenario: scenario.id,
    title: scenario.title,
    assignment: play.assignment,
    tries: play.tries.map(tryOf),
    end: play.state.ended,
  };
}

function tryOf({ turn, feedback, slips, guess, seconds, hints }: PlayedTry): TryRecord {
  return tryRecord(feedback, {
    choice: turn.choice,
    guess,
    seconds: Math.round(seconds),
    hints,
    slips: slips.map((slip) => slip.check),
    text: turn.draft,
  });
}
