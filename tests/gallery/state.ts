import type { EditOutcome } from '@/lib/desk/messages';
import type { DeskState } from '@/lib/desk/state';
import type { Review, Rewrite } from '@/lib/types';
import { OPEN, REVIEW, REWRITES } from './sample';

/** What stands at the other end of the panel's wires in one state. */
export interface Seed {
  /** How the page answers the panel's call. */
  page: 'none' | 'silent' | 'garbled' | DeskState;
  /** What the worker answers; `null` for no answer. */
  rewrites: Rewrite[] | null;
  review: Review | null;
  /** The page's answer to an edit. */
  edit: EditOutcome;
  /** What is stored on this machine, by key. */
  stored: Record<string, unknown>;
}

export interface GalleryState extends Seed {
  id: string;
  /** The part that shows the state. */
  shows: string;
  /** What the user does to get there. */
  steps?: Step[];
}

/** A press on the element that `press` selects, or `text` typed into the one that `type` selects. */
export type Step = { press: string } | { type: string; text: string };
const hook = (id: string): string => `[data-testid=${id}]:visible`;
export const press = (id: string): Step => ({ press: hook(id) });
export const type = (id: string, text: string): Step => ({ type: hook(id), text });
export const open = (check: string): Step => ({ press: `[data-check=${check}] .finding-head` });

const seed: Seed = { page: OPEN, rewrites: REWRITES, review: REVIEW, edit: { ok: true, draft: '' }, stored: {} };
export const state = (id: string, shows: string, change: Partial<GalleryState> = {}): GalleryState => ({
  ...seed,
  id,
  shows,
  ...change,
});
export const page = (change: Partial<DeskState>): DeskState => ({ ...OPEN, ...change });
export const reviewed = (change: Partial<Review>): DeskState => page({ review: { ...REVIEW, ...change } });
export const reading = (change: Partial<NonNullable<Review['reading']>>): DeskState =>
  reviewed({ reading: { ...REVIEW.reading!, ...change } });
