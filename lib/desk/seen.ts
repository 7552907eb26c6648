import type { DeskState } from './state';

/** A desk's state together with the draft its review speaks of, which may lag the draft by a revision. */
export interface Seen {
  desk: DeskState;
  /** The draft that `desk.review` was made for; null where it is not known, so that its spans mean nothing. */
  reviewedDraft: string | null;
  /** The last few drafts by revision, newest first. */
  drafts: { revision: number; draft: string }[];
}

/** Reviews never lag by more: the page asks for the newest only. */
const KEPT_DRAFTS = 12;

/** The next `Seen`, given what was seen of the same desk before. */
export function see(before: Seen | null, desk: DeskState): Seen {
  const { exchange } = desk;
  const drafts = [...(before?.drafts ?? [])].filter((d) => d.revision !== exchange?.revision);
  if (exchange) drafts.unshift({ revision: exchange.revision, draft: exchange.draft });
  const reviewed = drafts.find((d) => d.revision === desk.reviewed);
  return { desk, reviewedDraft: desk.review ? (reviewed?.draft ?? null) : null, drafts: drafts.slice(0, KEPT_DRAFTS) };
}
