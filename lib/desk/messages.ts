import { defineExtensionMessaging } from '@webext-core/messaging';
import type {
  Card,
  Choice,
  Drill,
  DrillAnswer,
  DrillKind,
  DrillResult,
  Feedback,
  PlayRecord,
  Scenario,
  ScenarioId,
  SessionPlan,
  Slip,
  Turn,
} from '../practice/types';
import type { Corrections, Exchange, Review, Rewrite, TextEdit } from '../types';

/** An edit names the exact draft it was made for; the page refuses it with a reason if the words are gone. */
export interface EditRequest {
  /** The draft as it stood when the edits were made. */
  draft: string;
  revision: number;
  /** Sorted, without overlap, in offsets of `draft`. */
  edits: TextEdit[];
}
export type EditOutcome =
  | { ok: true; draft: string }
  /** `text` is the whole draft as it would have become, to be copied by hand; `reason` is for the user. */
  | { ok: false; reason: string; text: string };

/** What the user took or wrote, for habits: ids of our lines, and a reply of their own hand or null. */
export interface Written {
  openers: string[];
  reply: string | null;
}

/** What a page looks like to Heard: tags, roles and attribute names; no text, no addresses, no values. */
export interface PageReport {
  /** Name of the file to save, without path, e.g. `heard-report-yelp.json`. */
  name: string;
  /** The file. */
  text: string;
}

/** One try of a scenario, to be judged and answered. */
export interface PractiseRequest {
  scenario: Scenario;
  /** Those played before, oldest first. */
  turns: Turn[];
  choice: Choice;
  /** Empty unless the choice is `reply`. */
  draft: string;
  /** Unique to this try; and when it was made. */
  id: string;
  at: number;
}
export interface PractiseAnswer {
  turn: Turn;
  /** Null where nothing was written. */
  review: Review | null;
  feedback: Feedback;
  /** What is worth repeating. */
  slips: Slip[];
}
export interface ThreadScenario {
  scenario: Scenario;
  replaced: { from: string; to: string }[];
}
/** What a day's session is planned from; the scenarios packaged with Heard are known. */
export interface PlanRequest {
  own: Scenario[];
  cards: Card[];
  records: PlayRecord[];
  assigned: ScenarioId[];
  now: number;
}

/** What a user can point at where Heard does not find it. */
export type PointedAt = 'box' | 'message';

/**
 * Requests between contexts, each with its answer. Validate every payload by the schemas in ./schema
 * and every sender by ./sender before use.
 */
export interface Protocol {
  /** page or panel -> worker. `readings` of the learned reader are added by the worker when it has them. */
  review(exchange: Exchange): Review;
  /** page or panel -> worker: the same, waiting for the learned reader where it is on. */
  reviewInDepth(exchange: Exchange): Review;
  /** panel -> worker */
  rewrites(exchange: Exchange): Rewrite[];
  /** panel -> worker: another's proposal as a rewrite, if it passes all that our own must pass. */
  vet(proposal: { exchange: Exchange; text: string }): Rewrite | null;
  /** panel -> worker */
  written(written: Written): void;
  /** page -> worker: loads what a page seldom needs into the frame that asks. */
  bringAside(): void;
  /** page -> worker: the pill was pressed. */
  openPanel(): void;
  /** panel -> worker: a fix of this check was applied at work; it becomes a card where the user allows that. */
  noteSlip(request: { exchange: Exchange; check: string }): void;
  /** practice -> worker: what a try does to the customer, judged as at work. */
  practise(request: PractiseRequest): PractiseAnswer;
  /** practice -> worker */
  gradeDrill(request: { drill: Drill; answer: DrillAnswer }): DrillResult;
  /** practice -> worker */
  planSession(request: PlanRequest): SessionPlan;
  /** practice -> worker: a drill of a kind, or of any; null where the scenarios give none. */
  makeDrill(request: { kind: DrillKind | null; own: Scenario[] }): Drill | null;
  /** practice -> worker: a real thread as a scenario, its names masked; and what was replaced by what. */
  threadScenario(request: { exchange: Exchange; id: string; title: string }): ThreadScenario;
  /** panel -> page */
  applyEdits(request: EditRequest): EditOutcome;
  /** panel -> page: the message as the user pasted it; null takes it back. */
  giveMessage(text: string | null): void;
  /** panel -> page */
  ignore(key: string): void;
  /** panel -> page: takes `ignore` back. */
  unignore(key: string): void;
  /** panel -> page: all that the user says of the reading of this message; null takes it all back. */
  correct(corrections: Corrections | null): void;
  /** panel -> page: the user picked the `candidates` entry of this id as the message answered. */
  pickMessage(id: string): void;
  /** panel -> page: how the page around the box is built, for "Report this page". */
  reportPage(): PageReport;
  /** panel -> page: lets the user point at the reply box or at the message in the page; true once something was chosen. */
  point(what: PointedAt): boolean;
  /** panel -> worker: starts the page script in this tab, if the browser lets us: its toolbar button was pressed, or its host is granted. */
  runIn(tab: number): boolean;
  /** worker -> page: is a page script at work here? */
  here(): boolean;
  /** worker -> page: these hosts were taken back. */
  hostsGone(origins: string[]): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** The port on which a page script pushes its `DeskState` to a panel, once on connecting and then on every change. */
export const DESK_PORT = 'desk';
