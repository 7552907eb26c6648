/**
 * The contract between page, judge and panel. Every offset is a UTF-16 index into the one string it
 * belongs to (the draft, or the customer's message); every time is in milliseconds.
 */
import type { AuthorKind, FacetId, FactKind, Want } from './types/ids';

export type * from './types/ids';
export type * from './types/voice';

/** A half-open stretch `[start, end)` of one string, in UTF-16 offsets. */
export type Span = { start: number; end: number };

/** A platform's file name in lib/sites, or `pasted` where the user gave the message by hand. */
export type SiteId = string;

export interface Message {
  text: string;
  /** Display name as the page shows it; never looked up elsewhere. */
  author: string | null;
  /** Stars out of five, where the site shows them. */
  rating: number | null;
}

export interface Limit {
  max: number;
  /** `x` counts by X's weights (links 23, emoji 2); `chars` counts UTF-16 units as a textarea does. */
  unit: 'x' | 'chars';
}

export type ExchangeKind = 'review' | 'post' | 'comment' | 'message' | 'pasted';

/** What is being answered, and the answer so far. */
export interface Exchange {
  site: SiteId;
  kind: ExchangeKind;
  customer: Message | null;
  /** Earlier public turns of the same thread, oldest first. */
  earlier: Message[];
  draft: string;
  limit: Limit | null;
  /** Counts up with every change of the draft, the message or the corrections; the latest wins. */
  revision: number;
  /** What the user says of the reading; it wins over what is read. */
  corrections?: Corrections;
}

// ---- Reading the customer ----

export type FeelingId =
  | 'anger'
  | 'frustration'
  | 'disappointment'
  | 'hurt'
  | 'humiliation'
  | 'fear'
  | 'confusion'
  | 'urgency'
  | 'sarcasm'
  | 'resignation'
  | 'delight';
export type Level = 0 | 1 | 2 | 3 | 4;
export interface Feeling {
  id: FeelingId;
  span: Span;
  strength: number;
}

/** What they raised, in their order. `heard` is where the draft takes it up, in offsets of the draft. */
export interface Point {
  facet: FacetId;
  span: Span;
  weight: 1 | 2;
  heard: Span | null;
  /** Sums, times and other numbers in it, and names of people, places and things; left out where there are none. */
  numbers?: Span[];
  names?: Span[];
}

export type AnswerType = 'time' | 'money' | 'person' | 'place' | 'yes-no' | 'reason' | 'how' | 'any';
/** A question or request in the message; a rhetorical one needs no answer. */
export interface Ask {
  span: Span;
  answer: AnswerType;
  rhetorical: boolean;
  answered: Span | null;
}

/** A score, never a verdict: `signs` are the words that count for it (`weight` > 0) or against it. */
export interface AuthorGuess {
  kind: AuthorKind;
  score: number;
  signs: { span: Span; weight: number }[];
}

/**
 * What the user says of the reading of one message; it wins over what was read. Spans are in the customer's message
 * and name a point or a question by where it stands. null is "as read".
 */
export interface Corrections {
  /** Points that are none. */
  removed: Span[];
  /** Points that were not seen, or whose facet is another. */
  added: { facet: FacetId; span: Span }[];
  /** Words of the draft that take a point or question up (`heard`), or that do not. Holds while they stand in the draft. */
  hearing: { span: Span; words: string; heard: boolean }[];
  feelings: FeelingId[] | null;
  intensity: Level | null;
  author: AuthorKind | null;
}

export type Route = 'reply' | 'reply-once' | 'hand-over' | 'no-reply';

export interface Reading {
  feelings: Feeling[];
  intensity: Level;
  points: Point[];
  asks: Ask[];
  wants: Want[];
  author: AuthorGuess[];
  severity: Level;
  route: Route;
  /** Why the route is not a plain reply: one sentence for the user. */
  routeReason: string | null;
  /** The kind of writer that the route was taken for, where it was for that. */
  routeFor?: AuthorKind | null;
  /** Personal data in the customer's message, which the reply must not repeat. */
  personal: Span[];
}

// ---- Judging the draft ----

/** A check's file name in lib/checks, e.g. `blame-should-have`. */
export type CheckId = string;
export type GroupId = 'def' | 'blame' | 'ack' | 'apo' | 'own' | 'res' | 'tone' | 'safe' | 'close';
/** 4 stop, 3 serious, 2 improve, 1 polish. */
export type Severity = 1 | 2 | 3 | 4;

