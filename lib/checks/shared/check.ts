import type { CheckId, Exchange, Fix, GroupId, Playbook, Reading, Severity, Signals, Span } from '../../types';
import type { PlacedSentence } from '../../text/net';

/** What a frame or a `find` caught, in offsets of the draft. */
export interface Match {
  span: Span | null;
  /** Words remembered by `[name: …]` in the frame, in offsets of the draft. */
  captures: Record<string, Span>;
  /** Index of the frame that matched, or -1 from `find`. */
  frame: number;
  /** The sentence it stands in; null where something is absent. */
  sentence: Span | null;
  /** Overrides the check's message or severity where the case is milder or worse than usual. */
  message?: string;
  severity?: Severity;
}

/** Everything a draft-level check may look at. */
export interface DraftContext {
  exchange: Exchange;
  playbook: Playbook;
  reading: Reading | null;
  signals: Signals;
  sentences: PlacedSentence[];
}

/**
 * One check is one file; its name is the id, the settings key and the test name. Give `frames` (see
 * lib/text/frame-syntax.ts), or `find` where the whole draft must be seen, or both.
 */
export interface Check {
  id: CheckId;
  group: GroupId;
  severity: Severity;
  /** Two or three words in plain English, e.g. `Hindsight`. */
  title: string;
  /** One sentence to the writer: what these words do to the reader. */
  why: string;
  /** Study or rule behind it, as author and year. */
  source: string;
  /** Replies that must be caught; [brackets] hold the words to mark. `customer ⇒ [reply]` where the message matters. */
  flags: string[];
  /** Replies that look alike and must be left in peace. */
  spares: string[];
  frames?: string[];
  /** The playbook's pack in which the examples hold, where it is not `general`. */
  pack?: Playbook['pack'];
  find?(context: DraftContext): Match[];
  /** What stands around a frame's match may lift it (null) or change its severity or message. */
  refine?(match: Match, context: DraftContext): Match | null;
  /** Guards that do not fit this check, by their number in guards.ts. */
  unguarded?: ('quoted' | 'reported' | 'absolved' | 'hypothetical')[];
  /** Rewordings of one match, best first; [] where the words are too ambiguous to mend safely. */
  fixes(match: Match, context: DraftContext): Fix[];
  /** Why there can be no fix, for a check whose `fixes` is always empty. */
  noFix?: string;
}

/** Declares a check; the folder's test (tests/unit/checks/folder.test.ts) says what is still missing. */
export function defineCheck(check: Check): Check {
  return check;
}
