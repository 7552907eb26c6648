import type { AuthorKind, CheckId, ExchangeKind, FacetId, Level, Limit, Message, Playbook, SiteId } from '../../types';

/** A scenario's file name, or `own-…` for one that the user made. */
export type ScenarioId = string;

/** One thing the customer raises. `quote` stands in the post word for word. */
export interface Raised {
  id: string;
  /** In a few words of ours, e.g. "an hour and a half of waiting". */
  label: string;
  quote: string;
  facet: FacetId;
  weight: 1 | 2;
}

/** What a try did to the customer, read from its review; see lib/practice/moves.ts for how each is told. */
export type MoveId =
  | 'heard-all'
  | 'heard-some'
  | 'heard-none'
  | 'met-feeling'
  | 'apologised'
  | 'half-apologised'
  | 'owned'
  | 'gave-step'
  | 'gave-time'
  | 'gave-contact'
  | 'answered'
  | 'left-question'
  | 'asked'
  | 'blamed'
  | 'denied'
  | 'defended'
  | 'minimised'
  | 'policed'
  | 'sneered'
  | 'shouted'
  | 'dodged'
  | 'canned'
  | 'brushed-off'
  | 'bounced'
  | 'overpromised'
  | 'paid-in-public'
  | 'threatened'
  | 'exposed'
  | 'admitted-fault'
  | 'stayed-silent'
  | 'handed-over'
  | 'good'
  | 'poor';

/** All that is given must hold. `all`, `any` and `none` name moves; `heard` and `unheard` name points of the post. */
export interface Condition {
  all?: MoveId[];
  any?: MoveId[];
  none?: MoveId[];
  /** Points heard by now, in this try or an earlier one. */
  heard?: string[];
  unheard?: string[];
  /** Anger and trust after the try, both ends included. */
  anger?: [Level, Level];
  trust?: [Level, Level];
  /** 1 is the first try. */
  turn?: [number, number];
}

/**
 * How a talk ends: made up, agreed to go on in private, ebbed away unanswered, in the right hands; or they left,
 * it spread, or the public turns were used up.
 */
export type EndId = 'reconciled' | 'private' | 'ebbed' | 'in-good-hands' | 'walked-away' | 'spread' | 'spent';

/** What the customer says next. The first branch whose condition holds is taken; the last one has none. */
export interface Branch {
  id: string;
  when: Condition | null;
  /** Empty where nobody answers. */
  line: string;
  /** On top of what the moves do to everybody. */
  anger?: number;
  trust?: number;
  ends?: EndId;
}

/** Something an excellent reply has. Exactly one of `heard` and `did` says how it is told. */
export interface Must {
  say: string;
  heard?: string;
  did?: MoveId;
}

/** A mistake that this scenario invites; taken when one of the checks fires or one of the moves was made. */
export interface Trap {
  say: string;
  checks?: CheckId[];
  did?: MoveId[];
}

export type Choice = 'reply' | 'no-reply' | 'hand-over';

export interface Scenario {
  version: 1;
  id: ScenarioId;
  title: string;
  /** 1 easy, 2 medium, 3 hard. */
  level: 1 | 2 | 3;
  /** What one learns here, in one sentence. */
  goal: string;
  trade: string;
  site: SiteId;
  kind: ExchangeKind;
  limit: Limit | null;
  /** The firm that the trainee writes for, its contacts and rules. */
  firm: string;
  pack: Playbook['pack'];
  ownContacts: string[];
  /** What the trainee knows and may use in a reply; nothing else may be claimed. */
  facts: string[];
  customer: {
    name: string;
    text: string;
    rating: number | null;
    /** Who writes and what moves them; shown after the talk. */
    about: string;
    author: AuthorKind;
  };
  /** Earlier public turns, oldest first. */
  earlier: Message[];
  raised: Raised[];
  must: Must[];
  traps: Trap[];
  /** The right first choice; where it is not `reply`, a reply is a mistake that `branches` answers. */
  choice: Choice;
  /** Why this is the right choice, shown afterwards; empty for a plain reply. */
  choiceReason: string;
  start: { anger: Level; trust: Level };
  branches: Branch[];
  hints: string[];
  /** For a scenario whose best choice is not a reply, the best words if one is made all the same. */
  excellent: string;
  poor: string;
}