export interface TextEdit {
  start: number;
  end: number;
  text: string;
}
/** What only the writer knows, shown as `[by when]`. `span` is in the text that holds the slot. */
export interface Slot {
  name: string;
  span: Span;
  /** What kind of answer fills it; left out where the slot stands in a fix. */
  kind?: SlotKind;
}
export type SlotKind = 'time' | 'person' | 'channel' | 'deed' | 'words';
/** Edits are in offsets of the draft that was reviewed, sorted and without overlap. Slot spans are in the draft after the edits. */
export interface Fix {
  label: string;
  edits: TextEdit[];
  slots: Slot[];
}

export interface Finding {
  check: CheckId;
  group: GroupId;
  severity: Severity;
  /** The words in the draft; null where something is absent. */
  span: Span | null;
  /** One sentence for the user: what is wrong with these words, or what is missing. */
  message: string;
  fixes: Fix[];
  /** `frames`: set words and grammar. `reader`: the learned reader's reading, with how sure it is (0-1). */
  by: 'frames' | 'reader';
  sureness: number | null;
}

export interface Signals {
  acknowledgement: 'none' | 'generic' | 'specific';
  apology: 'none' | 'conditional' | 'full';
  ownership: boolean;
  nextStep: boolean;
  timeframe: boolean;
  contact: boolean;
  canned: boolean;
  shouting: boolean;
}

export type DialId = 'heard' | 'owned' | 'fixed' | 'calm' | 'safe';
/** 0-100; null is "does not apply". */
export type Dials = Record<DialId, number | null> & { overall: number };
/** One addend of a dial, so that a user can dispute the sum. */
export interface DialStep {
  dial: DialId;
  points: number;
  reason: string;
  check: CheckId | null;
}

/** How the overall score was reached, so that it can be disputed. */
export interface OverallSum {
  /** Weighted mean of the dials that apply, 0-100. */
  mean: number;
  /** Share of each dial that applies; they add up to 1. */
  shares: Partial<Record<DialId, number>>;
  /** What held the score below the mean, the lowest such bound. */
  gate: { most: number; reason: string } | null;
}

export type VerdictId =
  | 'ready'
  | 'nearly'
  | 'needs-work'
  | 'makes-it-worse'
  | 'dont-post'
  | 'no-reply'
  | 'too-short'
  | 'not-english';
export interface Verdict {
  id: VerdictId;
  words: string;
  detail: string;
}

export interface PromiseFound {
  span: Span;
  due: string | null;
}

/** Something in the draft that any rewrite must keep. */
export interface Fact {
  kind: FactKind;
  text: string;
  span: Span;
}

export interface Review {
  reading: Reading | null;
  findings: Finding[];
  signals: Signals;
  dials: Dials;
  steps: DialStep[];
  sum?: OverallSum;
  verdict: Verdict;
  promises: PromiseFound[];
  kept: Fact[];
  language: 'en' | 'other' | 'unknown';
  /** Whether the learned reader's readings are part of this review. */
  reader: 'with' | 'without';
  /** Why they are not and will not be; left out where they are, or are on their way. */
  readerMissing?: 'off' | 'unavailable';
}

/** A fact of the draft that a rewrite leaves out on purpose; `because` completes "left out because …" for the user. */
export interface LeftOut {
  fact: Fact;
  because: string;
}

export type VoiceId = 'warm' | 'concise' | 'formal';
export interface Rewrite {
  voice: VoiceId;
  text: string;
  slots: Slot[];
  kept: Fact[];
  /** What is not kept, because it is itself the fault: somebody's data, a threat, a time that only blames. Absent for none. */
  leftOut?: LeftOut[];
  length: number;
  /** Ids of our own lines in it, so that the writer's last used ones can sink. */
  openers?: string[];
  /** Not to be pressed on anybody: the draft is good as it is, or the message is for somebody else to take over first. */
  optional?: true;
  /** `model`: proposed by the browser's own language model, and let through by the lock. */
  by?: 'model';
}

/** The team's settings as far as the judge needs them. */
export interface Playbook {
  /** `health` and `finance` lock what may be said in public; `playful` softens what the evidence allows. */
  pack: 'general' | 'health' | 'finance' | 'playful';
  /** The firm's own contacts, which a reply may show. */
  ownContacts: string[];
  firm: string | null;
  /** Checks the user switched off. */
  off?: CheckId[];
}
