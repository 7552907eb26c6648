/**
 * One page that behaves like a real site, served under the real address by request routing: a complaint is
 * already there, the reply box is the site's own editor technology, and `window.__model()` gives the text
 * as the editor itself holds it.
 */
export interface PracticePage {
  site: 'x' | 'facebook' | 'yelp';
  /** The address the page is served under. */
  url: string;
  /** The whole page: its script and its style are inlined, it asks the network for nothing. */
  html: string;
  /** What to press so that the reply box appears; null where it is there from the start. */
  open: string | null;
  /** CSS selector of the reply box to focus. */
  box: string;
  /** CSS selector of the button that posts the reply into the thread. */
  submit: string;
  /** CSS selector of a posted reply in the thread. */
  posted: string;
  /** Boxes that Heard must leave alone: each with what to press first. */
  notReplies: { what: 'new-post' | 'search'; open: string | null; box: string }[];
  /** The complaint in full, as the page shows it. */
  customer: string;
  author: string;
  rating: number | null;
  /** A reply nobody should post, to be typed by a test or a demo. */
  rudeDraft: string;
}
