import type { FacetId } from '../types';

/** One kind of thing a customer raises is one file in facets/, named by its id: the folder is the catalogue. */
export interface Facet {
  id: FacetId;
  /** What it is, as a short noun phrase: `the wait`. */
  name: string;
  /** Frames (lib/text/frame-syntax.ts) that claim a clause of the customer's message. */
  cues: string[];
  /** Frames of look-alikes: a cue that overlaps one of these does not count ("can't wait"). */
  spares: string[];
  /** Words by which a reply takes this up, comma-separated, as lemmas; phrases allowed. */
  echoes: string;
  /** Messages that must raise it; [brackets] hold the clause. */
  flags: string[];
  /** Messages that look alike and must not raise it. */
  quiet: string[];
}

/** Declares a facet; tests/unit/customer/facets.test.ts says what is still missing. */
export function defineFacet(facet: Facet): Facet {
  return facet;
}
